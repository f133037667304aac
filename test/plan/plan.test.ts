import { expect, test } from "vitest";
import en from "../../cards/texts/en.json" with { type: "json" };
import nl from "../../cards/texts/nl.json" with { type: "json" };
import { documentOf } from "../../src/engine/aggregate-id.ts";
import { RULES } from "../../src/engine/plan/rules.ts";
import type { Plan } from "../../src/engine/plan.ts";
import { stage } from "../stage.ts";

async function withPlan() {
  const on = await stage();
  const plan = async () => {
    const state = await on.store.read<Plan>(documentOf("plan", on.example.id));
    if (!state) throw new Error("There is no plan");
    return state;
  };
  return { ...on, marieke: on.named("Marieke"), bas: on.named("Bas"), plan };
}

test("a plan is sketched from what is known, and each line says what it rests on", async () => {
  const { marieke } = await withPlan();
  await marieke.says("hindernis: Bij Veiligheid krijgen we nul op het rekest.");
  await marieke.says("hindernis 1 oorzaak: eerder nee gekregen");
  marieke.news();
  await marieke.says("plan");
  marieke.sees(
    "Eerst regelen, dan trainen. Hindernissen die nog open staan: 1.",
    "Dit is geen recept.",
    "Hindernis 1: Bij Veiligheid krijgen we nul op het rekest.",
    "Samenwerken tussen het sociaal domein en veiligheid.",
    "Een werkplaats waarin teams samen oefenen.",
    "een procesbegeleider die een gemeente van binnen kent",
    "Rust op hindernis 1.",
    "Laat een vijfde van de tijd bewust open.",
    "Wijkteam Noord",
    "Nog niet haalbaar.",
  );
});

test("where no obstacle asks for a training the plan says so: arrange first", async () => {
  const { marieke } = await withPlan();
  await marieke.says("hindernis: Niemand heeft tijd.");
  await marieke.says("hindernis 1 oorzaak: geen tijd");
  marieke.news();
  await marieke.says("plan");
  marieke.sees("Nog geen training nodig: eerst regelen.", "Nog geen thema");
});

test("what must be arranged is read from the obstacles: the plan that lies open follows, and has no copy of its own", async () => {
  const { marieke, plan } = await withPlan();
  await marieke.says("plan");
  const card = marieke.latest();
  const open = () => marieke.inbox().find(({ id }) => id === card.id)?.body?.text;
  expect(open()).toContain("Er staat nu geen hindernis open.");
  await marieke.says("hindernis: Niemand belt terug.");
  expect(open()).toContain("Hindernis 1: Niemand belt terug.");
  await marieke.says("hindernis 1 oorzaak: privacy");
  await marieke.says("hindernis 1 weg");
  expect(open()).toContain("Er staat nu geen hindernis open.");
  await marieke.says("plan bijwerken");
  expect(open()).toContain("Privacywet en het sluiten van panden.");
  expect(open()).not.toContain("Nog geen thema");
  const lines = (await plan()).lines.length;
  await marieke.says("plan bijwerken");
  expect((await plan()).lines.length).toBe(lines);
});

test("leave and budget each need somebody; without them the plan is not feasible yet", async () => {
  const { marieke, plan } = await withPlan();
  await marieke.says("plan");
  const numberOf = async (rule: string) => (await plan()).lines.find((one) => one.rule === rule)?.number;
  const card = marieke.latest();
  const open = () => marieke.inbox().find(({ id }) => id === card.id)?.body?.text;
  expect(open()).toContain("toestemming van leidinggevenden en voor geld");
  await marieke.says(`regel ${await numberOf("leave")} eigenaar: Hanna`);
  expect(open()).toContain("Niemand zorgt nog voor geld");
  await marieke.says(`regel ${await numberOf("budget")} eigenaar: Marieke`);
  expect(open()).toContain("Dit kan.");
  await marieke.says(`regel ${await numberOf("budget")} weg`);
  expect(open()).toContain("Niemand zorgt nog voor geld");
});

