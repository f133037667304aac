import type { Line } from "./card-data.ts";
import type { Guide, Topic, TopicRole, Wording } from "./guide.ts";
import { type Heard, listen } from "./listen.ts";
import { asWhom, bare } from "./own-words.ts";
import { type ProbeName, probeFor } from "./probes.ts";
import { isAskable } from "./question-check.ts";
import { inOrderOf } from "./readings.ts";
import { receiptFor } from "./receipts.ts";
import { reference } from "./reference.ts";
import { type Exchange, type Length, type ProbeKind, said, type Talk } from "./talk.ts";
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
const LENGTHS = { short: { topics: 3, probes: 2 }, calm: { topics: 14, probes: 6 } } as const;
/** The readback and the word of thanks after it. */
const CLOSING_MESSAGES = 2;
const MOST_PROBES_A_TOPIC = 2;
/** Of what must still be asked so many may fall out at the end for a probe now: people stop before the end as it is. */
const LEFT_TO_CHANCE = 1;
/** A second probe pays where the topic matters. */
const MATTERS: readonly TopicRole[] = ["difficult", "know", "contact", "energy"];
/** Somebody who tires is asked what yields most, and then is let go. */
const WHEN_TIRED: readonly TopicRole[] = ["holding-back", "energy", "who-else"];
/** After something painful: a topic that does not point back at it. */
const LIGHT: readonly TopicRole[] = ["energy", "otherwise", "help", "whom"];
/** So many hooks are taken up in a talk: more would make it theirs alone, and leave what must be asked. */
const MOST_HOOKS = 2;
/** Examples help at the beginning; after some answers they say that nobody listened. */
const RECOGNISE_UNTIL = 3;
/** A thing said twice outranks what may be asked from here on. */
const REPEATED_FROM = 3;
/** A hook that was left lying is taken up once the talk is well under way. */
const HOOKS_FROM = 5;
/** The tender question comes two thirds in, when there is some trust. */
const TENDER_FROM = 2 / 3;
const TENDER_AFTER = 6;

/**
 * Reckons, after each answer, what comes next: a probe on this point where the answer lacks something and there is room, else the topic
 * that must still be asked and lies nearest to what was said, else the readback. It is a pure function of what was asked and said.
 */
