import { documentOf } from "./aggregate-id.ts";
import { dayOf } from "./calendar.ts";
import type { Readable } from "./conversation/released.ts";
import { andThen, cardOrReceived, isLead, type LeftEvent, say, tell } from "./document.ts";
import { withNewBlocks, withoutPerson } from "./insight/blocks.ts";
import { pictureOf } from "./insight.ts";
import { outgoing } from "./outgoing.ts";
import { inReadingOrder, isSame, leadsOnlyAmong, PAGE, withNumbers } from "./picture/answers.ts";
import { isPictureAction, type PictureAction } from "./picture/commands.ts";
import { factsOf } from "./picture/facts.ts";
import { answersCard, draftCard, hasMore, pictureCard, quotesFor } from "./picture/showing.ts";
import type { ActedOnPicture, AnswerOf, AnswersChanged, Code, HeardTalk, Insight, Showing } from "./picture/state.ts";
import { answerReference, referencesIn } from "./reference.ts";
import type { Effect, Listing, Outgoing, Reply, Step } from "./step.ts";
import type { PersonId, Tag } from "./words.ts";

export type { Insight } from "./picture/state.ts";

export type PictureEvent = ActedOnPicture | LeftEvent | AnswersChanged;

/** Two rings (P11): the leads read released answers and code them; everybody else sees the picture that a lead publishes. */
export function transition(before: Insight | undefined, event: PictureEvent): Step<Insight> | undefined {
  if (event.type === "person-erased") return before && drawn(withoutAll(before, event.person));
  if (event.type === "answers-changed") return before && drawn(before);
  if (event.type !== "button-pressed" || !isPictureAction(event.action) || !isLead(event)) return undefined;
  return DOES[event.action]({ ...(before ?? begunAt(event)), brief: event.brief }, event);
}

type Doing = (before: Insight, event: ActedOnPicture) => Step<Insight>;

const DOES: Readonly<Record<PictureAction, Doing>> = {
  answers: (before, event) => showAnswers(before, event, 1),
  "answers-page": (before, event) => showAnswers(before, event, Number(event.values.value)),
  "answer-theme": (before, event) => code(before, event, "theme"),
  "answer-need": (before, event) => code(before, event, "need"),
  "answer-obstacle": nameObstacle,
  "answer-uncoded": uncode,
  "answer-with": restOn,
  picture: showPicture,
  "picture-publish": publish,
};

const begunAt = ({ brief, at }: ActedOnPicture): Insight => ({
  brief,
  tags: 0,
  seed: `${brief.id}/${at}`,
  numbers: {},
  codes: [],
  blocks: [],
  quotes: [],
  published: "",
  cards: {},
});

/** Leads reach it by the exploration. */
export const listing = (_: Insight): Listing => ({ phase: "open", places: [], asking: false });

/** The leads act here, whom the door knows, and nobody else. */
export const mayAct = (_state: Insight, _person: PersonId): boolean => false;

export function shown(state: Insight, tag: Tag): Outgoing | undefined {
  const { language } = state.brief;
  const showing = state.cards[tag];
  if (!showing) return undefined;
  return showing.page
    ? outgoing(language, "answers", answersCard(state, showing.page))
    : outgoing(language, "picture", pictureCard(state));
}

export const replyTo = (after: Insight, event: PictureEvent): Reply | undefined =>
  event.type === "button-pressed" ? cardOrReceived(after.brief, event, (tag) => shown(after, tag)) : undefined;

function showAnswers(before: Insight, { place, talks }: ActedOnPicture, wanted: number): Step<Insight> {
  const known = withNumbers(before, talks);
  const numbers = inReadingOrder(known, talks);
  if (numbers.length === 0) return tell(known, place, { key: "answers-none" });
  const of = Math.ceil(numbers.length / PAGE);
  const at = Math.min(Math.max(wanted, 1), of);
  const onPage = numbers.slice((at - 1) * PAGE, at * PAGE);
  const page = { numbers: onPage, leadsOnly: leadsOnlyAmong(onPage, known, talks), at, of };
  const { state, effects, tag } = say(known, place, "reply", "answers", answersCard(known, page));
  return { state: withCard(state, tag, { place, page }), effects };
}

/** A name that somebody gave before is taken up as they wrote it, so that one theme stays one. */
function code(before: Insight, { values, place, talks }: ActedOnPicture, kind: Code["kind"]): Step<Insight> {
  const answer = before.numbers[values.number ?? ""];
  const readable = answer && readableAs(answer, talks);
  if (!answer || !readable) return tell(before, place, { key: "answer-unknown" });
  const typed = (values.text ?? "").replaceAll(/\s+/gu, " ").trim();
  if (typed.length > LONGEST_NAME) return tell(before, place, { key: "code-too-long", with: { count: LONGEST_NAME } });
  // What is in the picture names nobody.
  if (referencesIn(typed).length > 0) return tell(before, place, { key: "code-names-somebody" });
  const name = before.codes.find((one) => one.kind === kind && sameName(one.name, typed))?.name ?? typed;
  const others = before.codes.filter((one) => !(isSame(one, answer) && one.kind === kind && one.name === name));
  const told = { number: values.number ?? "", name };
  const coded = { ...before, codes: [...others, { ...answer, kind, name }] };
  return andThen(
    tell(coded, place, { key: readable.inPicture ? "answer-coded" : "answer-coded-leads-only", with: told }),
    drawn,
  );
}

