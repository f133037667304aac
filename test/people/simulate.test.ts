import { expect, test } from "vitest";
import { MOST_MESSAGES } from "../../src/engine/agenda.ts";
import { CHARACTERS } from "./characters.ts";
import { play } from "./player.ts";

/** What the characters told when this was last written down; a change that loses more than three facts is seen here. */
const FACTS_TOLD = 128;

const played = CHARACTERS.map(play);

test("each character holds ten facts, and each of those can come out", () => {
  for (const { name, facts } of CHARACTERS) {
    expect(facts, name).toHaveLength(10);
    expect(new Set(facts.map(({ says }) => says)).size, name).toBe(10);
  }
});

test("P1: over all characters no question is closed, leading, double or a statement", () => {
  const faulty = played.flatMap(({ character, turns }) =>
    turns
      .filter(({ fault }) => fault !== undefined && fault !== "repeated")
      .map(({ asked, fault }) => `${character.name}: ${fault}: ${asked.text}`),
  );
  expect(faulty).toEqual([]);
});

test("P2: no question comes twice in a talk", () => {
  const twice = played.flatMap(({ character, turns }) =>
    turns.filter(({ fault }) => fault === "repeated").map(({ asked }) => `${character.name}: ${asked.text}`),
  );
  expect(twice).toEqual([]);
});

test("P2: no talk takes more than eighteen messages of the bot", () => {
  const long = played.filter(({ messages }) => messages > MOST_MESSAGES);
  expect(long.map(({ character, messages }) => `${character.name}: ${messages}`)).toEqual([]);
});

test("the talk still elicits what it elicited", () => {
  const told = played.reduce((sum, one) => sum + one.told.length, 0);
  expect(told).toBeGreaterThanOrEqual(FACTS_TOLD - 3);
});

test("the same character tells the same twice", () => {
  const again = CHARACTERS.map(play);
  expect(again.map(({ transcript }) => transcript)).toEqual(played.map(({ transcript }) => transcript));
});
