import { describe, expect, test } from "vitest";
import { LEAD_ACTIONS, leadCommandIn, leadFormFor } from "../../src/engine/lead-commands.ts";

describe("in Dutch", () => {
  test.each([
    ["overzicht", "overview", {}],
    ["Toon overzicht.", "overview", {}],
    ["nodig de volgende groep uit", "invite-wave", {}],
    ["nodig volgende groep uit!", "invite-wave", {}],
    ["nodig uit Sanne", "invite", { value: "Sanne", name: "Sanne" }],
    ["nodig Sanne uit", "invite", { value: "Sanne", name: "Sanne" }],
    ["Nodig Fatima El Amrani uit.", "invite", { value: "Fatima El Amrani", name: "Fatima El Amrani" }],
  ])("%j asks for %s", (text, action, values) => {
    expect(leadCommandIn(text, "nl")).toEqual({ action, of: "exploration", values });
  });

  test.each([
    "nodig uit",
    "nodig dan met spoed en zonder verder overleg met wie dan ook iedereen uit",
    "we hebben geen overzicht",
    "kennis delen is lastig",
    "doel en middelen lopen door elkaar",
    "importeer iets",
    "",
  ])("%j asks for nothing", (text) => {
    expect(leadCommandIn(text, "nl")).toBeUndefined();
  });
});

test("the form we teach for an action asks for that action, and no two actions share one", () => {
  for (const language of ["nl", "en"] as const)
    for (const action of LEAD_ACTIONS) {
      const typed = leadFormFor(action, language)
        .replaceAll(/\{(?:number|to)\}/g, "3")
        .replaceAll(/\{\w+\}/g, "Sanne");
      expect(leadCommandIn(typed, language)?.action, typed).toBe(action);
    }
});
