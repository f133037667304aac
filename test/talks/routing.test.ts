import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { ExplorationId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

/** Sanne is asked in two explorations at once. */
async function askedTwice() {
  const on = await stage();
  const second = {
    ...on.example,
    id: "buurstad" as ExplorationId,
    theme: "schulden",
    lead: on.named("Hanna").id,
    leadPlace: on.named("Hanna").place,
    leadName: "Hanna Yohannes",
  };
  await on.setUp(second);
  const sanne = await on.invited("Sanne");
  await on.named("Hanna").says("nodig uit Sanne");
  sanne.news();
  const talk = async (id: ExplorationId) =>
    (await on.store.read<Conversation>(conversationOf(id, sanne.id))) as Conversation;
  return { ...on, sanne, second, talk };
}

test("with two talks open the bot asks which one is meant, and loses nothing meanwhile", async () => {
  const { sanne, talk, example, second } = await askedTwice();
  await sanne.types("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.says("En soms een derde.");
  expect(sanne.news()).toHaveLength(1);
  expect(sanne.latest().body?.text).toContain("schulden");
  expect((await talk(example.id)).talk.exchanges).toHaveLength(0);
  await sanne.says("2");
  const texts = JSON.stringify(
    [await talk(example.id), await talk(second.id)].map(({ talk: { exchanges } }) => exchanges),
  );
  expect(texts).toContain("twee busjes");
  expect(texts).toContain("een derde");
  expect([await talk(example.id), await talk(second.id)].map(({ phase }) => phase).sort()).toEqual([
    "invited",
    "talking",
  ]);
});

test("a button says by itself which talk it is about", async () => {
  const { sanne, talk, example, second } = await askedTwice();
  const [first] = sanne.inbox();
  await sanne.presses("decline", {}, first);
  expect([(await talk(example.id)).phase, (await talk(second.id)).phase]).toEqual(["closed", "invited"]);
});

test("stop ends both talks", async () => {
  const { sanne, talk, example, second } = await askedTwice();
  await sanne.says("stop");
  expect([(await talk(example.id)).phase, (await talk(second.id)).phase]).toEqual(["closed", "closed"]);
});

test("who is in no talk hears that nothing is asked, and help works", async () => {
  const { named } = await stage();
  const peter = named("Peter");
  await peter.says("hallo?");
  expect(peter.news()).toHaveLength(1);
  await peter.says("hulp");
  peter.sees("mijn gegevens");
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
