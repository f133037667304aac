import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { tally } from "./checks.ts";
import { startProgram } from "./program.ts";
import { story } from "./story.ts";
import { walkerOn } from "./walker.ts";

/**
 * Walks the local front as a new user does, by keyboard alone: the real program, a real browser. `npm run walk`, or
 * `npm run walk -- --shots` to keep a picture of every state in test/walk/shots.
 */
const LONGEST_WALK = 4 * 60_000;
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET_BROWSER = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SHOTS = fileURLToPath(new URL("shots/", import.meta.url));

const isShooting = process.argv.includes("--shots");
if (isShooting) mkdirSync(SHOTS, { recursive: true });

const marks = tally();
const closing: (() => Promise<unknown>)[] = [];
let finishing: Promise<void> | undefined;
const tooLong = setTimeout(() => {
  marks.check(`the walk takes less than ${LONGEST_WALK / 60_000} minutes`, false);
  void finish();
}, LONGEST_WALK);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    marks.check("the walk was walked to its end", false);
    void finish();
  });

try {
  await walk();
} catch (error) {
  marks.check("the walk was walked to its end", false, error instanceof Error ? error.message : String(error));
}
await finish();

async function walk(): Promise<void> {
  const program = await startProgram();
  closing.push(program.close);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_BROWSER });
  closing.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const noise: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== program.address) noise.push(`A request left: ${url.origin}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) noise.push(`The console said: ${message.text()}`);
  });
  context.on("weberror", (error) => noise.push(`The page threw: ${error.error().message}`));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const walker = walkerOn(page, marks, isShooting ? SHOTS : undefined);
  try {
    await story(walker, program.address, () => noise.splice(0));
  } catch (error) {
    if (isShooting) await page.screenshot({ path: `${SHOTS}where-it-ended.png` });
    throw error;
  }
}

function finish(): Promise<void> {
  finishing ??= (async () => {
    clearTimeout(tooLong);
    for (const close of closing.splice(0).reverse()) await close().catch(() => {});
    const { passed, failed } = marks.count();
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed === 0 ? 0 : 1);
  })();
  return finishing;
}
