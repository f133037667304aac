import { seconds } from "../engine/words.ts";
import type { Front, OpenQuestion, Seen } from "./front.ts";
import type { Teller } from "./people.ts";

/** Longer than the bot waits for somebody who may still be writing. */
const A_WHILE = seconds(20);
/** A talk that has not come to its end by then is left as it is. */
const MOST_TURNS = 40;
/** Who has a question of their own asks it once they are at ease. */
const ASKS_AFTER = 4;
const GO_ON = "verder";
const NOTHING_MORE = "klaar";

/** An answer as somebody gave it, to change it or take it away later. */
export interface Given {
  readonly message: string;
  readonly role: string;
}

/** Somebody writes, and the bot has time to answer. */
export async function says(front: Front, person: string, text: string): Promise<string> {
  const message = await front.writes(person, text);
  await passes(front);
  return message;
}

/** Presses a button of the newest message that has it. */
export async function presses(
  front: Front,
  person: string,
  action: string,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const message = await newestWith(front, person, action);
  if (!message) throw new Error(`Nobody offers ${person} the button "${action}"`);
  const value = message.buttons.find((button) => button.action === action)?.value;
  await front.presses(person, message.id, action, { ...(value !== undefined && { value }), ...values });
  await passes(front);
}

/**
 * Holds a talk as this person would: each question gets what they have to tell about that, and is skipped where they have nothing. What the
 * bot asks is read from the talk itself, so that other wordings make no other story. It ends before the release, or when `enough` were given.
 */
export async function tells(
  front: Front,
  teller: Teller,
  enough = Number.POSITIVE_INFINITY,
): Promise<readonly Given[]> {
  await presses(front, teller.id, teller.starts);
  const given: Given[] = [];
  const told = new Map<string, number>();
  let answered = 0;
  let hasAsked = false;
  for (let turn = 0; turn < MOST_TURNS && given.length < enough; turn++) {
    const talk = await front.talk(teller.id);
    if (talk?.phase !== "talking" || !talk.open) break;
    if (talk.asked === answered) {
      // Nothing was asked since: the bot said something else, and waits.
      await says(front, teller.id, turn < MOST_TURNS / 2 ? GO_ON : NOTHING_MORE);
      continue;
    }
    if (given.length === ASKS_AFTER && teller.asks && !hasAsked) {
      hasAsked = true;
      await says(front, teller.id, teller.asks);
      continue;
    }
    answered = talk.asked;
    const answer = answerTo(talk.open, teller, told);
    if (answer === undefined) await presses(front, teller.id, "skip");
    else given.push({ message: await says(front, teller.id, answer), role: talk.open.role });
  }
  return given;
}

/** What this person has to tell about it and did not tell yet. */
function answerTo({ role }: OpenQuestion, { answers }: Teller, told: Map<string, number>): string | undefined {
  const count = told.get(role) ?? 0;
  told.set(role, count + 1);
  return (answers as Readonly<Record<string, readonly string[]>>)[role]?.[count];
}

async function newestWith(front: Front, person: string, action: string): Promise<Seen | undefined> {
  const messages = await front.messages(person);
  return messages.findLast(({ buttons }) => buttons.some((button) => button.action === action));
}

/** A little time, in which the bot answers. */
export const passes = async (front: Front): Promise<void> => front.moveTo((await front.now()) + A_WHILE);
