/** How many words a message has, as people count them. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Small words at either end that are no part of what was said. */
const MANNERS =
  /^(nou|tja|ja|nee|eh+|hm+|pf+|poeh|oef|ach|och|gewoon|en|maar|want|dus|well|yes|no|just|and|but|so)[,.\s]+|[\s.,;!?]+$/giu;

/** What was said, without the small words around it. */
export const withoutManners = (text: string): string => text.trim().replace(MANNERS, "").replace(MANNERS, "").trim();

const CLAUSE_END = /[.,;:!?\n()–]|(?<=\s)(?:en|maar|want|dus|of|omdat|terwijl|zodat|and|but|because|so|while)(?=\s)/giu;

/** The clauses of a message: pieces that mean something by themselves. */
export const clausesIn = (text: string): readonly string[] =>
  text
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");

/** The whole clause that a phrase stands in, where that is short enough to be said back; else the phrase. */
export function clauseAround(text: string, phrase: string, atMost: number): string {
  const clause = clausesIn(text).find((one) => one.toLowerCase().includes(phrase.toLowerCase()));
  if (!clause) return phrase;
  const whole = withoutManners(clause);
  return wordCount(whole) <= atMost && whole.toLowerCase().includes(phrase.toLowerCase()) ? whole : phrase;
}

/** Words that open a sentence and have their capital from that alone. */
const OPENS =
  /^(de|het|een|dat|die|dit|deze|ik|je|we|wij|ze|zij|hij|er|mijn|onze|ons|zo|geen|meer|te|heel|als|dan|daar|hier|iedereen|niemand|men|alles|wie|wat|waar|hoe|soms|vaak|mensen|iemand|met|door|voor|bij|the|a|an|this|that|these|those|it|you|we|they|he|she|my|our|no|too|very|there|everybody|nobody|when|if|with|some|people)$/iu;

/** What somebody wrote, as it stands within a sentence of ours: without the capital that only opened theirs. */
export function asQuoted(words: string): string {
  const [first = ""] = words.split(/\s+/);
  const opens = OPENS.test(first) || (!words.includes(" ") && /^\p{Lu}\p{Ll}{4,}$/u.test(words));
  return opens && !/^\p{Lu}{2}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
