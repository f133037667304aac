import { conversationOf } from "./aggregate-id.ts";
import type { CardDataOf, Line } from "./card-data.ts";
import { type Acted, andThen, cardOrReceived, drawnAgain, isLead, say, tell } from "./document.ts";
import { dueOf, remind } from "./inbox/reminding.ts";
import {
  changed,
  emptyInbox,
  type Inbox,
  type InboxEvent,
  type Item,
  itemAt,
  type Told,
  withItem,
} from "./inbox/state.ts";
import { acceptTip, closeTip, giveTip, nameTip } from "./inbox/tips.ts";
import { outgoing } from "./outgoing.ts";
import { reference } from "./reference.ts";
import type { Effect, Listing, Outgoing, Reply, Step, Waiting } from "./step.ts";
import type { PersonId, Tag } from "./words.ts";

export type { Inbox, InboxEvent } from "./inbox/state.ts";

/** The whole behaviour of what waits for the leads: talks put it there, leads see to it, time reminds. */
export function transition(before: Inbox | undefined, event: InboxEvent, waiting: Waiting): Step<Inbox> | undefined {
  if (!event.brief) return undefined;
  const known = { ...(before ?? emptyInbox(event.brief)), brief: event.brief };
  switch (event.type) {
    case "button-pressed":
      return isLead(event) ? act(known, event) : undefined;
    case "question-asked":
      return ask(known, event);
    case "rather-person":
      return tellOf(withItem(known, event.at, { is: "visit", person: event.person }), {
        key: "rather-person-lead",
        with: { name: reference(event.person), number: known.numbers + 1 },
      });
    case "offer-made":
      return tellOf(known, { key: "offer-lead", with: { name: reference(event.person) } });
    case "tip-given":
      return andThen(giveTip(known, event), withCards);
    case "person-erased":
      return before && erase(known, event.person, waiting);
    case "time-passed":
      return before && remind(known, event.at);
  }
}

/** Leads reach it by the exploration. */
export function listing(state: Inbox): Listing {
  const due = dueOf(state);
  return { phase: "open", places: [], asking: false, ...(due !== undefined && { due }) };
}

/** Beside the leads, whom the door knows: nobody. */
export const mayAct = (_state: Inbox, _person: PersonId): boolean => false;

export const shown = (state: Inbox, tag: Tag): Outgoing | undefined =>
  tag.startsWith("inbox-") ? outgoing(state.brief.language, "inbox", cardOf(state)) : undefined;

export const replyTo = (after: Inbox, event: InboxEvent): Reply | undefined =>
  event.type === "button-pressed" ? cardOrReceived(after.brief, event, (tag) => shown(after, tag)) : undefined;

function act(before: Inbox, event: Acted): Step<Inbox> | undefined {
  switch (event.action) {
    case "inbox":
      return showList(before, event);
    case "answer-question":
      return andThen(answer(before, event), withCards);
    case "visit-done":
      return andThen(endVisit(before, event), withCards);
    case "tip-invite":
      return andThen(acceptTip(before, event), withCards);
    case "tip-is":
      return andThen(nameTip(before, event), withCards);
    case "tip-close":
      return andThen(closeTip(before, event), withCards);
    default:
      return undefined;
  }
}

function showList(before: Inbox, { person, place }: Acted): Step<Inbox> {
  const { state, effects, tag } = say(before, place, "reply", "inbox", cardOf(before));
  return { state: { ...state, cards: { ...state.cards, [person]: { tag, place } } }, effects };
}

/** Its words are shown to the lead once, and kept in the talk they were said in. Whose it is stands in the tag, so that it goes with them. */
function ask(before: Inbox, event: Extract<Told, { type: "question-asked" }>): Step<Inbox> {
  const { person, text, asked, unnamed } = event;
  const after = withItem(before, event.at, { is: "question", person, asked, unnamed });
  const number = after.numbers;
  const line: Line = unnamed
    ? { key: "question-lead-unnamed" }
    : { key: "question-lead", with: { name: reference(person) } };
  const step = tellOf(after, line, { words: text }, { key: "question-lead-how", with: { number } });
  const effects = step.effects.map((effect) =>
    effect.type === "say" ? { ...effect, tag: `${askedBy(person)}${number}` as Tag } : effect,
  );
  return { ...step, effects };
}

const askedBy = (person: PersonId): string => `asked/${person}/`;

function answer(before: Inbox, { values, place, person, at }: Acted): Step<Inbox> {
  const question = itemAt(before, "question", values.value);
  const text = values.text?.trim();
  if (!question || !text) return tell(before, place, { key: "question-unknown" });
  const to = conversationOf(before.brief.id, question.person);
  const event = { type: "question-answered", asked: question.asked, text, by: person, at };
  const told = tell(changed(before, question, { open: false }), place, {
    key: question.open ? "question-answered" : "question-answered-again",
    with: { number: question.number },
  });
  return { ...told, effects: [...told.effects, { type: "tell", to, event }] };
}

function endVisit(before: Inbox, { values, place }: Acted): Step<Inbox> {
  const visit = itemAt(before, "visit", values.value);
  if (!visit) return tell(before, place, { key: "visit-unknown" });
  return tell(changed(before, visit, { open: false }), place, {
    key: "visit-done",
    with: { name: reference(visit.person) },
  });
}

/** Whoever goes takes along what they asked and gave; a tip that others gave too stays, without them. */
function erase(before: Inbox, person: PersonId, waiting: Waiting): Step<Inbox> {
  const withdrawn = [...waiting]
    .filter((tag) => tag.startsWith(askedBy(person)))
    .map((tag): Effect => ({ type: "withdraw", tag }));
  const items = before.items.flatMap((item): Item[] => {
    if (item.is !== "tip") return item.person === person ? [] : [item];
    const from = item.from.filter((one) => one.person !== person);
    return item.who === person || from.length === 0 ? [] : [{ ...item, from }];
  });
  return andThen({ state: { ...before, items }, effects: withdrawn }, withCards);
}

/** What nobody asked for goes to the first lead. */
const tellOf = (state: Inbox, ...lines: readonly Line[]): Step<Inbox> =>
  andThen(tell(state, state.brief.leads[0].place, ...lines), withCards);

const withCards = (state: Inbox): Step<Inbox> => ({ state, effects: drawnAgain(state.cards) });

/** What still waits, as a lead sees it. */
export const cardOf = ({ brief, items }: Inbox): CardDataOf["inbox"] => ({
  theme: brief.theme,
  items: items
    .filter(({ open }) => open)
    .map((item) => ({
      number: item.number,
      is: item.is,
      who:
        item.is === "tip"
          ? item.who && reference(item.who)
          : item.is === "question" && item.unnamed
            ? ""
            : reference(item.person),
      what: item.is === "tip" ? item.what : "",
      times: item.is === "tip" ? item.from.length : 1,
    })),
});
