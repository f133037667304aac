import type { Route } from "playwright-core";
import { SMALLEST, type Walker } from "./walker.ts";

const ODD = ["$", "{1+1} <b>x</b> **y** مرحبا 😀"].join("");
const LONG = [
  "Vorige week was ik in een portiek waar het al maanden vreemd ruikt, en waar de bewoners liever niet opendoen. ",
  "Een moeder vertelde dat haar zoon klusjes doet voor iemand die ze niet kent, en dat er sindsdien geld in huis is. ",
  "Ik wist op dat moment niet goed wat ik mocht vragen en wat ik daarna met het antwoord had moeten doen. ",
]
  .join("")
  .repeat(10)
  .slice(0, 2_999)
  .concat(".");
const LOG_TEXT = "document.getElementById('log').innerText";

/** One afternoon in Voorbeeldstad: four colleagues and the project leader, each with what may happen to them. */
export async function story(walker: Walker, address: string, noise: () => readonly string[]): Promise<void> {
  const { page, check } = walker;
  const looks: Walker["looks"] = async (state, widths) => {
    const heard = noise();
    check("no request leaves this machine and the console stays silent", heard.length === 0, heard.join("\n"));
    check("nothing went wrong in the eyes of the person", await page.locator("#toast.bad").isHidden());
    await walker.looks(state, widths);
  };
  const somebody = { ...walker, looks };
  await page.goto(`${address}/`);
  await sanneTalks(somebody);
  await anoukSkips(somebody, noise);
  await mariekeInvites(somebody);
  await mariekeLooksAtHerPage(somebody);
  await yusufIsForgotten(somebody);
  await bakkersCallInTheChannel(somebody);
  await sanneIsCalledAwayWhileSheWrites(somebody);
  await fatimaIsReminded(somebody);
  await lisaWasNotAsked(somebody);
  await allStartsOver(somebody);
}

async function becomes({ presses, page, until, check, focus }: Walker, name: string): Promise<void> {
  if (await page.locator("#talk").isVisible()) await presses("Wissel van persoon", "back");
  await page.locator("#choose").waitFor();
  await presses(name);
  await page.locator("#talk").waitFor();
  await until("document.activeElement.id === 'text'").catch(() => {});
  check(`after choosing ${name}, the focus is in the writing box`, (await focus()).id === "text");
}

