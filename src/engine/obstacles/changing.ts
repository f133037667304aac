import { dayOf } from "../calendar.ts";
import { comingDay } from "../days.ts";
import { type Acted, namedBy, type Owner } from "../document.ts";
import type { Hindrance } from "../readings.ts";
import { answerReference, answersIn } from "../reference.ts";
import type { ExplorationId, PersonId } from "../words.ts";
import { causeIn } from "./cause-words.ts";
import { CHANGES_KEPT, type Obstacle, type Obstacles } from "./state.ts";

/** Who changes something, and when. */
type Doing = Pick<Acted, "person" | "at" | "brief">;

/** What a form or a typed line wants changed; or what is wrong with it, as the key of a line. */
export type Wanted =
  | { readonly wants: Partial<Omit<Obstacle, "number" | "version" | "gone">> }
  | {
      readonly wrong:
        | "day-unclear"
        | "day-past"
        | "unknown-name"
        | "owner-wants-none"
        | "cause-unclear"
        | "obstacle-empty";
    };

/** Reads the fields that there are; all of them have to be right, or nothing is changed. */
export function wantedBy(event: Acted, stopped: readonly PersonId[]): Wanted {
  const { values, brief, at } = event;
  const { text, cause, name, day } = values;
  if (text?.trim() === "") return { wrong: "obstacle-empty" };
  const read = day === undefined ? undefined : comingDay(day, at, brief.calendar, brief.language);
  if (read && "wrong" in read) return read;
  const owner = name === undefined ? undefined : ownerIn(event, name);
  if (owner === "nobody") return { wrong: "unknown-name" };
  if (owner && stopped.includes(owner.person)) return { wrong: "owner-wants-none" };
  const coded = cause === undefined ? undefined : cause === "" ? "" : causeIn(cause, brief.language);
  if (cause !== undefined && coded === undefined) return { wrong: "cause-unclear" };
  const evidence = values.evidence === undefined ? undefined : evidenceIn(values.evidence, brief.id);
  const wants = {
    ...(text !== undefined && { what: text.trim() }),
    ...(values["text-for"] !== undefined && { forWhom: everybodyIsNobody(values["text-for"]) }),
    ...(values["text-step"] !== undefined && { step: values["text-step"].trim() }),
    ...(coded !== undefined && { cause: coded as Hindrance | "" }),
    ...(read && { by: read.day }),
    ...(owner !== undefined && { owner }),
    ...(evidence && { evidence }),
  };
  return { wants };
}

/** Nobody where the field was emptied; "nobody" where nobody has that name. */
function ownerIn(event: Acted, name: string): Owner | null | "nobody" {
  if (name.trim() === "") return null;
  return namedBy(event) ?? "nobody";
}

const everybodyIsNobody = (typed: string): string =>
  /^(?:iedereen|allemaal|everybody|everyone|all)?$/iu.test(typed.trim()) ? "" : typed.trim();

/** Answers of this exploration, as references; anything else is no evidence. */
const evidenceIn = (typed: string, exploration: ExplorationId): readonly string[] =>
  answersIn(typed)
    .filter((answer) => answer.exploration === exploration)
    .map((answer) => answerReference(answer.ring, answer));

export const obstacleIn = (state: Obstacles, number: number): Obstacle | undefined =>
  state.list.find((one) => one.number === number);

/** The list with a new obstacle at its end. */
export function withNew(before: Obstacles, wants: Partial<Obstacle>, event: Acted): Obstacles {
  const number = before.given + 1;
  const added: Obstacle = {
    what: "",
    forWhom: "",
    cause: "",
    step: "",
    owner: null,
    by: "",
    evidence: [],
    ...wants,
    number,
    gone: false,
    version: 1,
  };
  return kept({ ...before, list: [...before.list, added], given: number }, number, null, event);
}

/** The list with one obstacle changed, and how it was kept to go back to. */
export function withChanged(before: Obstacles, one: Obstacle, wants: Partial<Obstacle>, event: Doing): Obstacles {
  const changed = { ...one, ...wants, version: one.version + 1 };
  const list = before.list.map((other) => (other.number === one.number ? changed : other));
  return kept({ ...before, list }, one.number, one, event);
}

function kept(state: Obstacles, number: number, before: Obstacle | null, { person, at, brief }: Doing): Obstacles {
  const change = { number, by: person, on: dayOf(at, brief.calendar), before };
  return { ...state, changes: [...state.changes, change].slice(-CHANGES_KEPT) };
}

/** The last change taken back; nothing where there is none. An obstacle that was added goes again, and its number with it. */
export function withoutLast(before: Obstacles): Obstacles | undefined {
  const last = before.changes.at(-1);
  if (!last) return undefined;
  const changes = before.changes.slice(0, -1);
  const list = before.list.flatMap((one) => {
    if (one.number !== last.number) return [one];
    return last.before ? [{ ...last.before, version: one.version + 1 }] : [];
  });
  return { ...before, list, changes };
}
