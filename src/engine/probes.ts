import { asQuoted, clauseAround, withoutManners, wordCount } from "./clauses.ts";
import { cuesOf, isColleague, namesFunction } from "./colleagues.ts";
import type { TopicRole } from "./guide.ts";
import type { Heard } from "./listen.ts";
import { bare, isAboutTheTalk } from "./own-words.ts";
import { isAskable } from "./question-check.ts";
import type { ProbeKind } from "./talk.ts";
import type { Address, Language } from "./words.ts";

/** A way to ask on. The four kinds of the field: descriptive, idiographic, clarifying, explanatory. */
export type ProbeName =
  | "meaning"
  | "working"
  | "example"
  | "more"
  | "own-part"
  | "yourself"
  | "ending"
  | "last-time"
  | "noticing";

interface Probe {
  readonly name: ProbeName;
  readonly kind: ProbeKind;
  /** The lack that calls for it, in the words that show it; they are quoted where the wording quotes. */
  readonly lack: (heard: Heard, answer: Answer) => string | undefined;
}

/** The answer that may be asked on. */
interface Answer {
  readonly text: string;
  readonly role: TopicRole;
  /** The question it answers: a word of ours is no word of theirs. */
  readonly question: string;
  /** No probe of this topic came before. */
  readonly isFirst: boolean;
  readonly language: Language;
}

/** Which lack calls for which probe, the most paying first (facts: what was played by hand paid in this order). */
const PROBES: readonly Probe[] = [
  {
    name: "ending",
    kind: "idiographic",
    lack: (heard, answer) => (lacksAnEnding(heard, answer) ? answer.text : undefined),
  },
  {
    name: "last-time",
    kind: "idiographic",
    lack: (_, { text, role }) => (role === "energy" && isBrief(text) ? text : undefined),
  },
  {
    name: "yourself",
    kind: "idiographic",
    lack: ({ othersOnly }, { text, role }) =>
      othersOnly && (role === "difficult" || FEELING.test(text)) ? text : undefined,
  },
  { name: "meaning", kind: "clarifying", lack: ({ vague }, answer) => quotable(vague?.words, answer) },
  {
    name: "noticing",
    kind: "clarifying",
    lack: ({ sense }, answer) => (sense && FELT.test(sense.words) ? quotable(sense.words, answer) : undefined),
  },
  { name: "working", kind: "clarifying", lack: ({ sense }, answer) => quotable(sense?.words, answer) },
  {
    name: "example",
    kind: "idiographic",
    lack: ({ general }, { text }) => (isAccount(text) ? undefined : general?.words),
  },
  {
    name: "own-part",
    kind: "explanatory",
    lack: ({ normative }, { text }) => (isAccount(text) ? undefined : normative?.words),
  },
  { name: "meaning", kind: "clarifying", lack: (_, answer) => oneWordIn(answer) },
  { name: "more", kind: "descriptive", lack: ({ thin }, { role }) => (role === "hook" ? undefined : thin?.words) },
  { name: "meaning", kind: "clarifying", lack: (heard, answer) => briefIn(heard, answer) },
  { name: "example", kind: "idiographic", lack: (_, answer) => (isLeftOpen(answer) ? answer.text : undefined) },
  {
    name: "more",
    kind: "descriptive",
    lack: (heard, answer) =>
      answer.isFirst && isBrief(answer.text) && !isWhoAndWhat(heard, answer) ? answer.text : undefined,
  },
];

/** Topics where a brief answer is worth one more question, also when no cue says what is missing. */
const ASKED_ON: readonly TopicRole[] = [
  "difficult",
  "view",
  "know",
  "tried",
  "stuck",
  "whom",
  "help",
  "otherwise",
  "hook",
  "moment",
  "energy",
];
/** Where a general sentence may be asked on: how it is, and not how it should be. */
const OF_NOW: readonly TopicRole[] = ["difficult", "view", "know", "tried"];
const BRIEF = 9;
const ACCOUNT = 18;
const isBrief = (text: string): boolean => wordCount(text) <= BRIEF && !/\d/.test(text);
/** So many words tell something, whatever the cues say. */
const isAccount = (text: string): boolean => wordCount(text) >= ACCOUNT;

