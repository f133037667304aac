import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { levelsOf, stage } from "../stage.ts";

test("a short talk asks three questions, reads back the person's own words, and releases what they agreed to", async () => {
  const { invited, named, store, example } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  await sanne.presses("start-short", { sharing: "lead-only" });
  const asked: string[] = [];
  for (const answer of [
    "Vorige week stond er in de Dorpsbuurt weer een busje bij een leegstaande loods, elke avond om elf uur.",
    "Ik heb het in maart gemeld bij veiligheid, daarna heb ik niets gehoord.",
    "In april heb ik twee uur met de wijkagent meegelopen en dat hielp.",
  ]) {
    asked.push(sanne.latest().body?.text ?? "");
    await sanne.says(answer);
  }
  expect(new Set(asked).size).toBe(3);
  const readback = sanne.latest().body?.text ?? "";
  expect(readback).toContain("Dit heb ik opgeschreven");
  expect(readback).toContain("daarna heb ik niets gehoord");
  lead.news();

  await sanne.presses("release", {
    "sharing-1": "away",
    "quote-2": "true",
    energy: "busy_now",
    hindrances: "workload,privacy",
  });
  sanne.sees("Dank");
  const talk = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Extract<
    Conversation,
    { phase: "released" }
  >;
  expect(talk.phase).toBe("released");
  expect(levelsOf(talk.talk)).toEqual(["away", "lead-only", "lead-only"]);
  expect(talk.talk).toMatchObject({ energy: "busy_now", hindrances: ["workload", "privacy"] });
});

test("every question shows that it may be skipped, and a skipped one is not asked on", async () => {
  const { invited } = await stage();
  const yusuf = await invited("Yusuf");
  await yusuf.presses("start-short");
  for (let asked = 1; asked <= 3; asked++) {
    expect(yusuf.latest().body?.buttons.map(({ action }) => action)).toContain("skip");
    await (asked % 2 ? yusuf.says("overslaan") : yusuf.presses("skip"));
  }
  expect(yusuf.latest().body?.text).not.toContain("?");
});

test("who simply types has begun, and that text is an answer", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Ik loop in mijn wijk telkens tegen hetzelfde aan: er wordt niet geluisterd.");
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("er wordt niet geluisterd");
});

test("messages within four seconds are one answer, and each one moves the next question", async () => {
  const { invited, until, clock } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  sanne.news();
  await sanne.types("Nou");
  await until(clock.now() + 3_000);
  await sanne.types("dat zie ik aan de post");
  await until(clock.now() + 3_000);
  await sanne.types("die stapelt zich op bij de deur");
  sanne.seesNothing();
  await until(clock.now() + 3_900);
  sanne.seesNothing();
  await until(clock.now() + 200);
  expect(sanne.news()).toHaveLength(1);
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("Nou\ndat zie ik aan de post\ndie stapelt zich op bij de deur");
});

test("no wording comes twice in a talk, and the bot stays within eighteen messages", async () => {
  const { invited } = await stage();
  const bas = await invited("Bas");
  await bas.presses("start-calm");
  const said: string[] = [];
  for (let turn = 0; turn < 25; turn++) {
    const text = bas.latest().body?.text ?? "";
    if (text.includes("Dit heb ik opgeschreven")) break;
    said.push(text.split("\n\n")[0] ?? "");
    await bas.says(turn % 2 === 0 ? "mwah" : "Het hoort er een beetje bij.");
  }
  expect(new Set(said).size).toBe(said.length);
  expect(bas.latest().body?.text).toContain("Dit heb ik opgeschreven");
  expect(bas.inbox().length).toBeLessThanOrEqual(18);
});

test("words that cannot be evaluated, drawn or followed come back as they were typed", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as typed
  const odd = "${1+1} <b>vet</b> **sterk** @everyone مرحبا 😀 [hier](https://voorbeeld.example) | tabel";
  await sanne.says(odd);
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain(odd);
});

test("a half-way stop reads back what was said, releases nothing by silence, and asks nothing more", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  await sanne.says("Bij ons team ligt de stapel tot aan het plafond sinds maart.");
  sanne.news();
  await sanne.says("stop");
  sanne.sees("tot aan het plafond");
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
  const after = await store.read<Conversation>(conversationOf(example.id, sanne.id));
  expect(after?.phase).toBe("readback");
});

test("in the readback a line is put right by its number, and anything else is added", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Ik zie busjes bij de loods in de avond.");
  await sanne.says("klaar");
  const readback = sanne.latest().id;
  const card = () => sanne.inbox().find(({ id }) => id === readback)?.body?.text;
  await sanne.says("1: Ik zie busjes bij de loods in de nacht.");
  expect(card()).toContain("in de nacht");
  expect(card()).not.toContain("in de avond");
  await sanne.says("En soms een hond.");
  expect(card()).toContain("En soms een hond.");
});

test("the readback waits for quiet too: who writes on goes on talking", async () => {
  const { invited, until, clock } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.says("overslaan");
  await sanne.says("overslaan");
  await sanne.types("Ik heb het in mei twee keer gemeld bij de balie in het stadhuis.");
  await sanne.types("En nog een keer in juni.");
  await until(clock.now() + 5_000);
  const texts = sanne.news().filter((text) => text.includes("Dit heb ik opgeschreven"));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain("En nog een keer in juni.");
});
