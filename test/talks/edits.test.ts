import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { PersonEvent } from "../../src/engine/step.ts";
import type { EventId, MessageId } from "../../src/engine/words.ts";
import { levelsOf, stage } from "../stage.ts";

/** Sanne was invited, and events about her messages arrive in an order of the test's own. */
async function arriving() {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  let count = 0;
  const arrives = (event: object) =>
    on.handleEvent({
      ...{ id: `arrived-${++count}` as EventId, person: sanne.id, place: sanne.place, company: "alone" },
      event: event as PersonEvent,
    });
  const talk = async () => (await on.store.read<Conversation>(conversationOf(on.example.id, sanne.id))) as Conversation;
  return { ...on, sanne, arrives, talk };
}

async function released() {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  const first = await sanne.says("Ik zie sinds mei elke dinsdag een busje bij de loods.");
  await sanne.says("klaar");
  await sanne.presses("release");
  sanne.news();
  const talk = async () => (await on.store.read<Conversation>(conversationOf(on.example.id, sanne.id))) as Conversation;
  return { ...on, sanne, first, talk };
}

test("an edited message changes the answer, a deleted one takes it away", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  const first = await sanne.says("Ik zie een busje bij de loods op dinsdag.");
  await sanne.edits(first, "Ik zie een vrachtwagen bij de loods op dinsdag.");
  const second = await sanne.says("Dat noteer ik in mijn agenda van 2026.");
  await sanne.deletes(second);
  await sanne.says("klaar");
  const readback = sanne.latest().body?.text ?? "";
  expect(readback).toContain("vrachtwagen");
  expect(readback).not.toContain("busje");
  expect(readback).not.toContain("agenda");
});

test("after the release an edit takes the answer back and says so in one line with one button", async () => {
  const { sanne, first, talk } = await released();
  await sanne.edits(first, "Ik zie sinds mei elke woensdag een busje bij de loods.");
  expect(sanne.news()).toHaveLength(1);
  expect(sanne.latest().body?.text).toContain("woensdag");
  expect(sanne.latest().body?.buttons.map(({ action }) => action)).toEqual(["release"]);
  expect(await talk()).toMatchObject({ phase: "released", changes: [{ open: true }] });
  await sanne.says("klaar");
  expect(await talk()).toMatchObject({ phase: "released", changes: [{ open: false }] });
});

test("after the release a delete takes the answer out at once, without a word", async () => {
  const { sanne, first, talk } = await released();
  await sanne.deletes(first);
  sanne.seesNothing();
  expect(JSON.stringify(await talk())).not.toContain("busje");
});

test("what is written after the release is kept and counts once its author says so", async () => {
  const { sanne, talk } = await released();
  await sanne.says("O ja, en de buren durven er niets van te zeggen.");
  expect(sanne.latest().body?.text).toContain("de buren durven");
  await sanne.presses("release");
  expect(JSON.stringify(await talk())).toContain("de buren durven");
});

test("an edit that comes before its message wins when the message comes, and so does a deletion", async () => {
  const { invited, handleEvent, clock, until } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  const sent = clock.now();
  const base = { person: sanne.id, place: sanne.place, company: "alone" as const };
  const about = (message: string) => ({ message: message as MessageId, sent });
  await handleEvent({
    ...base,
    id: "e1" as never,
    event: { type: "message-edited", ...about("m1"), text: "drie busjes in mei", sent: sent + 10 },
  });
  await handleEvent({
    ...base,
    id: "e2" as never,
    event: { type: "message-deleted", ...about("m2"), sent: sent + 10 },
  });
  await handleEvent({
    ...base,
    id: "e3" as never,
    event: { type: "message-written", ...about("m1"), text: "twee busjes in mei" },
  });
  await handleEvent({
    ...base,
    id: "e4" as never,
    event: { type: "message-written", ...about("m2"), text: "dit had ik niet willen zeggen" },
  });
  await until(clock.now() + 5_000);
  await sanne.says("klaar");
  const readback = sanne.latest().body?.text ?? "";
  expect(readback).toContain("drie busjes");
  expect(readback).not.toContain("twee busjes");
  expect(readback).not.toContain("niet willen zeggen");
});

test("a late message goes to the question that stood there when it was sent", async () => {
  const { invited, handleEvent, clock, until } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  const whenFirstStood = clock.now() + 1_000;
  await sanne.waits({ seconds: 60 });
  await sanne.says("Bij de loods aan de Havenweg in mei, vier keer geteld.");
  await sanne.waits({ seconds: 60 });
  const questions = sanne.inbox().length;
  const late = {
    type: "message-written",
    message: "late" as MessageId,
    text: "en bij de garage",
    sent: whenFirstStood,
  } as const;
  await handleEvent({ id: "late" as never, person: sanne.id, place: sanne.place, company: "alone", event: late });
  await until(clock.now() + 10_000);
  expect(sanne.inbox().length).toBe(questions);
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("en bij de garage\nBij de loods");
});

test("once a talk has ended nothing tells at what hour somebody wrote", async () => {
  const { talk } = await released();
  const after = await talk();
  const midnight = Date.parse("2026-11-03T00:00:00+01:00");
  for (const { parts } of after.talk.exchanges) for (const { sent } of parts) expect(sent).toBe(midnight);
});

