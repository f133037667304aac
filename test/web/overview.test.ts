import { expect, test } from "vitest";
import { leadPage } from "../../src/app/lead-page.ts";
import type { LeadView } from "../../src/engine/lead-view.ts";
import { overviewPage } from "../../src/web/overview.ts";
import { stage } from "../stage.ts";
import { frontOn } from "./front-on.ts";

async function withLead(language: "nl" | "en" = "nl") {
  const on = await stage({ language });
  const lead = on.named("Marieke");
  const view = async () => (await leadPage(on.example.id, lead.id, on.room)) as LeadView;
  return { ...on, lead, view, page: async () => overviewPage(await view(), lead.id) };
}

test("the lead's page counts per group, and says what needs the lead with the words to type", async () => {
  const { invited, page, view } = await withLead();
  const sanne = await invited("Sanne");
  await sanne.presses("rather-person");
  expect(kindsOf(await view())).toEqual(["visit"]);
  const shown = await page();
  expect(shown).toContain("Sanne Bakker praat liever met een mens.");
  expect(shown).toContain("<kbd>gesproken 1</kbd>");
  expect(shown).toContain("Typ volgende groep");
  expect(shown).toContain('<th scope="row">Wijkteam Noord</th><td>2</td><td>1</td>');
});

test("the page asks for what a lead alone can do: an obstacle without anybody, one whose day has passed, a plan", async () => {
  const { lead, view, invited } = await withLead();
  await lead.says("hindernis: Geen tijd.");
  expect((await view()).needs).toContainEqual({
    is: "obstacle-free",
    with: { number: 1, what: "Geen tijd." },
    does: ["obstacle-owner"],
  });
  await lead.says("hindernis 1 eigenaar: Hanna");
  await lead.says("hindernis 1 datum: morgen");
  expect(kindsOf(await view())).not.toContain("obstacle-late");
  await lead.waits({ workingDays: 3 });
  expect(kindsOf(await view())).toContain("obstacle-late");
  await lead.says("hindernis 1 weg");
  expect(kindsOf(await view())).not.toContain("obstacle-late");
  const sanne = await invited("Sanne");
  await sanne.says("Ik zie het vaak bij gezinnen met schulden.");
  await sanne.says("klaar");
  await sanne.says("klaar");
  expect(kindsOf(await view())).toContain("begin-plan");
  await lead.says("plan");
  expect(kindsOf(await view())).not.toContain("begin-plan");
});

test("what a lead typed stands there as text, also where it looks like markup", async () => {
  const { lead, page } = await withLead("en");
  await lead.says('obstacle: <img src=x onerror=alert(1)> & "more"');
  const shown = await page();
  expect(shown).not.toContain("<img");
  expect(shown).toContain("&#60;img src=x onerror=alert(1)&#62; &#38; &#34;more&#34;");
  expect(shown).toContain('<html lang="en">');
});

test("nobody but a lead gets a page, and looking changes nothing", async () => {
  const { example, named, room, store, lead } = await withLead();
  expect(await leadPage(example.id, named("Sanne").id, room)).toBeUndefined();
  await lead.says("overzicht");
  const before = store.nextDue(room.clock.now());
  await leadPage(example.id, lead.id, room);
  expect(await store.nextDue(room.clock.now())).toEqual(await before);
});

test("the front refuses the page to who leads nothing, with a sentence", async () => {
  const { get } = await frontOn();
  const answer = await get("/overview?person=web:sanne-bakker");
  expect(answer.status).toBe(403);
  expect(JSON.stringify(answer.body)).toContain("project leader");
});

const kindsOf = ({ needs }: LeadView): readonly string[] => needs.flatMap((need) => ("is" in need ? [need.is] : []));
