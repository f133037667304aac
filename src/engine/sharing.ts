/** How far an answer may go: only the lead reads it; in the picture without a name; only counted; away with it. */
export const SHARING_LEVELS = ["lead-only", "picture", "count-only", "away"] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** What holds when nobody chose. */
export const STANDARD_SHARING: SharingLevel = "picture";

export const isSharingLevel = (value: unknown): value is SharingLevel => SHARING_LEVELS.includes(value as SharingLevel);

/** What words ask for by themselves, whoever chose what: the lead alone for what is tender, nobody for what is set aside (P15). */
export type Care = "" | "lead-only" | "away";

const FROM_WIDE_TO_NARROW: readonly SharingLevel[] = ["picture", "lead-only", "count-only", "away"];

/** Whether what has the one level goes less far than what has the other. */
export const isStricter = (one: SharingLevel, other: SharingLevel): boolean =>
  FROM_WIDE_TO_NARROW.indexOf(one) > FROM_WIDE_TO_NARROW.indexOf(other);

/** The level, no further than the care allows. */
export function atMost(level: SharingLevel, care: Care): SharingLevel {
  if (care === "away") return "away";
  return care === "lead-only" && level === "picture" ? "lead-only" : level;
}
