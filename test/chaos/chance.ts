/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly roll: () => number;
  readonly between: (least: number, most: number) => number;
  readonly happens: (share: number) => boolean;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
}

/** Each name has a row of its own, so that what one person meets does not change what another does. */
export function chanceOf(seed: number, name: string): Chance {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), seed | 0);
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    between: (least, most) => least + roll() * (most - least),
    happens: (share) => roll() < share,
    oneOf: (things) => things[Math.floor(roll() * things.length)] as (typeof things)[number],
  };
}

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));
let words = 0;

/** A word that nobody else says in this run. It looks like Dutch that does not exist, so that no listener makes something of it. */
export function uniqueWord(): string {
  let rest = words++;
  let word = "";
  for (let n = 0; n < 3; n++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `zwof${word}k`;
}
