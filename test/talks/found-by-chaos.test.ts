import { expect, test } from "vitest";
import type { Messenger } from "../../src/app/ports.ts";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { stage } from "../stage.ts";

// Faults that the crash test found, each held here by a thread that shows it every time.

test("a notice of the desk is not taken for the talk's notice of the same number", async () => {
  let dies = false;
  const through = (platform: Messenger): Messenger => ({
    ...platform,
    post: async (place, tag, message, about) => {
      if (!dies) return platform.post(place, tag, message, about);
      dies = false;
      return { type: "unknown", because: "the process died before it posted" };
    },
  });
  const { invited } = await stage({ through });
  const sanne = await invited("Sanne");
  const tags = () => sanne.inbox().map(({ said }) => `${said?.aggregate} ${said?.tag}`);
  await sanne.says("kort");
  for (let skipped = 0; skipped < 3; skipped++) await sanne.says("overslaan");
  const number = Number(
    /conversation\S* notice-(\d+)/.exec(tags().findLast((tag) => /conversation\S* notice-/.test(tag)) ?? "")?.[1],
  );
  expect(number).toBeGreaterThan(1);
  for (let said = 1; said < number; said++) await sanne.says(said === number - 1 ? "vergeet mij" : "hulp");
  dies = true;
  await sanne.says("nee, laat staan");
  await sanne.waits({ seconds: 120 });
  expect(tags()).toContain(`person/${sanne.id} notice-${number}`);
});

test("what was changed after the release and then deleted stands nowhere any more", async () => {
  const { invited } = await stage();
  const bas = await invited("Bas");
  await bas.says("kort");
  const message = await bas.says("Vooral appels.");
  await bas.says("klaar");
  await bas.says("klaar");
  await bas.edits(message, "Vooral peren.");
  await bas.deletes(message);
  expect(JSON.stringify(bas.inbox())).not.toContain("peren");
  expect(bas.inbox().filter(({ body }) => body?.buttons.some(({ action }) => action === "release"))).toEqual([]);
});

test("'laat staan' in a talk, while nobody asked whether everything shall go, is an answer and not lost", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  await sanne.says("laat staan");
  sanne.news();
  const talk = (await store.read<Conversation>(conversationOf(example.id, sanne.id))) as Conversation;
  expect(talk.talk.exchanges.flatMap(({ parts }) => parts.map(({ text }) => text))).toEqual(["laat staan"]);
});
