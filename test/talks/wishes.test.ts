import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { wishIn } from "../../src/engine/wish.ts";
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

test.each([
  ["9 en 10 alleen Marieke", { sharing: "lead-only", lines: [9, 10] }],
  ["deel maar niks", { sharing: "away", lines: [1, 9, 10] }],
  ["10 mag niet gedeeld worden, ook niet met Marieke", { sharing: "away", lines: [10] }],
  ["alles mag weg", { sharing: "away", lines: [1, 9, 10] }],
  ["10 ook niet in het beeld graag", { sharing: "lead-only", lines: [10] }],
  ["please leave out 1", { sharing: "away", lines: [1] }],
  ["Ik vond het fijn dat je dit vroeg.", undefined],
  ["We hadden in 2019 ook al drie meldingen over dat huis.", undefined],
])("%j is heard as %o", (text, wish) => {
  const lines = [1, 9, 10].map((number) => ({ number, text: `antwoord nummer ${number}` }));
  expect(wishIn(text, lines)).toEqual(wish);
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
