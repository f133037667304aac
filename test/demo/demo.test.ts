import { expect, test } from "vitest";
import { PEOPLE } from "../../src/adapters/web/people.ts";
import { dmOf } from "../../src/adapters/web/place-id.ts";
import { leadPage } from "../../src/app/lead-page.ts";
import * as people from "../../src/demo/people.ts";
import { wholeExploration } from "../../src/demo/story.ts";
import { conversationOf, documentOf, explorationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import type { LeadView } from "../../src/engine/lead-view.ts";
import type { PersonId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";
import { frontOf } from "./stage-front.ts";

const LONGEST = 120_000;

/** The whole demo with a moved clock, behind the same door, and what is left of it. */
async function played() {
  const on = await stage();
  const { store, example, room } = on;
  const told: string[] = [];
  // The local front opens with the first wave; the stage does not.
  await on.named("Marieke").says("volgende groep");
  await wholeExploration(frontOf(on), (line) => told.push(line));
  return {
    told: told.join("\n"),
    view: (await leadPage(example.id, on.named("Marieke").id, room)) as LeadView,
    talk: async (person: string) =>
      (await store.read<Conversation>(conversationOf(example.id, person as PersonId))) as Conversation,
    houseDocuments: async () =>
      JSON.stringify([
        await store.read(explorationOf(example.id)),
        await store.read(documentOf("inbox", example.id)),
        await store.read(documentOf("obstacles", example.id)),
        await store.read(documentOf("plan", example.id)),
        await store.read(documentOf("picture", example.id)),
        await store.read(documentOf("channel", example.id)),
      ]),
    written: (person: string) =>
      on.front
        .messagesIn(dmOf(person as PersonId), 0)
        .filter(({ author, deleted }) => author.kind === "person" && !deleted)
        .map(({ body }) => body?.text ?? ""),
    thread: () =>
      on.front
        .placesLike("web:thread:sociaal-domein:")
        .flatMap((place) => on.front.messagesIn(place, 0))
        .map(({ author }) => author.kind),
    seenBy: (firstName: string): string =>
      on
        .named(firstName)
        .inbox()
        .map(({ body }) => body?.text ?? "")
        .join("\n---\n"),
  };
}

test("the example people hold a whole exploration, and nothing of it is lost", { timeout: LONGEST }, async () => {
  const { told, view, talk, houseDocuments, seenBy, written, thread } = await played();

  // Nine talks in four groups; who refused, who broke off and who never answered look alike to a lead.
  expect(view.counts).toEqual({ toAsk: 0, asked: 0, heard: 9, closed: 3 });
  expect(view.groups.filter(({ counts }) => counts.heard > 0)).toHaveLength(4);
  const closed = view.people.filter(({ status }) => status === "closed").map(({ name }) => name);
  expect(closed).toEqual(["Peter van Dijk", "Agnieszka Nowak", "Desmond Owusu"]);

  // All that they answered stands in their talks, but for what was taken away.
  for (const { id, answers } of TELLERS) {
    const kept = JSON.stringify(await talk(id));
    const answered = written(id).filter((text) => Object.values(answers).flat().includes(text));
    expect(answered.length, id).toBeGreaterThanOrEqual(3);
    for (const piece of answered.flatMap(withoutNames)) expect(kept).toContain(piece);
  }
  expect(seenBy("Marieke")).toContain(people.sanne.asks);
  const yusuf = JSON.stringify(await talk(people.yusuf.id));
  expect(yusuf).toContain("durft te vragen");
  expect(yusuf).not.toContain("zegt dat ze er niet naar vraagt");
  const chantal = JSON.stringify(await talk(people.chantal.id));
  expect(chantal).not.toContain("fietsenstalling");

  // No name and no word of a talk in a document of the house.
  const house = await houseDocuments();
  for (const { name, firstName } of PEOPLE) {
    expect(house).not.toContain(name);
    expect(house).not.toContain(firstName);
  }
  for (const { answers } of TELLERS)
    for (const words of Object.values(answers).flat()) expect(house).not.toContain(words);

  // One obstacle is gone, a task came late and its owner and the lead heard of it.
  expect(view.obstacles.map(({ gone }) => gone)).toEqual([false, false, true]);
  expect(view.tasks.map(({ state }) => state)).toEqual(["accepted", "done"]);
  expect(view.needs).toContainEqual(expect.objectContaining({ is: "task-late" }));
  expect(seenBy("Bas")).toContain("De dag voor deze taak is voorbij");
  expect(seenBy("Marieke")).toContain("Deze taken zijn te laat");
  expect(view.planLines).toBeGreaterThan(0);
  expect(view.phase).toBe("ended");

  // A tip is taken over with who gave it, the loop is closed, a question gets its answer, and the picture says what many named.
  expect(seenBy("Bas")).toContain("Sanne Bakker");
  expect(view.waiting.map(({ is }) => is)).toEqual(["tip-what"]);
  expect(seenBy("Sanne")).toContain("Marieke de Boer antwoordt");
  expect(seenBy("Marieke")).toContain("geen antwoord terug");
  expect(seenBy("Marieke")).toMatch(/Vaak genoemd: [^\n]*(?:Geen tijd|Vertrouwen)/u);

  // Five colleagues answered in the channel, and the digest stands under them.
  expect(thread().filter((kind) => kind === "person")).toHaveLength(5);
  expect(thread().at(-1)).toBe("bot");

  // Desmond got no more than the budget, and every person is in the story as it was told.
  expect(seenBy("Desmond").split("---")).toHaveLength(3);
  for (const { firstName } of TELLERS) expect(told).toContain(firstName);
});

/** A colleague's name is kept as a reference. */
const withoutNames = (text: string): readonly string[] =>
  text.split(new RegExp(PEOPLE.map(({ name }) => name).join("|")));

const TELLERS = Object.values(people).filter((one): one is people.Teller => typeof one === "object");
