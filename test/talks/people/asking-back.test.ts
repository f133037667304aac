import { expect, test } from "vitest";
import { keepsItsManners, talkWith } from "./with.ts";

test("who asks back all the time is answered each time in one true line, and the open question stays open", async () => {
  const rohan = await talkWith("Rohan");
  await rohan.person.says("Wie leest dit?");
  expect(rohan.bot()).toContain("Marieke de Boer");
  expect((await rohan.talk()).phase).toBe("invited");
  await rohan.person.presses("start-calm");
  const open = await rohan.question();
  for (const [asks, answer] of [
    ["Waarom ik?", "lijst van Marieke de Boer"],
    ["Hoe lang duurt dit nog?", "vragen"],
    ["Wat zeggen anderen hierover?", "deel ik niet"],
    ["Wat bedoel je met ondermijning?", "misdaad"],
    ["Ben je een mens?", "bot"],
    ["Waar is dit eigenlijk voor?", "training"],
  ] as const) {
    await rohan.person.says(asks);
    expect(rohan.bot(), asks).toContain(answer);
    expect(rohan.bot(), asks).not.toContain("?");
    expect(await rohan.question(), asks).toBe(open);
  }
  await rohan.person.says("Ik zie dat klanten hun rekening uitlenen.");
  expect(await rohan.question()).not.toBe(open);
  expect((await rohan.talk()).talk.exchanges.filter(({ parts }) => parts.length > 0)).toHaveLength(1);
});

test("P1: a question to which we have no answer goes to the lead, and says so", async () => {
  const rohan = await talkWith("Rohan");
  await rohan.person.presses("start-calm");
  const open = await rohan.question();
  await rohan.person.says("Krijgen we er straks extra uren voor?");
  expect(rohan.bot()).toContain("Je vraag geef ik door aan Marieke de Boer");
  rohan.lead.sees("Rohan Ramdin", "extra uren");
  expect(await rohan.question()).toBe(open);
});

test("who does not understand our question is helped on and never passed on; who wants nothing passed on is told what is and is not", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  const open = await fatima.question();
  for (const [says, answer] of [
    ["Hoe bedoel je?", "Een klein voorbeeld is genoeg"],
    ["Ik snap de vraag niet", "Een klein voorbeeld is genoeg"],
    ["O, dat hoeft niet naar Marieke hoor", "pas naar Marieke de Boer als jij ze vrijgeeft"],
  ] as const) {
    await fatima.person.says(says);
    expect(fatima.bot(), says).toContain(answer);
    expect(await fatima.question(), says).toBe(open);
  }
  fatima.lead.seesNothing();
  expect((await fatima.talk()).talk.exchanges.flatMap(({ parts }) => parts)).toEqual([]);
});

test("P1: a question inside an answer is answered too, and passed on where we have no answer", async () => {
  const rohan = await talkWith("Rohan");
  await rohan.person.presses("start-calm");
  await rohan.person.says(
    "Ik zie elke week klanten die hun rekening uitlenen. Komt er trouwens ook een training voor de balie?",
  );
  expect(rohan.bot()).toContain("Je vraag geef ik door aan Marieke de Boer");
  rohan.lead.sees("Rohan Ramdin", "training voor de balie");
});

test("P1: asked for its own opinion, the bot has none", async () => {
  const peter = await talkWith("Peter");
  await peter.person.presses("start-calm");
  const open = await peter.question();
  await peter.person.says("Wat vind jij daar zelf van?");
  expect(peter.bot()).toMatch(/bot|vaste vragen|Marieke/);
  expect(await peter.question()).toBe(open);
  expect(peter.bot()).not.toMatch(/ik vind|volgens mij|je moet|je zou/i);
});

test("who writes 'u' is addressed with 'u' from then on, and is told who reads along", async () => {
  const peter = await talkWith("Peter");
  await peter.person.presses("start-calm");
  await peter.person.says("Kunt u mij zeggen wie dit leest?");
  expect(peter.bot()).toContain("als u ze vrijgeeft");
  const questions = await peter.tells(
    "Ik zie bij aanbieders facturen voor uren die niet geleverd zijn.",
    "Ik ben daar niet tevreden over, als u het mij vraagt.",
    "In april heb ik een aanbieder bezocht, zonder gevolg.",
  );
  for (const question of questions) expect(question).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
  await keepsItsManners(peter);
});

test("who writes 'u' finds it on every card, also when a card is drawn again", async () => {
  const fatima = await talkWith("Fatima");
  await fatima.person.presses("start-calm");
  await fatima.person.says("Ik bel u liever: 06-12345678. In mei heb ik het twee keer gemeld.");
  const taken = "Dit haalde ik uit uw bericht";
  expect(fatima.bot()).toContain(taken);
  const reply = await fatima.person.presses("skip");
  expect(JSON.stringify(reply)).toContain('"formal":true');
  expect(fatima.person.inbox().filter(({ body }) => body?.text.includes(taken))).toHaveLength(1);
  await fatima.person.types("Ook na mei bel ik liever: 06-12345678, dat doe ik elke week.");
  await fatima.person.says("klaar");
  expect(fatima.bot()).toContain(taken);
  const readback = fatima.person.latest().id;
  await fatima.person.says("1 weg");
  expect(fatima.front.message(readback)?.body?.text).toContain(taken);
});
