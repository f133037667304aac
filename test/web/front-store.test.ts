import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frontClock } from "../../src/adapters/web/clock.ts";
import { type Change, openFrontStore } from "../../src/adapters/web/front-store.ts";
import { webMessenger } from "../../src/adapters/web/messenger.ts";
import { personIdOf, readPlaceId, threadOf, toPlaceId } from "../../src/adapters/web/place-id.ts";
import { days, type MessageId, type PlaceId } from "../../src/engine/words.ts";
import { ABOUT, aFolder, aStore, asks, SEALER, tag } from "./front-on.ts";

const sanne = personIdOf("sanne-bakker");
const dm = "web:dm:sanne-bakker" as PlaceId;
const channel = "web:channel:sociaal-domein" as PlaceId;
const body = (text: string) => ({ text, card: null, buttons: [] });
const said = (name: string) => ({ aggregate: ABOUT, tag: tag(name) });

test("a saying that is posted twice stands there twice, and looking for it finds the first", () => {
  const store = aStore();
  const first = store.post(said("hello"), dm, body("Dag Sanne"), 1);
  const second = store.post(said("hello"), dm, body("Dag Sanne"), 2);
  expect(second).not.toBe(first);
  expect(store.messagesIn(dm, 0)).toHaveLength(2);
  expect(store.find(dm, said("hello"))).toBe(first);
  expect(store.find(dm, said("other"))).toBeUndefined();
  expect(store.find(channel, said("hello"))).toBeUndefined();
});

test("asking for what came after a sequence gives new messages and changed ones, in the order of writing", () => {
  const store = aStore();
  const first = store.write(sanne, dm, "een", "1", 1);
  const second = store.write(sanne, dm, "twee", "2", 2);
  const seen = store.lastSequence();
  expect(store.messagesIn(dm, seen)).toEqual([]);
  store.write(sanne, dm, "drie", "3", 3);
  store.rewrite(first.id, body("één"), 4);
  expect(store.messagesIn(dm, seen).map((message) => message.body?.text)).toEqual(["één", "drie"]);
  store.erase(second.id, 5);
  expect(store.messagesIn(dm, 0).map((message) => message.body?.text)).toEqual(["één", undefined, "drie"]);
  expect(store.messagesIn(dm, store.lastSequence())).toEqual([]);
});

test("the same mark of the same person is the same message, with its first words and time", () => {
  const store = aStore();
  const first = store.write(sanne, dm, "hallo", "mine", 1);
  expect(store.write(sanne, dm, "iets anders", "mine", 9)).toEqual(first);
  expect(store.write(personIdOf("yusuf-demir"), channel, "hallo", "mine", 9).id).not.toBe(first.id);
  expect(store.messagesIn(dm, 0)).toHaveLength(1);
});

test("two changes within one millisecond are two, and the same change again is none", () => {
  const store = aStore();
  const { id } = store.write(sanne, dm, "a", "1", 1_000);
  store.rewrite(id, body("b"), 1_000);
  const once = store.message(id);
  store.rewrite(id, body("b"), 5_000);
  expect(store.message(id)).toEqual(once);
  store.rewrite(id, body("c"), 1_000);
  expect([once?.edited, store.message(id)?.edited]).toEqual([1_001, 1_002]);
});

test("a deletion is later than the change before it, whatever the clock says", () => {
  const store = aStore();
  const [changed, written] = [store.write(sanne, dm, "a", "1", 1_000), store.write(sanne, dm, "a", "2", 1_000)];
  store.rewrite(changed.id, body("b"), 5_000);
  for (const { id } of [changed, written]) store.erase(id, 900);
  expect([store.message(changed.id)?.deleted, store.message(written.id)?.deleted]).toEqual([5_001, 1_001]);
});

