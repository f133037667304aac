import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths of our own files and names of packages. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = globSync("src/**/*.ts").map((found) => {
  const path = found.split(sep).join("/");
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm)].map(
    (match) => {
      const name = (match[1] ?? match[2]) as string;
      return name.startsWith(".")
        ? normalize(join(dirname(path), name))
            .split(sep)
            .join("/")
        : name;
    },
  );
  return { path, text, imports };
});

/** From the inside out; a room may only look inward. `privacy` serves the door and the store, and stands beside `app`. */
const RINGS: readonly (readonly string[])[] = [
  ["engine"],
  ["cards"],
  ["app", "privacy"],
  ["adapters", "store", "web"],
  ["main.ts", "config.ts", "guide-cli.ts", "demo.ts", "demo"],
];
const roomOf = (path: string): string => path.split("/")[1] ?? "";
const ringOf = (path: string): number => RINGS.findIndex((ring) => ring.includes(roomOf(path)));
const isOurs = (name: string): boolean => name.startsWith("src/") || name.startsWith("cards/");

describe("the house", () => {
  test.each(files.map(({ path }) => path))("%s stands in a room that the plan knows", (path) => {
    expect(ringOf(path)).toBeGreaterThanOrEqual(0);
  });

  test("imports point inward only", () => {
    const outward = files.flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith("src/") && ringOf(to) > ringOf(path)).map((to) => `${path} -> ${to}`),
    );
    expect(outward).toEqual([]);
  });

  test("no adapter knows another, and only the composition root knows stores and adapters", () => {
    const sideways = files.flatMap(({ path, imports }) =>
      imports
        .filter((to) => /^src\/(adapters\/\w+|store)\//.test(to))
        .filter(
          (to) =>
            path !== "src/main.ts" &&
            dirname(to).split("/").slice(0, 3).join("/") !== dirname(path).split("/").slice(0, 3).join("/"),
        )
        .map((to) => `${path} -> ${to}`),
    );
    expect(sideways).toEqual([]);
  });

  test("no import goes round in a circle", () => {
    const edges = new Map(files.map(({ path, imports }) => [path, imports.filter((to) => to.startsWith("src/"))]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" -> "));
      if (done.has(path) || way.includes(path)) return;
      for (const to of edges.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("the engine knows no platform, no database, no machine and no clock", () => {
    const PURE = ["zod", "csv-parse/sync", "date-holidays", "temporal-polyfill"];
    const engine = files.filter(({ path }) => roomOf(path) === "engine");
    const foreign = engine.flatMap(({ path, imports }) =>
      imports.filter((name) => !isOurs(name) && !PURE.includes(name)).map((name) => `${path} -> ${name}`),
    );
    expect(foreign).toEqual([]);
    const impure = engine.filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bTemporal\.Now\b|\bperformance\./.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test("settings are read in one place", () => {
    const readers = files.filter(({ text }) => text.includes("process.env")).map(({ path }) => path);
    // The demo reads none: it hands them on to the program that it starts.
    expect(readers).toEqual(["src/demo.ts", "src/main.ts"]);
  });

  test("nothing is called Manager, Helper or Util, and no file only passes on what others export", () => {
    const vague = files.filter(
      ({ path, text }) =>
        /(manager|helper|util|base)/i.test(path) ||
        /\b(class|interface) (I[A-Z]|\w*(Manager|Helper|Util)\b)/.test(text),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => path.endsWith("/index.ts")).map(({ path }) => path)).toEqual([]);
  });
});
