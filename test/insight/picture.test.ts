import { expect, test } from "vitest";
import { bandOf, bandsOf, rangeOf } from "../../src/engine/insight/bands.ts";
import { type Block, type HeardFacts, withNewBlocks, withoutPerson } from "../../src/engine/insight/blocks.ts";
import { pictureOf } from "../../src/engine/insight.ts";
import type { Day, PersonId } from "../../src/engine/words.ts";

const TODAY = "2026-11-24" as Day;

let count = 0;
/** Somebody who was heard, in a cluster; what is not said here they did not state. */
const somebody = (cluster: string, some: Partial<HeardFacts> = {}): HeardFacts => ({
  person: `p${++count}` as PersonId,
  group: cluster,
  cluster,
  noted: false,
  energy: "",
  hindrances: [],
  themes: [],
  needs: [],
  ...some,
});
const people = (number: number, cluster: string, some: Partial<HeardFacts> = {}): readonly HeardFacts[] =>
  Array.from({ length: number }, () => somebody(cluster, some));
const publish = (heard: readonly HeardFacts[], before: readonly Block[] = []) => withNewBlocks(before, heard, TODAY);
const sizes = (blocks: readonly Block[]) => blocks.map(({ cluster, readings }) => [cluster, readings.size]);

test("a band is never a single number but none, and most leaves room for three", () => {
  for (let size = 5; size <= 60; size++) {
    const { none, some, half, most } = bandsOf(size);
    expect(none).toEqual({ least: 0, most: 0 });
    for (const band of [some, half]) if (band) expect(band.most - band.least).toBeGreaterThanOrEqual(1);
    expect((most?.most ?? 0) - (most?.least ?? 0)).toBeGreaterThanOrEqual(2);
    for (let number = 0; number <= size; number++) {
      const { least, most: top } = rangeOf(bandOf(number, size), size);
      expect(number >= least && number <= top).toBe(true);
    }
  }
});

test("nine talks in four teams give one list for all, without teams and without numbers", () => {
  const heard = [
    ...people(3, "wmo", { hindrances: ["workload"], themes: ["wie doet wat"] }),
    ...people(2, "jeugd", { hindrances: ["workload", "privacy"], energy: "later" }),
    ...people(2, "veiligheid", { energy: "later" }),
    ...people(2, "inkoop", { energy: "later", needs: ["een vast nummer"] }),
  ];
  expect(pictureOf(publish(heard))).toEqual({
    people: 5,
    energy: "later",
    hindrances: { often: ["workload"], also: ["privacy"] },
    themes: { often: [], also: ["wie doet wat"] },
    needs: { often: [], also: ["een vast nummer"] },
    clusters: [],
  });
});

test("four people give no picture, and noted talks do not make five of them", () => {
  expect(publish(people(4, "wmo"))).toEqual([]);
  expect(publish([...people(4, "wmo"), ...people(3, "jeugd", { noted: true })])).toEqual([]);
});

test("a noted talk makes 'also' of nothing, and never 'often' of 'also'", () => {
  const noted = people(9, "wmo", { noted: true, hindrances: ["safety", "privacy"] });
  const heard = [...people(4, "wmo"), ...people(1, "wmo", { hindrances: ["privacy"] }), ...noted];
  expect(pictureOf(publish(heard)).hindrances).toEqual({ often: [], also: ["privacy", "safety"] });
});

test("clusters of five are told apart, and who is left waits until they are five", () => {
  const first = publish([...people(5, "wmo"), ...people(6, "jeugd"), ...people(2, "inkoop")]);
  expect(sizes(first)).toEqual([
    ["wmo", 5],
    ["jeugd", 6],
  ]);
  expect(pictureOf(first).clusters.map(({ cluster, people: most }) => [cluster, most])).toEqual([
    ["wmo", 5],
    ["jeugd", 5],
  ]);
});

test("a first picture of one block is a picture of everybody", () => {
  expect(sizes(publish([...people(6, "wmo"), ...people(3, "jeugd")]))).toEqual([["", 9]]);
});

test("a block that stands says the same for ever; who comes after is in a block of their own", () => {
  const heard = people(5, "wmo", { hindrances: ["workload"] });
  const first = publish(heard);
  const changed = heard.map((one) => ({ ...one, hindrances: [] }));
  expect(publish(changed, first)).toEqual(first);
  expect(publish([...changed, ...people(4, "wmo")], first)).toEqual(first);
  const later = publish([...changed, ...people(5, "wmo", { hindrances: ["workload"] })], first);
  expect(later[0]).toEqual(first[0]);
  expect(sizes(later)).toEqual([
    ["wmo", 5],
    ["wmo", 5],
  ]);
  expect(pictureOf(later)).toMatchObject({ people: 10, hindrances: { often: ["workload"], also: [] }, clusters: [] });
});

test("codes that come after the picture are published once", () => {
  const heard = people(5, "wmo");
  const first = publish(heard);
  expect(pictureOf(first).themes).toEqual({ often: [], also: [] });
  const coded = publish(
    heard.map((one) => ({ ...one, themes: ["angst"] })),
    first,
  );
  expect(pictureOf(coded).themes).toEqual({ often: ["angst"], also: [] });
  expect(
    publish(
      heard.map((one) => ({ ...one, themes: [] })),
      coded,
    ),
  ).toEqual(coded);
});

test("with somebody erased no codes are published about four, and no block knows them", () => {
  const heard = people(5, "wmo", { themes: ["angst"] });
  const [gone] = heard;
  if (!gone) throw new Error("Nobody was heard");
  const first = withoutPerson(publish(heard.map((one) => ({ ...one, themes: [] }))), gone.person);
  expect(JSON.stringify(first)).not.toContain(`"${gone.person}"`);
  expect(
    publish(
      heard.filter((one) => one !== gone),
      first,
    ),
  ).toEqual(first);
});
