import { fromAction, fromMessage } from "../../src/adapters/web/inbound.ts";
import { dmOf, messageIdOf, readPersonId } from "../../src/adapters/web/place-id.ts";
import { explain } from "../../src/app/explain.ts";
import type { Front } from "../../src/demo/front.ts";
import type { PersonId, PlaceId } from "../../src/engine/words.ts";
import type { stage } from "../stage.ts";

/** The front without a server: the same door behind it, and a clock that only moves here. */
export function frontOf(on: Awaited<ReturnType<typeof stage>>): Front {
  const { front, clock, handleEvent, store, example, until } = on;
  let count = 0;
  const idOf = (person: string) => readPersonId(person) as PersonId;
  const tell = async (id: string): Promise<void> => {
    const message = front.message(messageIdOf(id));
    const inbound = message && fromMessage(message);
    if (!inbound) throw new Error("A message that the front would not hand on");
    await handleEvent(inbound);
  };
  return {
    writes: async (person, text, place = dmOf(idOf(person))) => {
      const { id } = front.write(idOf(person), place as PlaceId, text, `demo-${++count}`, clock.now());
      await tell(id);
      return id;
    },
    edits: async (_, message, text) => {
      front.rewrite(messageIdOf(message), { text, card: null, buttons: [] }, clock.now());
      await tell(message);
    },
    deletes: async (_, message) => {
      front.erase(messageIdOf(message), clock.now());
      await tell(message);
    },
    presses: async (person, id, action, values) => {
      const message = front.message(messageIdOf(id));
      const press = { person: idOf(person), message: messageIdOf(id), action, values };
      const inbound = message && fromAction(press, message, `demo-${++count}`, clock.now());
      if (!inbound) throw new Error("A message without buttons");
      await handleEvent(inbound);
    },
    messages: async (person, place = dmOf(idOf(person))) =>
      front.messagesIn(place as PlaceId, 0).map(({ id, author, body, deleted, ordinal }) => ({
        id,
        from: author.kind === "bot" ? "bot" : author.person,
        text: body?.text ?? "",
        buttons: body?.buttons ?? [],
        deleted: deleted !== undefined,
        ordinal,
      })),
    talk: async (person) => {
      const talk = await explain(example.id, idOf(person), store);
      return talk && { phase: talk.phase, asked: talk.questions.length, open: talk.questions.at(-1) };
    },
    now: async () => clock.now(),
    moveTo: until,
  };
}
