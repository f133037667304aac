import type { ReadbackLine } from "./card-data.ts";
import { bare, wordCount } from "./own-words.ts";
import { firstName, reference, referencesIn } from "./reference.ts";
import { isStricter } from "./sharing.ts";
import {
  ABOUT_NAME,
  AFTER,
  BEFORE,
  BY_NUMBER,
  EVERYTHING,
  type Form,
  NAMING,
  NOT_EVEN,
  NOTHING,
  POINTING,
  REASON,
  type Wished,
} from "./wish-forms.ts";
import type { PersonId } from "./words.ts";

/** What somebody wants with answers of theirs, said in words instead of chosen on the card. */
export interface Wish {
  readonly sharing: Wished;
  /** Numbers of the lines it is for; "unclear" where it is not plain which are meant. */
  readonly lines: readonly number[] | "unclear";
}

type Line = Pick<ReadbackLine, "number" | "text" | "sharing">;

const MOST_WORDS = 18;
const LONGEST = 240;

/**
 * Hears what somebody wants with lines of the readback: "9 en 10 alleen Marieke", "die indicaties mogen weg", "deel maar niks". It is no
 * answer and must never be kept as one, but what is told with such words in it must never be lost (P5): only a message that is an order from
 * its first word to its last counts. Only a numbered wish may let a line go further than it goes now.
 */
export function wishesIn(text: string, lines: readonly Line[], lead: PersonId): readonly Wish[] | undefined {
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS) return undefined;
  const plain = plainly(text, lead).replace(BEFORE, "");
  const order = plain.replace(NOT_EVEN, "");
  const wishes = numberedIn(order, lines) ?? pointingIn(order, lines);
  // "Ook niet met Marieke": the stricter reading holds.
  return order === plain ? wishes : wishes?.map((wish) => ({ ...wish, sharing: "away" as const }));
}

/** Lower case, without accents, courtesies and the mark at the end; people by what they are in this talk. */
function plainly(text: string, lead: PersonId): string {
  const named = referencesIn(text).reduce(
    (before, person) =>
      [reference(person), firstName(person)].reduce(
        (words, name) => words.replaceAll(name, person === lead ? "@lead" : "@person"),
        before,
      ),
    text,
  );
  const plain = named.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return withoutEnd(
    plain
      .replace(/['’‘`]/gu, "'")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

const END = /[\s.!?,;]+$/u;
const withoutEnd = (plain: string): string => plain.replace(END, "").replace(AFTER, "").replace(END, "");

/** Orders about lines by their number, one after the other; where none of the numbers is a line, it is about something else. */
function numberedIn(order: string, lines: readonly Line[]): readonly Wish[] | undefined {
  const wishes: Wish[] = [];
  for (let rest = withoutReason(order); rest !== ""; ) {
    const [longest] = matches(BY_NUMBER, rest).sort((a, b) => b.words.length - a.words.length);
    if (!longest) return undefined;
    wishes.push({ sharing: longest.sharing, lines: numbersIn(longest.groups.numbers ?? "", lines) });
    rest = rest.slice(longest.words.length).replace(/^(?:[ ,.;]|(?:en|and|maar|but) )+/u, "");
  }
  const known = wishes.filter(({ lines }) => lines.length > 0);
  return known.length > 0 ? known : undefined;
}

const withoutReason = (order: string): string => withoutEnd(order.replace(REASON, ""));

const RANGE = /(\d+)(?: ?(?:-|t\/m|tm|tot en met|to) ?(\d+))?/gu;

function numbersIn(words: string, lines: readonly Line[]): readonly number[] {
  const ranges = [...words.matchAll(RANGE)].map(([, from, to = from]) => ({ from: Number(from), to: Number(to) }));
  return lines
    .map(({ number }) => number)
    .filter((number) => ranges.some(({ from, to }) => from <= number && number <= to));
}

/** An order that points with a word, or at everything. */
function pointingIn(order: string, lines: readonly Line[]): readonly Wish[] | undefined {
  const [pointing] = matches(POINTING, order);
  if (pointing) return [{ sharing: pointing.sharing, lines: pointedOutIn(pointing, lines) }];
  const [naming] = matches(NAMING, order);
  const named = pointedAt(naming?.groups.about ?? "", lines);
  if (naming && named.length > 0) return [{ sharing: naming.sharing, lines: carefully(naming.sharing, named) }];
  const brief = withoutReason(order);
  const [nothing] = matches(NOTHING, brief);
  if (nothing) return [{ sharing: nothing.sharing, lines: carefully(nothing.sharing, lines) }];
  const [name] = matches(ABOUT_NAME, brief);
  return name && [{ sharing: name.sharing, lines: "unclear" }];
}

function pointedOutIn({ sharing, words, groups }: Match, lines: readonly Line[]): Wish["lines"] {
  const about = groups.about ?? "";
  if (EVERYTHING.test(words.replace(about, ""))) return carefully(sharing, lines);
  const found = pointedAt(about, lines);
  return found.length > 0 ? carefully(sharing, found) : "unclear";
}

/** Who gives no number means it to go less far: what goes less far already stays as it is (P15). */
const carefully = (sharing: Wished, lines: readonly Line[]): readonly number[] =>
  lines.filter((line) => !isStricter(line.sharing, sharing)).map(({ number }) => number);

const LONG_WORD = 7;

/** The lines that hold a long word of what is pointed at, "die indicaties"; a word that stands in more than two points nowhere. */
function pointedAt(about: string, lines: readonly Line[]): readonly Line[] {
  const found = bare(about)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD)
    .map((word) => lines.filter(({ text }) => bare(text).split(" ").includes(word)))
    .filter((holding) => holding.length <= 2);
  return [...new Set(found.flat())];
}

interface Match {
  readonly sharing: Wished;
  readonly words: string;
  readonly groups: { readonly [name: string]: string | undefined };
}

const matches = (forms: readonly Form[], order: string): Match[] =>
  forms.flatMap(({ form, sharing }) => {
    const found = form.exec(order);
    return found ? [{ sharing, words: found[0], groups: found.groups ?? {} }] : [];
  });
