import { expect, test } from "vitest";
import { keepsItsManners, talkWith } from "./with.ts";

test("who says that it does not occur gets examples of his own field and no reproach, and 'geen idee' is not asked on", async () => {
  const peter = await talkWith("Peter");
  await peter.person.says("Dat speelt bij ons niet.");
  const question = await peter.question();
  expect(question).toMatch(/bankpas|dagbesteding|uren zorg|kamer/);
  expect(question).toMatch(/roept|denk je/);
  await peter.person.says("Nou, van die bankpas, dat had ik bij een cliënt ook eens.");
  await peter.person.says("geen idee");
  expect((await peter.lastExchange())?.probe).toBeUndefined();
  await peter.person.says("klaar");
  expect(peter.bot()).toContain("Dat speelt bij ons niet.");
  await keepsItsManners(peter);
});

test("who begins by typing a complaint is taken up on that complaint before any list of questions", async () => {
  const chantal = await talkWith("Chantal");
  await chantal.person.says("Ik word hier zo moe van. Elke maand een nieuwe lijst en ik heb 70 klanten.");
  expect(chantal.bot()).toMatch(/moe|nieuwe lijst|70 klanten/);
  await chantal.tells(
    "Er komt steeds iets bij en er gaat nooit iets af.",
    "In maart heb ik het bij mijn teamleider neergelegd, die zei dat iedereen het druk heeft.",
  );
  await chantal.person.says("klaar");
  expect(chantal.bot()).toContain("Elke maand een nieuwe lijst");
  await keepsItsManners(chantal);
});

test("a manager who talks of her people is asked how it is for herself, in the questions for leaders", async () => {
  const hanna = await talkWith("Hanna");
  await hanna.person.presses("start-calm");
  const questions = await hanna.tells(
    "Mijn mensen lopen daar zeker tegenaan.",
    "Mijn mensen doen wat ze kunnen.",
    "Mijn team zit vol, ze hebben er de ruimte niet voor.",
    "Mijn mensen weten meer dan ze zeggen.",
    "Dat hebben ze in mei op de agenda gezet.",
    "Met veiligheid is er weleens wrijving.",
  );
  const all = questions.join(" ");
  expect(all).toMatch(/voor jou zelf|als leidinggevende/);
  expect(all).toMatch(/je team/);
  await keepsItsManners(hanna);
});

test("who offers to start tomorrow is received in one line, and the lead hears of it as promised", async () => {
  const yusuf = await talkWith("Yusuf");
  await yusuf.person.says("Ik kan morgen beginnen, ik heb er zin in.");
  expect(yusuf.bot()).toContain("Dat geef ik door aan Marieke de Boer.");
  yusuf.lead.sees("Yusuf Demir biedt iets aan");
  await keepsItsManners(yusuf);
});

test("who promises to ask whether a colleague may be called is thanked by doing what was promised", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  await lisa.person.says("Je moet eens met de opbouwwerker in Zuid praten. Ik vraag haar wel of je mag bellen.");
  expect(lisa.bot()).toContain("Dat geef ik door aan Marieke de Boer.");
  lisa.lead.sees("Lisa Tan biedt iets aan");
  await keepsItsManners(lisa);
});

test("a named team is asked about by name", async () => {
  const bas = await talkWith("Bas");
  await bas.person.presses("start-calm");
  await bas.person.says("Herkenbaar. Met het wijkteam loopt het contact al jaren slecht.");
  expect(await bas.question()).toContain("wijkteam");
  await bas.person.says("Ze bellen met een verhaal en trekken het in als ik een verklaring wil.");
  await bas.person.says("klaar");
  expect(bas.bot()).toContain("trekken het in");
  await keepsItsManners(bas);
});