test("what was deleted is gone and stays gone", () => {
  const store = aStore();
  const { id } = store.write(sanne, dm, "weg ermee", "1", 1);
  store.erase(id, 2);
  store.erase(id, 9);
  expect(store.message(id)).toMatchObject({ body: undefined, deleted: 2 });
  expect(store.rewrite(id, body("terug"), 3)).toBe(false);
});

test("a second process finds and hears what the first wrote", () => {
  const folder = aFolder();
  const [here, there] = [aStore(folder), aStore(folder)];
  const id = here.post(said("hello"), dm, body("Dag"), 1);
  const before = there.lastSequence();
  expect(there.find(dm, said("hello"))).toBe(id);
  there.rewrite(id, body("Dag!"), 2);
  expect(here.changesAfter(before)).toMatchObject([{ place: dm, message: id }]);
});

test("what people write does not stand readable in the file, and opens only where it was sealed for", () => {
  const folder = aFolder();
  const store = openFrontStore(join(folder, "front.db"), SEALER);
  store.write(sanne, dm, "een geheim over bananen", "1", 1);
  store.post(said("q"), dm, body("een vraag over bananen"), 1);
  store.close();
  expect(readFileSync(join(folder, "front.db")).includes("bananen")).toBe(false);
  const other = openFrontStore(join(folder, "front.db"), {
    ...SEALER,
    open: (sealed, context) => SEALER.open(sealed, `${context}?`),
  });
  expect(() => other.messagesIn(dm, 0)).toThrow();
  other.close();
});

test("of what was changed or deleted nothing stays in the file, not even sealed", () => {
  const folder = aFolder();
  const sealed: Buffer[] = [];
  const seal = (text: string, context: string): Buffer => {
    const made = Buffer.from(SEALER.seal(text, context));
    sealed.push(made);
    return made;
  };
  const store = openFrontStore(join(folder, "front.db"), { ...SEALER, seal });
  const [changed, deleted] = ["1", "2"].map((mark) => store.write(sanne, dm, `geheim ${mark}`, mark, 1));
  store.write(sanne, dm, "blijft", "3", 1);
  if (changed) store.rewrite(changed.id, body("iets anders, en veel langer dan wat er eerst stond"), 2);
  if (deleted) store.erase(deleted.id, 2);
  store.close();
  const file = readFileSync(join(folder, "front.db"));
  expect(sealed.map((one) => file.includes(one))).toEqual([false, false, true, true]);
});

test("unread are the messages of others that came after what was read; a change makes nothing unread", () => {
  const store = aStore();
  const first = store.post(said("1"), dm, body("een"), 1);
  store.write(sanne, dm, "antwoord", "1", 2);
  expect(store.summary(dm, sanne).unread).toBe(1);
  store.markRead(sanne, dm, store.lastSequence());
  store.markRead(sanne, dm, 0);
  store.rewrite(first, body("een, anders"), 3);
  expect(store.summary(dm, sanne).unread).toBe(0);
  store.post(said("2"), dm, body("twee"), 4);
  expect(store.summary(dm, sanne)).toMatchObject({ unread: 1, last: { body: { text: "twee" } } });
});

test("a message changes with the number of replies under it, also for who looked before the first came", () => {
  const store = aStore();
  const root = store.write(sanne, channel, "Wie is er?", "1", 1);
  const thread = threadOf("sociaal-domein", root.id);
  const changedAfter = (sequence: number) => store.messagesIn(channel, sequence).map(({ id }) => id);

  const beforeReply = store.lastSequence();
  const reply = store.write(sanne, thread, "Ik", "2", 2);
  expect(changedAfter(beforeReply)).toEqual([root.id]);
  expect(store.message(root.id)).toMatchObject({ ordinal: root.ordinal, edited: undefined });
  expect(store.changesAfter(beforeReply)).toMatchObject([{ place: thread }, { place: channel, message: root.id }]);

  const beforeErasure = store.lastSequence();
  store.erase(reply.id, 3);
  expect(changedAfter(beforeErasure)).toEqual([root.id]);
});

