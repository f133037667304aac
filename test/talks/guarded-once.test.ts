import { expect, test } from "vitest";
import { deliverNext, LEASE_MS } from "../../src/app/deliver.ts";
import type { LogFacts } from "../../src/app/log.ts";
import type { Messenger, Outcome } from "../../src/app/ports.ts";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { EventId, Instant, MessageId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

/** A message as an adapter tells of it, with an event id of the test's own. */
const written = (
  { id, place }: { id: Parameters<typeof conversationOf>[1]; place: never },
  event: string,
  message: string,
  text: string,
  sent: Instant,
) => ({
  id: event as EventId,
  person: id,
  place,
  company: "alone" as const,
  event: { type: "message-written", message: message as MessageId, text, sent } as const,
});

test("a word that the platform delivers twice is answered once", async () => {
  const { invited, handleEvent, settle, clock } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  const told = written(sanne as never, "e1", "m1", "hulp", clock.now());
  for (let times = 0; times < 3; times++) await handleEvent(told);
  await settle();
  expect(sanne.news()).toHaveLength(1);
});

test("one message that comes as two events is one part of the answer", async () => {
  const { invited, handleEvent, until, clock, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.waits({ seconds: 30 });
  const sent = clock.now();
  for (const event of ["as-message", "as-mention"]) {
    await handleEvent(written(sanne as never, event, "m1", "Dinsdag stonden er twee busjes bij de loods.", sent));
    await until(clock.now() + 10_000);
  }
  const after = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  expect(after.talk.exchanges.flatMap(({ parts }) => parts)).toHaveLength(1);
});

test("what a talk tells the lead arrives once, also when we fall before it is noted", async () => {
  const { invited, named, room, handleEvent, until, clock } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  lead.news();
  await handleEvent(written(sanne as never, "e1", "m1", "liever een mens", clock.now()));
  const falling = { ...room, store: { ...room.store, settle: async () => false } };
  for (let places = 0; places < 6; places++) await deliverNext(falling);
  expect(lead.news().filter((text) => text.includes("Sanne Bakker"))).toHaveLength(1);
  await until(clock.now() + 3 * LEASE_MS);
  lead.seesNothing();
  expect(sanne.inbox()).toHaveLength(2);
});

test("on a bad day the log tells place and tag, and no word of anybody", async () => {
  const lines: string[] = [];
  const note = (facts: LogFacts, message: string) => void lines.push(JSON.stringify({ facts, message }));
  const breaking = (platform: Messenger): Messenger => ({
    ...platform,
    find: async () => undefined,
    post: async () => ({ type: "unknown", because: "the connection broke" }),
  });
  const { named, handleEvent, room, clock } = await stage({ through: breaking });
  const sanne = named("Sanne");
  await handleEvent(written(sanne as never, "e1", "m1", "Wat is er met de loods?", clock.now()));
  const loud = { ...room, log: { info: note, warn: note, error: note } };
  while (await deliverNext(loud));
  expect(lines.join()).toContain("notice-1");
  expect(lines.join()).not.toMatch(/loods|data|lines|Sanne Bakker/);
});

test("a platform that asks for longer than a lease gets it", async () => {
  let asked = 0;
  const busy = (platform: Messenger): Messenger => ({
    ...platform,
    post: async (...message) =>
      ++asked === 1 ? { type: "retry", afterMs: 3 * LEASE_MS, because: "429" } : platform.post(...message),
  });
  const { named, until, clock } = await stage({ through: busy });
  const sanne = named("Sanne");
  await sanne.types("hulp");
  await until(clock.now() + 3 * LEASE_MS - 1);
  expect(asked).toBe(1);
  await until(clock.now() + 1);
  expect(asked).toBe(2);
  expect(sanne.inbox()).toHaveLength(1);
});

test("while one hand posts in a place, another finds nothing to do there", async () => {
  let inside = 0;
  let most = 0;
  const slow = (platform: Messenger): Messenger => ({
    ...platform,
    post: async (...message) => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
      return platform.post(...message);
    },
  });
  const { named, room, handleEvent, clock } = await stage({ through: slow });
  const sanne = named("Sanne");
  await handleEvent(written(sanne as never, "e1", "m1", "hulp", clock.now()));
  await Promise.all([deliverNext(room), deliverNext(room), deliverNext(room)]);
  expect(most).toBe(1);
  expect(sanne.inbox()).toHaveLength(1);
});

/** Sanne asked two things, and neither answer has left; the first goes another way than it should, or takes long. */
async function withTwoAnswers(firstPost: (on: Awaited<ReturnType<typeof stage>>) => Outcome | undefined) {
  let posted = 0;
  const on = await stage({
    through: (platform) => ({
      ...platform,
      post: async (...message) => (++posted === 1 && firstPost(on)) || platform.post(...message),
    }),
  });
  const sanne = on.named("Sanne");
  for (const text of ["wie ziet wat", "hulp"])
    await on.handleEvent(written(sanne as never, text, text, text, on.clock.now()));
  return { ...on, sanne, posted: () => posted };
}

test.each<Outcome>([
  { type: "retry", afterMs: 2_000, because: "429" },
  { type: "unknown", because: "the connection broke" },
])(
  "what stands behind a message that did not get through waits for it, so that the order holds: $type",
  async (bad) => {
    const { sanne, posted, room, until, clock } = await withTwoAnswers(() => bad);
    await deliverNext(room);
    expect(posted()).toBe(1);
    await until(clock.now() + 60_000);
    expect(sanne.inbox().map(({ said }) => said?.tag)).toEqual(["who-sees-1", "help-2"]);
  },
);

test("a hand whose lease has ended leaves the rest to the next one", async () => {
  const { sanne, posted, room, settle } = await withTwoAnswers(({ move, clock }) => void move(clock.now() + LEASE_MS));
  await deliverNext(room);
  expect(posted()).toBe(1);
  await settle();
  expect(posted()).toBe(2);
  expect(sanne.inbox().map(({ said }) => said?.tag)).toEqual(["who-sees-1", "help-2"]);
});
