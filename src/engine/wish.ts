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
  /\b(weg|wissen|wis|schrap|schrappen|verwijder\w*|eruit|weghalen|haal\b.*\bweg|streep\b.*\bdoor|niet opschrijven|ergens komt? te staan|delete|remove|take out|leave out|drop)\b/iu;
const LEAD_ONLY =
  /\b(niet in (het|dat) (beeld|totaalbeeld)|niet (delen|gedeeld|naar buiten|verder|openbaar)|mag niet|wil ik niet dat|(liever|graag) niet|niet met mijn naam|zonder (mijn )?naam|naam hoeft|alleen (voor )?(jou|haar|hem|de lead|\p{L}+)|tussen ons|onder ons|vertrouwelijk|not (in the picture|shared|public|further)|rather not|don'?t (share|want)|only (for )?(her|him|you|\p{L}+)|between us|confidential|without my name)\b/iu;
/** "Ook niet met Marieke": then it goes to nobody. */
const NOT_EVEN = /\b(ook|zelfs) niet (met|voor|door|aan)\b|\bnot even\b/iu;
const EVERYTHING = /\b(alles|niks|niets|allemaal|geen enkel\w*|everything|nothing|all of it)\b/iu;
const SHARING = /\b(deel|delen|gedeeld|vrij\w*|gebruik\w*|share|use|release)\b/iu;
const NUMBERS = /\b\d{1,2}\b/g;

/**
 * Hears what somebody wants with lines of the readback: "9 en 10 alleen Marieke", "die indicaties mogen weg", "deel maar niks". It is no
 * answer and must never be kept as one. The stricter reading holds: what is meant to be away is away, and where it is not plain which lines
 * are meant, none are named and the caller takes them all.
 */
export function wishIn(text: string, lines: readonly Line[], lead = ""): Wish | undefined {
  const nothingAtAll = /\b(niks|niets|nothing)\b/iu.test(text) && SHARING.test(text);
  const sharing =
    nothingAtAll || AWAY.test(text) || NOT_EVEN.test(text) || (lead !== "" && text.includes(`met ${lead}`))
      ? "away"
      : LEAD_ONLY.test(text)
        ? "lead-only"
        : undefined;
  if (!sharing) return undefined;
  const numbers = (text.match(NUMBERS) ?? [])
    .map(Number)
    .filter((number) => lines.some((line) => line.number === number));
  if (numbers.length > 0) return { sharing, lines: [...new Set(numbers)] };
  if (EVERYTHING.test(text)) return { sharing, lines: lines.map(({ number }) => number) };
  // Without a number only a short message is a wish: a long one that holds such a word tells something.
  if (text.trim().split(/\s+/).length > MOST_WORDS) return undefined;
  return { sharing, lines: pointedAt(text, lines) };
}

const MOST_WORDS = 16;
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