test("starting over forgets all, and sequences go on rising so that nobody's cursor lies ahead", () => {
  const store = aStore();
  store.write(sanne, dm, "a", "1", 1);
  store.moveClock(days(3));
  const before = store.lastSequence();
  store.clear();
  expect(store.messagesIn(dm, 0)).toEqual([]);
  expect(store.clockOffset()).toBe(0);
  expect(store.write(sanne, dm, "a", "1", 1).sequence).toBeGreaterThan(before);
});

test("whoever looks on hears what changed and never what it says", () => {
  const store = aStore();
  const changes: Change[] = [];
  const stop = store.watch((change) => changes.push(change));
  store.write(sanne, dm, "een geheim", "1", 1);
  store.signalTyping(dm);
  stop();
  store.write(sanne, dm, "nog een", "2", 1);
  expect(changes.map(({ type }) => type)).toEqual(["message", "typing"]);
  expect(JSON.stringify(changes)).not.toContain("geheim");
});

test("the messenger posts a card with its words and buttons, changes it, and says when a place or a message is gone", async () => {
  const store = aStore();
  const messenger = webMessenger(store, { now: () => 7 });
  const outcome = await messenger.post(dm, tag("q1"), asks("Wat *zie* je?"), ABOUT);
  if (outcome.type !== "delivered") throw new Error(outcome.type);
  expect(store.message(outcome.message)).toMatchObject({
    author: { kind: "bot" },
    said: { aggregate: ABOUT, tag: "q1" },
    sent: 7,
    body: { card: { type: "AdaptiveCard" }, buttons: [{ action: "skip" }] },
  });
  expect(store.message(outcome.message)?.body?.text).toContain("Wat *zie* je?");
  expect(await messenger.find?.(dm, tag("q1"), ABOUT)).toBe(outcome.message);
  const about = { aggregate: ABOUT, tag: tag("q1") };
  expect(await messenger.update(dm, outcome.message, asks("Anders?"), about)).toEqual(outcome);
  expect(store.messagesIn(dm, 0)).toHaveLength(1);
  expect(store.message(outcome.message)?.body?.text).toContain("Anders?");
  store.clear();
  expect((await messenger.update(dm, outcome.message, asks("x"), about)).type).toBe("gone");
  expect((await messenger.post("web:dm:nobody" as PlaceId, tag("q"), asks("x"), ABOUT)).type).toBe("gone");
  const lost = threadOf("sociaal-domein", "lost" as MessageId);
  expect((await messenger.post(lost, tag("q"), asks("x"), ABOUT)).type).toBe("gone");
});

test("the clock goes forward, at most a year at once, and other processes see it move", () => {
  const folder = aFolder();
  const [here, there] = [frontClock(aStore(folder), () => 1_000), frontClock(aStore(folder), () => 1_000)];
  expect(here.moveTo(1_000 + days(4))).toBe(true);
  expect(there.now()).toBe(1_000 + days(4));
  for (const moment of [999, 1_000 + days(4) - 1, Number.NaN, Number.POSITIVE_INFINITY, days(400)])
    expect(here.moveTo(moment)).toBe(false);
  expect(there.now()).toBe(1_000 + days(4));
});

test("place ids come apart into what they were made of; anything else is no place", () => {
  for (const id of [dm, channel, "web:thread:sociaal-domein:0a1b-2c"]) {
    const place = readPlaceId(id);
    expect(place && toPlaceId(place)).toBe(id);
  }
  for (const id of [
    "",
    "web",
    "web:dm",
    "web:dm:",
    "web:dm:Sanne",
    "web:dm:a:b",
    "web:dm:a:",
    "web:channel:../x",
    "web:thread:a",
    "web:thread:a:",
    "web:thread:a:b:c",
    "web:thread:a:b/c",
    "slack:dm:a",
    "web:room:a",
    `web:dm:${"a".repeat(65)}`,
  ])
    expect(readPlaceId(id), id).toBeUndefined();
});
