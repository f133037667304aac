/** Names of citizens. */
import type { Colleagues } from "./colleagues.ts";
import {
  BETWEEN,
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  HOUSES_WITH_A_NAME,
  NO_SURNAME,
  SURNAMES,
} from "./name-words.ts";
import type { Span } from "./pieces.ts";
import { hasSurnameShape, isSurnameLike, surnameAt, withRestOfSurname } from "./surnames.ts";
import { alsoNamed, titledName } from "./titled-names.ts";
import { isInitial, isNextTo, type NameText, type Token, type TokenRange, tokensOf, wordsFrom } from "./tokens.ts";

/** Titled names ("mevrouw El Amrani"), full names ("Kevin de Wit") and initials with a surname ("J.P. de Boer"). */
export function* names(plain: string, colleagues: Colleagues): Generator<Span> {
  const tokens = tokensOf(plain);
  const text: NameText = {
    plain,
    tokens,
    isGiven: (word) => FIRST_NAMES.has(word) || FIRST_NAMES_THAT_ARE_WORDS.has(word) || colleagues.given.has(word),
  };
  const said = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const name = titledName(text, at) ?? fullName(text, at) ?? initialedName(text, at) ?? unlistedName(text, at);
    if (name === undefined) continue;
    if (colleagues.full.has(wordsFrom(text, name.first, name.last - name.first + 1))) {
      at = name.last;
      continue;
    }
    yield { start: tokens[name.first]?.start ?? 0, end: tokens[name.last]?.nameEnd ?? 0 };
    for (const { word, capital } of tokens.slice(name.first, name.last + 1)) {
      if (capital && word.length > 2 && !BETWEEN.has(word)) said.add(word);
    }
    at = name.last;
    if (name.more) at = yield* alsoNamed(text, at);
  }
  yield* saidAgain(tokens, said);
}

/** "Ene Dylan … en toen zei Dylan": once it is known whose name it is, the bare name says as much. */
function* saidAgain(tokens: readonly Token[], said: ReadonlySet<string>): Generator<Span> {
  for (const { word, capital, start, nameEnd } of tokens) if (capital && said.has(word)) yield { start, end: nameEnd };
}

function fullName(text: NameText, at: number): TokenRange | undefined {
  const given = text.tokens[at];
  if (given === undefined || !isGivenPart(text, given.word) || NO_SURNAME_BEFORE.has(text.tokens[at - 1]?.word ?? ""))
    return undefined;
  if (
    HOUSES_WITH_A_NAME.has(wordsFrom(text, at, 2)) ||
    HOUSES_WITH_A_NAME.has(wordsFrom(text, at, 3)) ||
    HOUSES_WITH_A_NAME.has(wordsFrom(text, at, 4))
  )
    return undefined;
  let next = at + 1;
  while (next < at + 5 && isNextTo(text, next) && (isInitial(text, next) || isAlsoGiven(text, next))) {
    next += isInitial(text, next) ? 2 : 1;
  }
  const surname = surnameAt(text, next, given);
  if (surname !== undefined) return { first: at, last: surname };
  return suspectsName(text, at, next);
}

const NO_SURNAME_BEFORE: ReadonlySet<string> = new Set(
  "stichting school basisschool college instituut huize bureau st sint wet plan project stadion sporthal fonds hotel prins prinses koning koningin".split(
    " ",
  ),
);

function isGivenPart(text: NameText, word: string): boolean {
  return text.isGiven(word) || (word.includes("-") && word.split("-").every((part) => text.isGiven(part)));
}

function isAlsoGiven(text: NameText, at: number): boolean {
  const token = text.tokens[at];
  return token?.capital === true && isGivenPart(text, token.word) && !SURNAMES.has(token.word);
}

/** "Kevin B." and "Fatima el A.": how a newspaper hides a name that everybody knows. */
function suspectsName(text: NameText, at: number, from: number): TokenRange | undefined {
  const given = text.tokens[at];
  let next = from;
  if (next > at + 1 && isInitial(text, next - 2)) next -= 2;
  while (next < at + 4 && BETWEEN.has(text.tokens[next]?.word ?? "")) next++;
  if (given === undefined || !given.capital || FIRST_NAMES_THAT_ARE_WORDS.has(given.word) || !isInitial(text, next))
    return undefined;
  return isNextTo(text, next) ? { first: at, last: next + 1 } : undefined;
}

/** "K. de Wit", "J.P. Kowalski". One initial may end the sentence before ("optie B. Daarna"), so then the surname must be known. */
function initialedName(text: NameText, at: number): TokenRange | undefined {
  if (
    !isInitial(text, at) ||
    isInitial(text, at - 2) ||
    /^(?:b\.?v|n\.?v|u\.?s|v\.?o)$/i.test(wordsFrom(text, at, 3).replaceAll(" ", ""))
  )
    return undefined;
  let next = at;
  while (isInitial(text, next) && next < at + 10) next += 2;
  const surnameFrom = next;
  while (next < surnameFrom + 3 && isNextTo(text, next) && BETWEEN.has(text.tokens[next]?.word ?? "")) next++;
  const surname = text.tokens[next];
  if (surname === undefined || !surname.capital || !isNextTo(text, next)) return undefined;
  const known = SURNAMES.has(surname.word);
  const smallBetween = next > surnameFrom && text.tokens[surnameFrom]?.capital === false;
  const several = surnameFrom - at >= 4;
  if (!known && !smallBetween && !several) return undefined;
  return isSurnameLike(surname, known) ? { first: at, last: withRestOfSurname(text, next) } : undefined;
}

/** A given name on no list before a surname that is well known, or that can be nothing else: "Zdenka de Vries", "Wytske Zwaagstra". */
function unlistedName(text: NameText, at: number): TokenRange | undefined {
  const given = text.tokens[at];
  const previous = text.tokens[at - 1];
  if (
    given === undefined ||
    !given.capital ||
    given.word.length < 3 ||
    !isSurnameLike(given, false) ||
    BETWEEN.has(given.word)
  )
    return undefined;
  if (given.text === given.text.toUpperCase()) return undefined;
  const opensSentence = previous === undefined || !/^[\p{Ll}\d,(]/u.test(previous.text);
  let next = at + 1;
  while (next < at + 4 && isNextTo(text, next) && BETWEEN.has(text.tokens[next]?.word ?? "")) next++;
  const surname = text.tokens[next];
  if (surname === undefined || !surname.capital || !isNextTo(text, next) || NO_SURNAME.has(surname.word))
    return undefined;
  // At the start of a sentence any word has a capital, and half the surnames are trades: then only the shape will do.
  const isName = hasSurnameShape(surname) || (!opensSentence && SURNAMES.has(surname.word));
  return isName ? { first: at, last: withRestOfSurname(text, next) } : undefined;
}
