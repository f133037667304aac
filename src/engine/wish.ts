import { bare } from "./own-words.ts";
import type { SharingLevel } from "./sharing.ts";

/** What somebody wants with answers of theirs, said in words instead of chosen on the card. */
export interface Wish {
  readonly sharing: SharingLevel;
  /** Numbers of lines; empty where it is not plain which are meant. */
  readonly lines: readonly number[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const AWAY =
  /\b(weg|wissen|wis|schrap|schrappen|verwijder\w*|eruit|weghalen|niet opschrijven|away|delete|remove|take out|leave out|drop)\b/iu;
const LEAD_ONLY =
  /\b(niet|nooit|geen|zonder|alleen|vertrouwelijk|tussen ons|onder ons|not|never|without|only|confidential|between us)\b/iu;
/** "Ook niet met Marieke": then it goes to nobody. */
const NOT_EVEN = /\b(ook|zelfs) niet (met|voor|door|aan)\b|\bnot even\b/iu;

/** Ways in which people order, and hardly ever tell. A number that only occurs in a story is none. */
const NUMBER = String.raw`\d{1,2}(?:\s*(?:,|en|and|&)\s*\d{1,2})*`;
const BEFORE = String.raw`(?:(?:ook|en|nee|graag|liever|please|also|and|no|dat|bij|antwoord\w*|punt|nummer|nr|regel|answers?|line|number|haal|laat|wis|schrap|verwijder|delete|remove|leave out|take out|drop)[\s,.:]+)*`;
const AFTER = String.raw`(?:weg|eruit|niet|alleen|zonder|away|out|only|not)\b`;
const MIDDLE = String.raw`(?:[\s,]+(?:ook|liever|graag|mag|mogen|moet|moeten|kan|please|may|must|can|should|dan|maar|er))*[\s,]*`;
const BY_NUMBER = [
  new RegExp(`^${BEFORE}${NUMBER}${MIDDLE}(?:${AFTER}|$)`, "iu"),
  new RegExp(String.raw`\b(?:antwoord|punt|nummer|regel|answer|line|number)\s+${NUMBER}`, "iu"),
];
const BY_POINTING =
  /^(?:(?:en|nee|graag|ook|maar|alleen) )*(?:dat|die|dit|deze|alles|het|that|those|this|everything)\b[^.!?]*\b(?:mag|mogen|moet|kan|may|must|can)\b[^.!?]*\b(?:weg|eruit|niet|away|not|out)\b|\bdeel (?:maar )?(?:niks|niets)\b|\b(?:deel|share) (?:ik )?(?:niks|niets|nothing)\b|\b(?:liever|graag) niet (?:met|in het|delen)\b|\bniet (?:met mijn naam|in het (?:totaal)?beeld|delen|gedeeld)\b|\bwil (?:ik )?(?:liever )?niet dat (?:dit|dat|het)\b|\bzonder (?:mijn )?naam\b|\b(?:leave|take|drop) (?:that|this|it|those)\b[^.!?]*\bout\b|\b(?:not|never) (?:with my name|in the picture|be shared)\b|\bwithout my name\b|\balles (?:mag |moet |kan )?(?:weg|eruit)\b/iu;
const EVERYTHING = /\b(alles|niks|niets|allemaal|everything|nothing|all of it)\b/iu;
const NOTHING_SHARED =
  /\b(?:deel|delen|share)\b[^.!?]*\b(?:niks|niets|nothing)\b|\b(?:niks|niets|nothing)\b[^.!?]*\b(?:delen|share)\b/iu;
const MOST_WORDS = 18;

/**
 * Hears what somebody wants with lines of the readback: "9 en 10 alleen Marieke", "die indicaties mogen weg", "deel maar niks". It is no
 * answer and must never be kept as one, but what is told with such words in it must never be lost: only what has the form of an order counts.
 * Where it is not plain which lines are meant, none are named and the caller takes them all.
 */
export function wishIn(text: string, lines: readonly Line[], lead = ""): Wish | undefined {
  if (text.trim().split(/\s+/).length > MOST_WORDS) return undefined;
  const byNumber = BY_NUMBER.some((form) => form.test(text.trim()));
  if (!byNumber && !BY_POINTING.test(text.trim())) return undefined;
  const sharing = levelIn(text, lead);
  if (!sharing) return undefined;
  const numbers = (text.match(/\b\d{1,2}\b/g) ?? [])
    .map(Number)
    .filter((number) => lines.some((line) => line.number === number));
  if (byNumber && numbers.length > 0) return { sharing, lines: [...new Set(numbers)] };
  if (EVERYTHING.test(text)) return { sharing, lines: lines.map(({ number }) => number) };
  return { sharing, lines: pointedAt(text, lines) };
}

/** The stricter reading holds. */
function levelIn(text: string, lead: string): SharingLevel | undefined {
  const nobody = NOT_EVEN.test(text) || (lead !== "" && text.includes(`niet met ${lead}`));
  if (nobody || NOTHING_SHARED.test(text) || AWAY.test(text)) return "away";
  return LEAD_ONLY.test(text) ? "lead-only" : undefined;
}

const LONG_WORD = 7;

/** The lines that hold a long word of the message, "die indicaties"; a word that stands in more than two points nowhere. */
function pointedAt(text: string, lines: readonly Line[]): readonly number[] {
  const found = bare(text)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD && !COMMON.has(word))
    .map((word) => lines.filter((line) => bare(line.text).split(" ").includes(word)).map(({ number }) => number))
    .filter((numbers) => numbers.length > 0 && numbers.length <= 2);
  return [...new Set(found.flat())];
}
const COMMON = new Set([
  "helemaal",
  "antwoord",
  "eigenlijk",
  "gewoon",
  "gedeeld",
  "naar buiten",
  "niemand",
  "mensen",
  "answer",
  "really",
  "people",
]);