export function nextMove(talk: Talk, length: Length, guide: Guide): Move {
  const view = viewOf(talk, length, guide);
  const receipt = receiptFor(talk, view.last, view.lastHeard, view.heard.at(-2), { guide, left: mainLeft(view) });
  const probe = isContactNamed(view) ? undefined : probeNow(view);
  if (probe) return { ...probe, type: "ask", receipt, note: null };
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

const mainLeft = ({ left, open, length }: View): number =>
  Math.min(left, open.filter(({ need }) => need === "must" || length === "short").length);

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

function openTopics(talk: Talk, length: Length, guide: Guide, heard: readonly Heard[]): readonly Topic[] {
  const askedOf = new Set(talk.exchanges.map(({ topic }) => topic));
  const told = new Set<TopicRole>();
  for (const one of heard) {
    if (one.brokenContact) told.add("contact");
    if (one.causes.length > 0 && one.concrete) told.add("difficult");
  }
  const roles = new Set(guide.topics.filter(({ name }) => askedOf.has(name)).map(({ role }) => role));
  // Help and otherwise ask for the same with other words: one of the two.
  if (roles.has("help")) told.add("otherwise");
  if (roles.has("otherwise")) told.add("help");
  return guide.topics.filter(
    ({ name, role, short }) =>
      (role === "hook" ? hooksAsked(talk) < MOST_HOOKS : !askedOf.has(name)) &&
      !told.has(role) &&
      (length === "calm" || short),
  );
}

const hooksAsked = (talk: Talk): number =>
  talk.exchanges.filter(({ topic, probe }) => topic === "hook" && !probe).length;

/** A probe, where the answer just given lacks something and what must still be asked leaves room for it. */
function probeNow(view: View): { topic: string; probe: ProbeKind; question: string; why: string } | undefined {
  const { last, lastHeard, talk, guide, length } = view;
  if (!last || !lastHeard || last.skipped || last.parts.length === 0) return undefined;
  const topic = guide.topics.find(({ name }) => name === last.topic);
  if (!topic || topic.tender || view.tired) return undefined;
  const mustStill = Math.min(view.open.filter(({ need }) => need === "must").length, view.left);
  const room = MOST_MESSAGES - CLOSING_MESSAGES - talk.said;
  const spare = room - Math.max(0, mustStill - LEFT_TO_CHANCE);
  // Asking when somebody last had that nearly always pays, so energy only needs room and not a spare message.
  if (room <= 0) return undefined;
  if (topic.role !== "energy" && (spare <= 0 || view.probesAsked >= LENGTHS[length].probes)) return undefined;
  const probesHere = talk.exchanges.filter((exchange) => exchange.topic === last.topic && exchange.probe);
  if (probesHere.length >= (MATTERS.includes(topic.role) ? MOST_PROBES_A_TOPIC : 1)) return undefined;
  const probe = probeFor({
    heard: lastHeard,
    answer: { text: said(last), role: topic.role, question: last.question, isFirst: probesHere.length === 0 },
    language: talk.setting.language,
    address: talk.address,
    not: probesHere.flatMap((exchange) => exchange.probe ?? []),
    unwelcome: unwelcomeAfter(topic.role),
    asked: view.asked,
  });
  return probe && { topic: last.topic, probe: probe.kind, question: probe.question, why: probe.why };
}

const unwelcomeAfter = (role: TopicRole): readonly ProbeName[] => (role === "moment" ? ["yourself"] : []);

/** Whoever was named in answer to the contact question is asked about first: where it gets stuck pays more than any probe. */
const isContactNamed = ({ last, lastHeard, guide, open }: View): boolean =>
  last?.probe === undefined &&
  guide.topics.some(({ name, role }) => role === "contact" && name === last?.topic) &&
  open.some(({ role }) => role === "stuck") &&
  last !== undefined &&
  last.parts.length > 0 &&
  !lastHeard?.refusal &&
  !isFine(said(last));

const FINE = /\b(prima|goed|fijn|soepel|fine|well|good)\b/iu;
const FEW_WORDS = 10;
/** "Met de politie niet, die is prima": then there is nothing to get stuck on. */
const isFine = (text: string): boolean =>
  FINE.test(text) &&
  !/\b(niet (zo )?(goed|fijn|soepel)|not (so )?(well|good))\b/iu.test(text) &&
  text.trim().split(/\s+/).length <= FEW_WORDS;

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
  const first = view.questionsAsked === 0;
  const near = first ? withRole(firstRoles(lastHeard), "takes up the first words") : nearTo(view, withRole);
  const ripe = open.filter((topic) => isRipe(topic, view));
  const must = ripe.filter(({ need }) => need === "must").map((topic) => ({ topic, why: "must still be asked" }));
  const may = ripe.filter(({ need }) => need === "may").map((topic) => ({ topic, why: "there is room for it" }));
  if (isTenderNow(view)) {
    const light = withRole(LIGHT, "after something tender a light topic");
    return [...light, ...must, ...may.filter(({ topic }) => topic.role !== "hook")];
  }
  return [...near, ...must, ...may];
}

/** Something painful, or the answer to the tender question: what comes next must not point back at it. */
const isTenderNow = ({ last, lastHeard, guide }: View): boolean =>
  lastHeard?.painful !== undefined ||
  lastHeard?.report !== undefined ||
  guide.topics.some(({ name, tender }) => tender && name === last?.topic);

/** Who began by typing is taken up first; who began by a button gets examples of their own field. */
function firstRoles(heard: Heard | undefined): readonly TopicRole[] {
  if (!heard || heard.unrecognised || heard.thin) return ["recognise", "difficult"];
  return ["hook", "difficult"];
}

