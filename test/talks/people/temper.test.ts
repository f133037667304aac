import { expect, test } from "vitest";
import { keepsItsManners, talkWith } from "./with.ts";

test("a hostile man may say so, is not answered in kind, and is heard once he tells what lies under it", async () => {
  const bas = await talkWith("Bas");
  await bas.person.says("Wat een onzin, ga iemand anders lastigvallen.");
  expect(bas.bot()).toContain("Overslaan mag");
  const open = await bas.question();
  await bas.person.says("Rot toch op met je vragen");
  expect(bas.bot()).toContain("Dat mag je hier zeggen");
  expect(bas.bot()).toContain("stoppen mag altijd");
  expect(bas.bot()).not.toContain("?");
  expect(await bas.question()).toBe(open);

  await bas.person.says("Nou vooruit. Wij hebben vorig jaar drie panden gesloten en van jullie nooit iets gehoord.");
  expect(bas.bot()).toContain("nooit iets gehoord");
  await bas.person.says("klaar");
  expect(bas.bot()).toContain("Dit heb ik opgeschreven");
  expect(bas.bot()).not.toContain("Rot toch op");
  await bas.person.presses("release");
  expect(bas.bot()).toContain("Dank je wel");
  await keepsItsManners(bas);
});

test("a hurried woman hears how many questions are left, is asked what yields most, and is let go", async () => {
  const chantal = await talkWith("Chantal");
  await chantal.person.presses("start-calm");
  await chantal.person.says("Klanten die hun rekening uitlenen, die zie ik elke week.");
  await chantal.person.says("Gaat wel. Moet zo weg naar de balie.");
  expect(await chantal.question()).toContain("Je hoeft dit niet te vertellen");
  await chantal.person.says("Duurt het nog lang?");
  expect(chantal.bot()).toMatch(/Nog (één vraag|ongeveer \d+ vragen)/);
  const before = (await chantal.asked()).length;
  await chantal.tells("De tijd. Er staan twintig mensen te wachten.", "Van een klant die lacht.", "De receptie.");
  expect((await chantal.asked()).length - before).toBeLessThanOrEqual(2);
  expect(chantal.bot()).toContain("Dit heb ik opgeschreven");
  expect(chantal.bot()).toContain("twintig mensen");
  await keepsItsManners(chantal);
});

test("a man of one word is asked on sparingly, never twice in the same words, and keeps his words", async () => {
  const rohan = await talkWith("Rohan");
  await rohan.person.presses("start-calm");
  const words = [
    "ja",
    "post",
    "mwah",
    "druk",
    "nee",
    "collega",
    "handhaving",
    "nee",
    "tijd",
    "sport",
    "rust",
    "weet niet",
  ];
  for (const word of words) {
    if ((await rohan.talk()).phase !== "talking") break;
    await rohan.person.says(word);
  }
  await rohan.person.says("klaar");
  expect(rohan.bot()).toContain("Dit heb ik opgeschreven");
  const { exchanges } = (await rohan.talk()).talk;
  for (const topic of new Set(exchanges.map((one) => one.topic)))
    expect(exchanges.filter((one) => one.topic === topic && one.probe).length, topic).toBeLessThanOrEqual(2);
  expect(rohan.bot()).toContain("post");
  await keepsItsManners(rohan);
});

test("a woman who rambles is led by her own words, and what she came back to is taken up once", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.says(
    "Och, ik loop al dertig jaar mee en dan is er altijd wel een buurman die het woord doet, en vroeger had je de koffiekamer, daar hoorde je alles, en nu zit iedereen achter een scherm en die buurman zit er nog steeds.",
  );
  const questions = await fatima.tells(
    "Nou ja, lastig, lastig, die buurman dus, en dan sta ik weer buiten met mijn tas en een halve koek.",
    "Het is allemaal goed bedoeld hoor, maar er komt een map en dan komt er weer een map.",
    "Je krijgt er een neus voor, na zoveel keukens, en dan kijk je naar de gordijnen.",
    "O, ik heb het in mei nog aan mijn chef verteld, van die buurman, en die zei: doe maar rustig aan.",
    "Met de kwaliteitsmedewerkers, daar krijg ik geen voet tussen de deur.",
    "Iemand van inkoop, die weet wie er achter zo'n bedrijfje zit.",
  );
  expect((await fatima.asked()).filter((question) => question.includes("buurman"))).toHaveLength(1);
  expect(questions.every((question) => question.length < 200)).toBe(true);
  await keepsItsManners(fatima);
});

test("P3: irony is met plainly, and nothing is taken down as energy that was not stated", async () => {
  const desmond = await talkWith("Desmond");
  await desmond.person.says("Nou, een robot die naar mijn gevoelens vraagt, geweldig hoor.");
  await desmond.tells(
    "Ja hoor, alles gaat hier fantastisch, vraag maar aan de poster in de gang.",
    "Ik bruis van de energie, vooral op vrijdagmiddag om vijf uur.",
  );
  await desmond.person.says("klaar");
  expect((await desmond.talk()).talk).toMatchObject({ energy: "", hindrances: [] });
  expect(desmond.bot()).toContain("de poster in de gang");
  await keepsItsManners(desmond);
});

test("an insult is not held against her, and stop is the last word", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  const open = await lisa.question();
  await lisa.person.says("Jij bent echt een stomme rotbot");
  expect(lisa.bot()).toContain("Dat mag je hier zeggen");
  expect(await lisa.question()).toBe(open);
  lisa.person.news();
  await lisa.person.says("stop");
  expect(lisa.person.news()).toHaveLength(1);
  await lisa.person.waits({ workingDays: 40 });
  lisa.person.seesNothing();
  expect(JSON.stringify(await lisa.talk())).not.toContain("rotbot");
});

test("an enthusiast without backing is not cheered on; what stands in his way is asked and left to him to state", async () => {
  const yusuf = await talkWith("Yusuf");
  await yusuf.person.presses("start-calm");
  await yusuf.tells(
    "Geweldig dat dit er komt! Ik wil hier al jaren mee aan de slag, maar ik krijg er geen uren voor van mijn manager.",
    "Super, ik heb in februari zelf een avond georganiseerd, er kwamen twaalf mensen.",
  );
  await yusuf.person.says("klaar");
  expect(yusuf.bot()).toContain("geen uren voor");
  await yusuf.person.presses("release", { energy: "busy_now", hindrances: "no_backing,workload" });
  expect((await yusuf.talk()).talk).toMatchObject({ energy: "busy_now", hindrances: ["no_backing", "workload"] });
  await keepsItsManners(yusuf);
});
