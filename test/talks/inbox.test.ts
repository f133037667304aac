import { describe, expect, test } from "vitest";
import { conversationOf, documentOf, explorationOf } from "../../src/engine/aggregate-id.ts";
import { briefOf, type Exploration } from "../../src/engine/exploration.ts";
import type { Inbox } from "../../src/engine/inbox.ts";
import { transition } from "../../src/engine/inbox.ts";
import type { PersonId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

async function withLead() {
  const on = await stage();
  const lead = on.named("Marieke");
  const inbox = async () => (await on.store.read<Inbox>(documentOf("inbox", on.example.id))) as Inbox;
  return { ...on, lead, inbox };
}

describe("what waits for a lead", () => {
  test("is empty, and says so", async () => {
    const { lead } = await withLead();
    await lead.says("wat wacht er");
    lead.sees("Er wacht niets op je");
  });

  test("holds who rather talks with a person, until the lead has talked with them; after two working days it reminds once", async () => {
    const { lead, invited } = await withLead();
    const sanne = await invited("Sanne");
    lead.news();
    await sanne.presses("rather-person");
    lead.sees("Sanne Bakker praat liever met een mens", "twee werkdagen", "gesproken 1");
    await lead.waits({ workingDays: 2 });
    lead.sees("Er wacht iets op je");
    await lead.waits({ workingDays: 5 });
    lead.seesNothing();
    await lead.says("wat wacht er");
    lead.sees("1. Sanne Bakker praat liever met een mens");
    const card = lead.latest();
    await lead.presses("visit-done");
    lead.sees("Fijn dat je Sanne Bakker sprak");
    expect(lead.inbox().find(({ id }) => id === card.id)?.body?.text).toContain("Er wacht niets op je");
  });

  test("is not for anybody else", async () => {
    const { invited, inbox, lead } = await withLead();
    const sanne = await invited("Sanne");
    await sanne.presses("rather-person");
    await sanne.says("gesproken 1");
    expect((await inbox()).items.map(({ open }) => open)).toEqual([true]);
    lead.news();
  });

  test("loses what somebody asked or gave once they are erased", async () => {
    const { invited, inbox } = await withLead();
    const sanne = await invited("Sanne");
    await sanne.presses("rather-person");
    await sanne.says("vergeet mij");
    await sanne.says("ja, wis alles");
    expect((await inbox()).items).toEqual([]);
  });
});

describe("tips", () => {
  /** An inbox that a talk told of something, without the talk around it. */
  async function told(...tips: readonly { from: string; who?: string; what?: string; leave?: boolean }[]) {
    const on = await withLead();
    const brief = briefOf((await on.store.read<Exploration>(explorationOf(on.example.id))) as Exploration);
    const idOf = (name: string): PersonId => on.named(name).id;
    return tips.reduce<Inbox | undefined>((before, { from, who, what = "", leave = false }) => {
      const event = {
        type: "tip-given",
        person: idOf(from),
        who: who ? idOf(who) : ("" as const),
        place: "",
        what,
        leave,
      } as const;
      return transition(before, { ...event, at: on.clock.now(), brief }, new Set())?.state ?? before;
    }, undefined);
  }

  test("for one person are one tip, with everybody who gave it once", async () => {
    const state = await told(
      { from: "Sanne", who: "Bas" },
      { from: "Yusuf", who: "Bas" },
      { from: "Sanne", who: "Bas" },
    );
    expect(state?.items).toMatchObject([{ is: "tip", from: [{}, {}] }]);
  });

  test("for a function are one, however it is written; a tip for the lead is none", async () => {
    const state = await told(
      { from: "Sanne", what: "De wijkagent" },
      { from: "Yusuf", what: "de wijkagent." },
      { from: "Yusuf", who: "Marieke" },
    );
    expect(state?.items).toMatchObject([{ what: "De wijkagent", from: [{}, {}] }]);
  });
});

describe("from a talk", () => {
  test("a question goes to the lead, and the answer stands beside it in the talk; mijn gegevens shows it", async () => {
    const { lead, invited } = await withLead();
    const sanne = await invited("Sanne");
    await sanne.presses("start-calm");
    lead.news();
    await sanne.says("Krijgen wij eigenlijk extra uren voor die training?");
    lead.sees("Sanne Bakker heeft een vraag", "extra uren", "beantwoord 1");
    sanne.news();
    await lead.says("beantwoord 1: Ja, twaalf uur per persoon.");
    lead.sees("onderweg");
    sanne.sees("Je vroeg: Krijgen wij eigenlijk extra uren", "Marieke de Boer antwoordt", "twaalf uur per persoon");
    await lead.says("wat wacht er");
    lead.sees("Er wacht niets op je");
    await sanne.says("mijn gegevens");
    sanne.sees("Je vroeg: Krijgen wij eigenlijk extra uren");
  });

  test("a name that is given as a tip reaches the lead, is no answer, and stands in no document but its own", async () => {
    const { lead, invited, store, example, inbox } = await withLead();
    const sanne = await invited("Sanne");
    await sanne.presses("start-calm");
    lead.news();
    await sanne.says("tip: Ingrid Dijkstra, wijkagent");
    sanne.sees("zonder te zeggen van wie");
    lead.sees("Tip 1: praat ook met Ingrid Dijkstra");
    for (const document of [
      explorationOf(example.id),
      documentOf("inbox", example.id),
      conversationOf(example.id, sanne.id),
    ])
      expect(JSON.stringify(await store.read(document))).not.toContain("Ingrid");
    await lead.says("tip 1 uitnodigen");
    lead.sees("In welk team zit Ingrid Dijkstra");
    await lead.says("tip 1 bij Veiligheid");
    lead.sees("heeft hier geen account");
    expect((await inbox()).items).toMatchObject([{ open: false, became: "invited" }]);
  });

  test("whoever is named and on the list hears who named them only with leave; who was asked is not asked again", async () => {
    const { lead, invited, named } = await withLead();
    const sanne = await invited("Sanne");
    await sanne.says("tip: Bas Hendriks");
    await sanne.presses("tip-save", { name: "Yusuf Demir", what: "", leave: "true" }, await formOf(sanne));
    await lead.says("tip 1 uitnodigen");
    named("Bas").sees("Marieke de Boer vroeg mij je te schrijven.");
    await lead.says("tip 2 uitnodigen");
    named("Yusuf").sees("Sanne Bakker noemde jou");
    lead.news();
    const desmond = await invited("Desmond");
    await desmond.says("tip: Bas Hendriks, Veiligheid");
    await lead.says("tip 1 uitnodigen");
    lead.sees("Bas Hendriks is al gevraagd");
  });

  test("a function that was named is a tip once the answer is released, and none while it is kept away", async () => {
    const { lead, invited } = await withLead();
    const sanne = await invited("Sanne");
    lead.news();
    await sanne.says("tip");
    sanne.sees("Met wie moeten we ook praten?");
    await sanne.says("tip: de wijkagent");
    lead.sees("Tip 1", "wijkagent");
  });
});

/** The form that "tip" opens. */
async function formOf(person: Awaited<ReturnType<Awaited<ReturnType<typeof withLead>>["invited"]>>) {
  await person.says("tip");
  return person.latest();
}