/** Not brief, and yet no account: a general sentence of which no cue says what is missing. */
const isLeftOpen = ({ text, role, isFirst }: Answer): boolean =>
  isFirst && OF_NOW.includes(role) && !isBrief(text) && !isAccount(text) && !TOLD.test(text) && !/\d/.test(text);

/** Told in the past tense: something that happened. */
const TOLD =
  /\b(was|waren|had|hadden|ging|gingen|kwam|kwamen|zei|zeiden|werd|werden|kreeg|kregen|deed|stond|zat|toen|were|went|came|said|got|did|then|\p{L}{3,}(te|de|ten|den))\b/iu;

/** A word of weight by itself ("symboolpolitiek", "te soft") is no shrug, whatever its length. */
function oneWordIn({ text, role, isFirst, language }: Answer): string | undefined {
  const words = withoutManners(text);
  const { thinWords } = cuesOf(language);
  const says = words.split(/\s+/).some((word) => /^\p{L}{4,}$/u.test(word) && !thinWords.has(word.toLowerCase()));
  return isFirst && says && wordCount(words) <= A_WORD && !/[.!?\n]/.test(words) && OF_NOW.includes(role)
    ? asQuoted(words)
    : undefined;
}
const A_WORD = 3;

/** Whoever is named is an answer; "iemand die het serieus neemt" is a wish, and may be asked on. */
const namesSomebody = ({ referrals }: Heard, { text, language }: Answer): boolean =>
  referrals.some(({ who }) => isColleague(who, language)) || (referrals.length > 0 && namesFunction(text, language));

/** "Een jurist die ja zegt": who, and what for. */
const isWhoAndWhat = (heard: Heard, answer: Answer): boolean =>
  namesSomebody(heard, answer) && wordCount(answer.text) > JUST_A_NAME;
const JUST_A_NAME = 3;

/** A brief answer that no cue knows is given back whole: their own word is the best probe there is. */
function briefIn(heard: Heard, answer: Answer): string | undefined {
  const { text, role, isFirst } = answer;
  if (
    !isFirst ||
    heard.thin ||
    namesSomebody(heard, answer) ||
    role === "energy" ||
    !isBrief(text) ||
    text.includes("?")
  )
    return undefined;
  const phrase = withoutManners(text);
  return wordCount(phrase) >= 2 && !/[.!?\n]/.test(phrase) ? quotable(phrase, answer) : undefined;
}

/** A feeling has no way of working; what can be told is by what one notices it. */
const FELT = /voel|gevoel|onderbuik|buikgevoel|feel|gut/iu;

/** Where somebody speaks of others with feeling it is welcome to ask how it is for themselves; and where we asked just that. */
const FEELING =
  /\b(frustra\w*|moeilijk|lastig|zwaar|spannend|bang|zorgen|druk|moe|machteloos|boos|last|difficult|hard|afraid|worr\w*|tired|angry|powerless)\b/iu;

/** A no without words that say so to the cues. */
const NO =
  /^((nee|neuh|niet echt|laat maar|eigenlijk niet|dat weet ik (ook )?niet.*|weet ik zo niet|niks|niets|no|nope|not really|never mind|nothing)\b.{0,25}|(daar|dat) (zeg|praat|ga|wil|kan|zou|moet|heb|durf) ik\b.{0,20}\b(niks|niets|niet|geen|(na|over ?na)denken|terugkomen|denken)\b.{0,25})$/iu;

