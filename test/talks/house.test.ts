import { expect, test, vi } from "vitest";
import { PEOPLE, webDirectory } from "../../src/adapters/web/people.ts";
import { openHouse } from "../../src/app/house.ts";
import { openWorkshop } from "../../src/app/workshop.ts";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import { reference } from "../../src/engine/reference.ts";
import type { EventId, MessageId, PlaceId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

test("what is in hand when the house closes is finished, and nothing more is begun", async () => {
  let [inHand, isDrained] = [0, false];
  const gate = Promise.withResolvers<void>();
  const { room, example, handleEvent, clock, front, settle } = await stage({
    through: (platform) => ({
      ...platform,
      post: async (...message) => {
        inHand++;
        await gate.promise;
        return platform.post(...message);
      },
    }),
  });
  const places = example.people.map(({ person, place }) => ({ person, place: place as PlaceId }));
  for (const { person, place } of places) {
    const event = { type: "message-written", message: "m" as MessageId, text: "hulp", sent: clock.now() } as const;
    await handleEvent({ id: "e" as EventId, person, place, company: "alone", event });
  }
  const posted = () => places.filter(({ place }) => front.count(place) === 1).length;
  const workshop = openWorkshop(room);
  await vi.waitUntil(() => inHand === 8);
  const drained = workshop.drain().then(() => (isDrained = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([isDrained, posted()]).toEqual([false, 0]);
  gate.resolve();
  await drained;
  expect([inHand, posted()]).toEqual([8, 8]);
  await settle();
  expect(posted()).toBe(12);
});

test("the house knows the lead and the people of its explorations by name, and takes out the name of anybody else", async () => {
  const { room, example, invited, clock, store } = await stage();
  const sanne = await invited("Sanne");
  const house = openHouse({ ...room, directory: webDirectory, language: "nl", explorations: [example.id] });
  const text = "Ik hoorde het van Marieke de Boer, van Yusuf Demir en van mevrouw Jansen, in mei bij de loods.";
  const event = { type: "message-written", message: "m" as MessageId, text, sent: clock.now() } as const;
  await house.handleEvent({ id: "e" as EventId, person: sanne.id, place: sanne.place, company: "alone", event });
  await house.drain();
  const kept = JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  for (const { id } of PEOPLE.filter(({ firstName }) => /Marieke|Yusuf/.test(firstName)))
    expect(kept).toContain(reference(id));
  expect(kept).not.toMatch(/Boer|Demir|Jansen/);
});
