/** Names after what somebody is called by: "mevrouw El Amrani", "de heren Jansen en De Vries", "bewoner de Groot". */
import {
  BETWEEN,
  CITIZENS,
  ELDERS,
  FIRST_NAMES_THAT_ARE_WORDS,
  NO_NAME_AFTER_TITLE,
  NO_SURNAME,
  SUBCLAUSE_OPENERS,
  SURNAMES,
  TITLES,
  TITLES_OF_MANY,
  TITLES_WITH_DOT,
  VERBS_AFTER_A_NAME,
} from "./name-words.ts";
import type { Span } from "./pieces.ts";
import { isPlaceRatherThanName, isSurnameLike } from "./surnames.ts";
import { isInitial, isNextTo, type NameText, type TokenRange } from "./tokens.ts";

export function titledName(text: NameText, at: number): TokenRange | undefined {
  const title = text.tokens[at];
  if (title === undefined) return undefined;
  const isTitle = TITLES.has(title.word) && !/^(?:MS|HR|IR|MR|ING|MW)$/.test(title.text);
  const isElder = ELDERS.has(title.word);
  if (!isTitle && !isElder && !CITIZENS.has(title.word)) return undefined;
  if (/^\d/.test(text.tokens[at - 1]?.text ?? "") && /^(?:ms|mr|dr|ir|mw)$/.test(title.word)) return undefined; // "34 ms."
  let first = at + 1;
  const mark = text.tokens[first]?.text;
  if (mark === "." && (TITLES_WITH_DOT.has(title.word) || title.word === "heer")) first++;
  else if (title.word === "hr" || title.word === "ing" || title.word === "prof" || title.word === "ir")
    return undefined;
  if (!isTitle && (mark === ":" || isBetweenCommas(text, first))) first++;
  if (!isNextTo(text, first)) return undefined;
  if (isElder && !text.tokens[first]?.capital) return undefined;
  const last = isElder
    ? readName(text, first, { capitals: 3, unknown: true })
    : isTitle
      ? (readName(text, first, { capitals: 3, unknown: true }) ?? smallName(text, first, at))
      : nameOfCitizen(text, first);
  return last === undefined ? undefined : { first, last, more: TITLES_OF_MANY.has(title.word) };
}

/** "Een jongen, Jayden, hangt daar": who it is, in a clause of its own. */
function isBetweenCommas({ tokens }: NameText, comma: number): boolean {
  const closing = tokens.slice(comma + 2, comma + 6).find(({ capital, word }) => !capital && !BETWEEN.has(word));
  return tokens[comma]?.text === "," && tokens[comma + 1]?.capital === true && /^[,(]$/.test(closing?.text ?? "");
}

export function* alsoNamed(text: NameText, last: number): Generator<Span, number> {
  const and = text.tokens[last + 1];
  if (and?.word !== "en" && and?.word !== "and") return last;
  const end = readName(text, last + 2, { capitals: 3, unknown: true });
  if (end === undefined) return last;
  yield { start: text.tokens[last + 2]?.start ?? 0, end: text.tokens[end]?.nameEnd ?? 0 };
  return end;
}

/** After "bewoner" or "klant" comes a name only where it is one by itself: "klant Werk en Inkomen" is none. */
function nameOfCitizen(text: NameText, first: number): number | undefined {
  const token = text.tokens[first];
  if (token === undefined) return undefined;
  if (!token.capital)
    return BETWEEN.has(token.word) ? readName(text, first, { capitals: 1, unknown: false }) : undefined;
  const isName =
    (text.isGiven(token.word) && !FIRST_NAMES_THAT_ARE_WORDS.has(token.word)) ||
    SURNAMES.has(token.word) ||
    BETWEEN.has(token.word);
  return isName && !(token.word === "een" || token.word === "het")
    ? readName(text, first, { capitals: 3, unknown: !BETWEEN.has(token.word) })
    : undefined;
}

/** Reads given names, initials, the words between and a surname, from a token on; the last token that belongs to it. */
function readName(
  text: NameText,
  from: number,
  take: { readonly capitals: number; readonly unknown: boolean },
): number | undefined {
  let last: number | undefined;
  let capitals = 0;
  const between = text.tokens[from + 1]?.word ?? "";
  if (/^(?:uit|in|op|aan|af)$/.test(text.tokens[from]?.word ?? "") && !/^(?:'t|den)$/.test(between)) return undefined; // "meneer uit Oss"
  for (let at = from; at < text.tokens.length && at < from + 9; at++) {
    const token = text.tokens[at];
    if (token === undefined || (at > from && !isNextTo(text, at))) break;
    if (isInitial(text, at)) {
      at++;
      continue;
    }
    if (token.text === "-" && last !== undefined) continue;
    if (BETWEEN.has(token.word) && !(token.capital && SURNAMES.has(token.word))) {
      if (last !== undefined && !text.isGiven(text.tokens[last]?.word ?? "")) break; // "mevrouw Kaya uit de wijk"
      continue;
    }
    const known = SURNAMES.has(token.word) || text.isGiven(token.word);
    const fits = token.capital
      ? isSurnameLike(token, known) && (take.unknown || known)
      : SURNAMES.has(token.word) || (text.isGiven(token.word) && !FIRST_NAMES_THAT_ARE_WORDS.has(token.word));
    if (!fits || (!token.capital && at > from && capitals > 0 && !BETWEEN.has(text.tokens[at - 1]?.word ?? ""))) break;
    if (!token.capital && isPlaceRatherThanName(text, at)) break;
    last = at;
    if (++capitals === take.capitals) break;
  }
  return last;
}

/** A small word that is on no list, after a title: a name when a finite verb or the end of the sentence follows. */
function smallName(text: NameText, first: number, title: number): number | undefined {
  let at = first;
  while (BETWEEN.has(text.tokens[at]?.word ?? "") && at < first + 3) at++;
  const token = text.tokens[at];
  const arabic = at > first && /^(?:el|al|ait|ben|ould|abu|abou)$/.test(text.tokens[at - 1]?.word ?? "");
  if (token === undefined || !/^\p{L}/u.test(token.text) || !isNextTo(text, at)) return undefined;
  if (arabic) return at;
  if (at > first || token.capital || token.word.length < 4) return undefined;
  if (NO_NAME_AFTER_TITLE.has(token.word) || VERBS_AFTER_A_NAME.has(token.word) || NO_SURNAME.has(token.word))
    return undefined;
  if (/^(?:ge|be|ver|ont|her)\p{L}*(?:d|t|en)$/u.test(token.word)) return undefined;
  if (SUBCLAUSE_OPENERS.has(text.tokens[title - 1]?.word ?? "")) return undefined;
  return VERBS_AFTER_A_NAME.has(text.tokens[at + 1]?.word ?? "") ? at : undefined;
}
