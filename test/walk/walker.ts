import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Tally } from "./checks.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;
type Size = (typeof WIDTHS)[number];
export const SMALLEST = WIDTHS[0];
const PATIENCE = 15_000;

/** What has the focus, in words: what it is, what it is called, and what it holds. */
const FOCUS = `(() => {
  const at = document.activeElement;
  const labels = [...(at.labels ?? [])].map((label) => label.textContent).join(" ");
  const named = (at.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const words = at.getAttribute("aria-label") || named.trim() || labels || (at.tagName === "BODY" ? "" : at.textContent);
  return { kind: at.tagName.toLowerCase(), id: at.id, words: (words ?? "").replace(/\\s+/g, " ").trim() };
})()`;
interface Focus {
  readonly kind: string;
  readonly id: string;
  readonly words: string;
}

/** Somebody who walks the page by keyboard alone, and looks at each state with every check there is. */
export function walkerOn(page: Page, { check, endOf }: Tally, shots: string | undefined) {
  let shot = 0;
  const focus = () => page.evaluate<Focus>(FOCUS);

  /** Goes on with Tab, or back with Shift+Tab, until what has the focus is called like this. */
  async function tabTo(words: string, direction: "on" | "back" = "on"): Promise<void> {
    for (let step = 0; step < 150; step++) {
      const at = await focus();
      if (at.words.includes(words)) return;
      await page.keyboard.press(direction === "on" ? "Tab" : "Shift+Tab");
    }
    throw new Error(`Nothing called "${words}" is reached with ${direction === "on" ? "Tab" : "Shift+Tab"}`);
  }
  async function presses(words: string, direction: "on" | "back" = "on"): Promise<void> {
    await tabTo(words, direction);
    await page.keyboard.press("Enter");
  }
  async function sees(words: string, where = "#log"): Promise<void> {
    const found = page.locator(where).getByText(words).last();
    const came = await found.waitFor({ state: "visible", timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    const text = came ? "" : ((await page.locator(where).textContent()) ?? "").slice(-600);
    check(`"${words}" is seen`, came, text && `Last seen: ${text}`);
    if (!came) throw new Error(`"${words}" never came`);
  }
  const seesNot = async (words: string, where = "#log") =>
    check(`"${words}" is not seen`, (await page.locator(where).getByText(words).count()) === 0);

  /** In the writing box, where the focus must be already or is fetched to. */
  async function says(...messages: readonly string[]): Promise<void> {
    if ((await focus()).id !== "text") await tabTo("Schrijf een bericht");
    for (const message of messages) {
      if (message.length > 200) await page.keyboard.insertText(message);
      else await page.keyboard.type(message);
      await page.keyboard.press("Enter");
    }
    check("after sending, the focus is still in the writing box", (await focus()).id === "text");
    check("after sending, the writing box is empty", (await page.inputValue("#text")) === "");
    await until("document.getElementById('unsent').hidden");
  }

  /** Looks at what stands there now: for machines that read aloud, in three widths, by day and by night. */
  async function looks(state: string, widths: readonly Size[] = WIDTHS): Promise<void> {
    shot++;
    await page.waitForTimeout(150);
    const scrolled = await page.evaluate<number>("document.getElementById('log')?.scrollTop ?? 0");
    for (const size of [...widths].reverse()) {
      await page.setViewportSize(size);
      await page.waitForTimeout(60);
      const beyond = await page.evaluate<readonly string[]>(BEYOND);
      check(`at ${size.width} wide nothing scrolls sideways`, beyond.length === 0, beyond.join("\n"));
      await takeShot(`${state}-${size.width}`);
      if (size.width !== 768) await readsAloud(`${size.width} wide, light`);
    }
    const widest = widths.at(-1) ?? WIDTHS[2];
    await page.setViewportSize(widest);
    await page.emulateMedia({ colorScheme: "dark" });
    await takeShot(`${state}-${widest.width}-dark`);
    await readsAloud(`${widest.width} wide, dark`);
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(`document.getElementById('log')?.scrollTo({ top: ${scrolled} })`);
    endOf(state);
  }
  // The other mode looks at frames of other origins, of which there are none, in a second page that takes the focus from ours.
  async function readsAloud(how: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
    check(
      `axe finds nothing (${how})`,
      violations.length === 0,
      violations
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("\n  ")}`)
        .join("\n"),
    );
  }
  async function takeShot(name: string): Promise<void> {
    if (!shots) return;
    await page.screenshot({
      path: join(shots, `${String(shot).padStart(2, "0")}-${name.replaceAll(/[^\w-]+/g, "-")}.png`),
    });
  }

  /** Until what the expression says is so on the page; the page forbids the code that Playwright would wait with. */
  async function until(expression: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(40))
      if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    throw new Error(`It never came so far that ${expression}`);
  }
  const seesNewest = () => page.evaluate<boolean>(NEWEST_IN_SIGHT);

  return { page, check, focus, tabTo, presses, sees, seesNot, seesNewest, until, says, looks };
}
export type Walker = ReturnType<typeof walkerOn>;

/** What sticks out sideways: of the page, of the conversation, and of an open dialog. */
const BEYOND = `[document.documentElement, document.getElementById("log"), document.getElementById("behind"), ...document.querySelectorAll("dialog[open], .frame")]
  .filter((box) => box && box.scrollWidth > box.clientWidth)
  .map((box) => (box.id || "page") + " is " + box.scrollWidth + " wide and has room for " + box.clientWidth)`;

const NEWEST_IN_SIGHT = `(() => {
  const log = document.getElementById("log").getBoundingClientRect();
  const last = document.getElementById("log").lastElementChild.getBoundingClientRect();
  return last.top < log.bottom - 20 && last.bottom > log.top;
})()`;
