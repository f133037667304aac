import { expect, test, vi } from "vitest";
import { openWorkshop } from "../../src/app/workshop.ts";
import type { EventId, MessageId } from "../../src/engine/words.ts";
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
  for (const { person, place } of example.people) {
    const event = { type: "message-written", message: "m" as MessageId, text: "hulp", sent: clock.now() } as const;
    await handleEvent({ id: "e" as EventId, person, place, company: "alone", event });
  }
  const posted = () => example.people.filter(({ place }) => front.count(place) === 1).length;
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
