import { expect, test } from "vitest";
import type { FrontMessage } from "../../src/adapters/web/front-store.ts";
import { conversationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { type Person, transition } from "../../src/engine/person.ts";
import type { EventId, ExplorationId, Tag } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

/** Sanne is asked in two explorations at once. */
async function askedTwice() {
  const on = await stage();
  const second = {
    ...on.example,
    id: "buurstad" as ExplorationId,
    theme: "schulden",
    leads: [{ person: on.named("Hanna").id, place: on.named("Hanna").place, name: "Hanna Yohannes" }] as const,
  };
  await on.setUp(second);
  const sanne = await on.invited("Sanne");
  await on.named("Hanna").says("nodig uit Sanne");
  sanne.news();
  const talk = async (id: ExplorationId) =>
    (await on.store.read<Conversation>(conversationOf(id, sanne.id))) as Conversation;
  /** What was said in a talk, message by message. */
  const heard = async (id: ExplorationId) =>
    (await talk(id)).talk.exchanges.flatMap(({ parts }) => parts.map(({ text }) => text));
  const desk = async () => (await on.store.read<Person>(personOf(sanne.id))) as Person;
  /** Opening card of the first talk and of the second. */
  const [opening, secondOpening] = sanne.inbox();
  return { ...on, sanne, second, talk, heard, desk, opening, secondOpening };
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

const BUSJES = "Ik tel elke dinsdag twee busjes bij de loods.";
const CARAVAN = "Op de kade staat sinds mei een caravan.";

test("a number means its place on the card, also when a talk on it has ended since", async () => {
  const { sanne, heard, second, example, opening } = await askedTwice();
  await sanne.says(BUSJES);
  await sanne.presses("decline", {}, opening);
  await sanne.says("2");
  expect([await heard(example.id), await heard(second.id)]).toEqual([[], [BUSJES]]);
});

test("a talk that has ended takes in what its author says is for it", async () => {
  const { sanne, heard, second, example, opening } = await askedTwice();
  await sanne.says(BUSJES);
  await sanne.presses("decline", {}, opening);
  await sanne.says("1");
  expect([await heard(example.id), await heard(second.id)]).toEqual([[BUSJES], []]);
});

test.each([CARAVAN, "kort", "7"])(
  "with one talk left there is nothing to choose: %j goes there with all that was kept",
  async (words) => {
    const { sanne, heard, talk, desk, second, example, opening } = await askedTwice();
    await sanne.says(BUSJES);
    await sanne.presses("decline", {}, opening);
    sanne.news();
    await sanne.says(words);
    expect(sanne.news().join()).not.toContain("geen vraag voor je");
    expect([await heard(example.id), await heard(second.id)]).toEqual([[], [BUSJES, words]]);
    expect((await talk(second.id)).phase).toBe("talking");
    expect(await desk()).toMatchObject({ held: [], asking: null });
  },
);

test("with no talk left the first on the card takes in what was kept", async () => {
  const { sanne, heard, desk, example, second, opening, secondOpening } = await askedTwice();
  await sanne.says(BUSJES);
  await sanne.presses("decline", {}, opening);
  await sanne.presses("decline", {}, secondOpening);
  await sanne.says(CARAVAN);
  expect([await heard(example.id), await heard(second.id)]).toEqual([[BUSJES, CARAVAN], []]);
  expect(await desk()).toMatchObject({ held: [], asking: null });
});

test("an edit and a deletion reach the talk that has the message, whichever asked last", async () => {
  const { sanne, heard, example, second } = await askedTwice();
  const told: FrontMessage[] = [];
  for (const number of ["1", "2"]) {
    for (const word of ["busje", "caravan"]) told.push(await sanne.types(`Ik zag in mei een ${word} bij ${number}.`));
    await sanne.says(number);
  }
  const both = async () => [await heard(example.id), await heard(second.id)];
  expect(await both()).toEqual([told.slice(0, 2), told.slice(2)].map((own) => own.map(({ body }) => body?.text)));
  for (const [at, message] of told.entries())
    if (at % 2) await sanne.edits(message, "Ik zag in mei niets.");
    else await sanne.deletes(message);
  expect(await both()).toEqual([["Ik zag in mei niets."], ["Ik zag in mei niets."]]);
});

test("stop on a card of one talk ends both, as the word does", async () => {
  const { sanne, talk, example, second, opening } = await askedTwice();
  await sanne.presses("start-calm", {}, opening);
  await sanne.says("Een bewoner is gisteren met een mes bedreigd.");
  await sanne.says("1");
  sanne.sees("Ik ben geen meldpunt");
  await sanne.presses("stop");
  expect([(await talk(example.id)).phase, (await talk(second.id)).phase]).not.toContain("invited");
  sanne.news();
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});

test("stop hands over what was kept before it ends the talks, and what comes later is not lost", async () => {
  const { sanne, heard, talk, desk, second, example } = await askedTwice();
  await sanne.says(BUSJES);
  await sanne.says("stop");
  expect([await heard(example.id), await heard(second.id)].flat()).toEqual([BUSJES]);
  expect([await talk(example.id), await talk(second.id)].map(({ phase }) => phase).sort()).toEqual([
    "closed",
    "readback",
  ]);
  expect(await desk()).toMatchObject({ held: [], asking: null });
  await sanne.says(CARAVAN);
  expect([await heard(example.id), await heard(second.id)].flat().sort()).toEqual([BUSJES, CARAVAN]);
});

test("a talk that begins while the bot asks which one is meant gets a place after the others", async () => {
  const { sanne, heard, named, setUp, second, example, opening } = await askedTwice();
  await sanne.says(BUSJES);
  const yusuf = named("Yusuf");
  const leads = [{ person: yusuf.id, place: yusuf.place, name: "Yusuf Demir" }] as const;
  const third = { id: "derde" as ExplorationId, theme: "leegstand", leads };
  await setUp({ ...second, ...third });
  await yusuf.says("nodig uit Sanne");
  await sanne.presses("decline", {}, opening);
  sanne.news();
  await sanne.says(CARAVAN);
  sanne.sees("3. leegstand");
  await sanne.says("2");
  const all = [await heard(example.id), await heard(second.id), await heard(third.id)];
  expect(all).toEqual([[], [BUSJES, CARAVAN], []]);
});

test("mijn gegevens shows what is kept while nobody knows for which talk it is", async () => {
  const { sanne } = await askedTwice();
  await sanne.says(BUSJES);
  sanne.news();
  await sanne.says("mijn gegevens");
  sanne.sees("ondermijning / schulden", "twee busjes bij de loods");
});

test("an edit of a kept message changes its words and what was taken out of them", async () => {
  const { sanne, desk } = await askedTwice();
  const message = await sanne.says("Bel 06-12345678 over de loods.");
  expect((await desk()).held).toMatchObject([{ taken: ["phone"] }]);
  await sanne.edits(message, "Mail jan@voorbeeld.nl over de loods.");
  expect((await desk()).held).toMatchObject([{ taken: ["email"] }]);
  await sanne.edits(message, BUSJES);
  expect((await desk()).held).toMatchObject([{ text: BUSJES, taken: [] }]);
});

test("a kept message that is delivered again changes nothing", async () => {
  const { sanne, desk, heard, handleEvent, settle, second, opening } = await askedTwice();
  const message = await sanne.types("1");
  const again = async (id: string) => {
    const event = { type: "message-written", message: message.id, text: "1", sent: message.sent } as const;
    await handleEvent({ id: id as EventId, person: sanne.id, place: sanne.place, company: "alone", event });
    await settle();
  };
  const before = await desk();
  sanne.news();
  await again("again");
  await sanne.presses("decline", {}, opening);
  sanne.news();
  await again("and again");
  sanne.seesNothing();
  expect(await desk()).toEqual(before);
  expect(await heard(second.id)).toEqual([]);
});

test("with the last kept message its author takes back the question for which talk it was", async () => {
  const { sanne, desk, heard, second, example } = await askedTwice();
  const first = await sanne.says(BUSJES);
  const card = sanne.latest();
  const other = await sanne.says(CARAVAN);
  await sanne.deletes(first);
  expect(await desk()).toMatchObject({ held: [{ text: CARAVAN }], asking: {} });
  await sanne.deletes(other);
  expect(await desk()).toMatchObject({ held: [], asking: null });
  expect(sanne.inbox().find(({ id }) => id === card.id)?.body?.buttons).toEqual([]);
  expect([await heard(example.id), await heard(second.id)]).toEqual([[], []]);
});

test("a question that has not left yet is withdrawn with the last kept message", async () => {
  const { sanne, desk, clock } = await askedTwice();
  const { id } = await sanne.says(BUSJES);
  const before = await desk();
  const card = before.asking?.card as Tag;
  const told = {
    person: sanne.id,
    place: sanne.place,
    company: "alone",
    talks: [],
    leading: false,
    taken: [],
  } as const;
  const deleted = { ...told, type: "message-deleted", message: id, sent: clock.now(), at: clock.now() } as const;
  expect(transition(before, deleted, new Set([card]))?.effects).toEqual([{ type: "withdraw", tag: card }]);
});
