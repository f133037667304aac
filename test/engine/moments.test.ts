import { describe, expect, test } from "vitest";
import { DUTCH_OFFICE } from "../../src/engine/calendar.ts";
import { momentIn } from "../../src/engine/moments.ts";
import type { Language } from "../../src/engine/words.ts";

/** Tuesday, in winter time. */
const NOW = Date.parse("2026-11-24T10:00:00+01:00");

const meant = (text: string, language: Language, now = NOW): string | undefined => {
  const moment = momentIn(text, now, DUTCH_OFFICE, language);
  if (moment === undefined) return undefined;
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "short",
    timeStyle: "short",
  });
  return parts.format(moment);
};

describe("in Dutch", () => {
  test.each([
    ["volgende week dinsdag 10 uur", "2026-12-01 10:00"],
    ["volgende week dinsdag om 10.30 uur", "2026-12-01 10:30"],
    ["dinsdag", "2026-12-01 09:00"],
    ["donderdagmiddag", "2026-11-26 13:00"],
    ["donderdag om half 3", "2026-11-26 14:30"],
    ["vrijdag kwart over negen", "2026-11-27 09:15"],
    ["vrijdag kwart voor 4", "2026-11-27 15:45"],
    ["morgen", "2026-11-25 09:00"],
    ["Morgenmiddag graag", "2026-11-25 13:00"],
    ["overmorgen 14:00", "2026-11-26 14:00"],
    ["vanmiddag", "2026-11-24 13:00"],
    ["vandaag om 3 uur", "2026-11-24 15:00"],
    ["om 11 uur", "2026-11-24 11:00"],
    ["over drie dagen", "2026-11-27 09:00"],
    ["over een week", "2026-12-01 09:00"],
    ["over een paar weken", "2026-12-15 09:00"],
    ["over twee weken om half 3", "2026-12-08 14:30"],
    ["over 2 uur", "2026-11-24 12:00"],
    ["12 januari", "2027-01-12 09:00"],
    ["op 3 dec om 15u", "2026-12-03 15:00"],
    ["12-1", "2027-01-12 09:00"],
    ["12/8/2027 11:00", "2027-08-12 11:00"],
    ["2026-12-10", "2026-12-10 09:00"],
    ["begin december", "2026-12-01 09:00"],
    ["eind januari", "2027-01-25 09:00"],
    ["half december", "2026-12-15 09:00"],
    ["week 50", "2026-12-07 09:00"],
    ["woensdag in week 50", "2026-12-09 09:00"],
    ["week 3", "2027-01-18 09:00"],
    ["na de kerstvakantie", "2027-01-04 09:00"],
    ["na de kerst", "2026-12-27 09:00"],
    ["maandag tussen 9 en 12 uur", "2026-11-30 09:00"],
    ["volgende week", "2026-11-30 09:00"],
    ["maandag eind van de middag", "2026-11-30 16:00"],
    ["1 april 2027 om 9 uur", "2027-04-01 09:00"],
  ])("%j is %s", (text, moment) => {
    expect(meant(text, "nl")).toBe(moment);
  });

  test.each([
    "elke dinsdag",
    "31 februari",
    "vandaag om 8 uur",
    "1-1-2020",
    "als het rustig is",
    "binnenkort",
    "25 uur",
    "week 60",
    "",
  ])("%j is no moment", (text) => {
    expect(meant(text, "nl")).toBeUndefined();
  });
});

describe("in English", () => {
  test.each([
    ["next week Tuesday at 10", "2026-12-01 10:00"],
    ["Thursday afternoon", "2026-11-26 13:00"],
    ["Friday half past two", "2026-11-27 14:30"],
    ["tomorrow at 3 pm", "2026-11-25 15:00"],
    ["in two weeks", "2026-12-08 09:00"],
    ["in a week", "2026-12-01 09:00"],
    ["12 January", "2027-01-12 09:00"],
    ["January 12 at 11:15", "2027-01-12 11:15"],
    ["end of January", "2027-01-25 09:00"],
    ["the day after tomorrow", "2026-11-26 09:00"],
    ["after Christmas", "2026-12-27 09:00"],
  ])("%j is %s", (text, moment) => {
    expect(meant(text, "en")).toBe(moment);
  });

  test.each(["every Tuesday", "some time", "when I can"])("%j is no moment", (text) => {
    expect(meant(text, "en")).toBeUndefined();
  });
});

test("the clock change moves no appointment: the hour is the one on the wall", () => {
  const beforeSummer = Date.parse("2027-03-26T10:00:00+01:00");
  expect(meant("maandag 10 uur", "nl", beforeSummer)).toBe("2027-03-29 10:00");
  const beforeWinter = Date.parse("2026-10-23T10:00:00+02:00");
  expect(meant("maandag 10 uur", "nl", beforeWinter)).toBe("2026-10-26 10:00");
});
