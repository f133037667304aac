import { describe, expect, test } from "vitest";
import { stepOf } from "../../src/app/aggregates.ts";
import { explorationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Exploration } from "../../src/engine/exploration.ts";
import type { Person } from "../../src/engine/person.ts";
import type { EventId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

async function running() {
  const on = await stage();
  const marieke = on.named("Marieke");
  return {
    ...on,
    marieke,
    /** What the exploration holds now. */
    now: async () => (await on.store.read<Exploration>(explorationOf(on.example.id))) as Exploration,
    statusOf: async (firstName: string) => {
      const state = await on.store.read<Exploration>(explorationOf(on.example.id));
      return state?.participants.find(({ person }) => person === on.named(firstName).id)?.status;
    },
  };
}

describe("a pause", () => {
  test("keeps invitations and reminders in, and the lead hears how to go on", async () => {
    const { invited, named, marieke, statusOf } = await running();
    const sanne = await invited("Sanne");
    sanne.news();
    marieke.news();
    await marieke.says("pauzeer");
    marieke.sees("op pauze", "Typ hervat");
    await sanne.waits({ workingDays: 30 });
    sanne.seesNothing();
    await marieke.says("nodig Yusuf uit");
    marieke.sees("staat op pauze, dus ik nodig niemand uit");
    named("Yusuf").seesNothing();
    expect(await statusOf("Yusuf")).toBe("to-ask");
  });

  test("holds back an invitation that waits for office hours, until it goes on", async () => {
    const { named, marieke, until } = await running();
    await until(Date.parse("2026-11-03T18:00:00+01:00"));
    await marieke.says("nodig Sanne uit");
    await marieke.says("pauzeer");
    await until(Date.parse("2026-11-06T12:00:00+01:00"));
    named("Sanne").seesNothing();
    await marieke.says("hervat");
    named("Sanne").sees("Ik ben een bot");
  });

  test("answers who is talking", async () => {
    const { invited, marieke } = await running();
    const sanne = await invited("Sanne");
    await marieke.says("pauzeer");
    sanne.news();
    await sanne.says("kort");
    expect(sanne.news().length).toBeGreaterThan(0);
    await sanne.says("Ik zie dat mensen bang zijn om iets te zeggen.");
    expect(sanne.news().length).toBeGreaterThan(0);
    await sanne.waits({ workingDays: 20 });
    sanne.seesNothing();
  });

  test("ends without a pile of reminders: the days between two messages are kept", async () => {
    const { invited, marieke } = await running();
    const sanne = await invited("Sanne");
    await marieke.says("pauzeer");
    await sanne.waits({ workingDays: 20 });
    sanne.news();
    await marieke.says("hervat");
    sanne.seesNothing();
    await sanne.waits({ workingDays: 4 });
    sanne.sees("Geen haast");
  });
});

describe("the end", () => {
  test("leaves in peace who never began, and lets finish who did", async () => {
    const { invited, marieke, statusOf } = await running();
    const sanne = await invited("Sanne");
    const yusuf = await invited("Yusuf");
    await sanne.says("kort");
    await sanne.says("Soms zie ik iemand met veel geld en geen baan, bij een huisbezoek.");
    sanne.news();
    yusuf.news();
    await marieke.says("rond af");
    marieke.sees("afgerond", "Typ heropen");
    expect(await statusOf("Yusuf")).toBe("closed");
    await yusuf.waits({ workingDays: 30 });
    yusuf.seesNothing();
    sanne.seesNothing();
    await sanne.says("klaar");
    sanne.sees("Dit heb ik opgeschreven");
    await sanne.presses("release");
    expect(await statusOf("Sanne")).toBe("heard");
  });

  test("is taken back by reopening", async () => {
    const { named, marieke } = await running();
    await marieke.says("rond af");
    await marieke.says("volgende groep");
    marieke.sees("afgerond, dus ik nodig niemand uit");
    await marieke.says("heropen");
    await marieke.says("volgende groep");
    marieke.sees("weer open", "Uitgenodigd");
    named("Sanne").sees("Ik ben een bot");
  });

  test.each([
    ["hervat", "staat niet op pauze"],
    ["heropen", "loopt nog"],
  ])("%j says so where there is nothing to do", async (typed, answer) => {
    const { marieke } = await running();
    await marieke.says(typed);
    marieke.sees(answer);
  });
});

describe("an invitation that the lead takes back", () => {
  test("never leaves where it had not left, and can be given again", async () => {
    const { named, marieke, until, statusOf } = await running();
    await until(Date.parse("2026-11-03T18:00:00+01:00"));
    await marieke.says("nodig Sanne uit");
    await marieke.says("trek de uitnodiging van Sanne in");
    marieke.sees("De uitnodiging van Sanne Bakker is ingetrokken");
    await until(Date.parse("2026-11-04T12:00:00+01:00"));
    named("Sanne").seesNothing();
    expect(await statusOf("Sanne")).toBe("to-ask");
    await marieke.says("nodig Sanne uit");
    named("Sanne").sees("Ik ben een bot");
  });

  test("is told kindly to who has it, once, and nothing follows", async () => {
    const { invited, marieke, statusOf } = await running();
    const sanne = await invited("Sanne");
    sanne.news();
    await marieke.says("trek de uitnodiging van Sanne in");
    sanne.sees("Marieke de Boer heeft de uitnodiging ingetrokken. Je hoeft niets te doen.");
    expect(sanne.inbox()[0]?.body?.buttons).toEqual([]);
    expect(await statusOf("Sanne")).toBe("closed");
    await sanne.waits({ workingDays: 30 });
    sanne.seesNothing();
    await marieke.says("trek de uitnodiging van Sanne in");
    marieke.sees("Voor Sanne Bakker staat geen uitnodiging open");
  });

  test("sounds the same to the lead whether somebody had begun or not, and who had can finish", async () => {
    const { invited, marieke, statusOf } = await running();
    const sanne = await invited("Sanne");
    await invited("Yusuf");
    await sanne.says("kort");
    marieke.news();
    await marieke.says("trek de uitnodiging van Sanne in");
    await marieke.says("trek de uitnodiging van Yusuf in");
    const [one = "", other = ""] = marieke.news();
    expect(one.replace("Sanne Bakker", "Yusuf Demir")).toBe(other);
    expect(await statusOf("Sanne")).toBe(await statusOf("Yusuf"));
    sanne.news();
    await sanne.says("Ik zie dat mensen bang zijn om iets te zeggen.");
    expect(sanne.news().length).toBeGreaterThan(0);
  });
});

describe("somebody who is taken off the list", () => {
  test("and was never asked leaves nothing behind, not even a name", async () => {
    const { named, marieke, now, store } = await running();
    await marieke.says("haal Sanne van de lijst");
    marieke.sees("staat niet meer op de lijst");
    expect((await now()).participants.map(({ person }) => person)).not.toContain(named("Sanne").id);
    expect((await store.read<Person>(personOf(named("Sanne").id)))?.name).toBe("");
    named("Sanne").seesNothing();
  });

  test("and has a talk keeps it, with every right", async () => {
    const { invited, marieke } = await running();
    const sanne = await invited("Sanne");
    await sanne.says("kort");
    await sanne.says("Soms zie ik iemand met veel geld en geen baan, bij een huisbezoek.");
    await marieke.says("haal Sanne van de lijst");
    marieke.sees("Wat al verteld is, blijft van Sanne Bakker");
    sanne.news();
    await sanne.says("mijn gegevens");
    sanne.sees("huisbezoek");
    await sanne.says("vergeet mij");
    await sanne.presses("forget-yes");
    sanne.sees("hier gewist");
  });

  test.each(["haal Karel van de lijst", "trek de uitnodiging van Karel in", "draag over aan Karel", "nodig Karel uit"])(
    "%j: a name that is not there is said so",
    async (typed) => {
      const { marieke } = await running();
      await marieke.says(typed);
      marieke.sees("Die naam staat niet op je lijst");
    },
  );
});

describe("another lead", () => {
  test("takes over with a yes of their own; who handed over is no lead any more", async () => {
    const { named, invited, marieke, now } = await running();
    const sanne = await invited("Sanne");
    await sanne.says("kort");
    await sanne.says("Soms zie ik iemand met veel geld en geen baan, bij een huisbezoek.");
    const yusuf = named("Yusuf");
    await marieke.says("draag over aan Yusuf");
    yusuf.sees(
      "Marieke de Boer vraagt je de verkenning over ondermijning",
      "over te nemen",
      "Typ: ik word projectleider",
    );
    expect((await now()).leads.map(({ person }) => person)).toEqual([marieke.id]);
    sanne.news();
    marieke.news();
    await yusuf.says("ik neem het over");
    yusuf.sees("Je bent nu projectleider");
    marieke.sees("Yusuf Demir is nu projectleider, in jouw plaats");
    expect((await now()).leads.map(({ person }) => person)).toEqual([yusuf.id]);
    expect((await now()).participants.map(({ person }) => person)).not.toContain(yusuf.id);
    sanne.sees("Yusuf Demir is nu projectleider, in plaats van Marieke de Boer");
    await marieke.says("overzicht");
    expect(marieke.news().join()).not.toContain("Nog te vragen");
    await yusuf.says("overzicht");
    yusuf.sees("Nog te vragen");
  });

  test("is not told of to somebody who said stop, also after the talk had ended", async () => {
    const { named, invited, marieke } = await running();
    const [sanne, anouk] = [await invited("Sanne"), await invited("Anouk")];
    for (const person of [sanne, anouk]) {
      await person.says("kort");
      await person.says("Soms zie ik iemand met veel geld en geen baan, bij een huisbezoek.");
      await person.says("klaar");
      await person.presses("release");
    }
    await sanne.says("stop");
    sanne.news();
    anouk.news();
    await marieke.says("draag over aan Yusuf");
    await named("Yusuf").says("ik neem het over");
    anouk.sees("Yusuf Demir is nu projectleider");
    sanne.seesNothing();
  });

  test("joins, or would rather not, and until then may do nothing", async () => {
    const { named, invited, marieke, now } = await running();
    const hanna = named("Hanna");
    await marieke.says("maak Hanna ook projectleider");
    hanna.sees("mee te doen als projectleider");
    await hanna.says("rond af");
    expect((await now()).phase).not.toBe("ended");
    await hanna.presses("refuse-lead");
    marieke.sees("wordt liever geen projectleider");
    await hanna.says("ik word projectleider");
    expect((await now()).leads).toHaveLength(1);
    const sanne = await invited("Sanne");
    await sanne.says("kort");
    await marieke.says("maak Hanna ook projectleider");
    sanne.news();
    await hanna.presses("accept-lead");
    sanne.sees("Hanna Yohannes is nu ook projectleider, en leest mee");
    await sanne.says("wie ziet wat");
    sanne.sees("Alleen Marieke de Boer of Hanna Yohannes leest mee");
    expect((await now()).leads.map(({ person }) => person)).toEqual([marieke.id, hanna.id]);
    await marieke.says("maak Hanna ook projectleider");
    marieke.sees("Hanna Yohannes is al projectleider");
    const yusuf = await invited("Yusuf");
    yusuf.sees("Marieke de Boer vroeg mij je te schrijven", "Alleen Marieke de Boer of Hanna Yohannes leest mee");
  });
});

test("an administrator names leads and hands over, and sees nothing else", async () => {
  const { named, marieke, now, store, clock, settle, example } = await running();
  const hanna = named("Hanna");
  const administrators = [{ person: hanna.id, place: hanna.place, name: "Hanna Yohannes" }];
  const aggregate = explorationOf(example.id);
  const at = clock.now();
  const event = { type: "administrators-named", administrators, at };
  await store.advance(aggregate, { id: "start" as EventId }, at, stepOf(aggregate, event));
  await settle();
  await hanna.says("overzicht");
  await hanna.says("pauzeer");
  expect(hanna.news().join()).not.toContain("Nog te vragen");
  expect((await now()).phase).not.toBe("paused");
  await hanna.says("draag over aan Yusuf");
  named("Yusuf").sees("Hanna Yohannes vraagt je de verkenning over ondermijning");
  await named("Yusuf").says("ik word projectleider");
  expect((await now()).leads.map(({ person }) => person)).toEqual([named("Yusuf").id]);
  hanna.sees("Yusuf Demir is nu projectleider");
  await marieke.says("pauzeer");
  expect((await now()).phase).not.toBe("paused");
});
