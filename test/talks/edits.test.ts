import { expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { MessageId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

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
