import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A way to break the house by hand, and the test that has to notice. */
export interface Guard {
  readonly name: string;
  /** The path of its patch. */
  readonly patch: string;
  /** What it guards: a promise of the design, or a mechanism behind one. */
  readonly promise: string;
  readonly breaks: string;
  readonly test: NamedTest;
}
export interface NamedTest {
  readonly file: string;
  /** Its name after those of the describes around it: "an event > is taken in once". */
  readonly name: string;
}

/** The guards in a folder, by name; throws on a patch that does not say what it breaks and who notices. */
export function guardsIn(folder: string): readonly Guard[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".patch"));
  return files.sort().map((file) => guardFrom(file.replace(/\.patch$/, ""), join(folder, file)));
}

function guardFrom(name: string, patch: string): Guard {
  const text = readFileSync(patch, "utf8");
  const header = (key: string): string => {
    const value = new RegExp(`^${key}: (.+)$`, "m").exec(text.slice(0, text.indexOf("\n--- ")))?.[1];
    if (!value)
      throw new Error(`${name}.patch has no line "${key}: ..." above its diff; test/guards/README.md says how`);
    return value.trim();
  };
  const [file = "", ...names] = header("Test").split(" > ");
  const touched = [...text.matchAll(/^\+\+\+ b\/(\S+)/gm)].map((match) => match[1] as string);
  if (touched.length === 0 || touched.some((path) => !/^(src|cards)\//.test(path)))
    throw new Error(`${name}.patch has to break something in src/ or cards/, and only there`);
  return {
    name,
    patch,
    promise: header("Promise"),
    breaks: header("Breaks"),
    test: { file, name: names.join(" > ") },
  };
}