/** A topic that lies next to what was just said goes first, so that the talk stays one talk. */
function nearTo(
  view: View,
  withRole: (roles: readonly TopicRole[], why: string) => readonly { topic: Topic; why: string }[],
): readonly { topic: Topic; why: string }[] {
  const { lastHeard, last, guide, talk } = view;
  if (!lastHeard) return [];
  if (lastHeard.brokenContact && last && !isFine(said(last))) return withRole(["stuck"], "contact that goes badly");
  if (lastHeard.causes.some(({ cause }) => cause === "past_rejection"))
    return withRole(["tried"], "was turned down before");
  if (lastHeard.unrecognised && view.questionsAsked <= RECOGNISE_UNTIL)
    return withRole(["recognise"], "does not recognise it");
  const role = guide.topics.find(({ name }) => name === last?.topic)?.role;
  if (role === "contact" && isContactNamed(view))
    return withRole(["stuck"], "a contact was named: where it gets stuck");
  const repeated = repeatedHook(view.heard, talk);
  if (repeated && view.questionsAsked >= REPEATED_FROM) return withRole(["hook"], "said more than once");
  if (lastHeard.referrals.length > 0 && role === "whom") return withRole(["who-else"], "just named somebody");
  return [];
}

/** Some topics only make sense later: the tender one, the mirror, and the questions that close a talk. */
function isRipe({ role }: Topic, view: View): boolean {
  const share = view.questionsAsked / Math.max(1, view.questionsAsked + view.left);
  if (role === "mirror" || role === "recognise" || role === "stuck") return false;
  if (role === "hook") return view.questionsAsked >= HOOKS_FROM;
  if (role === "holding-back")
    return view.length === "short" || view.questionsAsked >= TENDER_AFTER || share >= TENDER_FROM;
  return true;
}

/** Somebody definite who was named as needed; "iemand die meedenkt" is a wish and no person. */
const namedPerson = (heard: readonly Heard[]): string | undefined =>
  heard
    .flatMap(({ referrals }) => referrals)
    .map(({ who }) => who)
    .findLast((who) => !INDEFINITE.test(who) && (PARTY.test(who) || /\p{Lu}\p{Ll}/u.test(who)));
/** Functions and parts of an organisation: what is asked about as a person must be one. */
const PARTY =
  /(team|veiligheid|politie|agent|school|inkoop|juri|beleid|handhaving|zorg|ggz|corporatie|leidinggevende|manager|direct|wethouder|collega|officier|recherche|boa|gemeente|afdeling|balie|schuldhulp|wmo|jeugd|consulent|adviseur|coach|huisarts|police|officer|colleague|department|council|advis|housing|nurse|lawyer)/iu;
const INDEFINITE = /^(iemand|iemands|mensen|anderen|wie|een |some|someone|somebody|people|others|anyone|a |an )/iu;
/** A contact at work, never a citizen. */
const CITIZEN =
  /\b(meisje|jongen|kind\w*|cli[eë]nt\w*|klant\w*|bewoner\w*|inwoner\w*|gezin\w*|moeder|vader|dochter|zoon|meneer|mevrouw|girl|boy|child\w*|client\w*|resident\w*|famil\w*|mother|father)\b/iu;

/** With whom contact goes badly: heard as such, else whoever was named in answer to that very question. */
function brokenWith(heard: readonly Heard[], talk: Talk, guide: Guide): string | undefined {
  const told = heard.findLast(({ brokenContact }) => brokenContact)?.brokenContact?.who;
  const contact = guide.topics.find(({ role }) => role === "contact")?.name;
  const answer = talk.exchanges.findLast(({ topic, probe }) => topic === contact && !probe);
  const who = told ?? (answer && whoIn(said(answer)));
  return who && !CITIZEN.test(who) ? who : undefined;
}