const LONGEST_NAME = 60;
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function uncode(before: Insight, { values, place }: ActedOnPicture): Step<Insight> {
  const number = values.number ?? "";
  const answer = before.numbers[number];
  if (!answer) return tell(before, place, { key: "answer-unknown" });
  const codes = before.codes.filter((one) => !isSame(one, answer));
  return andThen(tell({ ...before, codes }, place, { key: "answer-uncoded", with: { number } }), drawn);
}

/** The list of obstacles takes it as if its lead had named it there, with the answer that it rests on. */
function nameObstacle(before: Insight, { talks, list: _, tag: __, ...event }: ActedOnPicture): Step<Insight> {
  const answer = before.numbers[event.values.number ?? ""];
  if (!answer || !readableAs(answer, talks)) return tell(before, event.place, { key: "answer-unknown" });
  const evidence = answerReference("leads", { exploration: before.brief.id, ...answer });
  const named = { ...event, action: "obstacle-add", values: { text: event.values.text ?? "", evidence } };
  const to = documentOf("obstacles", before.brief.id);
  return { state: before, effects: [{ type: "tell", to, event: named }] };
}

const readableAs = ({ person, topic }: AnswerOf, talks: readonly HeardTalk[]): Readable | undefined =>
  talks.find((talk) => talk.person === person)?.readable.find((one) => one.topic === topic);

/** An answer shows that something stands in the way: the obstacle gets a reference to it, and answers the lead itself. */
function restOn(before: Insight, { values, person, place, brief, at, talks }: ActedOnPicture): Step<Insight> {
  const answer = before.numbers[values.number ?? ""];
  if (!answer || !readableAs(answer, talks)) return tell(before, place, { key: "answer-unknown" });
  const evidence = answerReference("leads", { exploration: brief.id, ...answer });
  const event = { type: "evidence-found", obstacle: Number(values.to), evidence, person, place, at };
  return { state: before, effects: [{ type: "tell", to: documentOf("obstacles", brief.id), event }] };
}

/** The picture as everybody may see it, and what would become of it now where that is more. */
function showPicture(before: Insight, event: ActedOnPicture): Step<Insight> {
  const published: Step<Insight> = before.published === "" ? { state: before, effects: [] } : sayPicture(before, event);
  return andThen(published, (state) => {
    const facts = factsOf(state, event.talks);
    const next = nextBlocks(state, event);
    const { state: after, effects } = say(state, event.place, "reply", "picture", draftCard(state, next, facts, event));
    return { state: after, effects };
  });
}

/** A snapshot: nothing of it changes any more, but for quotes that are taken back. */
function publish(before: Insight, event: ActedOnPicture): Step<Insight> {
  const blocks = nextBlocks(before, event);
  if (!hasMore(before.blocks, blocks)) return tell(before, event.place, { key: "picture-nothing-new" });
  const published = { ...before, blocks, published: dayOf(event.at, event.brief.calendar) };
  const said = sayPicture({ ...published, quotes: quotesFor(published, event.talks) }, event);
  return andThen(said, (state) => ({ state, effects: [...drawn(state).effects, toPlan(state)] }));
}

/** The plan may know what everybody may know, and no more. */
function toPlan({ brief, blocks, published }: Insight): Effect {
  const { energy, hindrances, needs } = pictureOf(blocks);
  const picture = { on: published, energy, causes: hindrances.often, needs: [...needs.often, ...needs.also] };
  return { type: "tell", to: documentOf("plan", brief.id), event: { type: "picture-published", picture } };
}

const nextBlocks = (before: Insight, { talks, at, brief }: ActedOnPicture): Insight["blocks"] =>
  withNewBlocks(before.blocks, factsOf(before, talks), dayOf(at, brief.calendar));

function sayPicture(before: Insight, { place }: ActedOnPicture): Step<Insight> {
  const { state, effects, tag } = say(before, place, "reply", "picture", pictureCard(before));
  return { state: withCard(state, tag, { place, page: null }), effects };
}

/** So many cards with words of people are kept up to date; older ones are far up in the chat. */
const MOST_CARDS = 60;

const withCard = (before: Insight, tag: Tag, showing: Showing): Insight => ({
  ...before,
  cards: Object.fromEntries([...Object.entries(before.cards), [tag, showing] as const].slice(-MOST_CARDS)),
});

/** What people said stands on these cards only as long as it may: they are drawn again when it changes. */
const drawn = (state: Insight): Step<Insight> => ({
  state,
  effects: Object.entries(state.cards).map(([tag, { place }]): Effect => ({ type: "show", tag: tag as Tag, place })),
});

/** Whoever is erased is nowhere in it; what a block said of five or more together stays said. */
function withoutAll(before: Insight, person: PersonId): Insight {
  const isTheirs = (one: { readonly person: PersonId }): boolean => one.person === person;
  return {
    ...before,
    numbers: Object.fromEntries(Object.entries(before.numbers).filter(([, answer]) => !isTheirs(answer))),
    codes: before.codes.filter((one) => !isTheirs(one)),
    quotes: before.quotes.filter((one) => !isTheirs(one)),
    blocks: withoutPerson(before.blocks, person),
  };
}
