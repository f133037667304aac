import { bandsOf, type Range } from "../../src/engine/insight/bands.ts";

/**
 * Something that was published, as who knows how it is made can read it: of these people, whose talks nobody else was at, so many have this in
 * common. A person who changes their words is somebody else from then on: whether it is the same cannot be known.
 */
export interface Statement {
  readonly about: string;
  readonly people: ReadonlySet<string>;
  readonly range: Range;
}

/** What an attacker got out of all statements together, and of how many people. */
export interface Learned {
  readonly about: string;
  readonly people: number;
  readonly range: Range;
}

/**
 * The attacker knows who was heard and in which order, every noted talk, and how the picture is made; and keeps every card and every export. Of
 * all that it reckons in how many ways people can have answered. Where sets of people lie in each other it also takes them off each other.
 */
export function learnedFrom(statements: readonly Statement[]): readonly Learned[] {
  for (const of of Map.groupBy(statements, ({ about }) => about).values()) {
    const sets = setsIn(of);
    const published = sets.map((set) => ({ ...set }));
    const plain = reckoned(sets, published);
    if (plain.length > 0) return plain;
    const more = reckoned(withDifferences(sets), published);
    if (more.length > 0) return more;
  }
  return [];
}

/** The same when one of those people plays along, whose own answer is known: `has` says what they stated. */
export function learnedByOneOfThem(
  statements: readonly Statement[],
  insider: string,
  has: (about: string) => boolean,
): readonly Learned[] {
  const theirs = statements.filter(({ people }) => people.has(insider));
  const others = theirs.map(({ about, people, range }): Statement => {
    const off = Number(has(about));
    const least = Math.max(range.least - off, 0);
    return {
      about,
      people: new Set([...people].filter((one) => one !== insider)),
      range: { least, most: Math.min(range.most - off, people.size - 1) },
    };
  });
  // Among four others a band is narrower by itself: what counts is whether anything but "nobody" is certain.
  return others
    .filter(({ range }, index) => range.least === range.most && theirs[index]?.range.most !== 0)
    .map(({ about, people, range }) => ({ about, people: people.size, range }));
}

/** A set of people as bits, what is known of it, and how many they are. */
interface Known {
  readonly about: string;
  readonly bits: bigint;
  readonly size: number;
  least: number;
  most: number;
}

function setsIn(statements: readonly Statement[]): Known[] {
  const everybody = new Map<string, bigint>();
  const bitOf = (person: string): bigint => {
    const bit = everybody.get(person) ?? 1n << BigInt(everybody.size);
    everybody.set(person, bit);
    return bit;
  };
  const sets = new Map<bigint, Known>();
  for (const { about, people, range } of statements)
    add(sets, { about, bits: [...people].reduce((bits, one) => bits | bitOf(one), 0n), size: people.size, ...range });
  return [...sets.values()];
}

/** True where it was not known yet. */
function add(sets: Map<bigint, Known>, one: Known): boolean {
  const known = sets.get(one.bits);
  if (known) return tighten(known, one.least, one.most);
  sets.set(one.bits, { ...one, least: Math.max(one.least, 0), most: Math.min(one.most, one.size) });
  return true;
}

/** What is left of a set when another that lies in it is taken off, until nothing new comes of it. */
function withDifferences(before: readonly Known[]): Known[] {
  const sets = new Map(before.map((set) => [set.bits, { ...set }]));
  for (let changed = true, round = 0; changed && round < 3 && sets.size < 80; round++) {
    changed = false;
    const all = [...sets.values()];
    for (const outer of all)
      for (const inner of all) {
        if (inner.bits === outer.bits || (inner.bits & outer.bits) !== inner.bits) continue;
        const left = { about: outer.about, bits: outer.bits ^ inner.bits, size: outer.size - inner.size };
        changed = add(sets, { ...left, least: outer.least - inner.most, most: outer.most - inner.least }) || changed;
      }
  }
  return [...sets.values()];
}

function reckoned(sets: readonly Known[], published: readonly Known[]): readonly Learned[] {
  const atoms = atomsOf(sets);
  narrow(sets, atoms);
  return [...atoms, ...sets]
    .filter((known) => isTooMuch(known, published))
    .map(({ about, size, least, most }) => ({ about, people: size, range: { least, most } }));
}

/** What may be known: that nobody of five or more has it; what is no narrower than a band, of five or more; of ten or more, no number. */
function isTooMuch({ bits, size, least, most }: Known, published: readonly Known[]): boolean {
  if (published.some((one) => one.most === 0 && one.size >= 5 && (bits & one.bits) === bits)) return false;
  if (least === most) return true;
  return size >= 5 && size < 10 && most - least < narrowestBand(size);
}

const narrowestBand = (size: number): number => {
  const { none: _, ...bands } = bandsOf(size);
  return Math.min(...Object.values(bands).map((band) => band.most - band.least));
};

/** People whom no set tells apart. */
function atomsOf(sets: readonly Known[]): Known[] {
  const about = sets[0]?.about ?? "";
  let atoms: bigint[] = [sets.reduce((all, { bits }) => all | bits, 0n)];
  for (const { bits } of sets) atoms = atoms.flatMap((atom) => [atom & bits, atom & ~bits]).filter((atom) => atom > 0n);
  return atoms.map((bits) => {
    const size = bits.toString(2).replaceAll("0", "").length;
    return { about, bits, size, least: 0, most: size };
  });
}

/** Narrows all ranges until nothing gives any more. Exact where the sets are apart from each other, as those of the picture are. */
function narrow(sets: readonly Known[], atoms: readonly Known[]): void {
  const parts = sets.map((set) => ({ set, inside: atoms.filter(({ bits }) => (bits & set.bits) !== 0n) }));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { set, inside } of parts) {
      const least = inside.reduce((sum, one) => sum + one.least, 0);
      const most = inside.reduce((sum, one) => sum + one.most, 0);
      changed = tighten(set, least, most) || changed;
      for (const one of inside)
        changed = tighten(one, set.least - (most - one.most), set.most - (least - one.least)) || changed;
    }
    // A claim that nothing fits would be a fault of the test.
    if (sets.some((set) => set.least > set.most)) throw new Error("No world fits what was published");
  }
}

function tighten(known: Known, least: number, most: number): boolean {
  const changed = least > known.least || most < known.most;
  known.least = Math.max(known.least, least);
  known.most = Math.min(known.most, most);
  return changed;
}