/** A whole talk: from the opening to the release, with everything somebody may do on the way. */
async function sanneTalks(walker: Walker): Promise<void> {
  const { page, check, sees, seesNot, looks, presses, says, focus, tabTo } = walker;
  await page.locator(".person").first().waitFor();
  await looks("choosing who to be");
  await becomes(walker, "Sanne Bakker");
  await sees("Ik ben een bot met vaste vragen");
  await looks("Sanne reads the opening");

  await presses("Kort", "back");
  await sees("Overslaan mag.");
  await seesNot("Liever een mens");
  await sees("Je koos: kort.");
  check("after a button that went away, the focus is in the writing box", (await focus()).id === "text");
  await looks("Sanne is asked the first question");

  const asked = await questions(walker);
  await says("Er gebeurt van alles bij ons in de wijk.", "Soms voelt het gewoon niet goed.");
  await page.locator("#typing").waitFor({ state: "visible" });
  check("while the bot waits for quiet, it is seen to be writing", true);
  await looks("Sanne wrote a burst and the bot is writing");
  await nextQuestion(walker, asked);
  await page.waitForTimeout(1_500);
  check("two messages in a burst are one answer, with one question after it", (await questions(walker)) === asked + 1);
  check("an answered question has lost its button", (await page.locator("#log .ac-pushButton").count()) === 1);

  await presses("Achter de schermen", "back");
  await sees("doorvraag", "#behind");
  await seesNot("must still", "#behind");
  check("the panel is said to be open", (await page.getAttribute("#open-behind", "aria-expanded")) === "true");
  await looks("Sanne is asked on, with what goes on behind the scenes");
  await presses("Achter de schermen", "back");
  check("the panel is closed again", await page.locator("#behind").isHidden());

  await says(LONG);
  await looks("Sanne wrote three thousand characters");
  await nextQuestion(walker, asked + 1);
  await readsOnAndThenWrites(walker);
  await readsAboveWhileSomethingComes(walker, asked + 2);

  await page.keyboard.press("ArrowUp");
  check("arrow up in an empty box takes the last message to change", (await page.inputValue("#text")).includes(ODD));
  await looks("Sanne changes a message");
  await page.keyboard.press("End");
  await page.keyboard.type(" en dat is lastig");
  await page.keyboard.press("Enter");
  await sees("bewerkt");
  check(
    "odd characters stand there as they were typed",
    (await page.evaluate<string>(LOG_TEXT)).includes(`${ODD} en dat is lastig`),
  );

  await untilReadback(walker);
  await looks("Sanne reads what was written down");
  await presses("Iets aanpassen", "back");
  await page.locator("#form[open]").waitFor();
  check("the dialog opens with the focus in its first field", (await focus()).kind === "textarea");
  await looks("Sanne has the dialog open in which answers can be changed");
  await page.keyboard.press("Escape");
  await page.locator("#form").waitFor({ state: "hidden" });
  check("Escape closes the dialog and gives the button its focus back", (await focus()).words === "Iets aanpassen");
  await page.keyboard.press("Enter");
  await page.locator("#form[open]").waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Er gebeurt veel in de wijk, en vaak voelt het niet goed.");
  await presses("Opslaan");
  await page.locator("#form").waitFor({ state: "hidden" });
  await sees("Er gebeurt veel in de wijk, en vaak voelt het niet goed.");
  check(
    "only the newest summary can be released",
    (await page.getByRole("button", { name: "Klopt, zo mag het" }).count()) === 1,
  );

  await tabTo("Antwoord 1: wat mag ermee?", "back");
  await page.keyboard.press("ArrowDown");
  await tabTo("citaat");
  await page.keyboard.press("Space");
  await tabTo("Past een van deze zinnen");
  await page.keyboard.press("ArrowDown");
  await tabTo("Geen tijd");
  await page.keyboard.press("Space");
  await tabTo("Privacyregels", "back");
  await page.keyboard.press("Space");
  await looks("Sanne decides what may be done with each answer");
  await presses("Klopt, zo mag het");
  await sees("Je hebt dit vrijgegeven.");
  await sees("Staat in de weg:");
  await sees("Past nu bij jou:");
  await sees("Dank je wel.");
  check("what was released has no buttons left", (await page.locator("#log .ac-pushButton").count()) === 0);
  await looks("Sanne released it");
}

const questions = ({ page }: Walker): Promise<number> => page.locator("#log .message.from-bot").count();
async function nextQuestion({ until, check, seesNewest }: Walker, before: number): Promise<void> {
  await until(`document.querySelectorAll("#log .message.from-bot").length > ${before}`);
  check("the newest message is in sight", await seesNewest());
}

/** What was unfolded makes the conversation longer; a writing box that grows then does not take its reader to the end. */
async function readsOnAndThenWrites({ page, check }: Walker): Promise<void> {
  const at = () => page.evaluate<number>("document.getElementById('log').scrollTop");
  await page.evaluate("document.getElementById('log').scrollTop = document.getElementById('log').scrollHeight");
  await page.waitForTimeout(300);
  await page.evaluate("[...document.querySelectorAll('#log button.link')].at(-1).click()");
  await page.waitForTimeout(300);
  check(
    "what is unfolded goes beyond the window, with a button to the newest",
    await page.locator("#to-newest").isVisible(),
  );
  // Not by Tab, which would take the reader to the end on its way.
  await page.locator("#text").focus();
  const before = await at();
  for (let line = 0; line < 4; line++) await page.keyboard.press("Shift+Enter");
  await page.waitForTimeout(300);
  check(
    "a writing box that grows leaves who reads where they are",
    (await at()) === before,
    `From ${before} to ${await at()}`,
  );
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
}

