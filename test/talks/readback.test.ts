import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { seconds } from "../../src/engine/words.ts";
import { levelsOf, type StageOptions, stage } from "../stage.ts";

const BUS = "Ik zie sinds mei elke dinsdag een busje bij de loods.";
const WITH_A_NUMBER = "Bel 06-12345678 maar, daar heb ik het in mei twee keer aan gemeld.";
const TAKEN = "Dit haalde ik uit je bericht: een telefoonnummer.";

async function invitedOn(firstName: string, options: StageOptions = {}) {
  const on = await stage(options);
  const person = await on.invited(firstName);
  const state = async () =>
    (await on.store.read<Conversation>(conversationOf(on.example.id, person.id))) as Conversation;
  const quiet = () => on.until(on.clock.now() + seconds(10));
  return { ...on, person, state, quiet };
}

/** The last answer of a short talk was typed a moment ago: the readback waits for its four seconds of quiet. */
async function nearTheEnd(last = BUS) {
  const on = await invitedOn("Sanne");
  await on.person.presses("start-short");
  await on.person.says("overslaan");
  await on.person.says("overslaan");
  const answer = await on.person.types(last);
  expect((await on.state()).phase).toBe("readback");
  on.person.news();
  return { ...on, answer };
}

/** Sanne answered once and asked for her readback. */
async function readBack() {
  const on = await invitedOn("Sanne");
  const first = await on.person.says(BUS);
  await on.person.says("klaar");
  return { ...on, first, card: on.person.latest() };
}

test.each([
  ["Hoeveel vragen komen er nog?", "Dit waren alle vragen."],
  ["Wat een stomme bot ben jij", "Dat mag je hier zeggen. Overslaan of stoppen mag altijd."],
  ["Krijgen we er straks extra uren voor?", "Je vraag geef ik door aan Marieke de Boer."],
])("%j just before the readback is answered, and the readback comes all the same", async (text, reply) => {
  const { person, state, quiet } = await nearTheEnd();
  await person.types(text);
  await quiet();
  const news = person.news();
  expect(news).toHaveLength(2);
  expect(news[0]).toBe(reply);
  expect(news[1]).toContain(BUS);
  expect(await state()).toMatchObject({ phase: "readback" });
  expect(JSON.stringify((await state()).talk.exchanges)).not.toContain(text);
});

test("a late message to an earlier question joins it while the readback waits, and the readback comes with it", async () => {
  const { person, state, quiet, handleEvent, clock } = await invitedOn("Sanne");
  await person.presses("start-short");
  const whenFirstStood = clock.now() + 1;
  await person.waits({ seconds: 60 });
  await person.says(BUS);
  await person.says("overslaan");
  while ((await state()).phase === "talking") await person.types("Ik heb het in juni twee keer gemeld.");
  person.news();
  const event = { type: "message-written", message: "late" as never, text: "En bij de garage.", sent: whenFirstStood };
  await handleEvent({ id: "late" as never, person: person.id, place: person.place, company: "alone", event } as never);
  await quiet();
  expect((await state()).phase).toBe("readback");
  expect(person.news()).toHaveLength(1);
  expect(person.latest().body?.text).toContain("En bij de garage.");
});

test.each(["klaar", "verder"])(
  "P9: a readback said anew by %j keeps the line that tells what was taken out",
  async (word) => {
    const { person, state, quiet } = await nearTheEnd(WITH_A_NUMBER);
    await person.types(word);
    await quiet();
    const news = person.news();
    expect(news).toHaveLength(1);
    expect(news[0]).toContain(TAKEN);
    expect((await state()).phase).toBe("readback");
  },
);

test("P9: a readback said anew by an edit keeps the line that tells what was taken out, and so does a card drawn again", async () => {
  const { person, answer } = await nearTheEnd(WITH_A_NUMBER);
  await person.edits(answer, "Daar heb ik het in mei drie keer aan gemeld.");
  const news = person.news();
  expect(news).toHaveLength(1);
  expect(news[0]).toContain(TAKEN);
  await person.says("1 alleen Marieke");
  expect(person.inbox().find(({ body }) => body?.text.includes("drie keer"))?.body?.text).toContain(TAKEN);
});

