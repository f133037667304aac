import { expect, test } from "vitest";
import { DUTCH_OFFICE, morningAround } from "../../src/engine/calendar.ts";
import type { Day } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

const at = (moment: string) => Date.parse(moment);

/** Tuesday 3 November: Bas has a task for Friday the thirteenth. */
async function withTask(accepts: boolean) {
  const on = await stage();
  const [marieke, bas] = [on.named("Marieke"), on.named("Bas")];
  await marieke.says("taak voor Bas op 13 november: Een zaal boeken.");
  if (accepts) await bas.says("taak 1 aannemen");
  marieke.news();
  bas.news();
  return { ...on, marieke, bas };
}

test("who accepted a task hears of it three working days before, on the day, and two after; then the lead hears too", async () => {
  const { marieke, bas, until } = await withTask(true);
  await until(at("2026-11-10T08:59:00+01:00"));
  bas.seesNothing();
  await until(at("2026-11-10T09:01:00+01:00"));
  bas.sees("Deze taak is over een paar dagen nodig.", "Een zaal boeken.");
  await until(at("2026-11-13T09:01:00+01:00"));
  bas.sees("Vandaag is de dag voor deze taak.");
  marieke.seesNothing();
  await until(at("2026-11-17T09:01:00+01:00"));
  bas.sees("De dag voor deze taak is voorbij.");
  marieke.sees(
    "Deze taken zijn te laat:",
    "Taak 1: Een zaal boeken. Voor Bas Hendriks, uiterlijk vrijdag 13 november 2026.",
  );
  await until(at("2026-12-17T09:01:00+01:00"));
  bas.seesNothing();
  marieke.seesNothing();
});

test("who has not accepted a task is not reminded; that it is late, the lead hears", async () => {
  const { marieke, bas, until } = await withTask(false);
  await until(at("2026-11-20T12:00:00+01:00"));
  bas.seesNothing();
  marieke.sees("Deze taken zijn te laat:");
});

test("a task that is done reminds nobody; opened again after its day, neither the days before", async () => {
  const { marieke, bas, until } = await withTask(true);
  await bas.says("taak 1 klaar");
  bas.news();
  await until(at("2026-11-18T12:00:00+01:00"));
  bas.seesNothing();
  marieke.seesNothing();
});

test("a clock that jumps gives one reminder and not three, in office hours", async () => {
  const { bas, move, settle, until } = await withTask(true);
  move(at("2026-11-21T23:00:00+01:00"));
  await settle();
  bas.seesNothing();
  await until(at("2026-11-23T09:01:00+01:00"));
  expect(bas.news()).toHaveLength(1);
});

test("a lead gets at most one digest of late tasks a day, also where one waited over the weekend", async () => {
  const { marieke, move, settle, until } = await withTask(true);
  await marieke.says("taak voor Lisa op 19 november: De teamleiders bellen.");
  marieke.news();
  move(at("2026-11-21T23:00:00+01:00"));
  await settle();
  await until(at("2026-11-23T23:00:00+01:00"));
  expect(marieke.news().join()).toMatch(/Deze taken zijn te laat:\nTaak 1[^T]*$/);
  await until(at("2026-11-24T09:30:00+01:00"));
  marieke.sees("Taak 2: De teamleiders bellen.");
});

test("a day that is put later has its reminders again", async () => {
  const { marieke, bas, until } = await withTask(true);
  await until(at("2026-11-10T12:00:00+01:00"));
  bas.sees("over een paar dagen");
  await marieke.says("taak 1 datum: 27 november");
  bas.news();
  await until(at("2026-11-24T09:01:00+01:00"));
  bas.sees("over een paar dagen");
});

test.each([
  ["2026-11-13", -3, "2026-11-10T09:00:00+01:00"],
  ["2026-11-16", -3, "2026-11-11T09:00:00+01:00"],
  ["2026-11-14", 0, "2026-11-16T09:00:00+01:00"],
  ["2026-12-24", 2, "2026-12-29T09:00:00+01:00"],
  ["2026-12-29", -3, "2026-12-23T09:00:00+01:00"],
  ["2027-03-29", 0, "2027-03-30T09:00:00+02:00"],
])("%s and %i working days is %s", (day, workingDays, moment) => {
  expect(morningAround(day as Day, workingDays, DUTCH_OFFICE)).toBe(at(moment));
});

test("who says stop is reminded of nothing and given nothing any more; the lead hears it", async () => {
  const { marieke, bas, until } = await withTask(true);
  await marieke.says("hindernis: Niemand belt terug.");
  await marieke.says("hindernis 1 eigenaar: Bas");
  await bas.says("stop");
  bas.news();
  marieke.sees("Bas Hendriks wil geen berichten meer.");
  await marieke.says("taak 1 eigenaar: Bas");
  marieke.sees("Deze collega wil geen berichten van mij.");
  await marieke.says("hindernis 1 eigenaar: Bas");
  marieke.sees("Deze collega wil geen berichten van mij.");
  await until(at("2026-11-20T12:00:00+01:00"));
  bas.seesNothing();
  marieke.sees("Niemand doet dit");
});

test("a task that waits for office hours is taken back from who says stop", async () => {
  const { named, until, move } = await stage();
  move(at("2026-11-03T20:00:00+01:00"));
  await named("Marieke").says("taak voor Bas op 13 november: Een zaal boeken.");
  await named("Bas").says("stop");
  named("Bas").news();
  await until(at("2026-11-20T12:00:00+01:00"));
  named("Bas").seesNothing();
});
