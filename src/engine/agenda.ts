import type { Line } from "./card-data.ts";
import { isColleague, notFine, partyIn } from "./colleagues.ts";
import type { Guide, Topic, TopicRole, Wording } from "./guide.ts";
import { firstHook, repeatedHook } from "./hooks.ts";
import { type Heard, listen } from "./listen.ts";
import { asWhom, bare } from "./own-words.ts";
import { type ChosenProbe, probeFor } from "./probes.ts";
import { isAskable } from "./question-check.ts";
import { inOrderOf } from "./readings.ts";
import { receiptFor } from "./receipts.ts";
import { reference } from "./reference.ts";
import { type Exchange, type Length, type ProbeKind, said, type Talk } from "./talk.ts";
import { toldAlready } from "./told.ts";
import type { Language } from "./words.ts";

/** What comes next in a talk: a question (a main one or a probe), or the readback; each with the reason it was chosen. */
export type Move =
  | {
      readonly type: "ask";
      readonly topic: string;
      readonly probe?: ProbeKind;
      readonly question: string;
      readonly receipt: Line | null;
      readonly note: Line | null;
      readonly why: string;
    }
  | { readonly type: "readback"; readonly receipt: Line | null; readonly why: string };

/** How many messages of the bot a talk may take, the opening and the readback among them (P2). */
export const MOST_MESSAGES = 18;
const LENGTHS = { short: { topics: 3, probes: 2 }, calm: { topics: 15, probes: 6 } } as const;
/** The readback and the word of thanks after it. */
const CLOSING_MESSAGES = 2;
const MOST_PROBES_A_TOPIC = 2;
/** Of what must still be asked so many may fall out at the end for a probe now: people stop before the end as it is. */
const LEFT_TO_CHANCE = 2;
/** A second probe pays where the topic matters. */
const MATTERS: readonly TopicRole[] = ["difficult", "know", "contact", "energy"];
/** Somebody who tires is asked what yields most, and then is let go. */
const WHEN_TIRED: readonly TopicRole[] = ["holding-back", "energy", "who-else"];
/** "Ik moet nu echt gaan": not one more question. */
const LEAVES =
  /\b(moet|ga) (ik )?nu (echt )?(gaan|weg|ophangen|afsluiten|stoppen)|\bnu (echt )?weg\b|\bgot to go now\b|\bhave to (go|leave) now\b/iu;
/** After something painful: a topic that does not point back at it. */
const LIGHT: readonly TopicRole[] = ["energy", "otherwise", "help", "whom"];
/** Which question can carry words of theirs that there was no room to ask on about, by the topic in which they wrote them. */
const CARRIES: Partial<Record<TopicRole, readonly TopicRole[]>> = {
  view: ["difficult", "know"],
  know: ["difficult", "view"],
  tried: ["difficult", "view", "know"],
  whom: ["difficult", "view", "know"],
  "who-else": ["whom", "help"],
  otherwise: ["difficult", "view"],
  help: ["difficult", "tried", "whom", "otherwise"],
};
/** Words from longer ago have to be dug up. */
const CARRIED_FROM = 5;
/** A quotation before every question is how a form listens. */
const MOST_CARRIED = 3;
/** So many hooks are taken up in a talk: more would make it theirs alone, and leave what must be asked. */
const MOST_HOOKS = 2;
/** Examples help at the beginning; after some answers they say that nobody listened. */
const RECOGNISE_UNTIL = 3;
/** A thing said twice outranks what may be asked from here on. */
const REPEATED_FROM = 3;
/** The tender question comes when there is some trust. */
const TENDER_FROM = 6;

/**
 * Reckons, after each answer, what comes next: a probe on this point where the answer lacks something and there is room, else the topic
 * that must still be asked and lies nearest to what was said, else the readback. It is a pure function of what was asked and said.
 */
export function nextMove(talk: Talk, length: Length, guide: Guide): Move {
  const view = viewOf(talk, length, guide);
  const context = { guide, left: mainLeft(view), tired: view.tired };
  const receipt = receiptFor(talk, view.last, view.lastHeard, view.heard.at(-2), context);
  if (view.last && LEAVES.test(said(view.last))) return { type: "readback", receipt, why: "somebody has to go" };
  const wished = isContactNamed(view) ? undefined : wishedProbe(view, talk.exchanges.length - 1);
  if (wished && view.last && hasRoomToProbe(view)) {
    const { kind, question, why } = wished;
    return {
      type: "ask",
      topic: view.last.topic,
      probe: kind,
      question,
      why,
      receipt: unlessQuoted(receipt, wished, view.lastHeard),
      note: null,
    };
  }
  const topic = topicNow(view);
  if (!topic) return { type: "readback", receipt, why: view.left > 0 ? "everything was asked" : "the budget is spent" };
  const { name, tender } = topic.topic;
  return {
    type: "ask",
    topic: name,
    question: topic.question,
    receipt,
    note: tender || view.questionsAsked > 0 ? null : { key: "skipped-hint" },
    why: topic.why,
  };
}

