// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are what somebody might type
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "../../cards/texts/en.json" with { type: "json" };
import nl from "../../cards/texts/nl.json" with { type: "json" };
import { line } from "../../src/cards/texts.ts";
import { previews } from "../previews.ts";

const ROOT = new URL("../../", import.meta.url);
const dutch = leaves(nl);
const english = leaves(en);

test("both languages have the same keys, sorted, and the same slots", () => {
  const shared = [...dutch.keys()].filter((key) => !key.startsWith("formal."));
  expect([...english.keys()]).toEqual(shared);
  expect([...dutch.keys()]).toEqual([...dutch.keys()].sort(byPath));
  for (const key of shared) expect(slotsOf(english.get(key) ?? ""), key).toEqual(slotsOf(dutch.get(key) ?? ""));
});

test("no Dutch sentence is longer than twenty words", () => {
  for (const [key, text] of dutch)
    for (const sentence of text.split(/(?<=[.!?])\s+/u))
      expect(sentence.split(/\s+/u).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
});

test("no text holds Markdown of its own, because a TextBlock shows it as typed", () => {
  for (const [key, text] of [...dutch, ...english]) expect(text, key).not.toMatch(/[*_`[\]#<>\\]|^[-+>]/u);
});

test("every text of a card or a code is seen on some card", () => {
  const seen = {
    nl: [...previews()]
      .filter(([name]) => name.endsWith(".nl.json") || name.endsWith(".nl.txt"))
      .map(([, text]) => text)
      .join("\n"),
    en: [...previews()]
      .filter(([name]) => name.endsWith(".en.json") || name.endsWith(".en.txt"))
      .map(([, text]) => text)
      .join("\n"),
  };
  const unseen = [...dutch, ...english.entries()].filter(
    ([key]) => !key.startsWith("lines.") && !key.startsWith("formal."),
  );
  for (const [key, text] of unseen) expect(seen[text === dutch.get(key) ? "nl" : "en"], key).toMatch(pattern(text));
});

test("every line the engine asks for has its words", () => {
  const lines: Readonly<Record<string, string>> = nl.lines;
  const asked = linesAskedFor();
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((key) => lines[key] === undefined)).toEqual([]);
});

test("an unknown line and an empty slot are refused; what fills a slot is never read", () => {
  expect(() => line("nl", { key: "no-such-line" })).toThrow("no-such-line");
  expect(() => line("nl", { key: "passed-on" })).toThrow("{lead}");
  expect(line("nl", { key: "passed-on", with: { lead: "{lead} $& ${lead}" } })).toBe(
    "Dat geef ik door aan {lead} $& ${lead}.",
  );
});

test("a name that is written from right to left leaves the sentence around it in order", () => {
  expect(line("nl", { key: "passed-on", with: { lead: "שלום" } })).toBe("Dat geef ik door aan \u2068שלום\u2069.");
});

test("who writes u is answered with u, in the lines of a talk", () => {
  for (const key of Object.keys(nl.formal)) {
    expect(Object.keys(nl.lines)).toContain(key);
    const [formal, plain] = [nl.formal[key as keyof typeof nl.formal], nl.lines[key as keyof typeof nl.lines]];
    expect(formal, key).not.toMatch(/\b(je|jij|jou|jouw)\b/iu);
    expect(formal, key).not.toBe(plain);
    expect(slotsOf(formal), key).toEqual(slotsOf(plain));
  }
  const lead = { lead: "Marieke" };
  expect(line("nl", { key: "thanks-tender", with: lead, formal: true })).toContain("Dank dat u dit vertelt");
  expect(line("nl", { key: "thanks-tender", with: lead })).toContain("Dank dat je dit vertelt");
  // A line without "je" needs no other form, and English has one form.
  expect(line("nl", { key: "passed-on", with: lead, formal: true })).toBe("Dat geef ik door aan Marieke.");
  expect(en.formal).toEqual({});
  expect(line("en", { key: "thanks-tender", with: lead, formal: true })).toContain("Thank you for telling this");
});

test("days, moments and kinds are said in words", () => {
  expect(line("nl", { key: "closing-thanks", with: { date: "2026-12-18" } })).toContain("vrijdag 18 december");
  expect(line("nl", { key: "later-set", with: { when: Date.UTC(2026, 10, 30, 8) } })).toMatch(
    /maandag 30 november.* 0?9:00/,
  );
  expect(line("en", { key: "later-set", with: { when: Date.UTC(2026, 10, 30, 8), zone: "America/Aruba" } })).toMatch(
    /Monday 30 November.* 0?4:00/,
  );
  expect(line("nl", { key: "taken", with: { kinds: "bsn,name" } })).toContain("een BSN en een naam");
});

/** Every text by the path of its key. */
function leaves(texts: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[path + key, value]] : [...leaves(value as object, `${path}${key}.`)],
    ),
  );
}

function byPath(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  const at = left.findIndex((part, index) => part !== right[index]);
  return (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
}

const slotsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

/** A text as it stands in a preview: anything in its slots. */
const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
      .join("[^]*?"),
    "u",
  );

/** The keys of lines in the source: `key: "…"`, also where a condition chooses between two. */
function linesAskedFor(): ReadonlySet<string> {
  const files = ["src/engine/", "src/app/", "src/adapters/"].flatMap((room) =>
    readdirSync(new URL(room, ROOT), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(room + name, ROOT), "utf8")),
  );
  const asked = files.flatMap((source) => [
    ...source.matchAll(/\bkey: (?:[^"{},;]*\? )?"([a-z-]+)"(?: : "([a-z-]+)")?/gu),
  ]);
  return new Set(asked.flatMap(([, one, other]) => [one, other].filter((key) => key !== undefined)));
}