test("a lead adds, changes, moves, drops and takes back, and sees who changed what", async () => {
  const { marieke, plan } = await withPlan();
  await marieke.says("plan");
  const texts = async (section: string) =>
    (await plan()).lines.filter((one) => one.section === section).map(({ text, rule }) => text || rule);
  await marieke.says("regel bij terugkijken: In juni, met alle teamleiders.");
  const added = (await plan()).given.lines;
  expect(await texts("evaluation")).toEqual(["evaluation", "In juni, met alle teamleiders."]);
  await marieke.says(`regel ${added} omhoog`);
  expect(await texts("evaluation")).toEqual(["In juni, met alle teamleiders.", "evaluation"]);
  await marieke.says("plan terug");
  expect(await texts("evaluation")).toEqual(["evaluation", "In juni, met alle teamleiders."]);
  await marieke.says(`regel ${added} wordt: In mei.`);
  await marieke.says(`regel ${added} weg`);
  expect(await texts("evaluation")).toEqual(["evaluation"]);
  marieke.news();
  await marieke.says("plan wijzigingen");
  marieke.sees(`Regel ${added}: Marieke de Boer, dinsdag 3 november 2026.`);
  await marieke.says("plan terug");
  expect(await texts("evaluation")).toEqual(["evaluation", "In mei."]);
  await marieke.says("plan terug");
  expect(await texts("evaluation")).toEqual(["evaluation", "In juni, met alle teamleiders."]);
  await marieke.says("regel bij voetbal: Iets.");
  marieke.sees("Dat onderdeel ken ik niet");
  await marieke.says("regel 99 weg");
  marieke.sees("Die regel staat niet in het plan");
});

test("a line that somebody changed meanwhile is not written over: the second sees by whom, and keeps their words", async () => {
  const { marieke, plan } = await withPlan();
  await marieke.says("plan");
  const one = (await plan()).lines.find(({ rule }) => rule === "goal");
  const value = String(one?.number);
  expect((await marieke.presses("plan-change", { value }))?.type).toBe("form");
  await marieke.says(`regel ${value} wordt: Weten wie je belt.`);
  marieke.news();
  await marieke.presses("plan-change", {
    value,
    version: "1",
    text: "Elkaar leren kennen.",
    section: "goal",
    name: "",
  });
  marieke.sees("Marieke de Boer veranderde dit intussen in: ‘Weten wie je belt.’", "Elkaar leren kennen.");
  expect((await plan()).lines.find(({ rule }) => rule === "goal")?.text).toBe("Weten wie je belt.");
});

test("a task is accepted first, ticked off on a card that follows for everybody, and opened again", async () => {
  const { marieke, bas, plan } = await withPlan();
  await marieke.says("taken");
  const list = marieke.latest();
  const open = () => marieke.inbox().find(({ id }) => id === list.id)?.body?.text;
  await marieke.says("taak voor Bas op 12 januari: Een zaal boeken.");
  bas.sees(
    "Marieke de Boer vraagt of jij deze taak wilt doen",
    "Een zaal boeken.",
    "Uiterlijk dinsdag 12 januari 2027.",
  );
  const card = bas.latest();
  const own = () => bas.inbox().find(({ id }) => id === card.id)?.body?.text;
  expect(open()).toContain("Gevraagd, nog niet aangenomen.");
  await bas.says("taak 1 aannemen");
  bas.sees("Taak 1 is van jou");
  expect(open()).toContain("Aangenomen.");
  await bas.presses("task-done", { value: "1" });
  expect(open()).toContain("Klaar.");
  expect(own()).toContain("Deze taak is klaar");
  await marieke.says("taak 1 toch niet klaar");
  expect(own()).not.toContain("Deze taak is klaar");
  await bas.says("taak 1 niet voor mij");
  marieke.sees("Bas Hendriks doet taak 1 niet");
  expect((await plan()).tasks[0]).toMatchObject({ state: "free", owner: null });
});