/** Whoever reads above stays there when something comes. */
async function readsAboveWhileSomethingComes(
  { page, until, check, says, focus }: Walker,
  before: number,
): Promise<void> {
  await says(ODD);
  await until(`document.getElementById("log").lastElementChild.classList.contains("mine")`);
  await page.waitForTimeout(300);
  await page.evaluate("document.getElementById('log').scrollTop = 40");
  await until(`document.querySelectorAll("#log .message.from-bot").length > ${before}`);
  await page.waitForTimeout(300);
  const at = await page.evaluate<number>("document.getElementById('log').scrollTop");
  check("who reads above is not moved when something comes", at === 40, `Now at ${at}`);
  check("and there is a button to the newest", await page.locator("#to-newest").isVisible());
  check("and the focus has stayed in the writing box", (await focus()).id === "text");
}

async function untilReadback({ page, until, says, sees, check }: Walker): Promise<void> {
  const after = [
    "Overleg met iemand van het veiligheidshuis zou mij helpen, een vast gezicht.",
    "Tijd.",
    "Meer weet ik niet.",
  ];
  for (const answer of after) {
    const before = await page.locator("#log .message.from-bot").count();
    if ((await page.getByRole("button", { name: "Klopt, zo mag het" }).count()) > 0) break;
    await says(answer);
    await until(`document.querySelectorAll("#log .message.from-bot").length > ${before}`);
  }
  await sees("Dit heb ik opgeschreven");
  const log = await page.evaluate<string>(LOG_TEXT);
  check("odd characters come back as they were typed", log.lastIndexOf(ODD) > log.indexOf("Dit heb ik opgeschreven"));
}

async function anoukSkips(walker: Walker, noise: () => readonly string[]): Promise<void> {
  const { page, check, sees, looks, presses } = walker;
  await becomes(walker, "Anouk Visser");
  const sent = await whileTheFirstAnswerIsLost(walker, "**/local/actions", () => presses("Rustig", "back"));
  await sees("Overslaan mag.");
  check("a press of which no answer came is sent again", sent.length === 2, sent.join("\n"));
  check("and it is the same press", new Set(sent).size === 1, sent.join("\n"));
  check("the console says only that an answer was lost", noise().join().includes("ERR_FAILED"));
  const before = await questions(walker);
  await presses("Overslaan", "back");
  await nextQuestion(walker, before);
  check(
    "a skipped question has lost its button",
    (await page.getByRole("button", { name: "Overslaan" }).count()) === 1,
  );
  await looks("Anouk skipped a question");
}

