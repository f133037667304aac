import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { levelsOf, stage } from "../stage.ts";

// Faults that a review found, each held here by the thread that showed it.

async function talkWith(firstName = "Sanne") {
  const on = await stage();
  const person = await on.invited(firstName);
  const state = async () =>
    (await on.store.read<Conversation>(conversationOf(on.example.id, person.id))) as Conversation;
  return { ...on, person, state };
}

test("a yes does not release a readback that nobody has seen", async () => {
  const { person, state, until, clock } = await talkWith();
  await person.presses("start-short");
  await person.says("overslaan");
  await person.says("overslaan");
  await person.types("Ik heb het in mei twee keer gemeld en daarna niets gehoord.");
  await person.types("klaar");
  expect((await state()).phase).toBe("readback");
  await until(clock.now() + 10_000);
  expect(person.latest().body?.text).toContain("twee keer gemeld");
  await person.says("klaar");
  expect((await state()).phase).toBe("released");
});

test("a question inside an answer goes to the lead, and no word of the answer with it", async () => {
  const { person, named } = await talkWith();
  const lead = named("Marieke");
  await person.presses("start-calm");
  await person.says("In maart heb ik een signaal laten liggen bij de loods. Komt er straks ook een training voor ons?");
  lead.sees("Komt er straks ook een training voor ons?");
  expect(JSON.stringify(lead.inbox())).not.toContain("laten liggen");
});

test("who wants no name gets none when a question is passed on", async () => {
  const { person, named } = await talkWith();
  const lead = named("Marieke");
  lead.news();
  await person.presses("start-calm");
  await person.says("Niet met mijn naam graag. Krijgen we er straks extra uren voor?");
  const news = lead.news().join();
  expect(news).toContain("extra uren");
  expect(news).not.toContain("Sanne");
});

test("a child in danger is no matter for the readback, an edit, or after the release either", async () => {
  const words = "Het kind wordt mishandeld door zijn vader.";
  const { person, state } = await talkWith();
  await person.presses("start-calm");
  const first = await person.says("In maart zag ik iets bij de loods, drie keer.");
  await person.says("klaar");
  await person.says(words);
  person.sees("geen meldpunt");
  const levels = ({ talk }: Conversation) => levelsOf(talk);
  expect(levels(await state())).toEqual(["picture", "away"]);
  await person.edits(first, words);
  expect(levels(await state())).toEqual(["away", "away"]);
  await person.says("klaar");
  person.news();
  await person.says(`En nog iets. ${words}`);
  person.sees("geen meldpunt");
});

test("corrected words follow their messages: an edit is newer, a deletion takes them out", async () => {
  const { person, state } = await talkWith();
  await person.presses("start-calm");
  const first = await person.says("Ik telde in mei zeven caravans bij de loods.");
  await person.says("klaar");
  const correction = await person.says("1: Ik telde in mei zeventien caravans bij de loods.");
  expect(JSON.stringify(await state())).toContain("zeventien");
  await person.deletes(correction);
  expect(JSON.stringify(await state())).not.toContain("zeventien");
  await person.says("1: Ik telde in mei achttien caravans bij de loods.");
  await person.edits(first, "Ik telde in mei negentien caravans bij de loods.");
  expect(JSON.stringify(await state())).not.toContain("achttien");
  await person.says("1: Ik telde in mei twintig caravans bij de loods.");
  await person.says("klaar");
  await person.deletes(first);
  expect(JSON.stringify(await state())).not.toMatch(/caravans/);
});

test("what is told in the readback is added, whatever words stand in it", async () => {
  const { person, state } = await talkWith();
  await person.presses("start-calm");
  await person.says("Ik telde in mei zeven caravans bij de loods.");
  await person.says("klaar");
  for (const told of [
    "Ik stond daar alleen bij de kade.",
    "De loods staat aan de weg naar de haven.",
    "En in april waren er 2 busjes op de weg.",
  ]) {
    await person.says(told);
    expect(JSON.stringify(await state())).toContain(told);
  }
  await person.says("1: De caravans zijn nu weg bij de loods.");
  expect(JSON.stringify(await state())).toContain("De caravans zijn nu weg");
  const { talk } = await state();
  expect(levelsOf(talk)).toEqual(["picture", "picture"]);
});

test("what is deleted while the readback waits is never posted", async () => {
  const posted: string[] = [];
  const on = await stage({
    through: (platform) => ({
      ...platform,
      post: (place, tag, message, about) => {
        posted.push(JSON.stringify(message));
        return platform.post(place, tag, message, about);
      },
    }),
  });
  const sanne = await on.invited("Sanne");
  await sanne.presses("start-short");
  await sanne.says("overslaan");
  await sanne.says("In mei zag ik drie busjes.");
  const last = await sanne.types("Ik heb het in juni aan de buurman verteld en daarna niets gehoord.");
  await sanne.deletes(last);
  await on.until(on.clock.now() + 10_000);
  expect(posted.join()).not.toContain("buurman");
});

