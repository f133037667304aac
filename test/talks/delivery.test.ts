import { expect, test } from "vitest";
import type { Messenger, Outcome } from "../../src/app/ports.ts";
import { conversationOf, personOf } from "../../src/engine/aggregate-id.ts";
import { stage } from "../stage.ts";

/** A platform that answers a post of its own choosing with something else, and counts what it was asked to post. */
function awkward(answer: (count: number, post: () => Promise<Outcome>) => Promise<Outcome>, looks = true) {
  const posted: string[] = [];
  const through = (platform: Messenger): Messenger => ({
    update: platform.update.bind(platform),
    ...(looks && platform.find && { find: platform.find.bind(platform) }),
    post: (place, tag, message, about) => {
      if (!about.startsWith("conversation/")) return platform.post(place, tag, message, about);
      posted.push(tag);
      return answer(posted.length, () => platform.post(place, tag, message, about));
    },
  });
  return { posted, through };
}

test("a platform that asks us to wait is left alone in that place for so long", async () => {
  const { posted, through } = awkward(async (count, post) =>
    count === 1 ? { type: "retry", afterMs: 120_000, because: "429" } : post(),
  );
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  sanne.seesNothing();
  await sanne.waits({ seconds: 100 });
  expect(posted).toHaveLength(1);
  await sanne.waits({ seconds: 20 });
  sanne.sees("Ik ben een bot");
  expect(posted).toHaveLength(2);
});

test("where we cannot look, an invitation that the platform would not take yet is still the first and arrives", async () => {
  const { posted, through } = awkward(
    async (count, post) => (count <= 3 ? { type: "retry", afterMs: 60_000, because: "429" } : post()),
    false,
  );
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.waits({ seconds: 200 });
  expect(posted).toEqual(["opening", "opening", "opening", "opening"]);
  sanne.sees("Ik ben een bot");
});

test("a nudge that the platform would not take yet is taken back by a stop", async () => {
  const { posted, through } = awkward(async (count, post) =>
    count === 2 ? { type: "retry", afterMs: 1_800_000, because: "429" } : post(),
  );
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.waits({ workingDays: 4 });
  expect(posted[1]).toMatch(/^nudge-/);
  sanne.news();
  await sanne.types("stop");
  await sanne.waits({ days: 30 });
  expect(posted.filter((tag) => tag.startsWith("nudge-"))).toHaveLength(1);
  expect(sanne.news()).toHaveLength(1);
});

test("a wait of two seconds takes two seconds", async () => {
  const { posted, through } = awkward(async (count, post) =>
    count === 1 ? { type: "retry", afterMs: 2_000, because: "429" } : post(),
  );
  const { named, settle, clock, move } = await stage({ through });
  await named("Marieke").types("nodig uit Sanne");
  expect(posted).toHaveLength(1);
  move(clock.now() + 2_001);
  await settle();
  expect(posted).toHaveLength(2);
});

test("an invitation that the platform kept waiting into the evening leaves the next morning, and holds nothing else up", async () => {
  const { posted, through } = awkward(async (count, post) =>
    count === 1 ? { type: "retry", afterMs: 2 * 3_600_000, because: "429" } : post(),
  );
  const { invited, until } = await stage({ through, at: Date.parse("2026-11-03T16:30:00+01:00") });
  const sanne = await invited("Sanne");
  await until(Date.parse("2026-11-03T19:00:00+01:00"));
  expect(posted).toHaveLength(1);
  await sanne.says("hulp");
  sanne.sees("mijn gegevens");
  await until(Date.parse("2026-11-04T09:00:01+01:00"));
  sanne.sees("Ik ben een bot");
});

test("a delivery that is a fault of ours is tried again, let go in the end, and holds its place up no longer", async () => {
  const { posted, through } = awkward(async (count, post) => {
    if (count <= 12) throw new TypeError("a fault of ours");
    return post();
  });
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.waits({ hours: 4 });
  expect(posted).toHaveLength(12);
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  expect(sanne.news()).toHaveLength(1);
});

test("what stays in the house is never let go: neither the right to be forgotten nor what one tells another", async () => {
  const { invited, named, room, store, keys } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  lead.news();
  const failures = { tell: 0, forget: 0 };
  room.keys = {
    ...keys,
    destroy: async (person, at) => {
      if (failures.forget++ < 20) throw new TypeError("a fault of ours");
      await keys.destroy(person, at);
    },
  };
  room.store = {
    ...store,
    advance: (aggregate, occurrence, ...rest) => {
      if ("from" in occurrence && failures.tell++ < 20) throw new TypeError("a fault of ours");
      return store.advance(aggregate, occurrence, ...rest);
    },
  };
  await sanne.says("liever een mens");
  await sanne.waits({ hours: 5 });
  lead.sees("Sanne Bakker");
  await sanne.says("vergeet mij");
  await sanne.says("ja, wis alles");
  expect(await store.read(personOf(sanne.id))).toBeDefined();
  await sanne.waits({ hours: 5 });
  expect(failures.forget).toBeGreaterThan(20);
  expect(await store.read(personOf(sanne.id))).toBeUndefined();
});

