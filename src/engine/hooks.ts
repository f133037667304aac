import { asQuoted, clauseAround, clausesIn, withoutManners, wordCount } from "./clauses.ts";
import { cuesOf, isResident } from "./colleagues.ts";
import { isFunction } from "./listen/cues.ts";
import type { Heard } from "./listen.ts";
import { bare } from "./own-words.ts";
import { said, type Talk } from "./talk.ts";

const LONGEST_HOOK = 12;
const SHORTEST_HOOK = 3;

/** Politeness opens a talk and is no subject: "leuk initiatief", "goedemiddag". */
const POLITE =
  /\b(leuk|goed|mooi|fijn|prima|top|tof|bedankt|dank|dankjewel|goedemorgen|goedemiddag|goedenavond|hoi|hallo|hey|welkom|graag gedaan|nice|great|good|thanks|thank|hello|hi)\b/iu;
const FEW_WORDS = 8;
/** "Zeg het maar": they give us the word. */
const GIVES_US_THE_WORD =
  /\b(zeg (het|eens)|kom (maar|op)|vraag (maar|gerust)|brand los|laat (maar )?horen|ga je gang|go ahead|fire away|shoot)\b/iu;
/** "Heb maar even, zit zo weer aan de balie": an excuse, and no subject either. */
const IN_A_HURRY =
  /\b(heb (maar |nu |heel )*(even|kort)|(zit|moet|ga|ben) zo\b|heb (ik )?(zo|om)\b|only have|in a minute|in a hurry)/iu;

/** What stands out in the first words: the clause around a telling word, else the last thing they said that stands by itself. */
export function firstHook(text: string, heard: Heard): string | undefined {
  if (heard.tired || heard.refusal) return undefined;
  const sentences = (text.match(/[^.!?\n]+[.!?]*/g) ?? [])
    .filter((sentence) => !sentence.trimEnd().endsWith("?"))
    .filter((sentence) => !(IN_A_HURRY.test(sentence) && wordCount(sentence) <= LONGEST_HOOK))
    .filter((sentence) => !GIVES_US_THE_WORD.test(sentence) || wordCount(sentence) > FEW_WORDS)
    .filter((sentence) => !(POLITE.test(sentence) && wordCount(sentence) <= FEW_WORDS))
    .map((sentence) => withoutManners(sentence));
  const vague = heard.vague?.words;
  if (vague && sentences.some((sentence) => sentence.includes(vague)))
    return asQuoted(clauseAround(text, vague, LONGEST_HOOK));
  const last = sentences.findLast((sentence) => wordCount(sentence) >= SHORTEST_HOOK);
  if (!last) return undefined;
  const pieces = wordCount(last) <= FEW_WORDS ? [last] : clausesIn(last).map(withoutManners);
  return pieces
    .filter((piece) => wordCount(piece) >= SHORTEST_HOOK && wordCount(piece) <= LONGEST_HOOK)
    .map(asQuoted)
    .reduce<string | undefined>(
      (best, piece) => (best && wordCount(best) > wordCount(piece) ? best : piece),
      undefined,
    );
}

/**
 * A thing that somebody comes back to: a noun said in two answers, or twice in one, and never in a question of ours. People, functions
 * and teams are spoken to and about in other ways. A noun said once and dug up again brought nothing but "which one?".
 */
export function repeatedHook(talk: Talk, heard: readonly Heard[]): string | undefined {
  const asked = bare(talk.exchanges.map(({ question }) => question).join(" "));
  const answers = talk.exchanges.filter((_, index) => !heard[index]?.painful && !heard[index]?.report).map(said);
  const counted = new Map<string, { times: number; phrase: string }>();
  for (const answer of answers) {
    for (const { noun, phrase } of nounsIn(answer, talk))
      counted.set(noun, { times: (counted.get(noun)?.times ?? 0) + 1, phrase });
  }
  return [...counted]
    .filter(([noun, { times }]) => times > 1 && !asked.includes(noun))
    .sort(([, a], [, b]) => b.times - a.times)[0]?.[1].phrase;
}

const DETERMINED =
  /(?<!\p{L})((?:zo['’]?n|zo een|die|dat|deze|dit|een|het|de|mijn|onze|ons|such a|that|this|those|a|an|the|my|our) (?:\p{L}+e )?)([\p{L}-]{5,})/giu;

/** Nouns with the word that makes them one, as they were written. */
function nounsIn(answer: string, { setting }: Talk): readonly { noun: string; phrase: string }[] {
  const cues = cuesOf(setting.language);
  return [...answer.matchAll(DETERMINED)].flatMap(([phrase, , word = ""]) => {
    const noun = word.toLowerCase();
    const isPlain =
      isFunction(noun, cues) ||
      isResident(noun, cues) ||
      cues.notNouns.has(noun) ||
      cues.stopwords.has(noun) ||
      cues.thinWords.has(noun) ||
      cues.adjectives.has(noun) ||
      bare(setting.theme).includes(noun);
    return isPlain ? [] : [{ noun, phrase: phrase.charAt(0).toLowerCase() + phrase.slice(1) }];
  });
}
