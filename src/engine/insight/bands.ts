/** How many of a block of people have something in common, as far as a block may say. */
export type Band = "none" | "some" | "half" | "most";

/** The numbers that a band can stand for. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The bands of a block of this size (five or more). Each but "none" stands for two numbers at least and "most" for three, so that it says
 * nothing exact, neither to a reader nor to somebody in the block who knows their own answer. "Half" takes six people's room and is left out
 * of a smaller block.
 */
export function bandsOf(size: number): Readonly<Partial<Record<Band, Range>>> {
  if (size < 7) {
    const middle = Math.floor(size / 2);
    return { none: only(0), some: { least: 1, most: middle }, most: { least: middle + 1, most: size } };
  }
  const half = Math.ceil((3 * size) / 8);
  return {
    none: only(0),
    some: { least: 1, most: half - 1 },
    half: { least: half, most: size - half },
    most: { least: size - half + 1, most: size },
  };
}

export function bandOf(count: number, size: number): Band {
  const bands = Object.entries(bandsOf(size)) as [Band, Range][];
  const [band] = bands.find(([, { least, most }]) => count >= least && count <= most) ?? [];
  if (!band) throw new Error(`${count} of ${size} is in no band`);
  return band;
}

/** What a band says of a block of this size. */
export function rangeOf(band: Band, size: number): Range {
  const range = bandsOf(size)[band];
  if (!range) throw new Error(`A block of ${size} has no band "${band}"`);
  return range;
}

const only = (number: number): Range => ({ least: number, most: number });
