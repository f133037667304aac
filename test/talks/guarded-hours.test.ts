import { expect, test } from "vitest";
import { DUTCH_OFFICE } from "../../src/engine/calendar.ts";
import { stage } from "../stage.ts";

test("three messages that nobody asked for and no more, whatever happens in between", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  sanne.sees("Ik ben een bot");
  await sanne.waits({ workingDays: 4 });
  sanne.sees("Geen haast");
  await sanne.presses("start-calm");
  sanne.news();
  await sanne.waits({ workingDays: 4 });
  sanne.sees("laatste bericht");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  expect(sanne.news()).toHaveLength(1);
  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});

test("a nudge to which we come late waits for the next office hours", async () => {
  const { invited, move, settle, until } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  // It was due on Monday morning; the house was down and comes back in the evening.
  move(Date.parse("2026-11-09T19:00:00+01:00"));
  await settle();
  sanne.seesNothing();
  await until(Date.parse("2026-11-10T08:59:59+01:00"));
  sanne.seesNothing();
  await until(Date.parse("2026-11-10T09:00:01+01:00"));
  sanne.sees("Geen haast");
});

test("office hours are those of the place where somebody lives", async () => {
  const calendar = { timeZone: "America/Curacao", daysOff: [6, 7], quiet: [] };
  const { invited, until } = await stage({ setUp: { calendar } });
  const sanne = await invited("Sanne");
  sanne.seesNothing(); // ten in the morning in the Netherlands
  await until(Date.parse("2026-11-03T08:59:59-04:00"));
  sanne.seesNothing();
  await until(Date.parse("2026-11-03T09:00:01-04:00"));
  sanne.sees("Ik ben een bot");
});

test("a day on which somebody does not work counts for nothing, in an invitation and in the days between nudges", async () => {
  const calendar = { ...DUTCH_OFFICE, daysOff: [3, 5] };
  const { invited, until } = await stage({ at: Date.parse("2026-11-04T10:00:00+01:00"), setUp: { calendar } });
  const sanne = await invited("Sanne");
  sanne.seesNothing(); // a Wednesday
  await until(Date.parse("2026-11-05T09:00:01+01:00"));
  sanne.sees("Ik ben een bot");
  // Four working days later: Monday, Tuesday, Thursday, Monday.
  await until(Date.parse("2026-11-16T09:00:00+01:00") - 1);
  sanne.seesNothing();
  await until(Date.parse("2026-11-16T09:00:01+01:00"));
  sanne.sees("Geen haast");
});

test("the weekend is free also for whoever has no other days off", async () => {
  const calendar = { ...DUTCH_OFFICE, daysOff: [] };
  const { invited, until } = await stage({ at: Date.parse("2026-11-07T10:00:00+01:00"), setUp: { calendar } });
  const sanne = await invited("Sanne");
  await until(Date.parse("2026-11-09T08:59:59+01:00"));
  sanne.seesNothing();
  await until(Date.parse("2026-11-09T09:00:01+01:00"));
  sanne.sees("Ik ben een bot");
});

test("who writes is reminded of nothing that waited for office hours, and is silent from then on", async () => {
  const { invited, move, settle, until } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  sanne.news();
  // The nudge of Monday is late, and waits for Tuesday morning.
  move(Date.parse("2026-11-09T19:00:00+01:00"));
  await settle();
  sanne.seesNothing();
  await sanne.says("In mei heb ik drie keer gebeld met de wijkagent over de loods.");
  sanne.news();
  await until(Date.parse("2026-11-10T09:00:01+01:00"));
  sanne.seesNothing();
});

test("a reminder of the readback that waits for office hours does not come after 'stop'", async () => {
  const { invited, move, settle, until } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("In mei heb ik drie keer gebeld met de wijkagent over de loods.");
  await sanne.says("klaar");
  move(Date.parse("2026-11-06T19:00:00+01:00"));
  await settle();
  sanne.news();
  await sanne.says("stop");
  expect(sanne.news()).toHaveLength(1);
  await until(Date.parse("2026-11-10T12:00:00+01:00"));
  sanne.seesNothing();
});

test("the days of silence are counted from what somebody wrote last, also when it was no answer", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  await sanne.waits({ workingDays: 3 });
  await sanne.says("Wie leest dit?");
  sanne.news();
  await sanne.waits({ workingDays: 3 });
  sanne.seesNothing();
  await sanne.says("In mei heb ik drie keer gebeld over de loods.");
  await sanne.says("klaar");
  await sanne.waits({ workingDays: 2 });
  await sanne.says("En in juni nog een keer.");
  sanne.news();
  await sanne.waits({ workingDays: 2 });
  sanne.seesNothing();
  await sanne.waits({ workingDays: 1 });
  expect(sanne.news()).toHaveLength(1);
});

test("who asked us to come back is not written to in the evening when we come late", async () => {
  const { invited, move, settle, until } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("later");
  await sanne.presses("later-tomorrow");
  sanne.news();
  move(Date.parse("2026-11-04T19:00:00+01:00"));
  await settle();
  sanne.seesNothing();
  await until(Date.parse("2026-11-05T09:00:01+01:00"));
  expect(sanne.news()).toHaveLength(1);
});
