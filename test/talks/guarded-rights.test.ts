import { expect, test } from "vitest";
import { stepOf } from "../../src/app/aggregates.ts";
import { LEASE_MS } from "../../src/app/deliver.ts";
import { conversationOf, explorationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Exploration } from "../../src/engine/exploration.ts";
import type { Person } from "../../src/engine/person.ts";
import { type AggregateId, type EventId, type ExplorationId, minutes, type Tag } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

test("an edit and a field of a form pass the same door: what identifies a citizen is taken out", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  const kept = async () => JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  const first = await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.edits(first, "Bel daarover 06-12345678, over de loods.");
  expect(await kept()).toContain("over de loods");
  expect(await kept()).not.toContain("12345678");
  await sanne.says("klaar");
  await sanne.presses("save-adjusted", { "text-1": "Mail jan@voorbeeld.nl over de kade." }, sanne.latest());
  expect(await kept()).toContain("over de kade");
  expect(await kept()).not.toContain("jan@voorbeeld.nl");
});

test("after an erasure nobody listens in that DM any more", async () => {
  const { invited, store } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("vergeet mij");
  expect((await store.listeningAt(sanne.place)).length).toBeGreaterThan(0);
  await sanne.presses("forget-yes");
  expect(await store.listeningAt(sanne.place)).toEqual([]);
});

test("a question for the lead that has not left yet goes with whoever asked it", async () => {
  const lead = { isAway: false };
  const { invited, named, until, clock } = await stage({
    through: (platform) => ({
      ...platform,
      post: async (place, ...message) =>
        lead.isAway && place === named("Marieke").place
          ? { type: "retry", afterMs: minutes(10), because: "429" }
          : platform.post(place, ...message),
    }),
  });
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  named("Marieke").news();
  lead.isAway = true;
  await sanne.says("Wanneer komt de wethouder een keer bij ons langs?");
  await sanne.says("vergeet mij");
  await sanne.presses("forget-yes");
  lead.isAway = false;
  await until(clock.now() + minutes(60));
  named("Marieke").seesNothing();
});

test("nothing is erased by a word that was not asked for", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("ja, wis alles");
  expect(await store.read(conversationOf(example.id, sanne.id))).toBeDefined();
  expect((await store.read<Person>(personOf(sanne.id)))?.name).toBe("Sanne Bakker");
});

test("a name that was on its way while somebody was erased does not bring them back", async () => {
  const { named, room, store, example, clock, until } = await stage();
  const sanne = named("Sanne");
  const second = { ...example, id: "buurstad" as ExplorationId };
  const aggregate = explorationOf(second.id);
  const event = { type: "set-up", setUp: second, at: clock.now() };
  await store.advance(aggregate, { id: "set-up" as EventId }, clock.now(), stepOf(aggregate, event));
  // Another process takes what the new exploration tells in hand and falls.
  while (!(await room.store.claimPlace(clock.now(), LEASE_MS))?.place.startsWith("house:exploration"));
  await sanne.says("vergeet mij");
  await sanne.presses("forget-yes");
  await until(clock.now() + 3 * LEASE_MS);
  expect(await store.read(personOf(sanne.id))).toBeUndefined();
});

test("to the lead no thanks, stop and silence are one thing, and no word of anybody gets there", async () => {
  const { invited, named, store, example } = await stage();
  const lead = named("Marieke");
  const [sanne, yusuf, anouk] = [await invited("Sanne"), await invited("Yusuf"), await invited("Anouk")];
  await sanne.presses("decline");
  await yusuf.presses("start-calm");
  await yusuf.says("Het tochtgat in de Dorpsbuurt is sinds mei nog open.");
  await yusuf.says("stop");
  await anouk.waits({ workingDays: 30 });
  await lead.says("overzicht");
  const names = /Sanne Bakker|Yusuf Demir|Anouk Visser/;
  const rows = (lead.latest().body?.text ?? "").split("\n").filter((line) => names.test(line));
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => row.replace(names, "…"))).size).toBe(1);
  const kept = (await store.read<Exploration>(explorationOf(example.id))) as Exploration;
  expect(["to-ask", "asked", "heard", "closed"]).toEqual(
    expect.arrayContaining(kept.participants.map(({ status }) => status)),
  );
  expect(JSON.stringify(lead.inbox())).not.toContain("tochtgat");
});

test("nobody but the lead invites, with a button or with a word", async () => {
  const { invited, store, example, handleEvent, clock, settle } = await stage();
  const yusuf = await invited("Yusuf");
  const before = await store.read(explorationOf(example.id));
  await handleEvent({
    id: "stolen" as EventId,
    person: yusuf.id,
    place: yusuf.place,
    company: "alone",
    about: { aggregate: explorationOf(example.id), tag: "" as Tag },
    event: { type: "button-pressed", action: "invite-wave", values: {}, sent: clock.now() },
  });
  await settle();
  await yusuf.says("nodig uit Sanne");
  expect(await store.read(explorationOf(example.id))).toEqual(before);
});

test("nobody says for somebody else which talk they meant", async () => {
  const on = await stage();
  const hanna = on.named("Hanna");
  const second = {
    id: "buurstad" as ExplorationId,
    leads: [{ person: hanna.id, place: hanna.place, name: "Hanna Yohannes" }] as const,
  };
  await on.setUp({ ...on.example, ...second });
  const [sanne, yusuf] = [await on.invited("Sanne"), await on.invited("Yusuf")];
  await hanna.says("nodig uit Sanne");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  const desk = personOf(sanne.id);
  await on.handleEvent({
    id: "stolen" as EventId,
    person: yusuf.id,
    place: yusuf.place,
    company: "alone",
    about: { aggregate: desk as AggregateId, tag: "which-talk-1" as Tag },
    event: { type: "button-pressed", action: "choose-talk", values: { value: "1" }, sent: on.clock.now() },
  });
  expect((await on.store.read<Person>(desk))?.held).toHaveLength(1);
});

test("after the release one message of two is taken out at once, and nothing is asked", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  const first = await sanne.types("Ik zie sinds mei elke dinsdag een busje bij de loods.");
  await sanne.says("En op de kade staat een caravan.");
  await sanne.says("klaar");
  await sanne.presses("release");
  sanne.news();
  await sanne.deletes(first);
  sanne.seesNothing();
  const kept = JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  expect(kept).not.toContain("busje");
  expect(kept).toContain("caravan");
});
