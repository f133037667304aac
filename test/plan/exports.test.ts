import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { EXPORTS, type ExportFormat, exportPlan } from "../../src/app/export-plan.ts";
import { planAsDocx } from "../../src/app/exports/docx.ts";
import { planAsMarkdown } from "../../src/app/exports/markdown.ts";
import { outlineOf } from "../../src/app/exports/outline.ts";
import type { CardDataOf } from "../../src/engine/card-data.ts";
import { ODD, SAMPLES } from "../fixtures/card-samples.ts";
import { stage } from "../stage.ts";

async function withPlan() {
  const on = await stage();
  const marieke = on.named("Marieke");
  await marieke.says("hindernis: Niemand belt terug; met komma, en meer.");
  await marieke.says("hindernis 1 oorzaak: privacy");
  await marieke.says("plan");
  await marieke.says("taak voor Bas op 12 januari: Een zaal boeken; voor acht mensen, met koffie.");
  await marieke.says("taak: Zonder datum.");
  const file = async (format: ExportFormat, person = marieke.id) => {
    const exported = await exportPlan(on.example.id, person, format, on.store, on.clock.now());
    return exported && Buffer.from(exported.content);
  };
  return { ...on, marieke, file };
}

test("a lead gets the plan in each format, and nobody else gets any of it", async () => {
  const { file, named, invited } = await withPlan();
  await invited("Sanne");
  for (const format of EXPORTS) {
    expect((await file(format))?.byteLength, format).toBeGreaterThan(100);
    expect(await file(format, named("Sanne").id), format).toBeUndefined();
    expect(await file(format, named("Bas").id), format).toBeUndefined();
  }
});

test("the Word file opens again and holds the words of the plan, with names filled in", async () => {
  const { file } = await withPlan();
  const words = wordsIn(await file("docx"));
  for (const expected of [
    "Trainingsopzet: ondermijning",
    "Dit is geen recept.",
    "Eerst regelen",
    "Niemand belt terug; met komma, en meer.",
    "Privacywet en het sluiten van panden.",
    "Rust op hindernis 1.",
    "Een zaal boeken; voor acht mensen, met koffie.",
    "Bas Hendriks",
    "dinsdag 12 januari 2027",
  ])
    expect(words).toContain(expected);
  expect(words).not.toContain("⟦");
});

test("the Markdown holds the same, and what somebody typed stays letters", async () => {
  const { file } = await withPlan();
  const text = (await file("md"))?.toString() ?? "";
  expect(text).toMatch(/^# Trainingsopzet: ondermijning\n\nGemeente Voorbeeldstad\n/);
  expect(text).toContain("## Eerst regelen\n\n- Hindernis 1: Niemand belt terug; met komma, en meer.");
  expect(text).toContain("  - Rust op hindernis 1.");
  const odd = planAsMarkdown(outlineOf(SAMPLES.plan.odd as CardDataOf["plan"], "nl"));
  expect(odd).not.toMatch(/(?<!\\)[<[]|^# kop/mu);
});

test("odd words neither break the Word file nor get lost in it", async () => {
  const theme = `raar ${String.fromCharCode(0, 11)}\ud800 & <b>`;
  const data = { ...(SAMPLES.plan.odd as CardDataOf["plan"]), theme };
  const words = wordsIn(Buffer.from(await planAsDocx(outlineOf(data, "nl"))));
  expect(words).toContain("raar");
  expect(words).toContain("& <b>");
  for (const line of ODD.split("\n")) expect(words).toContain(line.trim());
});

test("the calendar file has each task with a day once, and says which", async () => {
  const { file, marieke } = await withPlan();
  const events = eventsIn((await file("ics"))?.toString() ?? "");
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    "DTSTART;VALUE=DATE": "20270112",
    SUMMARY: String.raw`Een zaal boeken\; voor acht mensen\, met koffie.`,
  });
  expect(events[0]?.DESCRIPTION).toContain("Bas Hendriks");
  await marieke.says("taak 1 datum: 19 januari");
  const moved = eventsIn((await file("ics"))?.toString() ?? "");
  expect(moved[0]?.UID).toBe(events[0]?.UID);
  expect(moved[0]?.["DTSTART;VALUE=DATE"]).toBe("20270119");
});

test("the JSON is the plan as data", async () => {
  const { file } = await withPlan();
  const plan = JSON.parse((await file("json"))?.toString() ?? "") as CardDataOf["plan"];
  expect(plan.tasks).toMatchObject([
    { number: 1, owner: "Bas Hendriks", by: "2027-01-12", state: "asked" },
    { number: 2, owner: "", by: "", state: "free" },
  ]);
});

test("'exporteer plan' says where the files are, and shows the plan in the chat", async () => {
  const { marieke } = await withPlan();
  marieke.news();
  await marieke.says("exporteer plan");
  marieke.sees(`/local/exports/plan.docx?person=${marieke.id}`, "Dit is geen recept.");
});

/** The words of a Word file, paragraph by paragraph. */
function wordsIn(file: Uint8Array | undefined): string {
  if (!file) throw new Error("There is no file");
  const xml = unzipSync(file)["word/document.xml"];
  if (!xml) throw new Error("The file is no Word document");
  return strFromU8(xml)
    .replaceAll("</w:p>", "\n")
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The events of a calendar file, read by hand: folded lines are joined, each property by its name. */
function eventsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replace(/\r\n[ \t]/gu, "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name, value] = /^([^:]+):(.*)$/u.exec(line) ?? [];
    const event = events.at(-1);
    if (name && event) event[name] ??= value ?? "";
  }
  return events;
}
