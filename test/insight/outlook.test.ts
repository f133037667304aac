import { expect, test } from "vitest";
import type { HeardFacts } from "../../src/engine/insight/blocks.ts";
import { outlookFor, saturationOf } from "../../src/engine/insight/outlook.ts";
import type { PersonId } from "../../src/engine/words.ts";

type Listed = Parameters<typeof outlookFor>[2][number];

/** People on the list of a team, of whom so many were heard. */
const team = (name: string, size: number, heard: number, noted = 0): { list: Listed[]; facts: HeardFacts[] } => ({
  list: Array.from({ length: size }, (_, index) => ({
    cluster: name,
    group: name,
    status: index < heard ? "heard" : "asked",
  })),
  facts: Array.from({ length: heard }, (_, index) => ({
    person: `${name}-${index}` as PersonId,
    group: name,
    cluster: name,
    noted: index < noted,
    energy: "",
    hindrances: [],
    themes: [],
    needs: [],
  })),
});
const outlook = (...teams: readonly ReturnType<typeof team>[]) =>
  outlookFor(
    [],
    teams.flatMap(({ facts }) => facts),
    teams.flatMap(({ list }) => list),
  );

test("a lead hears how many are missing, without the talks that a lead noted", () => {
  expect(outlook(team("wmo", 6, 2), team("jeugd", 6, 3, 2))).toMatchObject({ missing: 2, opens: [] });
  expect(outlook(team("wmo", 6, 2), team("jeugd", 6, 3))).toMatchObject({ missing: 0, opens: [""] });
});

test("a lead hears which team could be told apart by waiting, and only where the list has the people for it", () => {
  const { couldWait } = outlook(team("wmo", 6, 3), team("jeugd", 4, 3), team("inkoop", 9, 0));
  expect(couldWait).toEqual([{ cluster: "wmo", missing: 2 }]);
});

test("five of one team and nobody of another is said", () => {
  expect(outlook(team("veiligheid", 5, 5), team("wmo", 5, 0))).toMatchObject({
    oneSided: { group: "veiligheid", talks: 5 },
    unheard: ["wmo"],
  });
  expect(outlook(team("veiligheid", 5, 5), team("wmo", 5, 1)).oneSided).toBeNull();
});

test("saturation is a footnote from nine talks on, with its numbers", () => {
  const old = ["a", "b", "c"];
  expect(saturationOf(Array(8).fill(old))).toBeNull();
  expect(saturationOf(Array(9).fill([]))).toBeNull();
  expect(saturationOf(Array(9).fill(old))).toEqual({ talks: 9, last: 4, fresh: 0, known: 3, reached: true });
  expect(saturationOf([...Array(8).fill(old), ["d"]])).toMatchObject({ fresh: 1, known: 4, reached: false });
});