/** How many main questions are still to come, for whoever asks how long it takes. */
export function questionsLeft(talk: Talk, length: Length, guide: Guide): number {
  return mainLeft(viewOf(talk, length, guide));
}

const mainLeft = ({ left, open, length, tired }: View): number =>
  Math.min(
    left,
    open.filter(({ role, need }) => (tired ? WHEN_TIRED.includes(role) : need === "must" || length === "short")).length,
  );

/** One thing is given back at a time: a probe that quotes goes without the line, unless the answer weighs. */
const unlessQuoted = (receipt: Line | null, { phrase }: ChosenProbe, heard: Heard | undefined): Line | null => {
  const words = bare(String((receipt && "key" in receipt && receipt.with?.words) || ""));
  if (!phrase || words === "") return receipt;
  return heard?.weight && !words.includes(bare(phrase)) ? receipt : null;
};

/** A talk as the agenda sees it; all of it is reckoned anew from what was asked and said. */
interface View {
  readonly talk: Talk;
  readonly length: Length;
  readonly guide: Guide;
  readonly heard: readonly Heard[];
  readonly last: Exchange | undefined;
  readonly lastHeard: Heard | undefined;
  readonly questionsAsked: number;
  readonly probesAsked: number;
  readonly asked: ReadonlySet<string>;
  /** Topics neither asked nor told of their own accord. */
  readonly open: readonly Topic[];
  /** How many more questions there is room for. */
  readonly left: number;
  readonly tired: boolean;
}

function viewOf(talk: Talk, length: Length, guide: Guide): View {
  const heard = talk.exchanges.map((exchange) => heardIn(exchange, talk.setting.language));
  const questions = talk.exchanges.filter(({ question }) => question !== "");
  const main = questions.filter(({ probe }) => probe === undefined);
  const last = talk.exchanges.at(-1);
  const room = MOST_MESSAGES - CLOSING_MESSAGES - talk.said;
  return {
    talk,
    length,
    guide,
    heard,
    last,
    lastHeard: heard.at(-1),
    questionsAsked: main.length,
    probesAsked: questions.length - main.length,
    asked: new Set(questions.map(({ question }) => question)),
    open: openTopics(talk, length, guide, heard),
    left: Math.max(0, Math.min(LENGTHS[length].topics - main.length, room)),
    tired: isTired(heard) || dwindling(talk),
  };
}

/** Listening is the dear part of the reckoning; an exchange never changes, so it is heard once for as long as it is held. */
const heardBefore = new WeakMap<Exchange, { readonly language: Language; readonly heard: Heard }>();

function heardIn(exchange: Exchange, language: Language): Heard {
  const before = heardBefore.get(exchange);
  if (before?.language === language) return before.heard;
  const heard = listen(said(exchange), { language, question: exchange.question });
  heardBefore.set(exchange, { language, heard });
  return heard;
}

/** To ask how long it takes is a question and no sigh; it takes a second sign. */
const isTired = (heard: readonly Heard[]): boolean => {
  const signs = heard.filter(({ tired }) => tired !== undefined);
  return (
    signs.length > 1 ||
    signs.some(({ tired }) => !tired?.words.includes("?") && !/^(hoe|how|nog|duurt)/iu.test(tired?.words ?? ""))
  );
};

/** Three refusals or skips in a row: somebody who wants to be let go. */
function dwindling(talk: Talk): boolean {
  const lately = talk.exchanges.slice(-3);
  return lately.length === 3 && lately.every(({ skipped }) => skipped);
}

/** Topics neither asked nor told of their own accord. */
function openTopics(talk: Talk, length: Length, guide: Guide, heard: readonly Heard[]): readonly Topic[] {
  const asked = new Set(talk.exchanges.map(({ topic }) => topic));
  const told = toldAlready(talk, heard, guide);
  return guide.topics.filter(
    ({ name, role, short }) =>
      (role === "hook" ? hooksAsked(talk) < MOST_HOOKS : !asked.has(name)) &&
      !told.has(role) &&
      (length === "calm" || short),
  );
}

const hooksAsked = (talk: Talk): number =>
  talk.exchanges.filter(({ topic, probe }) => topic === "hook" && !probe).length;

