import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asTyped } from "../../src/cards/markdown.ts";

/** The page is plain browser code without types. */
const page = (name: string) => import(new URL(`../../src/adapters/web/page/${name}`, import.meta.url).href);
const { htmlOf } = (await page("markdown.js")) as { htmlOf: (markdown: string) => string };
const { WORDS, FIELD_WORDS, PHASE_WORDS, PROBE_WORDS, REASON_WORDS } = (await page("words.js")) as Record<
  string,
  Record<"nl" | "en", Record<string, unknown>>
>;
const { tomorrowAtNine, fieldOf, fromField } = (await page("time.js")) as {
  tomorrowAtNine: (instant: number) => number;
  fieldOf: (instant: number) => string;
  fromField: (text: string) => number;
};

const OUR_TAGS = /<\/p><p dir="auto">|^<p dir="auto">|<\/p>$/gu;
/** What a reader sees of a piece of HTML that holds no tags but ours. */
const seen = (html: string): string =>
  html.replace(OUR_TAGS, "\n").replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));

test("what somebody typed is seen as typed, and no character of it becomes HTML or a mark", () => {
  const nasty = fc.stringMatching(/^[<>&"'`*_[\]()~{}|\\#+\-.=! a1:/;\n]{0,40}$/u);
  const typed = fc.oneof(
    nasty,
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "**vet**",
      "[klik](https://a.example)",
      "[x](javascript:alert(1))",
      "&lt;b&gt;",
      "\\*\\*x\\*\\*",
    ),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const html = htmlOf(asTyped(text));
      expect(html.replace(OUR_TAGS, "")).not.toMatch(/[<>"]/u);
      const lines = (words: string) =>
        words
          .split(/[\r\n]+/u)
          .map((line) => line.replace(/\s+/gu, " ").trim())
          .filter(Boolean);
      expect(lines(seen(html))).toEqual(lines(text.replace(/[\uE000\uE001]/gu, "\uFFFD")));
    }),
    { numRuns: 2_000 },
  );
});

test("our own texts may be bold, and link to https and mail only", () => {
  expect(htmlOf("een **vet** woord\n\nen meer")).toBe(
    '<p dir="auto">een <strong>vet</strong> woord</p><p dir="auto">en meer</p>',
  );
  expect(htmlOf("[Divosa](https://www.divosa.nl/)")).toContain('href="https://www.divosa.nl/"');
  expect(htmlOf("[x](javascript:alert)")).not.toContain("<a");
  expect(htmlOf('[x](https://a.b/"onmouseover=alert)')).not.toContain('"onmouseover');
});

test("the look of the page says nothing twice, and nothing of what is never there", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const css = read("src/adapters/web/page/page.css").replaceAll(/\/\*[\s\S]*?\*\//gu, "");
  const made = ["index.html", "page.js", "cards.js"].map((name) => read(`src/adapters/web/page/${name}`)).join("\n");
  // The renderer puts its own class names together, as in "ac-" + "horizontal" + "-separator".
  const rendered = `${read("node_modules/adaptivecards/dist/adaptivecards.js")} ac-horizontal-separator style-positive`;
  const isThere = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "u").test(`${made} ${rendered}`);
  const classes = new Set([...css.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name = ""]) => name));
  expect([...classes].filter((name) => !isThere(name))).toEqual([]);

  const outsideOfMedia = css.replaceAll(/^@[^{]+\{[\s\S]*?^\}/gmu, "");
  const bodies = [...outsideOfMedia.matchAll(/\{([^{}]*)\}/gu)].map(([, body = ""]) =>
    body
      .trim()
      .split(/\s*\n\s*/u)
      .join(" "),
  );
  const long = bodies.filter((body) => body.split(";").length > 2);
  expect(long.filter((body, index) => long.indexOf(body) < index)).toEqual([]);
});

test("both languages of the page have the same words", () => {
  for (const words of [WORDS, FIELD_WORDS, PHASE_WORDS, PROBE_WORDS, REASON_WORDS])
    expect(Object.keys(words?.en ?? {})).toEqual(Object.keys(words?.nl ?? {}));
});

test("the page has words for every reason the engine has to ask, and for none that it has not", () => {
  const source = (name: string) =>
    readFileSync(new URL(`../../src/engine/${name}`, import.meta.url), "utf8").replaceAll(
      /^\s*(?:\/?\*|\/\/).*$/gmu,
      "",
    );
  // The reason for a readback is told to nobody.
  const agenda = source("agenda.ts").replaceAll(/type: "readback".*/gu, "");
  const topics = [...agenda.matchAll(/"([a-z]+(?: [a-z:]+)+)"/gu)].map(([, reason]) => reason);
  const probes = [...source("probes.ts").matchAll(/\bname: "([a-z-]+)"/gu)].map(([, name]) => name);
  expect(topics).toContain("must still be asked");
  expect(probes).toContain("meaning");
  expect(Object.keys(REASON_WORDS?.nl ?? {}).sort()).toEqual([...new Set([...topics, ...probes])].sort());
});

test("tomorrow morning is nine o'clock in the Netherlands, also when the clocks changed in the night", () => {
  for (const [now, nine] of [
    ["2026-11-24T14:00:00+01:00", "2026-11-25T09:00:00+01:00"],
    ["2026-11-24T23:30:00Z", "2026-11-26T09:00:00+01:00"],
    ["2026-03-28T20:00:00+01:00", "2026-03-29T09:00:00+02:00"],
    ["2026-10-24T20:00:00+02:00", "2026-10-25T09:00:00+01:00"],
  ] as const)
    expect(new Date(tomorrowAtNine(Date.parse(now))).toISOString()).toBe(new Date(nine).toISOString());
  const summer = Date.parse("2026-07-01T12:34:00+02:00");
  expect(fieldOf(summer)).toBe("2026-07-01T12:34");
  expect(fromField("2026-07-01T12:34")).toBe(summer);
  expect(fromField("")).toBeNaN();
});
