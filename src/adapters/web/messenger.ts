import type { Clock, Messenger, Outcome } from "../../app/ports.ts";
import { buttonsOf } from "../../cards/buttons.ts";
import { expand } from "../../cards/expand.ts";
import { plainText } from "../../cards/plain-text.ts";
import type { Outgoing } from "../../engine/step.ts";
import type { PlaceId } from "../../engine/words.ts";
import type { Body, FrontStore } from "./front-store.ts";
import { isPlaceHere } from "./people.ts";
import { channelOf, readPlaceId } from "./place-id.ts";

/** Speaks on the local front. What it posts stands in the front's own memory at once; an open page hears of it there. */
export function webMessenger(store: FrontStore, clock: Clock): Messenger {
  return {
    post: async (place, tag, outgoing, about) =>
      settled(() =>
        isOpen(store, place)
          ? { type: "delivered", message: store.post({ aggregate: about, tag }, place, bodyOf(outgoing), clock.now()) }
          : { type: "gone", because: "there is no such place on the local front" },
      ),
    update: async (_place, message, outgoing) =>
      settled(() =>
        store.rewrite(message, bodyOf(outgoing), clock.now())
          ? { type: "delivered", message }
          : { type: "gone", because: "the message is not on the local front any more" },
      ),
    find: async (place, tag, aggregate) => store.find(place, { aggregate, tag }),
    read: async (place, id, person) => {
      const message = store.message(id);
      const isTheirs = message?.author.kind === "person" && message.author.person === person;
      return isTheirs && message.place === place && message.body
        ? { text: message.body.text, sent: message.edited ?? message.sent }
        : undefined;
    },
    typing: (place) => store.signalTyping(place),
  };
}

/** What the front keeps and shows of something that goes out. */
export function bodyOf(outgoing: Outgoing): Body {
  const card = expand(outgoing);
  return { text: plainText(outgoing), card, buttons: buttonsOf(card) };
}

function isOpen(store: FrontStore, id: PlaceId): boolean {
  const place = readPlaceId(id);
  if (place?.kind !== "thread") return isPlaceHere(id);
  return store.message(place.root)?.place === channelOf(place.channel);
}

/** Another process may hold the file for longer than we waited: that is a busy day, no bug. */
function settled(attempt: () => Outcome): Outcome {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Error && /database is (locked|busy)/.test(error.message)) {
      return { type: "retry", afterMs: 1_000, because: "the file of the local front was in use" };
    }
    throw error;
  }
}
