import type { HeardFacts } from "../../src/engine/insight/blocks.ts";
import { ENERGIES, HINDRANCES } from "../../src/engine/readings.ts";
import type { PersonId } from "../../src/engine/words.ts";

/** What happens in a made-up exploration, as far as a picture hears of it. */
export type Happening =
  | { readonly type: "heard" | "changed"; readonly facts: HeardFacts }
  | { readonly type: "erased"; readonly person: PersonId }
  | { readonly type: "published" };

export type Chance = () => number;

/** mulberry32: the same populations at every run. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const THEMES = ["geen tijd om te bellen", "wie doet wat", "terugkoppeling", "angst"];
const NEEDS = ["een vast nummer", "oefenen met een casus"];

/**
 * A whole exploration of 6 to 60 people, by chance: groups and clusters of any size, opinions that nobody, some or all share, talks that a lead
 * noted, people who change their words or are erased, leads who code late, and somebody who publishes far too often.
 */
export function happeningsIn(chance: Chance, size = 6 + Math.floor(chance() * 55)): readonly Happening[] {
  const upTo = (n: number): number => Math.floor(chance() * n);
  const groups = 1 + upTo(8);
  const clusters = 1 + upTo(groups);
  // Opinions that all share or none has are the ones that give people away.
  const share = (): number => [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1][upTo(7)] ?? 0;
  const shares = new Map([...HINDRANCES, ...THEMES, ...NEEDS, ...ENERGIES].map((name) => [name as string, share()]));
  const some = <Name extends string>(names: readonly Name[]): readonly Name[] =>
    names.filter((name) => chance() < (shares.get(name) ?? 0));
  const notes = [0, 0.1, 0.4][upTo(3)] ?? 0;
  const codesFrom = chance() < 0.5 ? 0 : chance();
  const factsOf = (index: number, place: { group: number; noted: boolean }, when: number): HeardFacts => ({
    person: `p${index}` as PersonId,
    group: `group ${place.group}`,
    cluster: `cluster ${place.group % clusters}`,
    noted: place.noted,
    energy: some(ENERGIES)[0] ?? "",
    hindrances: some(HINDRANCES),
    themes: when < codesFrom ? [] : some(THEMES),
    needs: when < codesFrom ? [] : some(NEEDS),
  });
  const places = Array.from({ length: size }, () => ({ group: upTo(groups), noted: chance() < notes }));
  const happenings: Happening[] = [];
  for (const index of shuffled([...places.keys()], chance)) {
    const place = places[index];
    if (!place) continue;
    const when = happenings.length / size;
    happenings.push({ type: "heard", facts: factsOf(index, place, when) });
    if (chance() < 0.2) happenings.push({ type: "changed", facts: factsOf(index, place, when) });
    const earlier = places.findIndex(() => chance() < 2 / size);
    const known = happenings.some((one) => one.type === "heard" && one.facts.person === `p${earlier}`);
    const there = places[earlier];
    if (there && known && chance() < 0.3) happenings.push({ type: "changed", facts: factsOf(earlier, there, when) });
    if (known && chance() < 0.05) happenings.push({ type: "erased", person: `p${earlier}` as PersonId });
    if (chance() < 0.3) happenings.push({ type: "published" });
  }
  return [...happenings, { type: "published" }];
}

function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