test.each(["klaar", "stop", "later", "liever een mens"])(
  "P9: %j within four seconds takes the next question back, and not the line that tells what was taken out",
  async (word) => {
    const { person, quiet } = await invitedOn("Sanne");
    await person.presses("start-calm");
    person.news();
    await person.types(WITH_A_NUMBER);
    await person.types(word);
    await quiet();
    const told = person.news().filter((text) => text.includes(TAKEN));
    expect(told).toHaveLength(1);
  },
);

test("a line that quotes somebody goes from the readback with the words it quotes", async () => {
  const { person, state, answer } = await nearTheEnd(
    "Ik had het in mei moeten melden en ik heb toen niks gezegd. Daar zit ik nog mee.",
  );
  const { receipt } = (await state()) as Extract<Conversation, { phase: "readback" }>;
  expect(JSON.stringify(receipt)).toContain("niks gezegd");
  await person.edits(answer, "Ik had het in mei moeten melden.");
  expect(person.latest().body?.text).toContain("moeten melden");
  expect(JSON.stringify(await state())).not.toContain("niks gezegd");
});

test("'verder' in the readback says it once more, and the older card can release nothing", async () => {
  const { person, state, card } = await readBack();
  await person.says("ga verder");
  expect(person.latest().id).not.toBe(card.id);
  await person.presses("release", { "sharing-1": "picture" }, card);
  expect((await state()).phase).toBe("readback");
  await person.presses("release");
  expect((await state()).phase).toBe("released");
});

test("what the fields of the card held is what holds: a no to a quote, and only what can be chosen", async () => {
  const { person, state } = await readBack();
  await person.presses("release", { "quote-1": "false", energy: "busy_now", hindrances: "workload,lui" });
  const { talk } = await state();
  expect(Object.values(talk.marks)).toMatchObject([{ quote: false }]);
  expect(talk.hindrances).toEqual(["workload"]);
  person.news();
  await person.says("mijn gegevens");
  person.sees("Ik ben er nu mee bezig", "Geen tijd");
});

test("P5: an outburst or a question at the readback is answered and no addition; what is told is one", async () => {
  const { person, state } = await readBack();
  person.news();
  await person.says("Wat een stomme bot ben jij");
  person.sees("Dat mag je hier zeggen.");
  await person.says("Met de politie deel ik niks");
  person.sees("Toegevoegd.");
  const kept = JSON.stringify((await state()).talk.exchanges);
  expect(kept).toContain("Met de politie deel ik niks");
  expect(kept).not.toContain("stomme bot");
});

test("an addition without a name goes to the lead alone", async () => {
  const { person, state } = await readBack();
  await person.says("Liever niet met mijn naam erbij, maar in juni stond er ook een busje.");
  expect(levelsOf((await state()).talk)).toEqual(["picture", "lead-only"]);
});

test("after the release a question is answered and kept nowhere", async () => {
  const { person, state } = await readBack();
  await person.presses("release");
  person.news();
  await person.says("Wie leest dit eigenlijk?");
  expect(person.news().join()).toContain("Marieke de Boer");
  expect(await state()).toMatchObject({ phase: "released", changes: [] });
});

test("after the release '1: …' puts that answer right, and asks for a yes again", async () => {
  const { person, state } = await readBack();
  await person.presses("release");
  await person.says("1: Ik zie sinds juni elke dinsdag een busje bij de loods.");
  expect(person.latest().body?.text).toContain("sinds juni");
  expect(person.latest().body?.buttons.map(({ action }) => action)).toEqual(["release"]);
  expect(await state()).toMatchObject({ phase: "released", changes: [{ open: true }] });
  expect((await state()).talk.exchanges).toHaveLength(2);
});

test("who says later at the readback is written to the next morning, also when the budget is spent", async () => {
  const { person } = await invitedOn("Sanne");
  await person.waits({ workingDays: 4 });
  await person.waits({ workingDays: 4 });
  await person.says(BUS);
  await person.says("klaar");
  await person.says("later");
  person.sees("Ik kom terug");
  await person.waits({ workingDays: 1 });
  expect(person.news()).toHaveLength(1);
  await person.waits({ workingDays: 30 });
  person.seesNothing();
});
