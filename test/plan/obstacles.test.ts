import { expect, test } from "vitest";
import { documentOf } from "../../src/engine/aggregate-id.ts";
import type { AggregateId, EventId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

test("a lead names an obstacle, sees it on the list, and takes it away; the list that lies open follows", async () => {
  const { named } = await stage();
  const marieke = named("Marieke");
  await marieke.says("hindernissen");
  marieke.sees("Er staat nog niets op de lijst");
  const list = marieke.latest();
  await marieke.says("hindernis: Niemand weet wie er bij Veiligheid terugbelt.");
  marieke.sees("Hindernis 1 staat op de lijst");
  const open = () => marieke.inbox().find(({ id }) => id === list.id)?.body?.text;
  expect(open()).toContain("1. Niemand weet wie er bij Veiligheid terugbelt.");
  await marieke.says("hindernis 1 weg");
  marieke.sees("Hindernis 1 is weg");
  expect(open()).toContain("(weg)");
});

test("nobody but a lead begins a list of obstacles or changes it, typed or with a button on what is not there", async () => {
  const { invited, named, store, example, handleEvent, clock } = await stage();
  const list = documentOf("obstacles", example.id);
  const sanne = await invited("Sanne");
  await sanne.says("hindernis: Ik wil dit niet");
  const forged = (action: string, aggregate: AggregateId = list) => ({
    id: `forged-${action}-${aggregate}` as EventId,
    person: sanne.id,
    place: sanne.place,
    company: "alone" as const,
    about: { aggregate, tag: "obstacles-1" as never },
    event: { type: "button-pressed" as const, action, values: { text: "Van mij" }, sent: clock.now() },
  });
  await handleEvent(forged("obstacle-add"));
  await handleEvent(forged("obstacle-add", "obstacles/elsewhere" as AggregateId));
  expect(await store.read(list)).toBeUndefined();
  await named("Marieke").says("hindernis: Geen tijd.");
  const before = await store.read(list);
  expect(await handleEvent(forged("obstacle-gone"))).toEqual({
    type: "notice",
    line: { key: "button-received" },
    language: "nl",
  });
  expect(await store.read(list)).toEqual(before);
});

test("what a lead writes of a citizen in an obstacle is taken out at the door, and a colleague becomes a reference", async () => {
  const { named, store, example } = await stage();
  await named("Marieke").says("hindernis: Sanne Bakker mocht 0612345678 niet bellen.");
  const kept = JSON.stringify(await store.read(documentOf("obstacles", example.id)));
  expect(kept).not.toContain("0612345678");
  expect(kept).not.toContain("Bakker");
  named("Marieke").sees("Hindernis 1 staat op de lijst");
});
