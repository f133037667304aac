import type { Chance } from "./chance.ts";
import { uniqueWord } from "./chance.ts";
import type { Client } from "./client.ts";
import { pause } from "./processes.ts";

/** What somebody did that must be found again. It is written down when it was accepted, not before. */
export interface Remembered {
  readonly person: string;
  readonly place: string;
  /** Words that must stand in what the house keeps of them, once each. */
  readonly standing: Set<string>;
  /** Words that they changed or took back. */
  readonly gone: Set<string>;
  /** Words of questions that the lead must have got, once each. */
  readonly passedOn: Set<string>;
  /** How often they asked for which card of the desk. */
  readonly asked: Map<DeskCard, number>;
  released: boolean;
}
export type DeskCard = "who-sees" | "help" | "my-data" | "forget-confirm" | "notice";

export interface World {
  readonly client: (name: string) => Client;
  readonly chance: (name: string) => Chance;
  /** The kills go on, so people stay at it after their talk. */
  readonly busy: () => boolean;
  /** How many times as fast as the wall the clock of the front runs. */
  readonly pace: number;
  readonly length: "short" | "mixed";
}

interface Seen {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly buttons: readonly { readonly action: string }[];
  readonly ordinal: number;
}
interface Mine {
  readonly id: string;
  word: string;
}

const ANSWERS = [
  "Ik merk het vooral bij {w}, daar loopt ons team tegenaan.",
  "Vorige week ging het over {w}, een bewoner had ineens een nieuwe auto en geen inkomen.",
  "Vooral {w}.",
  "Dat hangt af van {w} en van wie er die dag werkt.",
  "We bespreken {w} in het overleg op dinsdag en schrijven het in het dossier.",
  "Met de collega's van {w} gaat het goed, we bellen elkaar.",
  "Ik zou beginnen bij {w}, daar komt het meeste binnen.",
  "Iedereen zou meer moeten weten van {w}.",
] as const;
const QUESTION = "Kan je ook iets doen voor {w}?";
const RIGHTS = [
  { text: "wie ziet wat", card: "who-sees" },
  { text: "hulp", card: "help" },
  { text: "mijn gegevens", card: "my-data" },
] as const;

export const nobodyYet = (person: string): Remembered => ({
  person,
  place: `web:dm:${person.slice("web:".length)}`,
  standing: new Set(),
  gone: new Set(),
  passedOn: new Set(),
  asked: new Map(),
  released: false,
});

