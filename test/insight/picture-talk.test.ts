import { expect, test } from "vitest";
import { documentOf } from "../../src/engine/aggregate-id.ts";
import * as picture from "../../src/engine/picture.ts";
import { stage } from "../stage.ts";

/** People of four teams who were heard, each with one sentence, what stands in the way, and what may be done with it. */
const HEARD = [
  ["Sanne", "Bij het wijkteam belt niemand ons terug na een melding over de loods."],
  ["Yusuf", "Ik weet niet wie er op dinsdag bij Veiligheid zit."],
  ["Fatima", "Bij de keukentafel zie ik de post zich opstapelen in mei."],
  ["Peter", "In april heb ik drie keer een melding gedaan bij het loket."],
  ["Chantal", "In maart vroeg een klant mij om hulp met een busje op zijn naam."],
  ["Rohan", "Op de markt zie ik elke week dezelfde jongens met dure fietsen."],
  ["Agnieszka", "Aan de schulden zie ik soms drie bedrijven op één naam."],
] as const;

async function heard(people: readonly (readonly [string, string])[], chosen: Readonly<Record<string, string>> = {}) {
  const on = await stage();
  for (const [name, words] of people) {
    const person = await on.invited(name);
    await person.says(words);
    await person.says("klaar");
    await person.presses("release", { "sharing-1": "picture", hindrances: "workload", energy: "later", ...chosen });
  }
  const lead = on.named("Marieke");
  lead.news();
  const insight = async () =>
    (await on.store.read<picture.Insight>(documentOf("picture", on.example.id))) as picture.Insight;
  /** The number that the lead reads above these words. */
  const numberOf = (words: string): string => {
    const all = lead.inbox().map(({ body }) => body?.text);
    const [, number = ""] = new RegExp(`(\\d+)\\. [^\\n]+\\n[^\\n]*${words}`).exec(all.join("\n")) ?? [];
    return number;
  };
  return { ...on, lead, insight, numberOf };
}

test("a lead reads what was released, without names, and gives an answer a theme by its number", async () => {
  const { lead, numberOf, insight } = await heard(HEARD.slice(0, 2));
  await lead.says("antwoorden");
  lead.sees("niemand ons terug", "wie er op dinsdag", "Bladzijde 1 van 1");
  const page = lead.latest();
  expect(page.body?.text).not.toMatch(/Sanne|Yusuf/);
  expect(JSON.stringify(await insight())).not.toContain("niemand ons terug");
  await lead.says(`thema ${numberOf("Bij het wijkteam")}: terugbellen`);
  lead.sees("hoort nu bij: terugbellen");
  expect(lead.inbox().find(({ id }) => id === page.id)?.body?.text).toContain("Thema: terugbellen");
  await lead.says(`thema ${numberOf("Bij het wijkteam")} weg`);
  lead.sees("geen thema en geen behoefte meer");
  await lead.says("thema 9999: niets");
  lead.sees("Dat antwoord ken ik niet");
});

test("the overview leads to the answers and to the picture", async () => {
  const { lead } = await heard(HEARD.slice(0, 1));
  await lead.says("overzicht");
  const overview = lead.latest();
  await lead.presses("answers", {}, overview);
  lead.sees("niemand ons terug");
  await lead.presses("picture", {}, overview);
  lead.sees("Nog 4 te gaan");
});

test("with fewer than five people a lead hears what is missing, and there is nothing to publish", async () => {
  const { lead } = await heard(HEARD.slice(0, 3));
  await lead.says("beeld");
  lead.sees("Nog 2 te gaan");
  await lead.says("publiceer het beeld");
  lead.sees("niets nieuws te publiceren");
});

test("seven talks in four teams give one list for all; it is published and then stays as it is", async () => {
  const { lead, invited, insight } = await heard(HEARD, { "quote-1": "true" });
  await lead.says("beeld");
  const draft = lead.latest().body?.text ?? "";
  lead.sees("als één lijst", "Wie nu meetelt", "sprak je nog niemand: Veiligheid");
  expect(draft).not.toMatch(/Geen tijd|wil wel/);
  await lead.presses("picture-publish");
  lead.sees(
    "Dit mag iedereen zien",
    "5 mensen of meer",
    "Vaak genoemd: Geen tijd",
    "In eigen woorden",
    "Aan de schulden",
  );
  const card = lead.latest();
  expect(card.body?.text).not.toMatch(/Wmo|Wijkteam|Nog niemand|Footnote|Voetnoot/);
  const { blocks } = await insight();
  const desmond = await invited("Desmond");
  await desmond.says("Ik zie in juni telkens dezelfde naam op de brieven.");
  await desmond.says("klaar");
  await desmond.presses("release");
  await lead.says("publiceer het beeld");
  lead.sees("niets nieuws te publiceren");
  expect((await insight()).blocks).toEqual(blocks);
});

