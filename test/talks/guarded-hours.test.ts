import { expect, test } from "vitest";
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
