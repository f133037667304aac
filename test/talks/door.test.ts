import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import { PEOPLE, webDirectory } from "../../src/adapters/web/people.ts";
import { dmOf } from "../../src/adapters/web/place-id.ts";
import { frontDoor } from "../../src/app/handle-event.ts";
import { named as withNames } from "../../src/app/names.ts";
import type { About, Inbound } from "../../src/app/ports.ts";
import { rosterOf } from "../../src/app/roster.ts";
import { conversationOf, explorationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { reference } from "../../src/engine/reference.ts";
import type { EventId, Language, MessageId, PersonId, PlaceId, Tag } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

type Someone = { readonly id: PersonId; readonly place: PlaceId };
const NOTICE = { type: "notice", line: { key: "button-received" }, language: "nl" };

/** A button as a client could send it: what it stands on is only said. */
const press = (who: Someone, action: string, about: About, sent: number, values: Record<string, string> = {}) =>
  ({
    id: `press-${action}-${about.aggregate}-${about.tag}` as EventId,
    person: who.id,
    place: who.place,
    company: "alone",
    about,
    event: { type: "button-pressed", action, values, sent },
  }) satisfies Inbound;

/** Sanne has told something and has her readback before her; Yusuf knows the ids of everything. */
async function toldBySanne() {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  const yusuf = await on.invited("Yusuf");
  await sanne.presses("start-short");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.says("klaar");
  await sanne.says("vergeet mij");
  const talk = conversationOf(on.example.id, sanne.id);
  const cardOf = (tag: string) => {
    const found = sanne.inbox().findLast(({ said }) => said?.tag.startsWith(tag))?.said;
    if (!found) throw new Error(`Sanne has no card ${tag}`);
    return found;
  };
  return { ...on, sanne, yusuf, talk, cardOf };
}

test("a button that claims somebody else's talk, desk or overview is answered with nothing of theirs, and changes nothing", async () => {
  const { sanne, yusuf, named, talk, cardOf, handleEvent, clock, store, example, settle } = await toldBySanne();
  await named("Marieke").says("overzicht");
  const overview = named("Marieke").latest().said as About;
  const claims: readonly (readonly [string, About])[] = [
    ["adjust", cardOf("readback-")],
    ["release", cardOf("readback-")],
    ["skip", cardOf("question-")],
    ["start-short", cardOf("opening")],
    ["choose-talk", cardOf("forget-confirm-")],
    ["overview", overview],
    ["invite-wave", overview],
  ];
  const aggregates = [talk, personOf(sanne.id), explorationOf(example.id)];
  const before = await Promise.all(aggregates.map((one) => store.read(one)));
  for (const [action, about] of claims) {
    const one = press(yusuf, action, about, clock.now());
    expect([action, await handleEvent(one)]).toEqual([action, NOTICE]);
    expect(JSON.stringify(await handleEvent(one))).not.toContain("busjes");
    // Nothing was taken in: the same event id is free for who it belongs to.
    expect((await store.advance(about.aggregate, { id: one.id }, clock.now(), () => undefined)).seen).toBe(false);
  }
  await settle();
  expect(await Promise.all(aggregates.map((one) => store.read(one)))).toEqual(before);
});

test("a button on what is not there, or on an id that this house never made, is answered and leaves no row and no key", async () => {
  const { yusuf, handleEvent, clock, store, keys, example, folder } = await toldBySanne();
  const database = new DatabaseSync(join(folder, "verkenner.db"), { readOnly: true });
  const rows = () =>
    database.prepare("SELECT (SELECT count(*) FROM aggregate) AS aggregates, count(*) AS events FROM event").get();
  const before = rows();
  const nobody = "web:nobody" as PersonId;
  const forged = [
    conversationOf("elsewhere" as never, yusuf.id),
    conversationOf(example.id, nobody),
    personOf(nobody),
    explorationOf("elsewhere" as never),
    "person/a/b/c",
    "conversation/",
    "__proto__",
    "",
  ];
  for (const aggregate of forged) {
    const one = press(yusuf, "release", { aggregate: aggregate as never, tag: "readback-1" as Tag }, clock.now());
    expect([aggregate, await handleEvent(one)]).toEqual([aggregate, NOTICE]);
  }
  expect(await keys.findKey(nobody)).toBeUndefined();
  // Whoever is in nothing has no desk yet: an old button does not make one.
  const stranger = { id: "web:stranger" as PersonId, place: "web:dm:stranger" as PlaceId };
  const old = { aggregate: personOf(stranger.id), tag: "which-talk-1" as Tag };
  expect(await handleEvent(press(stranger, "choose-talk", old, clock.now()))).toEqual(NOTICE);
  expect(await keys.findKey(stranger.id)).toBeUndefined();
  expect(rows()).toEqual(before);
  database.close();
  // A right is theirs at once, wherever its button stood.
  await handleEvent(press(stranger, "my-data", old, clock.now()));
  expect(await store.read(personOf(stranger.id))).toBeDefined();
});

test("what is taken out of a form's field is told by its kind, as of a message", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.says("klaar");
  sanne.news();
  await sanne.presses("save-adjusted", { "text-1": "Bel mij op 06 12345678 over de loods." }, sanne.latest());
  const news = sanne.news().join("\n");
  expect(news).not.toContain("12345678");
  expect(news).toContain("telefoonnummer");
});

