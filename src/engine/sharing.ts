/** How far an answer may go: only the lead reads it; in the picture without a name; only counted; away with it. */
export const SHARING_LEVELS = ["lead-only", "picture", "count-only", "away"] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** What holds when nobody chose. */
export const STANDARD_SHARING: SharingLevel = "picture";

export const isSharingLevel = (value: unknown): value is SharingLevel => SHARING_LEVELS.includes(value as SharingLevel);
