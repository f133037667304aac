import { expect, test } from "vitest";
import { keepsItsManners, talkWith } from "./with.ts";

test("what a tired colleague tells is said back to her in her own words, and a light answer gets no line", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  await lisa.person.says("Hm ja, die met die bankpas hoor je wel eens.");
  expect((await lisa.lastExchange())?.receipt).toBeNull();
  await lisa.person.says("Dat je er niks mee kunt.");
  await lisa.person.says("Ik schrijf het in mijn dossier en dan is het klaar. Ik ben er in mei mee gestopt.");
  expect(lisa.bot()).toContain("Dus je bent er in mei mee gestopt.");
  await lisa.person.says("mwah");
  expect((await lisa.lastExchange())?.receipt).toBeNull();
  await keepsItsManners(lisa);
});

test("who writes 'u' is spoken to with 'u' where his words are said back", async () => {
  const peter = await talkWith("Peter");
  await peter.person.presses("start-calm");
  await peter.person.says("Daar kan ik u wel iets over vertellen.");
  await peter.person.says("Ik belde de toezichthouder drie keer over die loods. Daarna heb ik niets meer gehoord.");
  expect(peter.bot()).toMatch(/daarna hebt u niets meer gehoord/);
  await keepsItsManners(peter);
});

test("however vague the answers, each talk comes to what pays most", async () => {
  const bas = await talkWith("Bas");
  await bas.person.presses("start-calm");
  for (let turn = 0; turn < 20 && (await bas.talk()).phase === "talking"; turn++)
    await bas.person.says(["Dat is wisselend hier bij ons.", "Het hoort er een beetje bij."][turn % 2] as string);
  const topics = new Set((await bas.talk()).talk.exchanges.map(({ topic }) => topic));
  for (const topic of [
    "difficult",
    "view",
    "tried",
    "contact",
    "whom",
    "who-else",
    "holding-back",
    "energy",
    "otherwise",
  ])
    expect([...topics]).toContain(topic);
  await keepsItsManners(bas);
});

const VAGUE: Readonly<Record<string, string>> = {
  tried: "Een keer iets aangekaart.",
  contact: "Met het wijkteam.",
  stuck: "Ze luisteren niet.",
  whom: "Iemand die het serieus neemt.",
};

test("words there was no room to ask on about come back in a later question that is about them", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  for (let turn = 0; turn < 20 && (await lisa.talk()).phase === "talking"; turn++) {
    const topic = (await lisa.lastExchange())?.topic ?? "";
    await lisa.person.says(VAGUE[topic] ?? "Dat is wisselend hier bij ons.");
  }
  expect(await lisa.asked()).toContain("Je schreef 'iemand die het serieus neemt'. Met wie kan ik daarover praten?");
  await keepsItsManners(lisa);
});

test("an opinion that was told in passing is not asked for as if it were new", async () => {
  const sanne = await talkWith("Sanne");
  await sanne.person.presses("start-calm");
  await sanne.person.says(
    "Ja, en ik vind dat we hier met z'n allen al jaren de andere kant op kijken, eerlijk gezegd.",
  );
  for (let turn = 0; turn < 6; turn++)
    await sanne.person.says("In maart belde ik de wijkagent, die kwam de week erna langs.");
  expect((await sanne.talk()).talk.exchanges.map(({ topic }) => topic)).not.toContain("view");
});

test("a no to the tender question is no confidence, and is not thanked for", async () => {
  const bas = await talkWith("Bas");
  await bas.person.presses("start-short");
  for (let turn = 0; turn < 4 && (await bas.lastExchange())?.topic !== "holding-back"; turn++)
    await bas.person.says("In maart belde ik de wijkagent, die kwam de week erna langs.");
  await bas.person.says("Niks hoor, ik ben niet zo bang uitgevallen.");
  expect(bas.bot()).not.toContain("Dank dat");
});

test("who has to go now gets the readback and not one more question", async () => {
  const hanna = await talkWith("Hanna");
  await hanna.person.presses("start-calm");
  await hanna.person.says("Mijn mensen komen dat zeker tegen.");
  await hanna.person.says("De directeur moet het zeggen. Ik moet nu echt gaan.");
  expect((await hanna.talk()).phase).toBe("readback");
});

test("who has little time hears how short it is kept", async () => {
  const hanna = await talkWith("Hanna");
  await hanna.person.presses("start-calm");
  await hanna.person.says("Ja, herken ik. Ik moet zo weg.");
  expect(hanna.bot()).toContain("Ik houd het kort: nog 3 vragen.");
  await keepsItsManners(hanna);
});

test("a line that said back what somebody then took back goes with it", async () => {
  const lisa = await talkWith("Lisa");
  await lisa.person.presses("start-calm");
  await lisa.person.says("Hm ja, die met die bankpas hoor je wel eens.");
  const message = await lisa.person.says(
    "Ik schreef het in mijn dossier bij de rest. Daarna heb ik er nooit meer iets van gehoord.",
  );
  expect((await lisa.lastExchange())?.receipt).toMatchObject({ key: "said-back" });
  await lisa.person.deletes(message);
  expect((await lisa.lastExchange())?.receipt).toBeNull();
});
