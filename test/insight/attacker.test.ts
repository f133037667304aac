import { describe, expect, test } from "vitest";
import { learnedByOneOfThem, learnedFrom, type Statement } from "./attacker.ts";
import { chanceFrom, happeningsIn } from "./population.ts";
import { asItIs, growingBlocks, keptOf, naive, thresholdOnly } from "./publishers.ts";

const POPULATIONS = 1_000;
const seeds = Array.from({ length: POPULATIONS }, (_, seed) => seed);

const brokenBy = (publisher: () => Parameters<typeof keptOf>[1], among = seeds): number =>
  among.filter((seed) => learnedFrom(keptOf(happeningsIn(chanceFrom(seed)), publisher()).statements).length > 0).length;

describe("somebody who keeps every picture, knows who was heard and knows every noted talk", () => {
  test("learns nothing about fewer than five people, in a thousand explorations", () => {
    const published = seeds.filter((seed) => keptOf(happeningsIn(chanceFrom(seed)), asItIs()).statements.length > 0);
    expect(published.length).toBeGreaterThan(POPULATIONS * 0.8);
    expect(brokenBy(asItIs)).toBe(0);
  });

  test("learns nothing either when one of those who were heard plays along", () => {
    for (const seed of seeds) {
      const { statements, voices } = keptOf(happeningsIn(chanceFrom(seed)), asItIs());
      for (const insider of voices.filter(({ noted }) => !noted).slice(0, 5)) {
        const { voice, subjects } = insider;
        expect(learnedByOneOfThem(statements, voice, (about) => subjects.has(about))).toEqual([]);
      }
    }
  });

  test("would learn it from pictures without suppression", () => {
    expect(brokenBy(naive)).toBeGreaterThanOrEqual(POPULATIONS * 0.95);
  });

  test("would learn it from a threshold alone, and from blocks that grow", () => {
    const some = seeds.slice(0, 200);
    expect(brokenBy(thresholdOnly, some)).toBeGreaterThan(100);
    expect(brokenBy(growingBlocks, some)).toBeGreaterThan(0);
  });

  test("reckons right: in small explorations every way in which people can have answered is tried", () => {
    for (const seed of seeds.slice(0, 200)) {
      const { statements } = keptOf(happeningsIn(chanceFrom(seed), 6 + (seed % 6)), asItIs());
      for (const of of Map.groupBy(statements, ({ about }) => about).values()) expect(certainIn(of)).toEqual([]);
    }
  });
});

/** Whoever has the same answer in every world that fits, unless nobody of five or more has it. */
function certainIn(statements: readonly Statement[]): readonly string[] {
  const people = [...new Set(statements.flatMap((one) => [...one.people]))];
  const worlds: number[] = [];
  for (let world = 0; world < 2 ** people.length; world++) {
    const fits = statements.every((one) => {
      const count = people.filter((person, index) => one.people.has(person) && (world >> index) & 1).length;
      return count >= one.range.least && count <= one.range.most;
    });
    if (fits) worlds.push(world);
  }
  expect(worlds.length).toBeGreaterThan(0);
  return people.filter((person, index) => {
    const answers = new Set(worlds.map((world) => (world >> index) & 1));
    const isNobody = statements.some((one) => one.people.has(person) && one.people.size >= 5 && one.range.most === 0);
    return answers.size === 1 && !isNobody;
  });
}