/** The probe that an answer asks for, whether or not there is room for it. */
function wishedProbe(view: View, index: number): ChosenProbe | undefined {
  const { talk, guide } = view;
  const [exchange, heard] = [talk.exchanges[index], view.heard[index]];
  const topic = guide.topics.find(({ name }) => name === exchange?.topic);
  if (!exchange || !heard || !topic || exchange.skipped || exchange.parts.length === 0) return undefined;
  if (topic.tender || view.tired) return undefined;
  const probesHere = talk.exchanges.filter(({ topic, probe }) => topic === exchange.topic && probe);
  if (probesHere.length >= (MATTERS.includes(topic.role) ? MOST_PROBES_A_TOPIC : 1)) return undefined;
  return probeFor({
    heard,
    answer: { text: said(exchange), role: topic.role, question: exchange.question, isFirst: probesHere.length === 0 },
    language: talk.setting.language,
    address: talk.address,
    not: probesHere.flatMap(({ probe }) => probe ?? []),
    unwelcome: topic.role === "moment" ? ["yourself"] : [],
    asked: view.asked,
  });
}

/** What must still be asked leaves room for a probe, all but what is left to chance. */
function hasRoomToProbe({ open, left, probesAsked, length }: View): boolean {
  const contact = open.some(({ role }) => role === "contact") ? 1 : 0; // who is named there is asked about as well
  const must = open.filter(({ need }) => need === "must").length + contact;
  return left - Math.max(0, must - LEFT_TO_CHANCE) > 0 && probesAsked < LENGTHS[length].probes;
}

const topicOfLast = ({ last, guide }: View): Topic | undefined => guide.topics.find(({ name }) => name === last?.topic);

/** Whoever was named in answer to the contact question is asked about first: where it gets stuck pays more than any probe. */
const isContactNamed = (view: View): boolean => {
  const { last, lastHeard, open, heard, talk, guide } = view;
  return (
    last !== undefined &&
    last.probe === undefined &&
    topicOfLast(view)?.role === "contact" &&
    open.some(({ role }) => role === "stuck") &&
    !lastHeard?.refusal &&
    notFine(said(last)) !== "" &&
    brokenWith(heard, talk, guide) !== undefined
  );
};

/** The next topic that can be worded, the nearest first. */
function topicNow(view: View): { topic: Topic; question: string; why: string } | undefined {
  if (view.left === 0) return undefined;
  for (const { topic, why } of inOrderOfNearness(view)) {
    const question = wordingOf(topic, view);
    if (question) return { topic, question, why };
  }
  return undefined;
}

function inOrderOfNearness(view: View): readonly { topic: Topic; why: string }[] {
  const { open, lastHeard } = view;
  const withRole = (roles: readonly TopicRole[], why: string) =>
    roles.flatMap((role) => open.filter((topic) => topic.role === role)).map((topic) => ({ topic, why }));
  if (view.tired) return withRole(WHEN_TIRED, "somebody is tiring: what yields most first");
  const near =
    view.questionsAsked === 0 ? withRole(firstRoles(lastHeard), "takes up the first words") : nearTo(view, withRole);
  const ripe = open.filter((topic) => isRipe(topic, view));
  const must = ripe.filter(({ need }) => need === "must").map((topic) => ({ topic, why: "must still be asked" }));
  const may = ripe.filter(({ need }) => need === "may").map((topic) => ({ topic, why: "there is room for it" }));
  return isTenderNow(view)
    ? [...withRole(LIGHT, "after something tender a light topic"), ...must, ...may]
    : [...near, ...must, ...may];
}

/** Something painful, or the answer to the tender question: what comes next must not point back at it. */
const isTenderNow = (view: View): boolean =>
  view.lastHeard?.painful !== undefined || view.lastHeard?.report !== undefined || topicOfLast(view)?.tender === true;

/** Who began by typing is taken up first; who began by a button gets examples of their own field. */
function firstRoles(heard: Heard | undefined): readonly TopicRole[] {
  return !heard || heard.unrecognised || heard.thin ? ["recognise", "difficult"] : ["hook", "recognise", "difficult"];
}

/** A topic that lies next to what was just said goes first, so that the talk stays one talk. */
function nearTo(
  view: View,
  withRole: (roles: readonly TopicRole[], why: string) => readonly { topic: Topic; why: string }[],
): readonly { topic: Topic; why: string }[] {
  const { lastHeard, last, talk, heard } = view;
  if (!lastHeard || !last) return [];
  if (isContactNamed(view)) return withRole(["stuck"], "a contact was named: where it gets stuck");
  if (lastHeard.brokenContact && notFine(said(last)) !== "") return withRole(["stuck"], "contact that goes badly");
  if (lastHeard.causes.some(({ cause }) => cause === "past_rejection"))
    return withRole(["tried"], "was turned down before");
  if (lastHeard.unrecognised && view.questionsAsked <= RECOGNISE_UNTIL)
    return withRole(["recognise"], "does not recognise it");
  if (view.questionsAsked >= REPEATED_FROM && hasRoomToProbe(view) && repeatedHook(talk, heard))
    return withRole(["hook"], "said more than once");
  return [];
}

