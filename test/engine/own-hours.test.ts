import { expect, test } from "vitest";
import { DUTCH_OFFICE, nextWorkingMoment } from "../../src/engine/calendar.ts";
import { ALWAYS_THERE, hoursAfter, hoursIn, withOwnHours } from "../../src/engine/own-hours.ts";
import type { Day } from "../../src/engine/words.ts";

/** Tuesday. */
const NOW = Date.parse("2026-11-24T10:00:00+01:00");

test.each([
  ["Ik werk niet op vrijdag", { type: "off", days: [5] }],
  ["ik werk niet op woensdag en vrijdag.", { type: "off", days: [3, 5] }],
  ["vrijdags werk ik niet", { type: "off", days: [5] }],
  ["op maandag ben ik er niet", { type: "off", days: [1] }],
  ["woensdag ben ik vrij", { type: "off", days: [3] }],
  ["ik ben vrijdag altijd vrij", { type: "off", days: [5] }],
  ["Woensdag is mijn papadag", { type: "off", days: [3] }],
  ["mijn vrije dag is donderdag", { type: "off", days: [4] }],
  ["ik werk alleen op ma, di en do", { type: "off", days: [3, 5] }],
  ["ik werk maandag t/m donderdag", { type: "off", days: [5] }],
  ["ik werk weer op vrijdag", { type: "on", days: [5] }],
  ["met vakantie tot 12 augustus", { type: "away", from: "2026-11-24", to: "2027-08-11" }],
  ["Ik ben met verlof t/m 4 december", { type: "away", from: "2026-11-24", to: "2026-12-04" }],
  ["ik ben vrij van 3 t/m 10 december", { type: "away", from: "2026-12-03", to: "2026-12-10" }],
  ["volgende week ben ik vrij", { type: "away", from: "2026-11-30", to: "2026-12-06" }],
  ["ik ben er maandag weer", { type: "away", from: "2026-11-24", to: "2026-11-29" }],
  ["vanaf 7 december ben ik er weer", { type: "away", from: "2026-11-24", to: "2026-12-06" }],
])("%j", (text, told) => {
  expect(hoursIn(text, NOW, DUTCH_OFFICE, "nl")).toEqual(told);
});

test.each([
  ["I don't work on Fridays", { type: "off", days: [5] }],
  ["I only work Monday to Wednesday", { type: "off", days: [4, 5] }],
  ["Friday is my day off", { type: "off", days: [5] }],
  ["on holiday until 12 August", { type: "away", from: "2026-11-24", to: "2027-08-11" }],
  ["I am back on Monday", { type: "away", from: "2026-11-24", to: "2026-11-29" }],
  ["I am off next week", { type: "away", from: "2026-11-30", to: "2026-12-06" }],
])("%j", (text, told) => {
  expect(hoursIn(text, NOW, DUTCH_OFFICE, "en")).toEqual(told);
});

test.each([
  "Ik werk niet op de politie",
  "ik werk met gezinnen in Noord",
  "Op vrijdag komen er altijd twee busjes bij de loods",
  "ik ben er niet gerust op",
  "ik ben er klaar mee",
  "Ik werk vrijdag altijd samen met veiligheid en dat gaat best",
  "we hebben tot augustus op antwoord gewacht",
  "dinsdag is mijn moeilijkste dag",
  "ik werk hier drie jaar",
  "ik ben vrij nieuw hier",
  "vakantie tot gisteren",
])("%j is an answer", (text) => {
  expect(hoursIn(text, NOW, DUTCH_OFFICE, "nl")).toBeUndefined();
});

test("who does not work on Friday and is away next week is written to on the Monday after", () => {
  const told = [
    { type: "off", days: [5] },
    { type: "away", from: "2026-11-30" as Day, to: "2026-12-06" as Day },
  ] as const;
  const own = told.reduce((hours, one) => hoursAfter(hours, one, "2026-11-24" as Day), ALWAYS_THERE);
  const friday = Date.parse("2026-11-27T10:00:00+01:00");
  expect(nextWorkingMoment(friday, withOwnHours(DUTCH_OFFICE, own))).toBe(Date.parse("2026-12-07T09:00:00+01:00"));
});

test("days away that are over are forgotten", () => {
  const before = { daysOff: [], away: [{ from: "2026-11-01" as Day, to: "2026-11-08" as Day }] };
  expect(hoursAfter(before, { type: "off", days: [5] }, "2026-11-24" as Day)).toEqual({ daysOff: [5], away: [] });
});
