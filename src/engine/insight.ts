import { type Band, bandsOf, type Range, rangeOf } from "./insight/bands.ts";
import { type Bands, type Block, type EnergyPicture, THRESHOLD } from "./insight/blocks.ts";

/**
 * What everybody may see of an exploration, made of nothing but what its blocks say (P11). With people of several clusters in one block it is one
 * list for all, "often named" and "also named"; blocks of clusters stand under it. Nothing of it is a number of its own.
 */
export interface Picture {
  /** So many people at least, in steps of five: one more or less is not told. */
  readonly people: number;
  readonly energy: EnergyPicture;
  readonly hindrances: Named;
  readonly themes: Named;
  readonly needs: Named;
  /** Per cluster, where there is more than one block to tell apart. */
  readonly clusters: readonly ClusterPicture[];
}
export interface Named {
  readonly often: readonly string[];
  readonly also: readonly string[];
}
export interface ClusterPicture {
  /** "" for the people of several clusters. */
  readonly cluster: string;
  readonly people: number;
  readonly energy: EnergyPicture;
  readonly hindrances: readonly Banded[];
  readonly themes: readonly Banded[];
  readonly needs: readonly Banded[];
}
export interface Banded {
  readonly name: string;
  readonly band: Exclude<Band, "none">;
}

export function pictureOf(blocks: readonly Block[]): Picture {
  const clusters = [...new Set(blocks.map(({ cluster }) => cluster))];
  return {
    people: roughly(blocks),
    energy: energyIn(blocks),
    hindrances: inTwo(together(blocks, hindrancesIn)),
    themes: inTwo(together(blocks, themesIn)),
    needs: inTwo(together(blocks, needsIn)),
    clusters:
      clusters.length < 2
        ? []
        : clusters.map((cluster) =>
            clusterPicture(
              cluster,
              blocks.filter((block) => block.cluster === cluster),
            ),
          ),
  };
}

function clusterPicture(cluster: string, blocks: readonly Block[]): ClusterPicture {
  return {
    cluster,
    people: roughly(blocks),
    energy: energyIn(blocks),
    hindrances: together(blocks, hindrancesIn),
    themes: together(blocks, themesIn),
    needs: together(blocks, needsIn),
  };
}

/** What some blocks say of one subject, and over how many people each. */
type Sheet = (block: Block) => { readonly size: number; readonly bands: Bands } | null;
const hindrancesIn: Sheet = ({ readings }) => ({ size: readings.size, bands: readings.hindrances });
const themesIn: Sheet = ({ codes }) => codes && { size: codes.size, bands: codes.themes };
const needsIn: Sheet = ({ codes }) => codes && { size: codes.size, bands: codes.needs };

/** Blocks added up as they were published: what each can stand for, and the band in which the middle of that lies. Most named first. */
function together(blocks: readonly Block[], sheet: Sheet): readonly Banded[] {
  const sheets = blocks.flatMap((block) => sheet(block) ?? []);
  const size = sheets.reduce((sum, one) => sum + one.size, 0);
  const names = [...new Set(sheets.flatMap(({ bands }) => Object.keys(bands)))];
  const order: readonly Band[] = ["most", "half", "some"];
  return names
    .map((name) => ({ name, band: bandAround(sum(sheets.map((one) => rangeIn(one, name))), size) }))
    .sort((a, b) => order.indexOf(a.band) - order.indexOf(b.band) || (a.name < b.name ? -1 : 1));
}

const rangeIn = ({ size, bands }: { readonly size: number; readonly bands: Bands }, name: string): Range =>
  rangeOf(bands[name] ?? "none", size);

const sum = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((total, { least }) => total + least, 0),
  most: ranges.reduce((total, { most }) => total + most, 0),
});

function bandAround({ least, most }: Range, size: number): Exclude<Band, "none"> {
  const middle = (least + most) / 2;
  const { half, most: top } = bandsOf(size);
  if (top && middle >= top.least) return "most";
  return half && middle >= half.least ? "half" : "some";
}

const inTwo = (banded: readonly Banded[]): Named => ({
  often: banded.filter(({ band }) => band !== "some").map(({ name }) => name),
  also: banded.filter(({ band }) => band === "some").map(({ name }) => name),
});

const roughly = (blocks: readonly Block[]): number => {
  const size = blocks.reduce((total, { readings }) => total + readings.size, 0);
  return size - (size % THRESHOLD);
};

/** Blocks that agree; else people differ. */
function energyIn(blocks: readonly Block[]): EnergyPicture {
  const [first, ...others] = [...new Set(blocks.map(({ readings }) => readings.energy))];
  return first && others.length === 0 ? first : "mixed";
}