test("a quotation goes when its words go", async () => {
  const { person, state } = await talkWith();
  await person.says("Het is bij ons een grijs gebied.");
  const [message] = [person.latest()];
  expect(message?.body?.text).toContain("grijs gebied");
  const written = (await state()).talk.exchanges[0]?.parts[0]?.message;
  const front = await person.inbox();
  expect(front.length).toBeGreaterThan(1);
  await person.deletesId(written);
  expect(JSON.stringify(await state())).not.toContain("grijs");
  expect(JSON.stringify(person.inbox())).not.toContain("grijs");
});

test("who writes before the opening has left gets it first, and then the question", async () => {
  const on = await stage({ at: Date.parse("2026-11-03T20:00:00+01:00") });
  const sanne = await on.invited("Sanne");
  sanne.seesNothing();
  await sanne.says("Ik hoorde dat jullie mij iets willen vragen over de loods in de haven.");
  const news = sanne.news();
  expect(news).toHaveLength(2);
  expect(news[0]).toContain("Ik ben een bot");
});

test("rights mean something in every phase and are never kept as answers", async () => {
  const { person, state, named } = await talkWith();
  const lead = named("Marieke");
  await person.presses("start-calm");
  await person.says("Ik telde in mei zeven caravans bij de loods.");
  await person.says("corrigeer");
  expect((await state()).phase).toBe("readback");
  await person.says("later");
  person.sees("Ik kom terug");
  await person.says("klaar");
  lead.news();
  await person.says("liever een mens");
  lead.sees("Sanne Bakker");
  await person.says("corrigeer");
  expect((await state()).phase).toBe("released");
  expect(JSON.stringify((await state()).talk.exchanges)).not.toMatch(/corrigeer|liever een mens|later/);
});

test("only the last message of all says that it is the last", async () => {
  const { person } = await talkWith();
  await person.presses("start-calm");
  await person.says("Ik telde in mei zeven caravans bij de loods.");
  person.news();
  await person.waits({ workingDays: 4 });
  expect(person.news().join()).not.toContain("laatste bericht");
});

test("a talk that has ended keeps its pieces in their order and no hour of anything that came after", async () => {
  const { person, state, handleEvent, clock, until } = await talkWith();
  await person.presses("start-calm");
  const early = clock.now();
  await person.waits({ seconds: 60 });
  const base = { person: person.id, place: person.place, company: "alone" as const };
  await handleEvent({
    ...base,
    id: "b" as never,
    event: {
      type: "message-written",
      message: "b" as never,
      text: "Tweede zin over de loods in mei.",
      sent: early + 30_000,
    },
  });
  await handleEvent({
    ...base,
    id: "a" as never,
    event: {
      type: "message-written",
      message: "a" as never,
      text: "Eerste zin over de loods in mei.",
      sent: early + 20_000,
    },
  });
  await until(clock.now() + 6_000);
  await person.says("klaar");
  await person.says("klaar");
  await person.says("En nog iets over de kade.");
  const { talk } = await state();
  expect(talk.exchanges[0]?.parts.map(({ text }) => text.split(" ")[0])).toEqual(["Eerste", "Tweede"]);
  for (const { parts } of talk.exchanges)
    for (const { sent } of parts) expect(new Date(sent + 3_600_000).toISOString()).toContain("T00:00:00");
});

test("to the lead a stop with the readback open looks like any other end", async () => {
  const { person, named } = await talkWith();
  const lead = named("Marieke");
  await lead.says("overzicht");
  await person.presses("start-calm");
  await person.says("Ik telde in mei zeven caravans bij de loods.");
  await person.says("klaar");
  await person.says("stop");
  expect(JSON.stringify(lead.inbox())).toContain("Sanne Bakker: Wijkteam Noord, afgesloten");
});

test("a skipped contact question, and contact that is fine, are not asked on", async () => {
  for (const answer of ["overslaan", "Met de politie niet, die is prima."]) {
    const { person, state } = await talkWith();
    await person.presses("start-calm");
    for (let turn = 0; turn < 12; turn++) {
      const last = (await state()).talk.exchanges.at(-1);
      if (last?.topic === "contact") break;
      await person.says(`In maart gebeurde dat ${turn + 2} keer bij de loods, daarna niet meer.`);
    }
    await person.says(answer);
    expect((await state()).talk.exchanges.at(-1)?.topic).not.toBe("stuck");
  }
});
