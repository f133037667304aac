import { expect, test } from "vitest";
import { explorationOf } from "../../src/engine/aggregate-id.ts";
import { stage } from "../stage.ts";

test("the opening says in six short lines who writes, for whom, and what is free", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  const [opening = ""] = sanne.news();
  for (const line of [
    "Hoi Sanne. Ik ben een bot met vaste vragen.",
    "Marieke de Boer vroeg mij je te schrijven.",
    "ondermijning",
    "Meedoen is vrij; je leidinggevende ziet niet of je meedoet.",
    "Geen namen van inwoners; dit is geen meldpunt.",
    "Je typt in de chat van Gemeente Voorbeeldstad",
  ])
    expect(opening).toContain(line);
  for (const typed of ["kort", "rustig", "later", "liever een mens", "nee dank je"]) expect(opening).toContain(typed);
});

test("an unanswered invitation earns two nudges in working days, says which is the last, and then is quiet", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  sanne.sees("Ik ben een bot");
  await sanne.waits({ workingDays: 4 });
  sanne.sees("Geen haast");
  await sanne.waits({ workingDays: 4 });
  sanne.sees("laatste bericht");
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});

test("nothing leaves in the evening, at the weekend, on a holiday or in a quiet week", async () => {
  // Wednesday 23 December, half past six in the evening; Christmas follows, and the lead set the week after as quiet.
  const evening = Date.parse("2026-12-23T18:30:00+01:00");
  const quiet = [{ from: "2026-12-28", to: "2027-01-03" }];
  const { invited, clock, until } = await stage({
    at: evening,
    setUp: { calendar: { timeZone: "Europe/Amsterdam", daysOff: [6, 7], quiet: quiet as never } },
  });
  const sanne = await invited("Sanne");
  sanne.seesNothing();
  await until(Date.parse("2026-12-24T08:59:00+01:00"));
  sanne.seesNothing();
  await until(Date.parse("2026-12-24T09:00:01+01:00"));
  sanne.sees("Ik ben een bot");
  // Four working days later, past Christmas, the weekend and the quiet week.
  await until(Date.parse("2027-01-07T09:00:00+01:00") - 1);
  sanne.seesNothing();
  await until(Date.parse("2027-01-07T09:00:01+01:00"));
  sanne.sees("Geen haast");
  expect(clock.now()).toBeGreaterThan(evening);
});

test("nobody is written to after stop, and stop is confirmed in one line", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  await sanne.says("stop");
  expect(sanne.news()).toHaveLength(1);
  await sanne.waits({ workingDays: 40 });
  sanne.seesNothing();
});

test("no thanks ends it kindly, and to the lead it looks like any other end", async () => {
  const { invited, named } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  await lead.says("overzicht");
  await sanne.presses("decline");
  sanne.sees("Prima");
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
  expect(JSON.stringify(lead.latest().body)).toMatch(/afgesloten|gesloten|afgerond/i);
  expect(JSON.stringify(lead.inbox())).not.toMatch(/Nee, dank|geweigerd/i);
});

test("later comes back at the chosen moment and asks nothing before", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("later");
  sanne.news();
  await sanne.presses("later-monday");
  sanne.sees("maandag");
  await sanne.waits({ days: 4 });
  sanne.seesNothing();
  await sanne.waits({ days: 2 });
  expect(sanne.news()).toHaveLength(1);
});

test("rather a person pauses the talk and gives the lead the name and nothing else", async () => {
  const { invited, named, store, example } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  await sanne.says("Ik zie sinds mei elke dinsdag een busje bij de loods.");
  sanne.news();
  lead.news();
  await sanne.says("liever een mens");
  const [answer, ...more] = sanne.news();
  expect(answer).toContain("Marieke de Boer neemt contact met je op");
  expect(more).toEqual([]);
  expect(lead.news()).toEqual([
    "Sanne Bakker praat liever met een mens. Neem binnen twee werkdagen contact op. Klaar? Typ: gesproken 1.",
  ]);
  await sanne.waits({ workingDays: 20 });
  sanne.seesNothing();
  await lead.says("overzicht");
  expect(JSON.stringify([lead.inbox(), await store.read(explorationOf(example.id))])).not.toContain("busje");
  // A pause is no end: who goes on is asked on, and what was said is still there.
  await sanne.says("verder");
  expect(sanne.news().at(-1)).toContain("?");
  await sanne.says("klaar");
  sanne.sees("busje bij de loods");
});

test.each(["rustig", "verder", "Wie ben jij eigenlijk?"])(
  "P13: %j before the opening has left gets the opening first, and once",
  async (words) => {
    const { invited, until } = await stage({ at: Date.parse("2026-11-03T20:00:00+01:00") });
    const sanne = await invited("Sanne");
    sanne.seesNothing();
    await sanne.says(words);
    const news = sanne.news();
    expect(news).toHaveLength(2);
    expect(news[0]).toContain("Ik ben een bot met vaste vragen.");
    await until(Date.parse("2026-11-04T12:00:00+01:00"));
    sanne.seesNothing();
  },
);

test("P13: who says later before the opening has left knows who will come back", async () => {
  const { invited, until } = await stage({ at: Date.parse("2026-11-03T20:00:00+01:00") });
  const sanne = await invited("Sanne");
  await sanne.says("later");
  expect(sanne.news()[0]).toContain("Ik ben een bot met vaste vragen.");
  await until(Date.parse("2026-11-04T12:00:00+01:00"));
  expect(sanne.news()).toHaveLength(1);
});

test("P7: who says no thanks before the opening has left never gets it", async () => {
  const { invited } = await stage({ at: Date.parse("2026-11-03T20:00:00+01:00") });
  const sanne = await invited("Sanne");
  await sanne.says("nee dank je");
  expect(sanne.news()).toHaveLength(1);
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});

test("before the first question nobody can say how many are left, and what can be said is", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  await sanne.says("Hoeveel vragen zijn er?");
  expect(sanne.news()).toEqual([
    "Het korte gesprek heeft drie vragen, het rustige duurt ongeveer tien minuten. Je mag elk moment stoppen.",
  ]);
});
