import { expect, test } from "vitest";
import { keepsItsManners, talkWith } from "./with.ts";

test("who skips everything is asked nothing twice, is not scolded, and to the lead it looks like any other end", async () => {
  const yusuf = await talkWith("Yusuf");
  await yusuf.person.presses("start-calm");
  for (let turn = 0; turn < 18 && (await yusuf.talk()).phase === "talking"; turn++)
    await (turn % 2 ? yusuf.person.says("sla maar over") : yusuf.person.presses("skip"));
  expect((await yusuf.talk()).phase).toBe("closed");
  expect(yusuf.bot()).toContain("dat mag");
  expect(yusuf.bot()).not.toContain("?");
  expect((await yusuf.asked()).length).toBeLessThanOrEqual(6);
  await yusuf.lead.says("overzicht");
  expect(yusuf.lead.latest().body?.text).toMatch(/Yusuf Demir: [^\n]*afgesloten/);
  expect(yusuf.lead.latest().body?.text).not.toMatch(/overgeslagen|geweigerd/i);
  await keepsItsManners(yusuf);
});

test("P6: who edits half his answers finds each as he last left it", async () => {
  const desmond = await talkWith("Desmond");
  await desmond.person.presses("start-short");
  const first = await desmond.person.says("Elke maand dezelfde naam op de afschriften.");
  const second = await desmond.person.says("Ik heb het in april aan de jurist gevraagd, zonder antwoord.");
  await desmond.person.edits(first, "Elke week dezelfde naam op de afschriften.");
  await desmond.person.edits(second, "Ik heb het in mei aan de jurist gevraagd, zonder antwoord.");
  await desmond.person.edits(second, "Ik heb het in juni aan de jurist gevraagd, zonder antwoord.");
  await desmond.person.says("klaar");
  for (const now of ["Elke week", "in juni"]) expect(desmond.bot()).toContain(now);
  for (const before of ["Elke maand", "in april", "in mei"]) expect(desmond.bot()).not.toContain(before);
  await desmond.person.presses("release");
  desmond.person.news();
  await desmond.person.edits(first, "Soms dezelfde naam op de afschriften.");
  expect(desmond.person.news()).toHaveLength(1);
  expect(desmond.person.latest().body?.buttons.map(({ action }) => action)).toContain("release");
  await keepsItsManners(desmond);
});

test("P6: who deletes one answer never sees it again, and the rest stands", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  await lisa.person.says("In de zomer is er een schuur leeggehaald zonder dat het team iets wist.");
  const regretted = await lisa.person.says("Onze chef vindt het wijkteam een praatclub, dat zei hij in mei.");
  await lisa.person.deletes(regretted);
  await lisa.person.says("klaar");
  expect(lisa.bot()).toContain("schuur leeggehaald");
  expect(lisa.bot()).not.toContain("praatclub");
  expect(JSON.stringify(await lisa.talk())).not.toContain("praatclub");
});

test("P7: who stops half way gets what she said to decide on, and is never written to again", async () => {
  const sanne = await talkWith("Sanne");
  await sanne.person.presses("start-calm");
  await sanne.person.says("Het pand bij de school staat al drie jaar leeg en niemand weet van wie het is.");
  sanne.person.news();
  await sanne.person.says("stop er maar mee");
  sanne.person.sees("Je hoeft niet verder", "Zonder jouw ja geef ik niets door");
  await sanne.person.waits({ workingDays: 40 });
  sanne.person.seesNothing();
  expect(JSON.stringify(sanne.lead.inbox())).not.toContain("drie jaar leeg");
  await sanne.person.presses("release");
  expect((await sanne.talk()).phase).toBe("released");
});

test("who says later comes back to the question where she left it", async () => {
  const agnieszka = await talkWith("Agnieszka");
  await agnieszka.person.presses("start-calm");
  await agnieszka.person.says("Een cliënt zette in juni een auto op zijn naam voor tweehonderd euro.");
  const open = await agnieszka.question();
  agnieszka.person.news();
  await agnieszka.person.says("nu niet");
  agnieszka.person.sees("Wanneer zal ik terugkomen?");
  await agnieszka.person.says("volgende week");
  agnieszka.person.sees("Ik kom terug");
  await agnieszka.person.waits({ days: 6 });
  agnieszka.person.seesNothing();
  await agnieszka.person.waits({ days: 2 });
  expect(agnieszka.person.news()).toHaveLength(1);
  await agnieszka.person.says("verder");
  expect(agnieszka.bot()).toContain(open);
  await agnieszka.person.says("klaar");
  expect(agnieszka.bot()).toContain("tweehonderd euro");
  await keepsItsManners(agnieszka);
});

test("P11: who would rather have a person half way is left in peace, and the lead gets the name and no word", async () => {
  const anouk = await talkWith("Anouk");
  await anouk.person.presses("start-calm");
  await anouk.person.says("De mentor belt ons pas als een jongen al geschorst is.");
  await anouk.person.says("ik praat liever met een mens");
  expect(anouk.bot()).toContain("Marieke de Boer neemt contact met je op");
  anouk.lead.sees("Anouk Visser", "twee werkdagen");
  expect(JSON.stringify(anouk.lead.inbox())).not.toContain("geschorst");
  anouk.person.news();
  await anouk.person.waits({ workingDays: 20 });
  anouk.person.seesNothing();
  await anouk.person.says("verder");
  expect(await anouk.question()).not.toBe("");
  expect(anouk.bot()).toContain(await anouk.question());
});

test("who goes quiet after one answer is reminded once, and after that the talk closes by itself", async () => {
  const peter = await talkWith("Peter");
  await peter.person.presses("start-calm");
  await peter.person.says("Een aanbieder die altijd belt voordat wij op huisbezoek gaan.");
  peter.person.news();
  await peter.person.waits({ workingDays: 4 });
  peter.person.sees("Geen haast", "Geen haast");
  await peter.person.waits({ workingDays: 30 });
  peter.person.seesNothing();
  peter.lead.seesNothing();
});

test("a wall of text is one answer: one short question follows, and all of it is kept", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  const wall = Array.from(
    { length: 60 },
    (_, day) => `Op dag ${day + 1} ben ik weer bij een andere aanbieder geweest en weer deed dezelfde man open.`,
  ).join(" ");
  fatima.person.news();
  await fatima.person.says(wall);
  expect(fatima.person.news()).toHaveLength(1);
  expect((await fatima.question()).length).toBeLessThan(200);
  await fatima.person.says("klaar");
  expect(JSON.stringify(await fatima.talk())).toContain("Op dag 60");
  await keepsItsManners(fatima);
});