test("a talk that cannot hear that time passed keeps nobody else waiting", async () => {
  const { invited, room, store, example } = await stage();
  const sanne = await invited("Sanne");
  const yusuf = await invited("Yusuf");
  yusuf.news();
  const broken = conversationOf(example.id, sanne.id);
  room.store = {
    ...store,
    advance: (aggregate, occurrence, ...rest) => {
      if (aggregate === broken) throw new TypeError("a fault of ours");
      return store.advance(aggregate, occurrence, ...rest);
    },
  };
  const logged: unknown[] = [];
  room.log = { ...room.log, error: (facts) => logged.push(facts) };
  await yusuf.waits({ workingDays: 4 });
  yusuf.sees("Geen haast");
  expect(logged).toContainEqual({ aggregate: broken, name: "TypeError" });
});

test("where we can look, a message of unknown fate is never said twice", async () => {
  const { through } = awkward(async (count, post) => {
    const outcome = await post();
    return count === 1 ? { type: "unknown", because: "the connection broke" } : outcome;
  });
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.waits({ hours: 1 });
  expect(sanne.inbox()).toHaveLength(1);
  await sanne.presses("start-short");
  expect(sanne.inbox()).toHaveLength(2);
});

test("where we cannot look, a question of unknown fate is said once more and a nudge is let go", async () => {
  const { posted, through } = awkward(async () => ({ type: "unknown", because: "the connection broke" }), false);
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.waits({ hours: 2 });
  expect(posted).toEqual(["opening"]);
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.waits({ hours: 2 });
  expect(posted.slice(1)).toEqual([posted[1], posted[1]]);
});

test("a place that is gone ends the talk and is told to the lead once", async () => {
  const { through } = awkward(async () => ({ type: "gone", because: "the bot was removed" }));
  const { invited, named, store, example } = await stage({ through });
  const lead = named("Marieke");
  const sanne = await invited("Sanne");
  expect(await store.read(conversationOf(example.id, sanne.id))).toMatchObject({ phase: "closed", how: "unreachable" });
  await sanne.waits({ workingDays: 20 });
  expect(lead.news().filter((text) => text.includes("Sanne Bakker") && text.includes("niet bereik"))).toHaveLength(1);
});

test("an old card that is gone is left, and the talk goes on", async () => {
  let updates = 0;
  const { invited, store, example } = await stage({
    through: (platform) => ({
      ...platform,
      update: async () => {
        updates++;
        return { type: "gone", because: "404" };
      },
    }),
  });
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  expect(updates).toBeGreaterThan(0);
  expect(await store.read(conversationOf(example.id, sanne.id))).toMatchObject({ phase: "talking" });
  sanne.news();
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  expect(sanne.news()).toHaveLength(1);
});

test("what somebody takes back by stopping does not leave any more", async () => {
  const { invited, until, clock } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.types("Dinsdag stonden er twee busjes bij de loods.");
  sanne.news();
  await sanne.types("stop");
  await until(clock.now() + 60_000);
  const news = sanne.news();
  expect(news).toHaveLength(1);
  expect(news[0]).toContain("twee busjes");
});

test("the same event told three times is one event, and the reply is given again", async () => {
  const { invited, handleEvent, clock, settle, store, example } = await stage();
  const sanne = await invited("Sanne");
  const said = sanne.latest().said;
  const press = {
    id: "press" as never,
    person: sanne.id,
    place: sanne.place,
    company: "alone" as const,
    ...(said && { about: said }),
    event: { type: "button-pressed", action: "start-short", values: {}, sent: clock.now() } as const,
  };
  const replies = [await handleEvent(press), await handleEvent(press), await handleEvent(press)];
  await settle();
  expect(replies.map((reply) => reply?.type)).toEqual(["card", "card", "card"]);
  expect(sanne.inbox()).toHaveLength(2);
  expect(await store.read(conversationOf(example.id, sanne.id))).toMatchObject({ phase: "talking" });
});

test("P15: whom to turn to still reaches who stops while the platform keeps us waiting", async () => {
  const { posted, through } = awkward(async (_, post) =>
    posted.length === 3 ? { type: "retry", afterMs: 60_000, because: "429" } : post(),
  );
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  sanne.news();
  await sanne.types("Ik ben vorige week bedreigd.");
  expect(posted.at(-1)).toMatch(/^no-reporting-point-/);
  sanne.seesNothing();
  await sanne.types("stop");
  await sanne.waits({ seconds: 120 });
  sanne.sees("112");
});

test("who writes on after 'stop', while the platform keeps the readback waiting, is asked nothing and finds it there", async () => {
  const { through } = awkward(async (count, post) =>
    count === 3 ? { type: "retry", afterMs: 60_000, because: "429" } : post(),
  );
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  sanne.news();
  await sanne.types("stop");
  await sanne.types("En op vrijdag ook een.");
  await sanne.waits({ seconds: 120 });
  const news = sanne.news();
  expect(news).toHaveLength(2);
  expect(news[0]).toContain("En op vrijdag ook een.");
  expect(news[1]).toContain("Toegevoegd.");
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});