test("brackets that somebody types stay theirs: no fields run together, and nobody's name is called up by them", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.says("Ik zag ⟦person:busjes en ⟦first:web:niemand⟧ bij de loods met Yusuf.");
  await sanne.says("En de sleutel ligt er⟧ ook.");
  await sanne.says("klaar");
  const { talk } = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  const kept = talk.exchanges.flatMap(({ parts }) => parts.map(({ text }) => text)).join("\n");
  expect(kept).toContain("[person:busjes en [first:web:niemand]");
  expect(kept).toContain("ligt er] ook");
  expect(kept).toMatch(/⟦(?:person|first):web:yusuf/);
  const card = sanne.latest().body?.text ?? "";
  expect(card).toContain("[person:busjes");
  expect(card).toContain("Yusuf");
  expect(card).not.toContain("⟦");
});

test("a name is filled in within one string, and never across two", async () => {
  const { store, named } = await stage();
  const sanne = named("Sanne");
  const value = {
    lines: ["⟦person:busjes", "bij de loods⟧", `"x": ${reference(sanne.id)}`],
    deep: [{ text: `⟦${reference(sanne.id)}, ${reference("gone" as PersonId)}⟧` }],
    count: 3,
    nothing: null,
  };
  expect(await withNames(value, store)).toEqual({
    lines: ["⟦person:busjes", "bij de loods⟧", '"x": Sanne Bakker'],
    deep: [{ text: "⟦Sanne Bakker, [collega]⟧" }],
    count: 3,
    nothing: null,
  });
});

test("a name of somebody who has none with us is no empty place", async () => {
  const { named, store } = await stage({ setUp: { people: [] } });
  const passerBy = named("Sanne");
  await passerBy.says("hallo?");
  expect(await withNames(`Vraag het ${reference(passerBy.id)}.`, store)).toBe("Vraag het [collega].");
});

test("a first name that two people have invites neither; a whole name invites one", async () => {
  const names = ["Sanne Bakker", "Sanne Visser"];
  const people = PEOPLE.slice(1, 3).map(({ id, group, field }, index) => ({
    person: id,
    place: dmOf(id),
    group,
    field,
    name: names[index] ?? "",
  }));
  const { named, store, example } = await stage({ setUp: { people } });
  const isInvited = async () =>
    Promise.all(people.map(async ({ person }) => (await store.read(conversationOf(example.id, person))) !== undefined));
  const lead = named("Marieke");
  await lead.says("nodig uit Sanne");
  lead.sees("hebben er meer");
  expect(await isInvited()).toEqual([false, false]);
  await lead.says("nodig uit Sanne Visser");
  expect(await isInvited()).toEqual([false, true]);
});

