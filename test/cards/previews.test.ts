import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPreview, PREVIEWS, previews } from "../previews.ts";

test("the previews show the cards as they are now; `npm run previews` writes them again", () => {
  const kept = new Map(
    readdirSync(PREVIEWS)
      .filter(isPreview)
      .map((name) => [name, readFileSync(new URL(name, PREVIEWS), "utf8")]),
  );
  const now = previews();
  expect([...kept.keys()].sort()).toEqual([...now.keys()].sort());
  for (const [name, content] of now) expect(kept.get(name), name).toBe(content);
});
