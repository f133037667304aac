import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { levelsOf, stage } from "../stage.ts";

/** Sanne's readback of three answers. */
async function readback() {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  await sanne.says("In maart zag ik twee busjes bij de loods aan de haven.");
  await sanne.says("De indicaties werden in april te laat afgegeven, drie keer.");
  await sanne.says("Ik heb het in mei gemeld en daarna nooit iets gehoord.");
  await sanne.says("klaar");
  const levels = async () => {
    const { talk } = (await on.store.read<Conversation>(conversationOf(on.example.id, sanne.id))) as Conversation;
    return levelsOf(talk);
  };
  sanne.news();
  return { ...on, sanne, levels };
}

test("a wish about an answer is obeyed at once, said back in one line, and never kept as an answer", async () => {
  const { sanne, levels } = await readback();
  const before = (await levels()).length;
  await sanne.says("2 liever niet in het beeld, dat is van mijzelf");
  sanne.sees("antwoord 2", "Marieke de Boer");
  expect((await levels())[1]).toBe("lead-only");
  await sanne.says("en 3 mag weg");
  expect((await levels())[2]).toBe("away");
  expect(await levels()).toHaveLength(before);
  await sanne.says("klaar");
  expect(await levels()).toEqual([expect.any(String), "lead-only", "away"]);
});

test("a wish that points with a word finds its answer, and one that points nowhere makes all of them careful", async () => {
  const { sanne, levels } = await readback();
  await sanne.says("die indicaties mogen weg");
  expect((await levels())[1]).toBe("away");
  await sanne.says("liever niet met mijn naam");
  sanne.sees("Welk antwoord bedoel je?");
  expect((await levels())[1]).toBe("away");
  expect(new Set(await levels())).toEqual(new Set(["lead-only", "away"]));
});

test("a wish that the lead reads it neither is heard by the lead's name, however it is written", async () => {
  const { sanne, levels } = await readback();
  await sanne.says("2 hoeft niet naar Marieke");
  await sanne.says("3 mag niet gedeeld worden, ook niet met Marieke de Boer");
  expect(await levels()).toEqual(["picture", "away", "away"]);
  await sanne.says("Dat mag niet naar Marieke");
  sanne.sees("Welk antwoord bedoel je?");
  expect(await levels()).toEqual(["lead-only", "away", "away"]);
});

test("P15: a wish about everything lets nothing go further that was set aside; a number may", async () => {
  const { sanne, levels } = await readback();
  await sanne.says("Ik ben vorige week bedreigd.");
  expect((await levels())[3]).toBe("away");
  for (const wish of ["alles alleen Marieke", "dat mag allemaal niet met mijn naam"]) {
    await sanne.says(wish);
    expect(await levels()).toEqual(["lead-only", "lead-only", "lead-only", "away"]);
  }
  await sanne.says("alles mag weg");
  sanne.news();
  await sanne.says("alles alleen Marieke");
  sanne.sees("Er verandert niets");
  await sanne.says("2 alleen Marieke");
  expect(await levels()).toEqual(["away", "lead-only", "away", "away"]);
});

test("a wish that holds for one number each is said back for each", async () => {
  const { sanne, levels } = await readback();
  await sanne.says("1 alleen meetellen, 2 weg en 3 alleen Marieke");
  sanne.sees("Alleen meegeteld: antwoord 1", "Weg: antwoord 2", "Marieke de Boer leest antwoord 3");
  expect(await levels()).toEqual(["count-only", "away", "lead-only"]);
});

test("after the release a wish still holds at once, and only to let less be known", async () => {
  const { sanne, levels } = await readback();
  await sanne.says("1 weg");
  await sanne.presses("release");
  sanne.news();
  await sanne.says("2 mag toch weg");
  sanne.sees("Weg: antwoord 2");
  await sanne.says("1 alleen Marieke");
  sanne.sees("Er verandert niets");
  expect((await levels()).slice(0, 2)).toEqual(["away", "away"]);
  expect(await levels()).toHaveLength(3);
});

test("what asks for care never goes further than its author's own standard", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm", { sharing: "count-only" });
  await sanne.says("Vraag het Yusuf maar, die was er in maart bij toen de loods dicht ging.");
  const { talk } = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  expect(levelsOf(talk)).toEqual(["count-only"]);
});

test("'niet met mijn naam' in one answer holds for all that is told", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  await sanne.says("Liever niet met mijn naam erbij, maar in mei stond er drie keer een busje bij de loods.");
  await sanne.says("In juni stonden er twee bij de garage.");
  await sanne.says("klaar");
  const { talk } = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  expect(new Set(levelsOf(talk))).toEqual(new Set(["lead-only"]));
});

test("what is tender, painful or names a colleague goes to the lead alone unless its author says otherwise", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Vraag het Yusuf maar, die was er in maart bij toen de loods dicht ging.");
  await sanne.says("klaar");
  const { talk } = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  expect(levelsOf(talk)).toEqual(["lead-only"]);
  expect(sanne.latest().body?.text).toContain("Vraag het Yusuf maar");
  expect(sanne.latest().body?.text).not.toContain("Yusuf Demir");
});

test("a long standstill does not send two nudges at once", async () => {
  const { invited, settle, clock, move } = await stage();
  const sanne = await invited("Sanne");
  sanne.news();
  move(clock.now() + 30 * 86_400_000 + 3_600_000);
  await settle();
  expect(sanne.news()).toHaveLength(1);
  await sanne.waits({ workingDays: 3 });
  sanne.seesNothing();
  await sanne.waits({ workingDays: 2 });
  sanne.sees("laatste bericht");
});