/** Some topics only make sense later, or next to what was said. */
function isRipe({ role }: Topic, { length, questionsAsked }: View): boolean {
  if (role === "holding-back") return length === "short" || questionsAsked >= TENDER_FROM;
  return !NEXT_TO_SOMETHING.includes(role);
}
const NEXT_TO_SOMETHING: readonly TopicRole[] = ["mirror", "recognise", "stuck", "hook", "moment"];

/** Somebody definite who was named as needed; "iemand die meedenkt" is a wish and no person. */
const namedPerson = (heard: readonly Heard[], language: Language): string | undefined =>
  heard
    .flatMap(({ referrals }) => referrals)
    .map(({ who }) => who)
    .findLast((who) => isColleague(who, language));

/** With whom contact goes badly: heard as such, else what was said in a few words to that very question. */
function brokenWith(heard: readonly Heard[], { exchanges, setting }: Talk, guide: Guide): string | undefined {
  const contact = guide.topics.find(({ role }) => role === "contact")?.name;
  const answer = exchanges.findLast(({ topic, probe }) => topic === contact && !probe);
  const heardWho = heard.findLast(({ brokenContact }) => brokenContact)?.brokenContact?.who;
  return (answer && partyIn(said(answer), setting.language)) ?? heardWho;
}

/** The first wording for this person's field whose slots can be filled and that was not used yet; first one that carries their words. */
function wordingOf(topic: Topic, view: View): string | undefined {
  const { talk } = view;
  const slots = slotsFor(view, topic.role);
  const rank = ({ text, fields }: Wording): number =>
    slots.phrase && text.includes("{phrase}") ? 2 : fields === undefined ? 0 : 1;
  const fitting = topic.wordings.filter(({ fields }) => fields === undefined || fields.includes(talk.setting.field));
  for (const wording of [...fitting].sort((a, b) => rank(b) - rank(a))) {
    const question = filled(wording, talk, slots);
    if (!question || view.asked.has(question)) continue;
    if (isAskable(question, talk.setting.language)) return question;
    if (wording.byLead) return inOwnName(question, talk);
  }
  return undefined;
}

/** What is no question of the bot's is plainly somebody else's (P1). */
const inOwnName = (question: string, { setting }: Talk): string =>
  `${reference(setting.lead)} ${setting.language === "nl" ? "vraagt" : "asks"}: ‘${question}’`;

function filled(wording: Wording, { address }: Talk, slots: Readonly<Record<string, string | undefined>>) {
  const text = address === "u" ? (wording.formal ?? wording.text) : wording.text;
  const needed = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  if (needed.some((slot) => !slots[slot])) return undefined;
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] as string);
}

function slotsFor(view: View, role: TopicRole): Readonly<Record<string, string | undefined>> {
  const { talk, guide, heard } = view;
  const { language } = talk.setting;
  const examples = inOrderOf(guide.examples[talk.setting.field], talk.setting.person);
  const who = role === "who-else" ? namedPerson(heard, language) : brokenWith(heard, talk, guide);
  return {
    theme: talk.setting.theme,
    phrase: role === "hook" ? hookFor(view) : carriedBy(view, role),
    name: who && asWhom(who, language, talk.address),
    first: examples[0],
    second: examples[1],
  };
}

/** At the start what stands out in the first words, later only a thing that they came back to. */
function hookFor({ talk, heard, last }: View): string | undefined {
  const [first] = heard;
  return talk.exchanges.length === 1 && first && last ? firstHook(said(last), first) : repeatedHook(talk, heard);
}

/** Words of theirs that asked for more and were not given back yet, for a question of this kind to carry. */
function carriedBy(view: View, role: TopicRole): string | undefined {
  const { talk, guide } = view;
  const asked = bare(talk.exchanges.map(({ question }) => question).join(" "));
  const carried = talk.exchanges.filter(
    ({ probe, topic, question }) => !probe && topic !== "hook" && question.includes("'"),
  );
  if (carried.length >= MOST_CARRIED || carried.some((exchange) => exchange === view.last)) return undefined;
  const from = guide.topics.filter((topic) => CARRIES[role]?.includes(topic.role)).map(({ name }) => name);
  return talk.exchanges
    .map((exchange, index) => ({ exchange, index }))
    .slice(-CARRIED_FROM)
    .filter(({ exchange }) => from.includes(exchange.topic))
    .map(({ index }) => wishedProbe(view, index)?.phrase)
    .findLast((phrase) => phrase !== undefined && !asked.includes(bare(phrase)));
}
