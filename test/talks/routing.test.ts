import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import { stage } from "../stage.ts";

test("who is in no talk hears that nothing is asked, and help works", async () => {
  const { named } = await stage();
  const peter = named("Peter");
  await peter.says("hallo?");
  expect(peter.news()).toHaveLength(1);
  await peter.says("hulp");
  peter.sees("mijn gegevens");
});

test("who is in no talk is answered in the language that they plainly write", async () => {
  const { named } = await stage({ setUp: { people: [] } });
  const [peter, hanna] = [named("Peter"), named("Hanna")];
  await peter.says("What would you like to know about my work?");
  peter.sees("I have no question for you");
  await hanna.says("Wat wil je eigenlijk van mij weten?");
  hanna.sees("Ik heb nu geen vraag voor je");
});

test("a button of an old card changes nothing and is answered", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  const opening = sanne.latest();
  await sanne.presses("start-short");
  const question = sanne.latest();
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  const before = await store.read(conversationOf(example.id, sanne.id));
  expect(await sanne.presses("start-calm", {}, opening)).toBeDefined();
  expect(await sanne.presses("skip", {}, question)).toBeDefined();
  expect(await sanne.presses("no-such-action", {}, question)).toBeDefined();
  expect(await store.read(conversationOf(example.id, sanne.id))).toEqual(before);
});

test("two buttons at once: the first counts", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  const opening = sanne.latest();
  await Promise.all([sanne.presses("start-short", {}, opening), sanne.presses("decline", {}, opening)]);
  expect(await store.read(conversationOf(example.id, sanne.id))).toMatchObject({ phase: "talking", length: "short" });
});

test("a file is refused kindly and not kept", async () => {
  const { invited, handleEvent, clock, settle } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  await handleEvent({
    id: "file" as never,
    person: sanne.id,
    place: sanne.place,
    company: "alone",
    event: { type: "attachment-sent", message: "m" as never, sent: clock.now() },
  });
  await settle();
  expect(sanne.news()).toHaveLength(1);
});

test("forty thousand characters and an empty message are both survived", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("loods ".repeat(6_666));
  await sanne.says("   ");
  await sanne.says("😀😀😀");
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("Dit heb ik opgeschreven");
  expect(JSON.stringify(sanne.latest().body).length).toBeLessThan(28_000);
});