/** What was sent there, where the front heard the first and its answer never came. */
async function whileTheFirstAnswerIsLost({ page }: Walker, path: string, work: () => Promise<void>) {
  const sent: string[] = [];
  await page.route(path, async (route) => {
    sent.push(route.request().postData() ?? "");
    if (sent.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await work();
  // The page waits half a second before it tries again.
  for (const end = Date.now() + 10_000; sent.length < 2 && Date.now() < end; ) await page.waitForTimeout(100);
  await page.unroute(path);
  return sent;
}

async function mariekeInvites(walker: Walker): Promise<void> {
  const { page, check, sees, looks, presses, says } = walker;
  await becomes(walker, "Marieke de Boer");
  await says("overzicht");
  await sees("Verkenning: ondermijning");
  await sees("Sanne Bakker: Wijkteam Noord, gesproken");
  await looks("Marieke has the overview");
  await presses("Nodig Fatima El Amrani uit", "back");
  await sees("Uitgenodigd: Fatima El Amrani.");
  await sees("Fatima El Amrani: Wmo, gevraagd");
  check(
    "who was invited cannot be invited again",
    (await page
      .locator("#log")
      .getByRole("button", { name: /Fatima/ })
      .count()) === 0,
  );
  await looks("Marieke invited one more");
}

async function mariekeLooksAtHerPage({ page, check, sees, looks, presses, tabTo, until }: Walker): Promise<void> {
  await presses("Mijn overzicht", "back");
  await sees("Wat heeft mij nu nodig", "main");
  await sees("Typ volgende groep", "main");
  check(
    "each table has a caption and headings",
    (await page.locator("table:has(caption):has(th[scope=col])").count()) > 1,
  );
  check("her page needs no script", (await page.locator("script").count()) === 0);
  await looks("Marieke has her page");
  await tabTo("Naar het gesprek met de Verkenner", "back");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await until("document.getElementById('place-title')?.textContent.includes('Verkenner')");
  await sees("Verkenning: ondermijning");
}

async function yusufIsForgotten(walker: Walker): Promise<void> {
  const { page, check, sees, seesNot, looks, presses, says } = walker;
  await becomes(walker, "Yusuf Demir");
  await presses("Kort", "back");
  await sees("Overslaan mag.");
  const before = await questions(walker);
  await says("Ik zie jongeren met dure scooters en zonder werk.");
  await nextQuestion(walker, before);
  await says("stop");
  await sees("Je hoeft niet verder.");
  await looks("Yusuf stopped half way");
  await says("mijn gegevens");
  await sees("Dit bewaar ik van je");
  await looks("Yusuf sees what is kept of him");
  await says("vergeet mij");
  await sees("Zal ik alles wissen wat ik van je bewaar?");
  await looks("Yusuf is asked whether he is sure");
  await presses("Nee, laat staan", "back");
  await sees("Goed. Alles blijft staan.");
  await presses("Vergeet mij", "back");
  await page.getByRole("button", { name: "Ja, wis alles" }).waitFor();
  const kept = () => page.locator("#log").getByText("Goed. Alles blijft staan.").count();
  const keptBefore = await kept();
  await presses("Ja, wis alles", "back");
  await sees("Alles wat ik van je bewaarde, is hier gewist.");
  check("after a yes, no card says that everything stays", (await kept()) === keptBefore);
  await looks("Yusuf was forgotten");
  // The bot cannot take its old cards out of the chat; their buttons must do nothing any more.
  if ((await page.getByRole("button", { name: "Klopt, zo mag het" }).count()) > 0) {
    await presses("Klopt, zo mag het", "back");
    await page.waitForTimeout(1_500);
  }
  await seesNot("Je hebt dit vrijgegeven.");
  await presses("Achter de schermen", "back");
  await sees("loopt geen gesprek", "#behind");
  await presses("Achter de schermen", "back");
}

async function bakkersCallInTheChannel(walker: Walker): Promise<void> {
  const { page, until, check, sees, looks, presses, says, focus } = walker;
  await becomes(walker, "Sanne Bakker");
  await presses("sociaal-domein", "back");
  await until("document.getElementById('place-title').textContent.includes('sociaal-domein')");
  await looks("a channel in which nothing was said yet");
  await says("@Verkenner wat doe jij hier?");
  await page.locator("#log .to-thread", { hasText: "1 antwoord" }).waitFor();
  await looks("a channel in which the bot was called");
  await presses("1 antwoord", "back");
  await sees("Hoi, ik ben een bot met vaste vragen.");
  check("in the thread the focus is in the writing box", (await focus()).id === "text");
  await looks("the thread under it");
  await presses("Terug naar het kanaal", "back");
  await page.locator("#to-channel").waitFor({ state: "hidden" });
}

/** One leaves a half-written line, a message that is being changed, and an open panel; nothing of it stands under somebody else's name. */
async function sanneIsCalledAwayWhileSheWrites(walker: Walker): Promise<void> {
  const { page, until, check, sees, seesNot, looks, presses, tabTo } = walker;
  const draft = "Dit is nog niet af";
  const text = () => page.inputValue("#text");
  const toChannel = async () => {
    await presses("sociaal-domein", "back");
    await until("document.getElementById('place-title').textContent.includes('sociaal-domein')");
  };
  await tabTo("Schrijf een bericht");
  await page.keyboard.type(draft);
  await presses("Verkennerbot", "back");
  await until("document.getElementById('place-title').textContent.includes('Verkenner')");
  await tabTo("Schrijf een bericht");
  await page.keyboard.press("ArrowUp");
  check("Sanne changes a message of hers", (await text()) !== "" && (await page.locator("#editing").isVisible()));
  await presses("Achter de schermen", "back");
  await sees("Het gesprek: vrijgegeven", "#behind");

  const held: Route[] = [];
  await page.route("**/local/debug**", (route) => void held.push(route));
  await becomes(walker, "Fatima El Amrani");
  await sees("Ik ben een bot met vaste vragen");
  check("what Sanne was changing is not in Fatima's box", (await text()) === "");
  check("and Fatima changes no message", await page.locator("#editing").isHidden());
  await until("document.getElementById('behind-phase').textContent === ''");
  check("Sanne's reasons do not stand there", (await page.locator("#behind-list li").count()) === 0);
  await page.waitForTimeout(1_000);
  check("why the bot asked is asked once", held.length === 1, `Asked ${held.length} times`);
  for (const route of held) await route.continue();
  await sees("Het gesprek: uitgenodigd", "#behind");
  await page.unroute("**/local/debug**");
  await presses("Achter de schermen", "back");
  await toChannel();
  check("Sanne's half-written line is not in Fatima's box", (await text()) === "");
  await seesNot(draft);
  await becomes(walker, "Sanne Bakker");
  await sees("Dank je wel.");
  check("the box of her own conversation is empty", (await text()) === "");
  await toChannel();
  check("and Sanne finds her line where she left it", (await text()) === draft);
  await looks("Sanne was called away and came back");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
}

async function fatimaIsReminded(walker: Walker): Promise<void> {
  const { page, sees, looks, presses } = walker;
  await becomes(walker, "Fatima El Amrani");
  await sees("Ik ben een bot met vaste vragen");
  await presses("Klok verzetten", "back");
  await page.locator("#clock[open]").waitFor();
  await looks("the clock can be put forward");
  await presses("6 dagen verder");
  await page.locator("#clock").waitFor({ state: "hidden" });
  // Around holidays six days are not four working days.
  const nudge = page.locator("#log").getByText("Geen haast, beginnen kan nog.");
  const came = await nudge
    .first()
    .waitFor({ timeout: 6_000 })
    .then(
      () => true,
      () => false,
    );
  if (!came) {
    await presses("Klok verzetten", "back");
    await presses("6 dagen verder");
  }
  await sees("Ik schreef je eerder voor Marieke de Boer");
  await looks("Fatima is reminded");
}

async function lisaWasNotAsked(walker: Walker): Promise<void> {
  const { page, check, sees, looks, presses, focus } = walker;
  await becomes(walker, "Lisa Tan");
  await sees("Nog niets hier");
  await presses("Achter de schermen", "back");
  await sees("loopt geen gesprek", "#behind");
  await looks("Lisa was not asked");
  await presses("Achter de schermen", "back");
  await presses("English", "back");
  await sees("Nothing here yet");
  await looks("Lisa reads English");
  await presses("Nederlands", "back");
  await page.setViewportSize(SMALLEST);
  // The page closes the list when it turns narrow, which it hears of a little later.
  await page.waitForTimeout(250);
  await presses("Gesprekken", "back");
  await page.locator("#places.open").waitFor();
  check("the list of conversations opens with the focus on where one is", (await focus()).words.includes("Verkenner"));
  await looks("the list of conversations on a small screen", [SMALLEST]);
  await page.keyboard.press("Escape");
  check("Escape closes the list and gives its button the focus back", (await focus()).id === "open-places");
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function allStartsOver(walker: Walker): Promise<void> {
  const { page, check, sees, seesNot, looks, presses, focus } = walker;
  await presses("Wissel van persoon", "back");
  await page.locator("#choose").waitFor();
  await presses("Begin helemaal opnieuw");
  await page.locator("#confirm[open]").waitFor();
  await looks("asked whether all may start over");
  await page.keyboard.press("Escape");
  await page.locator("#confirm").waitFor({ state: "hidden" });
  check(
    "Escape leaves everything as it was, with the focus on the button",
    (await focus()).words === "Begin helemaal opnieuw",
  );
  await page.keyboard.press("Enter");
  await presses("Begin opnieuw");
  await sees("Alles is leeg. Kies een collega.", "#toast");
  await looks("all has started over");
  await becomes(walker, "Sanne Bakker");
  await sees("Ik ben een bot met vaste vragen");
  await seesNot("vrijgegeven");
  await looks("Sanne is asked anew");
}