const SHORT_ANSWER = 5;
/** Words that make it a sentence, or say that contact is fine. */
const NO_PARTY =
  /\b(is|zijn|was|waren|heeft|hebben|gaat|gaan|loopt|lopen|kan|wil|doet|niet|nooit|geen|niemand|kort|korte|goed|goede|prima|fijn|vroeger|verder|are|has|have|goes|not|never|nobody|fine|good)\b/iu;

/** "Met de politie" is whom; of a longer answer what stands behind its "met". */
function whoIn(text: string): string | undefined {
  const first = text.split(/[.,;!?\n]/)[0]?.trim() ?? "";
  if (first.split(/\s+/).length <= SHORT_ANSWER && /\p{L}/u.test(first))
    return NO_PARTY.test(first) ? undefined : first;
  return /\b(?:met|with) ((?:(?:de|het|onze|mijn|the|our|my) )?[\p{L}-]+(?: (?:van|of) [\p{L}-]+)?)/iu.exec(text)?.[1];
}

/**
 * The phrase to take up: at the start what stands out in the first words, later only a thing that came more than once. A noun said once and
 * dug up again brought nothing but "which one?". It is never a phrase that a question of ours quoted already.
 */
function hookFor(heard: readonly Heard[], talk: Talk): string | undefined {
  if (heard.length === 1) return heard[0]?.vague?.words ?? heard[0]?.hooks[0] ?? openingSentence(talk);
  return repeatedHook(heard, talk);
}

/** A first sentence that is short enough to be given back whole. */
function openingSentence(talk: Talk): string | undefined {
  const [first] = talk.exchanges;
  const sentence =
    first &&
    said(first)
      .split(/[.!?\n]/)[0]
      ?.trim();
  const words = sentence?.split(/\s+/).length ?? 0;
  return words >= 3 && words <= 8 ? sentence : undefined;
}

/** A hook whose last word, the one that names the thing, came in more than one answer. */
function repeatedHook(heard: readonly Heard[], talk: Talk): string | undefined {
  const answers = talk.exchanges.map((exchange) => ` ${bare(said(exchange))} `);
  const times = (hook: string): number => {
    const thing = bare(hook).split(" ").at(-1) ?? "";
    return thing.length < SHORTEST_THING ? 0 : answers.filter((text) => text.includes(` ${thing} `)).length;
  };
  return freshHooks(heard, talk)
    .filter((hook) => times(hook) > 1)
    .sort((a, b) => times(b) - times(a))[0];
}
const SHORTEST_THING = 4;

function freshHooks(heard: readonly Heard[], talk: Talk): readonly string[] {
  const asked = talk.exchanges.map(({ question }) => bare(question)).join(" ");
  const theme = bare(talk.setting.theme);
  return heard
    .filter(({ painful, report }) => !painful && !report)
    .flatMap(({ hooks }) => hooks)
    .filter((hook) => !asked.includes(bare(hook).split(" ").at(-1) ?? "") && !bare(hook).includes(theme));
}

/** The first wording for this person's field whose slots can be filled and that was not used yet. */
function wordingOf(topic: Topic, view: View): string | undefined {
  const { talk } = view;
  const fitting = topic.wordings.filter(({ fields }) => fields === undefined || fields.includes(talk.setting.field));
  const particular = [...fitting].sort((a, b) => Number(b.fields !== undefined) - Number(a.fields !== undefined));
  const slots = slotsFor(view, topic.role);
  for (const wording of particular) {
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

function slotsFor(
  { talk, guide, heard, lastHeard }: View,
  role: TopicRole,
): Readonly<Record<string, string | undefined>> {
  const { language } = talk.setting;
  const examples = inOrderOf(guide.examples[talk.setting.field], talk.setting.person);
  const who = role === "who-else" ? namedPerson(heard) : brokenWith(heard, talk, guide);
  return {
    theme: talk.setting.theme,
    phrase: role === "hook" ? hookFor(heard, talk) : (lastHeard?.vague?.words ?? lastHeard?.hooks[0]),
    name: who && asWhom(who, language, talk.address),
    first: examples[0],
    second: examples[1],
  };
}