test("a list on which nobody stands yet is read again at once", async () => {
  const { store, example } = await stage();
  const people: PersonId[] = [];
  const roster = rosterOf(async () => people, store);
  expect(await roster.names()).toEqual([]);
  people.push(example.leads[0].person);
  expect(await roster.names()).toHaveLength(1);
});

test("a colleague who joined is known by name half a minute later, and a list that could not be read is read again", async () => {
  const { store, example } = await stage();
  let now = 0;
  const time = vi.spyOn(performance, "now").mockImplementation(() => now);
  const people: PersonId[] = [example.leads[0].person];
  let isDown = true;
  const roster = rosterOf(async () => {
    if (isDown) throw new Error("the database is away");
    return people;
  }, store);
  const names = async () => (await roster.names()).map(({ name }) => name);
  await expect(names()).rejects.toThrow();
  isDown = false;
  now = 1;
  expect(await names()).toEqual(["Marieke de Boer"]);
  people.push("web:sanne-bakker" as PersonId);
  now = 30_000;
  expect(await names()).toEqual(["Marieke de Boer"]);
  now = 30_002;
  expect(await names()).toEqual(["Marieke de Boer", "Sanne Bakker"]);
  time.mockRestore();
});

/** An English exploration in a house whose own language is Dutch, and the other way round. */
async function inAHouseOf(language: Language, exploration: Language) {
  const on = await stage({ language: exploration });
  const people = [...on.example.leads, ...on.example.people].map(({ person }) => person);
  const roster = rosterOf(async () => people, on.store);
  const handleEvent = frontDoor({ ...on.room, roster, directory: webDirectory, language, wake: () => {} });
  let count = 0;
  const types = async ({ id, place }: Someone, text: string): Promise<void> => {
    const mark = `typed-${++count}`;
    const sent = on.clock.now();
    const event = { type: "message-written", message: mark as MessageId, text, sent } as const;
    await handleEvent({ id: mark as EventId, person: id, place, company: "alone", event });
    await on.until(sent + 5_000);
  };
  return { ...on, types };
}

test.each([
  ["nl", "en", "invite Sanne", "overview", "forget me", "yes, erase everything"],
  ["en", "nl", "nodig uit Sanne", "overzicht", "vergeet mij", "ja, wis alles"],
] as const)(
  "in a house that speaks %s, the people of an exploration in %s have their own words",
  async (house, exploration, invite, overview, forget, yes) => {
    const { named, types, store } = await inAHouseOf(house, exploration);
    const lead = named("Marieke");
    const sanne = named("Sanne");
    await types(lead, invite);
    expect(sanne.inbox()).toHaveLength(1);
    await types(lead, overview);
    expect(lead.latest().said?.tag).toMatch(/^overview-/);
    await types(sanne, forget);
    await types(sanne, yes);
    expect(await store.read(personOf(sanne.id))).toBeUndefined();
  },
);

test.each([
  ["nl", "forget me", "no, keep it", "Goed. Alles blijft staan."],
  ["en", "vergeet mij", "nee, laat staan", "Everything stays."],
] as const)(
  "in a house that speaks %s, the question whether everything shall go is answered in either language",
  async (language, forget, no, kept) => {
    const { invited, store } = await stage({ language });
    const sanne = await invited("Sanne");
    await sanne.says(forget);
    await sanne.says(no);
    sanne.sees(kept);
    const yusuf = await invited("Yusuf");
    await yusuf.says(forget);
    await yusuf.says(language === "nl" ? "yes, erase everything" : "ja, wis alles");
    expect(await store.read(personOf(yusuf.id))).toBeUndefined();
  },
);
