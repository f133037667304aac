import { expect, test } from "vitest";
import { conversationOf, documentOf, explorationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { Exploration } from "../../src/engine/exploration/state.ts";
import * as exploration from "../../src/engine/exploration.ts";
import type { Obstacles } from "../../src/engine/obstacles.ts";
import { answerReference } from "../../src/engine/reference.ts";
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

test("an obstacle gets for whom, a cause, a smallest step, an owner and a day, each by a typed line", async () => {
  const { named } = await stage();
  const marieke = named("Marieke");
  await marieke.says("hindernis: Geen tijd.");
  await marieke.says("hindernis 1 voor: wijkteam");
  await marieke.says("hindernis 1 oorzaak: werkdruk");
  await marieke.says("hindernis 1 stap: De teamleider maakt een uur vrij.");
  await marieke.says("hindernis 1 eigenaar: Bas");
  await marieke.says("hindernis 1 datum: 12 januari");
  marieke.news();
  await marieke.says("hindernissen");
  marieke.sees(
    "Voor: wijkteam",
    "Oorzaak: Geen tijd",
    "Kleinste stap: De teamleider maakt een uur vrij.",
    "Wie dit oppakt: Bas Hendriks",
    "Uiterlijk dinsdag 12 januari 2027",
  );
});

test("a day that has passed, a name that nobody has and a cause that we do not know change nothing, and say so", async () => {
  const { named, store, example } = await stage();
  const marieke = named("Marieke");
  await marieke.says("hindernis: Geen tijd.");
  const before = await store.read<Obstacles>(documentOf("obstacles", example.id));
  marieke.news();
  for (const [typed, told] of [
    ["hindernis 1 datum: 2 november 2026", "Die dag is al voorbij"],
    ["hindernis 1 datum: ooit", "Die dag begrijp ik niet"],
    ["hindernis 1 eigenaar: Niemand Bekend", "Die naam staat niet op je lijst"],
    ["hindernis 1 oorzaak: regen", "Die oorzaak ken ik niet"],
    ["hindernis 7 weg", "staat niet op de lijst"],
    ["hindernis 3 is opgelost", "Typ hulp"],
  ] as const) {
    await marieke.says(typed);
    marieke.sees(told);
  }
  const after = await store.read<Obstacles>(documentOf("obstacles", example.id));
  expect({ ...after, tags: 0 }).toEqual({ ...before, tags: 0 });
});

test("who owns an obstacle gets its card in office hours, says in their own DM that it is gone, and every copy follows", async () => {
  const { named, invited } = await stage();
  const marieke = named("Marieke");
  const bas = named("Bas");
  const sanne = await invited("Sanne");
  await marieke.says("hindernissen");
  const list = marieke.latest();
  await marieke.says("hindernis: Niemand belt terug.");
  await marieke.says("hindernis 1 eigenaar: Bas");
  bas.sees("Marieke de Boer vraagt of jij dit wilt wegnemen", "Niemand belt terug.");
  await sanne.says("hindernis 1 weg");
  const open = () => marieke.inbox().find(({ id }) => id === list.id)?.body?.text;
  expect(open()).not.toContain("(weg)");
  await bas.says("hindernis 1 weg");
  bas.sees("Hindernis 1 is weg");
  expect(open()).toContain("(weg)");
  await bas.presses("obstacle-back", { value: "1" });
  expect(open()).not.toContain("(weg)");
  await bas.says("hindernis 1 stap: Zelf bellen.");
  expect(open()).not.toContain("Zelf bellen");
});

test("two leads change one obstacle: the second sees that it changed and by whom, loses nothing, and decides", async () => {
  const { named, store, example } = await twoLeads();
  const [marieke, hanna] = [named("Marieke"), named("Hanna")];
  await marieke.says("hindernis: Geen tijd.");
  await marieke.says("hindernissen");
  await hanna.says("hindernissen");
  const values = { value: "1", version: "1" };
  expect((await hanna.presses("obstacle-change", { value: "1" }))?.type).toBe("form");
  await marieke.presses("obstacle-change", { ...values, text: "Geen tijd op maandag." });
  hanna.news();
  await hanna.presses("obstacle-change", { ...values, text: "Geen tijd op dinsdag." });
  hanna.sees("Marieke de Boer veranderde dit intussen in: ‘Geen tijd op maandag.’", "Geen tijd op dinsdag.");
  const texts = async () =>
    (await store.read<Obstacles>(documentOf("obstacles", example.id)))?.list.map(({ what }) => what);
  expect(await texts()).toEqual(["Geen tijd op maandag."]);
  await hanna.presses("obstacle-change", { value: "1", version: "2", text: "Geen tijd op dinsdag." });
  expect(await texts()).toEqual(["Geen tijd op dinsdag."]);
  await marieke.says("hindernis terug");
  expect(await texts()).toEqual(["Geen tijd op maandag."]);
  await marieke.says("hindernis terug");
  await marieke.says("hindernis terug");
  expect(await texts()).toEqual([]);
  await marieke.says("hindernis terug");
  marieke.sees("Er is niets om terug te draaien");
});

test("an obstacle whose owner is erased has nobody any more", async () => {
  const { named, store, example } = await stage();
  await named("Marieke").says("hindernis: Niemand belt terug.");
  await named("Marieke").says("hindernis 1 eigenaar: Bas");
  await named("Bas").says("vergeet mij");
  await named("Bas").says("ja, wis alles");
  const [one] = (await store.read<Obstacles>(documentOf("obstacles", example.id)))?.list ?? [];
  expect(one?.owner).toBeNull();
});

test("evidence is an answer by its number and never by whose it is; what only leads may read does not reach an owner", async () => {
  const { named, store, example, invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  await sanne.says("Niemand belt mij ooit terug.");
  await sanne.says("klaar");
  await sanne.says("klaar");
  const talk = await store.read<Conversation>(conversationOf(example.id, sanne.id));
  const topic = talk?.talk.exchanges.find(({ parts }) => parts.length > 0)?.topic ?? "";
  const answer = { exploration: example.id, person: sanne.id, topic };
  const evidence = answerReference("leads", answer);
  const marieke = named("Marieke");
  await marieke.says("hindernissen");
  marieke.news();
  await marieke.presses("obstacle-add", { text: "Van mij.", evidence: `${evidence} en nog wat woorden` });
  expect((await store.read<Obstacles>(documentOf("obstacles", example.id)))?.list[0]?.evidence).toEqual([]);
  await marieke.says("hindernis terug");
  await marieke.says("antwoorden");
  const [, number] = /(\d+)\. [^\n]+\nNiemand belt/.exec(marieke.latest().body?.text ?? "") ?? [];
  await marieke.says(`hindernis bij ${number}: Geen tijd.`);
  await marieke.says("hindernis 2 eigenaar: Bas");
  const kept = await store.read<Obstacles>(documentOf("obstacles", example.id));
  expect(kept?.list[0]?.evidence).toEqual([evidence]);
  expect(JSON.stringify(kept)).not.toContain("belt mij ooit terug");
  const list = marieke.inbox().find(({ said }) => said?.tag.startsWith("obstacles-"))?.body?.text;
  expect(list).toContain("Niemand belt mij ooit terug.");
  named("Bas").sees("Geen tijd.");
  expect(JSON.stringify(named("Bas").inbox())).not.toContain("belt mij ooit terug");
});

test("a lead lays an answer with an obstacle by its number; taken back by its author, it is gone from the list that lies open", async () => {
  const { named, invited, store, example } = await stage();
  const [sanne, marieke] = [await invited("Sanne"), named("Marieke")];
  const told = await sanne.says("Niemand belt mij ooit terug.");
  await sanne.says("klaar");
  await sanne.says("klaar");
  await marieke.says("hindernis: Niemand belt terug.");
  await marieke.says("antwoorden");
  const number = /(\d+)\. [^\n]+\n[^\n]*Niemand belt mij/.exec(marieke.latest().body?.text ?? "")?.[1];
  await marieke.says("hindernissen");
  const list = marieke.latest();
  const open = () => marieke.inbox().find(({ id }) => id === list.id)?.body?.text;
  await marieke.says(`antwoord ${number} bij hindernis 9`);
  marieke.sees("Die hindernis staat niet op de lijst");
  await marieke.says(`antwoord ${number} bij hindernis 1`);
  await marieke.says(`antwoord ${number} bij hindernis 1`);
  expect(open()).toContain("Uit een gesprek: Niemand belt mij ooit terug.");
  expect(JSON.stringify(await store.read(documentOf("obstacles", example.id)))).not.toContain("belt mij");
  await sanne.deletes(told);
  expect(open()).not.toContain("belt mij");
});

/** Marieke and Hanna lead together. */
async function twoLeads() {
  const on = await stage();
  const hanna = { person: on.named("Hanna").id, place: on.named("Hanna").place };
  const aggregate = explorationOf(on.example.id);
  await on.store.advance<Exploration>(aggregate, { id: "second-lead" as EventId }, on.clock.now(), (before) => {
    if (!before) throw new Error("There is no exploration");
    const state = { ...before, leads: [before.leads[0], hanna] as const };
    return { state, effects: [], listing: exploration.listing(state) };
  });
  return on;
}