/** One colleague from the invitation to the release, and busy after it while the kills go on. */
export async function live(me: Remembered, world: World): Promise<void> {
  const { person, place } = me;
  const client = world.client(person);
  const chance = world.chance(person);
  const seen = new Map<string, Seen>();
  const mine: Mine[] = [];
  let cursor = 0;
  let marks = 0;
  const mark = (): string => `${person.slice("web:".length)}-${++marks}`;
  const thinks = (most: number): Promise<void> => pause(chance.between(100, most) / world.pace);

  const opening = await sees("start-calm");
  await thinks(2_000);
  const length = world.length === "short" || chance.happens(0.25) ? "short" : "calm";
  if (chance.happens(0.5)) await press(opening, `start-${length}`);
  else await types(length === "short" ? "kort" : "rustig");
  for (let handled = opening.ordinal; ; ) {
    const next = await sees(["skip", "release"], handled);
    if (next.buttons.some(({ action }) => action === "release")) break;
    handled = next.ordinal;
    await thinks(3_000);
    if (chance.happens(0.2)) await usesRights();
    await answers(next);
  }
  if (chance.happens(0.4)) await says(answer());
  await releases();
  me.released = true;
  while (world.busy()) {
    await thinks(4_000);
    await thinksAgain();
  }
  await releases();

  async function answers(question: Seen): Promise<void> {
    // Somebody with no answer left has nothing to release: the first answer stands.
    const kind = mine.length > 0 ? chance.roll() : 1;
    if (kind < 0.12) return chance.happens(0.5) ? press(question, "skip") : void (await types("overslaan"));
    await look();
    // Only while it is open: what is said at once goes before a question that still waits for quiet.
    if (kind < 0.2 && seen.get(question.id)?.buttons.some(({ action }) => action === "skip")) {
      const word = uniqueWord();
      if (await types(QUESTION.replace("{w}", word))) me.passedOn.add(word);
      await thinks(1_000);
    }
    if (kind < 0.4) {
      await Promise.all([says(answer()), pause(chance.between(0, 40)).then(() => says(answer()))]);
    } else if (kind < 0.52) {
      const message = await says(answer());
      await thinks(2_000);
      if (message) await edits(message);
    } else if (kind < 0.6) {
      const message = await says(answer());
      await thinks(2_000);
      if (message) await deletes(message);
      await says(answer());
    } else await says(answer());
  }

  /** What a person does once all is released: change, take back, add, ask. */
  async function thinksAgain(): Promise<void> {
    const kind = chance.roll();
    const message = mine.length > 0 ? chance.oneOf(mine) : undefined;
    if (kind < 0.3 && message) await edits(message);
    else if (kind < 0.4 && message && mine.length > 1) {
      await releases();
      await deletes(message);
    } else if (kind < 0.55) await says(answer());
    else await usesRights();
    if (chance.happens(0.4)) await releases();
  }

  function answer(): { readonly text: string; readonly word: string } {
    const word = uniqueWord();
    return { text: chance.oneOf(ANSWERS).replace("{w}", word), word };
  }

  async function says({ text, word }: { readonly text: string; readonly word: string }): Promise<Mine | undefined> {
    const sent = await client.send("/local/messages", { person, place, text, id: mark() });
    if (!sent?.id) return undefined;
    const message = { id: sent.id, word };
    me.standing.add(word);
    mine.push(message);
    return message;
  }

  async function types(text: string): Promise<boolean> {
    return (await client.send("/local/messages", { person, place, text, id: mark() })) !== undefined;
  }

  /** An older edit that comes again would be a new one to the front, so it comes again at once. */
  async function edits(message: Mine): Promise<void> {
    const { text, word } = answer();
    const accepted = await client.send(
      "/local/messages",
      { person, place, edits: message.id, text, id: mark() },
      "now",
    );
    if (!accepted) return;
    me.standing.delete(message.word);
    me.gone.add(message.word);
    me.standing.add(word);
    message.word = word;
  }

  async function deletes(message: Mine): Promise<void> {
    const accepted = await client.send("/local/messages", { person, place, deletes: message.id, id: mark() });
    if (!accepted) return;
    me.standing.delete(message.word);
    me.gone.add(message.word);
    mine.splice(mine.indexOf(message), 1);
  }

  /** Several at once, which then are due at once. */
  async function usesRights(): Promise<void> {
    if (chance.happens(0.3)) {
      await asks("vergeet mij", "forget-confirm");
      await asks("nee, laat staan", "notice");
      return;
    }
    await Promise.all(RIGHTS.map(({ text, card }) => asks(text, card)));
  }

  async function asks(text: string, card: DeskCard): Promise<void> {
    if (await types(text)) me.asked.set(card, (me.asked.get(card) ?? 0) + 1);
  }

  async function press(on: Seen, action: string): Promise<void> {
    await client.send("/local/actions", { person, message: on.id, action, values: {}, id: mark() });
  }

  /** Until no card asks for a release any more. A card that was replaced meanwhile does not release, so it looks again. */
  async function releases(): Promise<void> {
    for (;;) {
      await look();
      const open = newest("release", 0);
      if (!open) return;
      if (chance.happens(0.5)) await press(open, "release");
      else await types("klaar");
      const asked = Date.now();
      while (Date.now() - asked < 5_000 / world.pace && [...seen.values()].some(asksForRelease)) {
        await pause(200);
        await look();
      }
    }
  }

  /** Waits for a message of the bot with one of these buttons. */
  async function sees(action: string | readonly string[], after = 0): Promise<Seen> {
    for (;;) {
      await look();
      const found = newest(action, after);
      if (found) return found;
      await pause(250);
    }
  }

  function newest(action: string | readonly string[], after: number): Seen | undefined {
    return [...seen.values()]
      .filter(({ from, ordinal, buttons }) => {
        const has = buttons.some((button) => [action].flat().includes(button.action));
        return from === "bot" && ordinal > after && has;
      })
      .sort((one, other) => other.ordinal - one.ordinal)[0];
  }

  async function look(): Promise<void> {
    const path = `/local/messages?person=${person}&place=${place}&after=${cursor}`;
    const { messages, sequence } = await client.get<{ messages: readonly Seen[]; sequence: number }>(path);
    for (const message of messages) seen.set(message.id, message);
    cursor = sequence;
  }
}

const asksForRelease = ({ buttons }: Seen): boolean => buttons.some(({ action }) => action === "release");