test("a quote that is taken back is gone from the picture that lies open, at once", async () => {
  const { lead, named, front } = await heard(HEARD.slice(0, 5), { "quote-1": "true" });
  await lead.says("publiceer het beeld");
  const card = lead.latest();
  const open = () => lead.inbox().find(({ id }) => id === card.id)?.body?.text ?? "";
  expect(open()).toContain("niemand ons terug");
  const sanne = named("Sanne");
  const mine = front.messagesIn(sanne.place, 0).find(({ body }) => body?.text.startsWith("Bij het wijkteam belt"));
  if (!mine) throw new Error("Sanne wrote nothing");
  await sanne.edits(mine, "Bij het wijkteam belt soms iemand terug.");
  expect(open()).not.toContain("niemand ons terug");
  expect(open()).toContain("[ingetrokken]");
});

test("whoever is erased is nowhere in the document any more, and the cards that lie open follow", async () => {
  const { lead, named, insight } = await heard(HEARD.slice(0, 5), { "quote-1": "true" });
  await lead.says("antwoorden");
  const page = lead.latest();
  await lead.says("publiceer het beeld");
  const sanne = named("Sanne");
  await sanne.says("vergeet mij");
  await sanne.presses("forget-yes");
  expect(JSON.stringify(await insight())).not.toContain(sanne.id);
  for (const { body } of lead.inbox().filter(({ id }) => id === page.id))
    expect(body?.text).not.toContain("niemand ons");
  expect(
    lead
      .inbox()
      .map(({ body }) => body?.text)
      .join(),
  ).not.toContain("niemand ons terug");
});

test("nobody but a lead reads an answer or publishes", async () => {
  const { named, store, example } = await heard(HEARD.slice(0, 5));
  const bas = named("Bas");
  await bas.says("antwoorden");
  await bas.says("publiceer het beeld");
  expect(bas.news().join()).not.toContain("wijkteam");
  expect(await store.read(documentOf("picture", example.id))).toBeUndefined();
});

test("whoever presses a button of the picture and is no lead is shown nothing", async () => {
  const { lead, named, insight, clock } = await heard(HEARD.slice(0, 5));
  await lead.says("antwoorden");
  const before = await insight();
  const bas = named("Bas");
  const at = clock.now();
  const event = { type: "button-pressed", action: "picture-publish", values: {}, sent: at, at, taken: [] } as const;
  const heardNow = { brief: before.brief, place: bas.place, named: "", namedAt: "", talks: [], list: [] } as const;
  expect(picture.transition(before, { ...event, ...heardNow, person: bas.id })).toBeUndefined();
  expect(picture.transition(before, { ...event, ...heardNow, person: lead.id })).toBeDefined();
});

test("a theme of an answer for the leads alone stays out of the picture", async () => {
  const { lead, numberOf } = await heard(HEARD.slice(0, 5), { "sharing-1": "lead-only" });
  await lead.says("antwoorden");
  await lead.says(`thema ${numberOf("Bij het wijkteam")}: terugbellen`);
  lead.sees("(alleen voor projectleiders)", "Het telt niet mee in het beeld");
  await lead.says("publiceer het beeld");
  lead.sees("Vaak genoemd: Geen tijd");
  expect(lead.latest().body?.text).not.toContain("terugbellen");
});

test("a theme that names a colleague is not taken", async () => {
  const { lead, numberOf } = await heard(HEARD.slice(0, 1));
  await lead.says("antwoorden");
  await lead.says(`thema ${numberOf("Bij het wijkteam")}: Desmond Owusu belt niet`);
  lead.sees("staat geen naam van een collega");
});

test("themes of answers for the picture count in it, under the name that was given first", async () => {
  const { lead, numberOf } = await heard(HEARD.slice(0, 5));
  await lead.says("antwoorden");
  await lead.says(`thema ${numberOf("Bij het wijkteam")}: Terugbellen`);
  await lead.says(`thema ${numberOf("Ik weet niet")}: terugbellen`);
  await lead.says(`thema ${numberOf("Bij de keukentafel")}: terugbellen`);
  await lead.says(`behoefte ${numberOf("In april")}: een vast nummer`);
  lead.news();
  await lead.says("publiceer het beeld");
  lead.sees("Thema's\nVaak genoemd: Terugbellen", "Wat is nodig\nOok genoemd: een vast nummer");
});

test("the plan is sketched from the published picture too: what was named often, energy and needs, and no line before it", async () => {
  const { lead, numberOf } = await heard(HEARD, { hindrances: "privacy" });
  await lead.says("antwoorden");
  await lead.says(`behoefte ${numberOf("Bij het wijkteam")}: een vast contact`);
  await lead.says("plan");
  const plan = lead.latest();
  const open = () => lead.inbox().find(({ id }) => id === plan.id)?.body?.text;
  expect(open()).toContain("Nog invullen: waar mensen energie voor hebben");
  expect(open()).not.toContain("Privacywet");
  await lead.says("publiceer het beeld");
  await lead.says("plan bijwerken");
  expect(open()).toContain("Privacywet en het sluiten van panden.");
  expect(open()).toContain("Energie: de meesten willen wel, maar later.");
  expect(open()).toContain("Rust op het beeld van dinsdag 3 november 2026.");
});
