import { expect, test } from "vitest";
import { levelsOf } from "../../stage.ts";
import { keepsItsManners, talkWith } from "./with.ts";

test("P15: a frightened woman who tells a threat gets contacts and no question, and after that something light", async () => {
  const chantal = await talkWith("Chantal");
  await chantal.person.presses("start-calm");
  await chantal.person.says("Vorige week zei een klant dat hij wist waar mijn kinderen op school zitten.");
  expect(chantal.bot()).toContain("Ik ben geen meldpunt");
  expect(chantal.bot()).toContain("112");
  for (const action of ["go-on", "stop", "rather-person"])
    expect(chantal.person.latest().body?.buttons.map((button) => button.action)).toContain(action);
  expect(chantal.bot()).not.toContain("Wat gebeurde");
  chantal.lead.seesNothing();

  await chantal.person.says("verder");
  expect((await chantal.lastExchange())?.topic).toMatch(/energy|otherwise|help|whom/);
  await chantal.person.says("Van een klant die weer aan het werk komt.");
  await chantal.person.says("klaar");
  expect(chantal.bot()).toMatch(/kinderen op school[\s\S]*Weg ermee/);
  const talk = (await chantal.talk()).talk;
  expect(talk).toMatchObject({ energy: "", hindrances: [] });
  await keepsItsManners(chantal);
});

test("P15: worry about a child brings Veilig Thuis, no probe and nothing to the lead", async () => {
  const anouk = await talkWith("Anouk");
  await anouk.person.presses("start-calm");
  await anouk.person.says("Een meisje van negen wordt door haar stiefvader geslagen, dat weet ik zeker.");
  expect(anouk.bot()).toContain("Veilig Thuis");
  expect(anouk.bot()).toContain("112");
  anouk.lead.seesNothing();
  await anouk.person.says("liever een mens");
  anouk.lead.sees("Anouk Visser");
  expect(JSON.stringify(anouk.lead.inbox())).not.toContain("stiefvader");
});

test("P15: who says that he would rather not be there any more is given 113 at once and is asked nothing", async () => {
  for (const words of [
    "Ik trek het niet meer, soms denk ik dat ik er beter niet meer kan zijn.",
    "Voor mij hoeft het allemaal niet meer, ik wil niet meer leven.",
  ]) {
    const rohan = await talkWith("Rohan");
    await rohan.person.presses("start-short");
    await rohan.person.says(words);
    expect(rohan.bot(), words).toContain("113");
    expect(rohan.bot(), words).not.toContain("geprobeerd");
    rohan.lead.seesNothing();
  }
});

test("P15: a concrete crime is no matter for this talk either", async () => {
  for (const words of [
    "Die aanbieder declareert valse facturen, ik heb de bewijzen in mijn la.",
    "Een bewoner is gisteren door zijn begeleider met een mes bedreigd.",
  ]) {
    const peter = await talkWith("Peter");
    await peter.person.presses("start-calm");
    await peter.person.says(words);
    expect(peter.bot(), words).toContain("Ik ben geen meldpunt");
    await peter.person.says("stop");
    peter.lead.seesNothing();
  }
});

test("who wants no name on it hears at once that it is set, and finds it so in the readback", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  await fatima.person.says("Liever niet met mijn naam erbij, maar onze teamleider heeft twee signalen laten liggen.");
  expect(fatima.bot()).toContain("alleen Marieke de Boer leest het, zonder je naam erbij");
  await fatima.person.says("We praten er in het team niet over, sinds een ruzie in juni.");
  await fatima.person.says("klaar");
  expect(fatima.bot()).toMatch(/twee signalen[\s\S]*Alleen Marieke de Boer leest dit/);
  await fatima.person.presses("release");
  expect(levelsOf((await fatima.talk()).talk)[0]).toBe("lead-only");
  await keepsItsManners(fatima);
});

test("P9: a citizen's name, BSN and address do not get in, and she hears by kind what was taken", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  await fatima.person.says(
    "Bij mevrouw Van der Velden, BSN 123456782, op Lindelaan 14, kwam er nooit iemand voor de zorg.",
  );
  expect(fatima.bot()).toContain("BSN");
  expect(fatima.bot()).toContain("adres");
  expect(fatima.bot()).toContain("zoals 'een inwoner'");
  const kept = JSON.stringify(await fatima.talk());
  for (const citizen of ["Velden", "123456782", "Lindelaan 14"]) expect(kept).not.toContain(citizen);
  await fatima.person.says("klaar");
  expect(fatima.bot()).toContain("kwam er nooit iemand voor de zorg");
  await keepsItsManners(fatima);
});

test("P9: also where the words are set aside, she hears what was taken out of them", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  fatima.person.news();
  await fatima.person.says("Mevrouw Van der Velden, BSN 123456782, moet van haar begeleider hennep knippen.");
  const news = fatima.person.news().join("\n");
  expect(news).toContain("Ik ben geen meldpunt");
  expect(news).toContain("BSN");
});

test("something painful rests where it is: thanks, no probe, a light topic, and only the lead reads it", async () => {
  const sanne = await talkWith("Sanne");
  await sanne.person.presses("start-calm");
  await sanne.person.says("Ik schaam me nog steeds dat ik toen niets heb gezegd, ik slaap er slecht van.");
  expect(sanne.bot()).toContain("Dank dat je dit vertelt");
  expect((await sanne.lastExchange())?.probe).toBeUndefined();
  expect(await sanne.question()).not.toMatch(/hierover|hierin|daar/);
  await sanne.person.says("klaar");
  expect(sanne.bot()).toMatch(/Ik schaam me[\s\S]*Alleen Marieke de Boer leest dit/);
  await keepsItsManners(sanne);
});

test("what somebody says to the tender question is not asked on, however little it says; something light comes next", async () => {
  for (const little of ["Het is een grijs gebied.", "Dat zou de leiding moeten regelen.", "Weinig."]) {
    const sanne = await talkWith("Sanne");
    await sanne.person.presses("start-calm");
    for (let turn = 2; turn < 14 && (await sanne.lastExchange())?.topic !== "holding-back"; turn++)
      await sanne.person.says(`In maart stond er ${turn} keer een busje bij de loods, daarna niet meer.`);
    expect((await sanne.lastExchange())?.topic).toBe("holding-back");
    await sanne.person.says(little);
    const next = await sanne.lastExchange();
    expect(next?.probe, little).toBeUndefined();
    expect(next?.topic, little).toMatch(/^(energy|otherwise|help|whom)$/);
    await keepsItsManners(sanne);
  }
});