test("nobody but its owner accepts a task, and nobody but a lead or its owner ticks it off", async () => {
  const { marieke, bas, named, invited, plan } = await withPlan();
  const sanne = await invited("Sanne");
  await marieke.says("taak voor Bas op 12 januari: Een zaal boeken.");
  await marieke.says("taak 1 aannemen");
  marieke.sees("Alleen wie de taak krijgt");
  await sanne.says("taak 1 klaar");
  await marieke.says("taak voor Lisa op 12 januari: De teamleiders bellen.");
  await named("Lisa").says("taak 1 klaar");
  await bas.says("taak: Iets van mij.");
  await bas.says("taak 1 wordt: Iets anders.");
  await bas.says("plan");
  expect((await plan()).tasks).toMatchObject([
    { what: "Een zaal boeken.", state: "asked" },
    { what: "De teamleiders bellen.", state: "asked" },
  ]);
  expect(JSON.stringify(bas.inbox())).not.toContain("Dit is geen recept");
});

test("a task in the past, without words, or for nobody that we know is refused with a plain sentence", async () => {
  const { marieke, plan } = await withPlan();
  await marieke.says("taak: Een zaal boeken.");
  marieke.news();
  for (const [typed, told] of [
    ["taak 1 datum: 2026-11-02", "Die dag is al voorbij"],
    ["taak 1 datum: 31 februari", "Die dag begrijp ik niet"],
    ["taak 1 eigenaar: Niemand Bekend", "Die naam staat niet op je lijst"],
    ["taak voor Bas op 2 november 2026: Te laat.", "Die dag is al voorbij"],
    ["taak 9 klaar", "Die taak staat niet op de lijst"],
    ["taak 1 afgerond", "Typ hulp"],
  ] as const) {
    await marieke.says(typed);
    marieke.sees(told);
  }
  expect((await plan()).tasks).toMatchObject([{ what: "Een zaal boeken.", owner: null, by: "", version: 1 }]);
});

test("what set-up told of goal, knowledge and who does not know whom stands in the sketch; what it did not tell is to be filled in", async () => {
  const { marieke } = await withPlan();
  await marieke.says("plan");
  marieke.sees("Nog te formuleren: een gezamenlijk doel", "Nog invullen: wat mensen al weten");
  await marieke.says("doel: Elkaar sneller vinden.");
  await marieke.says("plan bijwerken");
  await marieke.says("plan");
  const text = marieke.latest().body?.text ?? "";
  expect(text).toContain("Gezamenlijk doel: Elkaar sneller vinden.");
  expect(text).toContain("Rust op wat jullie bij de start opschreven.");
  expect(text).not.toContain("Nog te formuleren");
});

test("every rule of the sketch and every gate has its words in both languages", () => {
  for (const texts of [nl.lines, en.lines] as Readonly<Record<string, string>>[]) {
    for (const { name } of RULES) expect(texts, name).toHaveProperty([`plan-${name}`]);
    for (const missing of ["leave-budget", "leave", "budget"])
      expect(texts).toHaveProperty([`plan-missing-${missing}`]);
  }
});

test("in English the same words are English, and the same things happen", async () => {
  const { named } = await stage({ language: "en" });
  const [marieke, bas] = [named("Marieke"), named("Bas")];
  await marieke.says("obstacle: Nobody calls back.");
  await marieke.says("obstacle 1 cause: turned down before");
  await marieke.says("task for Bas on 12 January: Book a room.");
  bas.sees("asks whether you want to do this task", "By Tuesday, 12 January 2027");
  await bas.says("accept task 1");
  bas.sees("Task 1 is yours");
  marieke.news();
  await marieke.says("plan");
  marieke.sees("First arrange, then train.", "This is no recipe.", "Rests on obstacle 1.", "Accepted.");
  await marieke.says("export plan");
  marieke.sees("Here is the plan as a file.");
});
