/** Colleagues on the roster, and where a text names them. */
import type { PersonId } from "../../engine/words.ts";
import { FIRST_NAMES_THAT_ARE_WORDS, NO_SURNAME, SURNAMES, TITLES, TITLES_OF_ONE } from "./name-words.ts";
import type { Find } from "./pieces.ts";
import { plainCharacter } from "./plain-view.ts";
import { isSurnameLike } from "./surnames.ts";
import { isNextTo, type NameText, type Token, tokensOf, wordsFrom } from "./tokens.ts";

/** A colleague as the roster knows them: "Sanne de Vries", or "Vries, Sanne de (Wijkteam)" as Teams may write it. */
export interface RosterName {
  readonly person: PersonId;
  readonly name: string;
}

export interface Colleagues {
  /** Full names, folded and single-spaced, of exactly one person each. */
  readonly full: ReadonlyMap<string, PersonId>;
  /** First names that exactly one person has. */
  readonly first: ReadonlyMap<string, PersonId>;
  /** Surnames that exactly one person has. */
  readonly last: ReadonlyMap<string, PersonId>;
  /** All first names, shared ones too: before another surname they make a full name, listed or not. */
  readonly given: ReadonlySet<string>;
}

export function colleaguesOf(roster: readonly RosterName[]): Colleagues {
  const full = new Map<string, Set<PersonId>>();
  const first = new Map<string, Set<PersonId>>();
  const last = new Map<string, Set<PersonId>>();
  for (const { person, name } of roster) {
    const parts = tokensOf(inReadingOrder(name)).map(({ word }) => word);
    const [given, ...rest] = parts;
    if (given === undefined || given.length < 2) continue;
    if (rest.length > 0) {
      add(full, parts.join(" "), person);
      add(last, rest.join(" "), person);
    }
    add(first, given, person);
  }
  return {
    full: withOnePerson(full),
    first: withOnePerson(first),
    last: withOnePerson(last),
    given: new Set(first.keys()),
  };
}

export function fullNamesOfColleagues(plain: string, { full }: Colleagues): readonly Find[] {
  if (full.size === 0) return [];
  const starts = new Set([...full.keys()].map((name) => name.split(" ", 1)[0]));
  const tokens = tokensOf(plain);
  const text: NameText = { plain, tokens, isGiven: () => false };
  const found: Find[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!starts.has(tokens[at]?.word)) continue;
    for (let count = LONGEST_NAME; count >= 2; count--) {
      const person = full.get(wordsFrom(text, at, count));
      const last = at + count - 1;
      if (person === undefined || !areNextToEachOther(text, at, last)) continue;
      found.push(refer(plain, tokens[at], tokens[last], person, "name"));
      at = last;
      break;
    }
  }
  return found;
}

/**
 * "Mevrouw De Boer", where that is a colleague and not a citizen. A couple is two people, and another name behind the surname makes it
 * somebody else's: those are taken.
 */
export function titledColleagues(plain: string, { last }: Colleagues): readonly Find[] {
  if (last.size === 0) return [];
  const tokens = tokensOf(plain);
  const text: NameText = { plain, tokens, isGiven: () => false };
  return tokens.flatMap((title, at) => {
    if (!TITLES_OF_ONE.has(title.word) || isOfACouple(text, at)) return [];
    const first = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    for (let count = LONGEST_NAME; count >= 1; count--) {
      const end = first + count - 1;
      const person = last.get(wordsFrom(text, first, count));
      if (person !== undefined && areNextToEachOther(text, first, end) && !hasMoreName(text, end))
        return [refer(plain, tokens[first], tokens[end], person, "name")];
    }
    return [];
  });
}

/** "De heer en mevrouw De Boer": straight before this title stands another one. */
function isOfACouple({ tokens }: NameText, title: number): boolean {
  const before = tokens.slice(Math.max(0, title - 4), title).filter(({ text }) => text !== ".");
  return COUPLES.has(before.at(-1)?.word ?? "") && TITLES.has(before.at(-2)?.word ?? "");
}
const COUPLES: ReadonlySet<string> = new Set(["en", "and", "&", "/"]);

/** "Mevrouw De Boer Yılmaz", "mevrouw De Boer - Yılmaz": the surname goes on, on the same line. */
function hasMoreName(text: NameText, last: number): boolean {
  const { plain, tokens } = text;
  const at = tokens[last + 1]?.text === "-" ? last + 2 : last + 1;
  const [end, next] = [tokens[last], tokens[at]];
  if (end === undefined || next === undefined || end.nameEnd < end.end) return false;
  if (!next.capital || !isNextTo(text, at) || plain.slice(end.end, next.start).includes("\n")) return false;
  return isSurnameLike(next, SURNAMES.has(next.word));
}

/** A first name counts with its capital, or after "@" in any spelling, and not where it may be an ordinary word. */
export function givenNamesOfColleagues(plain: string, { first }: Colleagues): readonly Find[] {
  if (first.size === 0) return [];
  return tokensOf(plain).flatMap((token) => {
    const person = first.get(token.word);
    const mentioned = plain[token.start - 1] === "@";
    const meant =
      mentioned || (token.capital && !FIRST_NAMES_THAT_ARE_WORDS.has(token.word) && !NO_SURNAME.has(token.word));
    return person !== undefined && meant ? [refer(plain, token, token, person, "first-name")] : [];
  });
}

const LONGEST_NAME = 8;

function areNextToEachOther(text: NameText, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (!isNextTo(text, at)) return false;
  return true;
}

function refer(
  plain: string,
  first: Token | undefined,
  last: Token | undefined,
  person: PersonId,
  by: "name" | "first-name",
): Find {
  const start = first?.start ?? 0;
  return { start: plain[start - 1] === "@" ? start - 1 : start, end: last?.nameEnd ?? start, becomes: { person, by } };
}

/** "Vries, Sanne de (Wijkteam)" as "Sanne de Vries". */
function inReadingOrder(name: string): string {
  const plain = Array.from(name, plainCharacter)
    .join("")
    .replace(/\s*[([|].*$/, "");
  const [surname = "", given] = plain.split(/,\s*/);
  return (given === undefined ? surname : `${given} ${surname}`).replace(/['’]s(?=\s|$)/, "").trim();
}

function add(people: Map<string, Set<PersonId>>, name: string, person: PersonId): void {
  people.set(name, (people.get(name) ?? new Set()).add(person));
}

function withOnePerson(people: ReadonlyMap<string, ReadonlySet<PersonId>>): ReadonlyMap<string, PersonId> {
  const alone = new Map<string, PersonId>();
  for (const [name, persons] of people) {
    const [person, another] = persons;
    if (person !== undefined && another === undefined) alone.set(name, person);
  }
  return alone;
}
