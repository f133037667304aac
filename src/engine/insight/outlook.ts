import { type Block, type HeardFacts, type Opening, opening, THRESHOLD } from "./blocks.ts";

/** What a lead should know before publishing. Only leads read it. */
export interface Outlook {
  /** What can be told apart now: clusters, "" for several together. */
  readonly opens: readonly string[];
  /** How many people are missing before there is anything to show; 0 where there is. */
  readonly missing: number;
  /** Clusters that could be told apart once so many more of them are heard, from the list as it is. */
  readonly couldWait: readonly { readonly cluster: string; readonly missing: number }[];
  /** Groups on the list with whom nobody spoke. */
  readonly unheard: readonly string[];
  /** Half of the talks or more, three at least, were with one group, and with others there was none. */
  readonly oneSided: { readonly group: string; readonly talks: number } | null;
  readonly saturation: Saturation | null;
}
/** A footnote and no verdict: what the last talks brought that was not named before. */
export interface Saturation {
  readonly talks: number;
  readonly last: number;
  readonly fresh: number;
  readonly known: number;
  readonly reached: boolean;
}

interface Listed {
  readonly cluster: string;
  readonly group: string;
  readonly status: "to-ask" | "asked" | "heard" | "closed";
}

export function outlookFor(blocks: readonly Block[], heard: readonly HeardFacts[], list: readonly Listed[]): Outlook {
  const published = new Set(blocks.flatMap(({ people }) => people));
  const fresh = heard.filter(({ person, noted }) => !published.has(person) && !noted);
  const opens = opening(blocks, heard);
  return {
    opens: opens.map(({ cluster }) => cluster),
    missing: opens.length > 0 ? 0 : Math.max(THRESHOLD - fresh.length, 0),
    couldWait: couldWait(opens, fresh, list),
    unheard: groupsIn(list).filter((group) => talksWith(group, list) === 0),
    oneSided: oneSidedness(list),
    saturation: saturationOf(heard.map(({ themes }) => themes)),
  };
}

function couldWait(
  opens: readonly Opening[],
  fresh: readonly HeardFacts[],
  list: readonly Listed[],
): Outlook["couldWait"] {
  const apart = new Set(opens.map(({ cluster }) => cluster));
  return [...new Set(list.map(({ cluster }) => cluster))]
    .filter((cluster) => !apart.has(cluster))
    .map((cluster) => ({
      cluster,
      missing: THRESHOLD - fresh.filter((one) => one.cluster === cluster).length,
      toHear: list.filter((one) => one.cluster === cluster && (one.status === "to-ask" || one.status === "asked"))
        .length,
    }))
    .filter(({ missing, toHear }) => missing > 0 && missing < THRESHOLD && missing <= toHear)
    .map(({ cluster, missing }) => ({ cluster, missing }));
}

const MANY_OF_ONE = 3;

function oneSidedness(list: readonly Listed[]): Outlook["oneSided"] {
  const counts = groupsIn(list).map((group) => ({ group, talks: talksWith(group, list) }));
  const all = counts.reduce((sum, { talks }) => sum + talks, 0);
  const most = counts.find(({ talks }) => talks >= MANY_OF_ONE && talks * 2 >= all);
  return most && counts.some(({ talks }) => talks === 0) ? most : null;
}

const groupsIn = (list: readonly Listed[]): readonly string[] => [...new Set(list.map(({ group }) => group))];

const talksWith = (group: string, list: readonly Listed[]): number =>
  list.filter((one) => one.group === group && one.status === "heard").length;

/** At least so many talks, and so many of the last ones looked at, bring at most so much that is new (facts of research on interviews). */
const FLOOR = 9;
const LAST = 4;
const MOST_NEW = 0.05;

/** The talks in the order in which they were held, each with the themes that a lead saw in it. */
export function saturationOf(talks: readonly (readonly string[])[]): Saturation | null {
  const known = new Set(talks.flat());
  if (talks.length < FLOOR || known.size === 0) return null;
  const before = new Set(talks.slice(0, -LAST).flat());
  const fresh = known.size - before.size;
  return { talks: talks.length, last: LAST, fresh, known: known.size, reached: fresh <= known.size * MOST_NEW };
}