/** "Een terugbericht, meer is het niet": they said themselves that this is all. */
const ENOUGH =
  /\b(meer is het niet|meer niet|meer hoeft niet|dat is alles|dat was het|that is all|that's all|nothing more)\W*$/iu;

/** An attempt of which no end is told; where nothing was tried there is no end either. */
const lacksAnEnding = ({ thin }: Heard, { text, role, isFirst }: Answer): boolean =>
  role === "tried" && isFirst && !thin && !isAccount(text) && !hasAnEnd(text);

export const hasAnEnd = (text: string): boolean => ENDED.test(text);

/** Words by which somebody tells how an attempt ended; where they are missing, that is what to ask. */
const ENDED =
  /\b(uiteindelijk|daarna|toen|sindsdien|nooit|niets|niks|resultaat|gelukt|mislukt|geholpen|hielp|werkte|reactie|antwoord|afgewezen|afgepoeierd|opgelost|gestopt|since|then|never|nothing|worked|helped|result|answer|reply|turned down|stopped|ended)\b/iu;

/** A probe that fits what an answer lacks, in words that were not used yet in this talk. */
export interface ChosenProbe {
  readonly kind: ProbeKind;
  readonly question: string;
  readonly why: string;
  /** Their own words that it gives back, where it does: where there is no room for the probe, the next question can carry them. */
  readonly phrase: string | undefined;
}

export interface ProbeChoice {
  readonly heard: Heard;
  readonly answer: Omit<Answer, "language">;
  readonly language: Language;
  readonly address: Address;
  /** Kinds already used in this topic: a second probe is of another kind. */
  readonly not: readonly ProbeKind[];
  /** Probes that would close this person here ("how is that for you yourself" straight after a moment or something painful). */
  readonly unwelcome: readonly ProbeName[];
  readonly asked: ReadonlySet<string>;
}

/**
 * The probe for an answer, or none: a concrete answer, a refusal and something painful are never probed, since that gave nothing or
 * closed people, every time it was played.
 */
export function probeFor(choice: ProbeChoice): ChosenProbe | undefined {
  const { heard, not, unwelcome } = choice;
  if (!ASKED_ON.includes(choice.answer.role)) return undefined;
  if (ENOUGH.test(choice.answer.text)) return undefined;
  if (NO.test(choice.answer.text.trim()) || isAboutTheTalk(choice.answer.text)) return undefined;
  if (heard.refusal || heard.painful || heard.report || heard.concrete || heard.tired || heard.insult) return undefined;
  for (const probe of PROBES) {
    const words = probe.lack(heard, { ...choice.answer, language: choice.language });
    if (words === undefined || not.includes(probe.kind) || unwelcome.includes(probe.name)) continue;
    const question = freshWording(probe.name, words, choice);
    if (question && isAskable(question, choice.language))
      return { kind: probe.kind, question, why: probe.name, phrase: question.includes(words) ? words : undefined };
  }
  return undefined;
}

/** No wording twice in a talk, whatever it quotes: people notice the form before the words. */
function freshWording(name: ProbeName, phrase: string, choice: ProbeChoice): string | undefined {
  const wordings = WORDINGS[choice.language][name].map((wording) => (choice.address === "u" ? wording[1] : wording[0]));
  const used = (wording: string) => [...choice.asked].some((question) => fits(wording, question));
  return wordings.find((wording) => !used(wording))?.replace("{phrase}", phrase);
}

/** A probe to everybody in a thread and to nobody in particular. */
export const probeForAll = (lack: keyof (typeof FOR_ALL)["nl"], language: Language): string => FOR_ALL[language][lack];

const FOR_ALL = {
  nl: {
    more: "Wat kunnen jullie hier nog meer over vertellen?",
    example: "Welke voorbeelden komen hierbij op?",
  },
  en: {
    more: "What more can you all tell about this?",
    example: "Which examples of this come to mind?",
  },
} as const satisfies Readonly<Record<Language, Readonly<Partial<Record<ProbeName, string>>>>>;

const NEGATED = /\b(niet|geen|nooit|niets|niks|not|no|never)\s+(\S+\s+){0,2}$/iu;
const LOOSE_START = /^(met|van|in|op|aan|door|voor|bij|naar|over|tot|om|with|of|in|on|at|for|by|to|about)\s/iu;
/** A single word that only says that it is hard; what it means is the very thing we asked. */
const EMPTY = /^(het |dat )?(is )?(lastig|moeilijk|ingewikkeld|complex|difficult|hard|complicated)$/iu;
const LOOSE_PARTICIPLE = /^(het|de|een)\s+(ge|ver|be|ont|her)\p{L}+(d|t|en)$/iu;
/** A clause of more words is a quotation too long to hang a question on. */
const LONGEST_QUOTE = 8;

/**
 * A phrase that can stand between quotation marks by itself: the whole clause where that is short, never cut in the middle of it; not what
 * somebody said it was not, and with no loose word at its start.
 */
function quotable(phrase: string | undefined, { text, question }: Answer): string | undefined {
  if (!phrase || EMPTY.test(phrase) || bare(question).includes(bare(phrase))) return undefined;
  const whole = clauseAround(text, phrase, LONGEST_QUOTE);
  if (whole !== phrase && !/["'“”‘’]/u.test(whole))
    return bare(question).includes(bare(whole)) ? undefined : asQuoted(whole);
  if (LOOSE_START.test(phrase) || LOOSE_PARTICIPLE.test(phrase)) return undefined;
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0) return phrase;
  if (NEGATED.test(text.slice(0, at)) || /\bvan\s+$/iu.test(text.slice(0, at))) return undefined;
  return CUT_SHORT.test(text.slice(at + phrase.length)) && wordCount(phrase) === 1 ? undefined : asQuoted(phrase);
}
/** Words go on after the phrase: a single one of them means nothing alone ("raar" of "een raar gevoel"). */
const CUT_SHORT = /^\s+(?!en\b|maar\b|and\b|but\b)\p{L}/iu;

const fits = (wording: string, question: string): boolean => {
  const [before = "", after] = wording.split("{phrase}");
  return after === undefined ? question === wording : question.startsWith(before) && question.endsWith(after);
};

type Wordings = Readonly<Record<ProbeName, readonly (readonly [je: string, u: string])[]>>;

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  nl: {
    meaning: [
      ["Wat bedoel je met '{phrase}'?", "Wat bedoelt u met '{phrase}'?"],
      ["'{phrase}': wat houdt dat voor jou in?", "'{phrase}': wat houdt dat voor u in?"],
      ["Je zegt '{phrase}'. Hoe ziet dat eruit?", "U zegt '{phrase}'. Hoe ziet dat eruit?"],
    ],
    working: [
      ["'{phrase}': hoe gaat dat in zijn werk?", "'{phrase}': hoe gaat dat in zijn werk?"],
      ["Hoe werkt dat, '{phrase}'?", "Hoe werkt dat, '{phrase}'?"],
    ],
    noticing: [["'{phrase}': waar merk je dat aan?", "'{phrase}': waar merkt u dat aan?"]],
    example: [
      ["Kun je daar een voorbeeld van geven?", "Kunt u daar een voorbeeld van geven?"],
      ["Welk voorbeeld daarvan komt bij je op?", "Welk voorbeeld daarvan komt bij u op?"],
    ],
    more: [
      ["Vertel daar eens iets meer over.", "Vertelt u daar eens iets meer over."],
      ["Wat kun je daar nog meer over zeggen?", "Wat kunt u daar nog meer over zeggen?"],
    ],
    "own-part": [["Wat is daarin jouw eigen rol?", "Wat is daarin uw eigen rol?"]],
    yourself: [["Hoe is dat voor jou zelf?", "Hoe is dat voor u zelf?"]],
    ending: [["Hoe liep dat af?", "Hoe liep dat af?"]],
    "last-time": [["Wanneer had je dat voor het laatst?", "Wanneer had u dat voor het laatst?"]],
  },
  en: {
    meaning: [
      ["What do you mean by '{phrase}'?", "What do you mean by '{phrase}'?"],
      ["'{phrase}': what does that mean to you?", "'{phrase}': what does that mean to you?"],
      ["You say '{phrase}'. What does that look like?", "You say '{phrase}'. What does that look like?"],
    ],
    working: [
      ["'{phrase}': how does that work?", "'{phrase}': how does that work?"],
      ["How does it go in practice, '{phrase}'?", "How does it go in practice, '{phrase}'?"],
    ],
    noticing: [["'{phrase}': what do you notice it by?", "'{phrase}': what do you notice it by?"]],
    example: [
      ["Can you give an example of that?", "Can you give an example of that?"],
      ["Which example of that comes to mind?", "Which example of that comes to mind?"],
    ],
    more: [
      ["Tell me a bit more about that.", "Tell me a bit more about that."],
      ["What more can you say about it?", "What more can you say about it?"],
    ],
    "own-part": [["What is your own part in that?", "What is your own part in that?"]],
    yourself: [["How is that for you yourself?", "How is that for you yourself?"]],
    ending: [["How did that end?", "How did that end?"]],
    "last-time": [["When did you last have that?", "When did you last have that?"]],
  },
};
