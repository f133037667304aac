import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expand } from "../src/cards/expand.ts";
import { plainText } from "../src/cards/plain-text.ts";
import { sampleMessages } from "./fixtures/card-samples.ts";

export const PREVIEWS = new URL("../cards/preview/", import.meta.url);

/** Every sample as its card and as its words, by file name: what a reviewer sees of a changed card. */
export const previews = (): ReadonlyMap<string, string> =>
  new Map(
    sampleMessages().flatMap(({ name, message }) => [
      [`${name}.json`, `${JSON.stringify(expand(message), null, 2)}\n`],
      [`${name}.txt`, `${plainText(message)}\n`],
    ]),
  );

/** `npm run previews`: writes them all and takes away what is no card any more. */
function writePreviews(): void {
  const files = previews();
  mkdirSync(PREVIEWS, { recursive: true });
  for (const name of readdirSync(PREVIEWS)) if (isPreview(name) && !files.has(name)) rmSync(new URL(name, PREVIEWS));
  for (const [name, content] of files) writeFileSync(new URL(name, PREVIEWS), content);
  console.log(`${files.size} files in cards/preview`);
}

/** Other files may live beside ours, such as the cards as Slack shows them. */
export const isPreview = (name: string): boolean => /^[a-z-]+\.(?:nl|en)\.(?:json|txt)$/.test(name);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writePreviews();
