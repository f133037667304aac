import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { guideFor } from "../src/engine/guides.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string);

const papers = globSync("**/*.md", { exclude: (path) => /(^|[\\/])(node_modules|data)$/.test(String(path)) });

describe("the papers", () => {
  test.each(papers)("every link in %s leads to something that is there", (paper) => {
    const links = matches(withoutCode(read(paper)), /(?:\]\(|<img [^>]*src=")([^)\s"]+)/g);
    const lost = links
      .filter((link) => !/^(?:[a-z]+:|#)/i.test(link))
      .map((link) => join(dirname(paper), link.replace(/#.*$/, "")))
      .filter((path) => !existsSync(path));
    expect(lost).toEqual([]);
  });

  test.each(papers)("every npm script that %s names exists", (paper) => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [
      ...matches(read(paper), /\bnpm run (?:-\S+ )*([\w:-]+)/g),
      ...matches(read(paper), /\bnpm (start|test)\b/g),
    ];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("the settings of src/config.ts, of .env.example and of the README are the same ones", () => {
    const [, schema = ""] = /z\.object\(\{\n(.*?)\n\}\);/s.exec(read("src/config.ts")) ?? [];
    const [, table = ""] = /^## Settings\n(.*?)^## /ms.exec(read("README.md")) ?? [];
    const settings = matches(schema, /^ {2}(\w+):/gm);
    expect(settings).toContain("DATABASE_URL");
    expect(matches(read(".env.example"), /^(\w+)=/gm)).toEqual(settings);
    expect(matches(table, /^\| `(\w+)` \|/gm)).toEqual(settings);
  });

  test("docs/guide-format.md names every answer that a guide must give", () => {
    const [, table = ""] = /^\| name \| asked \|\n(.*)/ms.exec(read("docs/guide-format.md")) ?? [];
    const names = new Set(guideFor("neutral", "nl").answers.map(({ name }) => name));
    expect(new Set(matches(table, /^\| `([\w-]+)` \|/gm))).toEqual(names);
  });
});

/** Text between backticks is shown as it is and links nowhere. */
const withoutCode = (markdown: string): string => markdown.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
