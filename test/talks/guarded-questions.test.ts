import { expect, test } from "vitest";
import { conversationOf, explorationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { probeFor } from "../../src/engine/probes.ts";
import { checkQuestion } from "../../src/engine/question-check.ts";
import { HINDRANCES } from "../../src/engine/readings.ts";
import { levelsOf, type StageOptions, stage } from "../stage.ts";

async function invitedOn(firstName: string, options: StageOptions = {}) {
  const on = await stage(options);
  const person = await on.invited(firstName);
  const read = async () =>
    (await on.store.read<Conversation>(conversationOf(on.example.id, person.id))) as Conversation;
  /** Answers until everything was asked. */
  const talksOn = async (answers: readonly string[]) => {
    for (let turn = 0; turn < 25 && (await read()).phase !== "readback"; turn++)
      await person.says(answers[turn % answers.length] as string);
    return (await read()).talk.exchanges;
  };
  return { ...on, person, read, talksOn };
}

test("a theme that leads makes no question of the bot lead", async () => {
  const theme = "misdaad die je toch niet mag negeren, vind je ook niet?";
  const { person, talksOn } = await invitedOn("Hanna", { setUp: { theme } });
  await person.presses("start-calm");
  const asked = await talksOn(["mwah", "In mei heb ik drie keer gebeld met de wijkagent over de loods."]);
  expect(asked.length).toBeGreaterThan(8);
  for (const { question } of asked) expect([question, checkQuestion(question, "nl").kind]).toEqual([question, "open"]);
});

test("a probe that its quotation would turn into a leading question is not asked", () => {
  const probe = (words: string) =>
    probeFor({
      heard: { vague: { words } } as never,
      answer: { text: words, role: "difficult", question: "", isFirst: false },
      language: "nl",
      address: "je",
      not: [],
      unwelcome: [],
      asked: new Set(),
    })?.question;
  expect(probe("een ding")).toBe("Wat bedoel je met 'een ding'?");
  expect(probe("een ding'. Vind je ook niet dat het beter moet? 'dat")).toBeUndefined();
});

test("a question to the bot gets a plain answer where there is one, and goes to the lead where there is none", async () => {
  const { person, named } = await invitedOn("Sanne");
  const lead = named("Marieke");
  await person.presses("start-calm");
  person.news();
  lead.news();
  await person.says("Wat bedoel je met ondermijning?");
  person.sees("misdaad");
  lead.seesNothing();
  await person.says("Wanneer komt de wethouder een keer bij ons langs?");
  person.sees("Marieke de Boer");
  lead.sees("Wanneer komt de wethouder een keer bij ons langs?", "Sanne Bakker");
});

test("no question is asked on more than twice, however little the answers say", async () => {
  const { person, read } = await invitedOn("Bas");
  await person.presses("start-calm");
  const probes = new Map<string, number>();
  for (let turn = 0; turn < 25; turn++) {
    const { phase, talk } = await read();
    const last = talk.exchanges.at(-1);
    if (phase === "readback" || !last) break;
    const count = (probes.get(last.topic) ?? 0) + (last.probe ? 1 : 0);
    probes.set(last.topic, count);
    await person.says(
      ["Het is een grijs gebied.", "mwah", "Ze moeten daar meer aan doen."][count] ?? "Het is wat het is.",
    );
  }
  expect(Math.max(...probes.values())).toBe(2);
});

test("the choices stand in an order that is one's own and stays, and what steps aside stands last", async () => {
  const orders: (readonly string[])[] = [];
  for (const name of ["Sanne", "Yusuf", "Anouk"]) {
    const { person } = await invitedOn(name);
    await person.says("Ik tel elke dinsdag twee busjes bij de loods.");
    await person.says("klaar");
    const first = choicesIn(person.latest().body?.card, "hindrances");
    await person.says("1: Ik tel elke woensdag twee busjes bij de loods.");
    const card = person.inbox().findLast(({ body }) => body?.buttons.some(({ action }) => action === "release"));
    expect(choicesIn(card?.body?.card, "hindrances")).toEqual(first);
    expect([...first].sort()).toEqual([...HINDRANCES].sort());
    expect(first.slice(-3)).toEqual(["none", "other", "rather_not_say"]);
    orders.push(first);
  }
  expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
});

function choicesIn(card: unknown, id: string): readonly string[] {
  if (typeof card !== "object" || card === null) return [];
  if ("id" in card && card.id === id && "choices" in card)
    return (card.choices as { value: string }[]).map(({ value }) => value);
  return Object.values(card).flatMap((part) => choicesIn(part, id));
}

test("what somebody tells is no reading until they state it themselves", async () => {
  const { person, read } = await invitedOn("Sanne");
  await person.says("Ik heb er geen tijd voor, en van de AVG mag ik niets delen.");
  await person.says("klaar");
  await person.presses("release");
  expect((await read()).talk).toMatchObject({ energy: "", hindrances: [] });
});

test("a threat is told where to go with it, is not asked on, and stays the person's own", async () => {
  const { person, read, store, example } = await invitedOn("Sanne");
  await person.presses("start-calm");
  person.news();
  await person.says("Ik ben vorige week bedreigd.");
  const news = person.news();
  expect(news).toHaveLength(1);
  expect(news[0]).toContain("112");
  expect((await read()).talk.exchanges).toHaveLength(1);
  await person.says("klaar");
  await person.presses("release");
  expect(levelsOf((await read()).talk)).toEqual(["away"]);
  expect(JSON.stringify(await store.read(explorationOf(example.id)))).not.toContain("bedreigd");
});

test("an edit within the four seconds is heard before the next question is chosen", async () => {
  const { person, read } = await invitedOn("Bas");
  await person.presses("start-calm");
  await person.says("Dat ken ik van twee gezinnen, sinds mei.");
  const message = await person.types("Gedoe.");
  expect((await read()).talk.exchanges.at(-1)?.probe).toBeDefined();
  await person.edits(message, "In mei heb ik drie keer gebeld met de wijkagent over de loods.");
  expect((await read()).talk.exchanges.at(-1)?.probe).toBeUndefined();
});

test("the readback leaves after four seconds of quiet and not before, whatever was the last question", async () => {
  const { person, read, until, clock } = await invitedOn("Sanne");
  await person.presses("start-short");
  for (let turn = 0; turn < 9; turn++) {
    await person.types(`In mei heb ik ${turn + 2} keer gebeld met de wijkagent, daarna kwam er een antwoord.`);
    if ((await read()).phase === "readback") break;
    await until(clock.now() + 5_000);
  }
  const readbacks = () => person.news().filter((text) => text.includes("Dit heb ik opgeschreven"));
  await until(clock.now() + 3_000);
  expect(readbacks()).toEqual([]);
  await person.types("En nog een keer in juni.");
  await until(clock.now() + 5_000);
  expect(readbacks().filter((text) => text.includes("En nog een keer in juni."))).toHaveLength(1);
});
