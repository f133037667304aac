import { expect, test } from "vitest";
import type { FrontMessage } from "../../src/adapters/web/front-store.ts";
import { fromMessage } from "../../src/adapters/web/inbound.ts";
import { CHANNELS } from "../../src/adapters/web/people.ts";
import { readPlaceId } from "../../src/adapters/web/place-id.ts";
import { conversationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Person } from "../../src/engine/person.ts";
import type { EventId, MessageId, PlaceId } from "../../src/engine/words.ts";
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

/** A talk with Sanne, and what comes of it when she writes in a channel. */
async function withAChannel() {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  const [{ place: channel } = { place: sanne.place }] = CHANNELS;
  /** Gives what the bot wrote after it, anywhere. */
  const writesInChannel = async (text: string): Promise<readonly FrontMessage[]> => {
    const message = on.front.write(sanne.id, channel, text, text, on.clock.now());
    const inbound = fromMessage(message);
    if (inbound) await on.handleEvent(inbound);
    await on.until(on.clock.now() + 5_000);
    const changed = on.front.changesAfter(message.sequence).flatMap((change) => on.front.message(change.message) ?? []);
    return changed.filter(({ author }) => author.kind === "bot");
  };
  const talk = () => on.store.read(conversationOf(on.example.id, sanne.id));
  const desk = () => on.store.read<Person>(personOf(sanne.id));
  return { ...on, sanne, writesInChannel, talk, desk };
}

test("what people say to each other in a channel is not answered and is nobody's answer", async () => {
  const { writesInChannel, talk, desk } = await withAChannel();
  const before = [await talk(), await desk()];
  for (const text of ["Wie heeft de sleutel van de bus?", "hulp", "kort", "klaar", "vergeet mij", "stop"])
    expect([text, await writesInChannel(text)]).toEqual([text, []]);
  expect([await talk(), await desk()]).toEqual(before);
});

test("who calls the bot in a channel is answered under it, and nothing of theirs is told there; their DM stays where it was", async () => {
  const { sanne, writesInChannel, desk, store } = await withAChannel();
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  sanne.news();
  for (const text of ["@Verkenner mijn gegevens", "@Verkenner wat vraag jij?"]) {
    const answers = await writesInChannel(text);
    expect(answers.map(({ place }) => readPlaceId(place)?.kind)).toEqual(["thread"]);
    expect(answers[0]?.body?.text).toContain("privébericht");
    expect(answers[0]?.body?.text).not.toMatch(/busjes|Sanne/);
  }
  sanne.seesNothing();
  expect((await desk())?.place).toBe(sanne.place);
  expect((await store.listeningAt(sanne.place)).map(({ aggregate }) => aggregate)).toContain(personOf(sanne.id));
});

test("an answer in a thread under the question, in somebody's own DM, is heard by the talk", async () => {
  const { invited, handleEvent, clock, until, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  const place = `${sanne.place}:thread` as PlaceId;
  const text = "In mei stonden er drie busjes bij de loods.";
  const event = { type: "message-written", message: "m" as MessageId, text, sent: clock.now() } as const;
  await handleEvent({
    id: "e" as EventId,
    person: sanne.id,
    place,
    within: sanne.place,
    company: "alone",
    event,
  });
  await until(clock.now() + 5_000);
  expect(JSON.stringify(await store.read(conversationOf(example.id, sanne.id)))).toContain("drie busjes");
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
