import { describe, expect, test } from "vitest";
import { explorationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Exploration } from "../../src/engine/exploration.ts";
import type { Person } from "../../src/engine/person.ts";
import { stage } from "../stage.ts";

async function editing() {
  const on = await stage();
  const marieke = on.named("Marieke");
  const now = async () => (await on.store.read<Exploration>(explorationOf(on.example.id))) as Exploration;
  /** What somebody is asked in a talk in which they skip everything. */
  const askedOf = async (firstName: string): Promise<readonly string[]> => {
    const person = await on.invited(firstName);
    await person.says("rustig");
    for (let n = 0; n < 14; n++) await person.says("overslaan");
    return person.news();
  };
  return { ...on, marieke, now, askedOf };
}

describe("the questions", () => {
  test("stand with their numbers, and can be changed, added, dropped and moved", async () => {
    const { marieke } = await editing();
    await marieke.says("vragen");
    expect(marieke.latest().body?.text).not.toContain("{");
    marieke.sees("1.", "Typ: vraag 2 wordt", "probeer het gesprek");
    await marieke.says("vraag 1 wordt: Wat kom je in je werk tegen?");
    marieke.sees("Vraag 1 is nu: ‘Wat kom je in je werk tegen?’", "gesprekken die nog beginnen");
    await marieke.says("vraag erbij: Wat wil je dat het college hierover weet?");
    marieke.sees("Wat wil je dat het college hierover weet?");
    await marieke.says("vraag 3 eruit");
    marieke.sees("vraag ik niet meer");
    await marieke.says("vraag 2 naar 1");
    marieke.sees("staat nu op plaats 1");
    await marieke.says("vragen");
    marieke.sees("Jouw woorden.", "Wat wil je dat het college hierover weet?");
    await marieke.says("vragen terug naar het begin");
    await marieke.says("vragen");
    expect(marieke.latest().body?.text).not.toContain("Jouw woorden");
  });

  test("that were added are asked in a talk that begins, and not in one under way", async () => {
    const { marieke, invited, askedOf } = await editing();
    const yusuf = await invited("Yusuf");
    await yusuf.says("rustig");
    const own = "Wat wil je dat het college hierover weet?";
    await marieke.says(`vraag erbij: ${own}`);
    await marieke.says(`vraag ${marieke.latest().body?.text.match(/Vraag (\d+)/)?.[1]} naar 1`);
    yusuf.news();
    for (let n = 0; n < 14; n++) await yusuf.says("overslaan");
    expect(yusuf.news().join()).not.toContain(own);
    expect((await askedOf("Sanne")).join()).toContain(own);
  });

  test.each([
    ["vraag 99 wordt: Wat zie je?", "Dat nummer is er niet"],
    ["vraag 0 eruit", "Dat nummer is er niet"],
    ["vraag 1 naar 99", "Dat nummer is er niet"],
    ["neem de open vraag", "Er wacht geen vraag op je keuze"],
    [`vraag erbij: ${"Wat zie je ".repeat(40)}?`, "Die vraag is te lang"],
  ])("%j: clear words", async (typed, answer) => {
    const { marieke, now } = await editing();
    await marieke.says(typed);
    marieke.sees(answer);
    expect((await now()).changes).toBeNull();
  });

  test("never get fewer than a short talk needs", async () => {
    const { marieke } = await editing();
    for (let n = 0; n < 20; n++) await marieke.says("vraag 1 eruit");
    marieke.sees("Deze vraag kan er niet uit");
  });
});

describe("a wording that is no open question", () => {
  test("is not asked by itself: the lead hears why, and takes the open one", async () => {
    const { marieke, now } = await editing();
    await marieke.says("vraag erbij: Wat doe je dan en wie bel je?");
    marieke.sees("Deze vraag stel ik zo niet uit mezelf", "twee vragen tegelijk", "plaats in mijn naam");
    expect((await now()).changes).toBeNull();
    const offer = (await now()).wording?.offer ?? "";
    expect(offer).not.toBe("");
    await marieke.says("neem de open vraag");
    marieke.sees(offer);
    expect((await now()).wording).toBeNull();
  });

  test("can be asked in the lead's own name, and its reader sees whose it is", async () => {
    const { marieke, askedOf } = await editing();
    await marieke.says("vraag erbij: Vind je ook niet dat dit beter moet?");
    marieke.sees("stuurt naar een antwoord");
    await marieke.presses("guide-own-name");
    const number = marieke.latest().body?.text.match(/Vraag (\d+) stel/)?.[1];
    await marieke.says(`vraag ${number} naar 1`);
    expect((await askedOf("Sanne")).join("\n")).toContain(
      "Marieke de Boer vraagt: ‘Vind je ook niet dat dit beter moet?’",
    );
  });

  test("is left as it was", async () => {
    const { marieke, now } = await editing();
    await marieke.says("vraag 1 wordt: Dit moet beter.");
    marieke.sees("Hier staat geen vraag");
    await marieke.presses("guide-leave");
    marieke.sees("De vraag blijft zoals die was");
    expect(await now()).toMatchObject({ changes: null, wording: null });
  });
});

describe("a lead who tries the talk", () => {
  test("gets what a colleague gets, and it counts nowhere", async () => {
    const { marieke, now, until } = await editing();
    await until(Date.parse("2026-11-03T20:00:00+01:00"));
    const before = await now();
    await marieke.says("vraag erbij: Wat wil je dat het college hierover weet?");
    await marieke.says("probeer het gesprek");
    marieke.sees("Dit is een proef", "Ik ben een bot met vaste vragen");
    await marieke.says("kort");
    await marieke.says("Ik zie soms mensen met veel geld en zonder baan, bij een huisbezoek.");
    await marieke.says("wat bedoel je met ondermijning?");
    await marieke.says("klaar");
    marieke.sees("Dit heb ik opgeschreven");
    await marieke.presses("release");
    const after = await now();
    expect(after.participants).toEqual(before.participants);
    marieke.news();
    await marieke.waits({ workingDays: 20 });
    marieke.seesNothing();
  });

  test("can do it again, and of the last time nothing is kept", async () => {
    const { marieke, store, example } = await editing();
    await marieke.says("probeer het gesprek");
    await marieke.says("kort");
    await marieke.says("Ik zie soms mensen met veel geld en zonder baan, bij een huisbezoek.");
    await marieke.says("probeer het gesprek");
    marieke.sees("Ik ben een bot met vaste vragen");
    await marieke.says("mijn gegevens");
    expect(marieke.latest().body?.text).not.toContain("huisbezoek");
    const desk = await store.read<Person>(personOf(marieke.id));
    expect(desk?.explorations).toHaveLength(2);
    expect(desk?.name).toBe("Marieke de Boer");
    expect(JSON.stringify(await store.read(`conversation/${example.id}~try-1/${marieke.id}` as never))).not.toContain(
      "huisbezoek",
    );
  });

  test("stops it with stop", async () => {
    const { marieke } = await editing();
    await marieke.says("probeer het gesprek");
    await marieke.says("stop");
    marieke.sees("Goed, ik stop");
  });
});
