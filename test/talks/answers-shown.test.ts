import { expect, test } from "vitest";
import { named as shownNow } from "../../src/app/names.ts";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import { readableIn } from "../../src/engine/conversation/released.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { answerReference, type Ring } from "../../src/engine/reference.ts";
import { FIRST_WORDS } from "../../src/engine/talk.ts";
import type { MessageId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

/** Somebody who wrote one thing and lets it go as far as `chosen` says. */
async function released(chosen: Readonly<Record<string, string>>) {
  const on = await stage();
  const sanne = await on.invited("Sanne");
  const first = await sanne.says("Ik zie sinds mei elke dinsdag een busje bij de loods van Desmond Owusu.");
  await sanne.says("klaar");
  await sanne.presses("release", chosen);
  const talk = async () => (await on.store.read<Conversation>(conversationOf(on.example.id, sanne.id))) as Conversation;
  const shown = (ring: Ring, topic = FIRST_WORDS) =>
    shownNow(answerReference(ring, { exploration: on.example.id, person: sanne.id, topic }), on.store);
  return { ...on, sanne, first, talk, shown };
}

const GONE = "[ingetrokken]";

test("the leads read what was released to them; everybody else only what may be in the picture and be quoted", async () => {
  const { shown, talk } = await released({ "sharing-1": "picture", "quote-1": "true" });
  expect(await shown("leads")).toContain("elke dinsdag een busje");
  expect(await shown("picture")).toContain("elke dinsdag een busje");
  expect(readableIn(await talk())).toEqual([{ topic: FIRST_WORDS, inPicture: true, quotable: true }]);
});

test("names within what was said are filled in as well", async () => {
  const { shown } = await released({ "sharing-1": "lead-only" });
  expect(await shown("leads")).toContain("bij de loods van Desmond Owusu");
  expect(await shown("leads")).not.toContain("⟦");
});

test("everybody else reads a quote without the name of a colleague in it", async () => {
  const { shown } = await released({ "sharing-1": "picture", "quote-1": "true" });
  expect(await shown("picture")).toContain("bij de loods van [collega]");
});

test("a quote for the leads alone is theirs alone, whatever was said of quoting", async () => {
  const { shown } = await released({ "sharing-1": "lead-only", "quote-1": "true" });
  expect(await shown("leads")).toContain("elke dinsdag");
  expect(await shown("picture")).toBe(GONE);
});

test.each(["count-only", "away"])("what is %s is read by nobody", async (sharing) => {
  const { shown, talk } = await released({ "sharing-1": sharing, "quote-1": "true" });
  expect(await shown("leads")).toBe(GONE);
  expect(await shown("picture")).toBe(GONE);
  expect(readableIn(await talk())).toEqual([]);
});

test("without a yes to quoting nobody but the leads reads it", async () => {
  const { shown } = await released({ "sharing-1": "picture" });
  expect(await shown("leads")).toContain("elke dinsdag");
  expect(await shown("picture")).toBe(GONE);
});

test("nothing is read before the release", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Ik zie sinds mei elke dinsdag een busje bij de loods.");
  const answer = { exploration: example.id, person: sanne.id, topic: FIRST_WORDS };
  expect(await shownNow(answerReference("leads", answer), store)).toBe(GONE);
});

test("an edit after the release takes it back at once, and it is read again once its author says so", async () => {
  const { shown, sanne, first } = await released({ "sharing-1": "picture", "quote-1": "true" });
  await sanne.edits(first, "Ik zie sinds mei elke woensdag een busje bij de loods.");
  expect(await shown("leads")).toBe(GONE);
  expect(await shown("picture")).toBe(GONE);
  await sanne.presses("release");
  expect(await shown("leads")).toContain("woensdag");
});

test("a deletion and an erasure take it away at once", async () => {
  const deleted = await released({ "sharing-1": "picture", "quote-1": "true" });
  await deleted.sanne.deletesId(deleted.first.id as unknown as MessageId);
  expect(await deleted.shown("leads")).toBe(GONE);
  const erased = await released({ "sharing-1": "picture", "quote-1": "true" });
  await erased.sanne.says("vergeet mij");
  await erased.sanne.presses("forget-yes");
  expect(await erased.shown("leads")).toBe(GONE);
  expect(await erased.shown("picture")).toBe(GONE);
});

test("nobody types themselves into somebody else's answer", async () => {
  const { named, example, sanne } = await released({ "sharing-1": "lead-only" });
  const marieke = named("Marieke");
  const typed = answerReference("leads", { exploration: example.id, person: sanne.id, topic: FIRST_WORDS });
  await marieke.says(`hindernis: ${typed}`);
  await marieke.says("hindernissen");
  expect(marieke.latest().body?.text).not.toContain("elke dinsdag");
});