test("of two edits the newer one holds, whichever arrives first", async () => {
  const { sanne, arrives, until, clock } = await arriving();
  const { id } = await sanne.says("Ik zie sinds mei elke dinsdag een busje bij de loods.");
  await sanne.says("klaar");
  const at = clock.now();
  await arrives({ type: "message-edited", message: id, text: "Elke donderdag een busje bij de loods.", sent: at + 2 });
  await arrives({ type: "message-edited", message: id, text: "Elke woensdag een busje bij de loods.", sent: at + 1 });
  await until(at + 10_000);
  expect(sanne.latest().body?.text).toContain("donderdag");
});

test("of two edits that come before their message the newer one holds, whichever arrives first", async () => {
  const { sanne, arrives, until, clock, talk } = await arriving();
  const message = "m1" as MessageId;
  await sanne.presses("start-calm");
  const at = clock.now() + 1_000;
  await until(at);
  await arrives({ type: "message-edited", message, text: "Elke donderdag een busje bij de loods.", sent: at + 2 });
  await arrives({ type: "message-edited", message, text: "Elke woensdag een busje bij de loods.", sent: at + 1 });
  await arrives({ type: "message-written", message, text: "Elke dinsdag een busje bij de loods.", sent: at });
  await until(at + 10_000);
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("donderdag");
  await sanne.says("klaar");
  // P3: nothing else of the event is kept, its moment least of all.
  const parts = (await talk()).talk.exchanges.flatMap((exchange) => exchange.parts);
  expect(parts.map((part) => Object.keys(part).sort())).toEqual([["edited", "message", "sent", "taken", "text"]]);
});

test("P15: what was made of a message before it came is heard as it stands", async () => {
  const { sanne, arrives, until, clock, talk } = await arriving();
  const message = "m1" as MessageId;
  await sanne.presses("start-calm");
  sanne.news();
  const sent = clock.now() + 1_000;
  await until(sent);
  await arrives({ type: "message-edited", message, text: "Ik ben vorige week bedreigd.", sent: sent + 1 });
  await arrives({ type: "message-written", message, text: "Er was vorige week wat.", sent });
  await until(sent + 10_000);
  sanne.sees("112");
  expect(levelsOf((await talk()).talk)).toEqual(["away"]);
});

test("a question that was deleted before it came goes to nobody", async () => {
  const { sanne, arrives, until, clock, named } = await arriving();
  const lead = named("Marieke");
  const message = "m1" as MessageId;
  await sanne.presses("start-calm");
  lead.news();
  sanne.news();
  const sent = clock.now();
  await arrives({ type: "message-deleted", message, sent: sent + 1 });
  await arrives({ type: "message-written", message, text: "Krijgen we er straks extra uren voor?", sent });
  await until(sent + 10_000);
  lead.seesNothing();
  sanne.seesNothing();
});

test("P15: a threat that comes late, to an earlier question, is set aside and told where to go", async () => {
  const { sanne, arrives, until, clock, talk } = await arriving();
  await sanne.presses("start-calm");
  const sent = clock.now() + 1_000;
  await sanne.waits({ seconds: 60 });
  await sanne.says("Bij de loods aan de Havenweg in mei, vier keer geteld.");
  await sanne.waits({ seconds: 60 });
  sanne.news();
  await arrives({ type: "message-written", message: "late", text: "Ik ben vorige week bedreigd.", sent });
  await until(clock.now() + 10_000);
  sanne.sees("112");
  expect((await talk()).talk.exchanges[0]?.care).toBe("away");
});

test("P15: a threat that comes by an edit is told where to go, in every phase, and is not asked on", async () => {
  const threat = "Ik ben vorige week bedreigd.";
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  const first = await sanne.types("Er was vorige week wat.");
  sanne.news();
  await sanne.edits(first, threat);
  const news = sanne.news();
  expect(news).toHaveLength(1);
  expect(news[0]).toContain("112");
  await sanne.edits(first, `${threat} Op straat.`);
  sanne.seesNothing();
  const second = await sanne.says("In mei stonden er twee busjes bij de loods.");
  await sanne.says("klaar");
  const correction = await sanne.says("2: In mei stonden er drie busjes bij de loods.");
  sanne.news();
  await sanne.edits(correction, `2: ${threat}`);
  sanne.sees("112");
  await sanne.says("klaar");
  sanne.news();
  await sanne.edits(second, threat);
  sanne.sees("112");
});

test("a change in any answer while the next question waits is thought over before it leaves", async () => {
  const { sanne, arrives, until, clock } = await arriving();
  await sanne.presses("start-calm");
  const { id } = await sanne.says("In mei zag ik twee busjes bij de loods.");
  await sanne.types("Ik heb dat in juni bij het meldpunt verteld.");
  sanne.news();
  await until(clock.now() + 3_000);
  await arrives({ type: "message-edited", message: id, text: "In mei zag ik drie busjes.", sent: clock.now() });
  await until(clock.now() + 3_000);
  sanne.seesNothing();
  await until(clock.now() + 2_000);
  expect(sanne.news()).toHaveLength(1);
});
