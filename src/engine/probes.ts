import type { TopicRole } from "./guide.ts";
import type { Heard } from "./listen.ts";
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
  | "cause"
  | "ending"
  | "last-time";

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
}

/** Which lack calls for which probe, the most paying first (facts: what was played by hand paid in this order). */
const PROBES: readonly Probe[] = [
  { name: "meaning", kind: "clarifying", lack: ({ vague }) => vague?.words },
  { name: "working", kind: "clarifying", lack: ({ sense }) => sense?.words },
  { name: "own-part", kind: "explanatory", lack: ({ normative }) => normative?.words },
  { name: "yourself", kind: "idiographic", lack: ({ othersOnly }) => othersOnly?.words },
  { name: "example", kind: "idiographic", lack: ({ general }) => general?.words },
  {
    name: "cause",
    kind: "explanatory",
    lack: ({ factWithoutCause, unrecognised }) => (unrecognised ? undefined : factWithoutCause?.words),
  },
  {
    name: "ending",
    kind: "idiographic",
    lack: ({ thin, tried }, { text, role }) =>
      role === "tried" && tried && !thin && !ENDED.test(text) ? tried.words : undefined,
  },
  { name: "last-time", kind: "idiographic", lack: (_, { text, role }) => (role === "energy" ? text : undefined) },
  { name: "more", kind: "descriptive", lack: ({ thin }) => thin?.words },
];

/** Words by which somebody tells how an attempt ended; where they are missing, that is what to ask. */
const ENDED =
  /\b(uiteindelijk|daarna|toen|sindsdien|nooit|niets|niks|resultaat|gelukt|mislukt|geholpen|hielp|werkte|reactie|antwoord|afgewezen|afgepoeierd|opgelost|gestopt|since|then|never|nothing|worked|helped|result|answer|reply|turned down|stopped|ended)\b/iu;

/** A probe that fits what an answer lacks, in words that were not used yet in this talk. */
export interface ChosenProbe {
  readonly kind: ProbeKind;
  readonly question: string;
  readonly why: string;
}

export interface ProbeChoice {
  readonly heard: Heard;
  readonly answer: Answer;
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
  if (heard.refusal || heard.painful || heard.report || heard.concrete || heard.tired || heard.insult) return undefined;
  for (const probe of PROBES) {
    const words = probe.lack(heard, choice.answer);
    if (words === undefined || not.includes(probe.kind) || unwelcome.includes(probe.name)) continue;
    const question = freshWording(probe.name, words, choice);
    if (question && isAskable(question, choice.language))
      return { kind: probe.kind, question, why: `${probe.name}: "${shortened(words)}"` };
  }
  return undefined;
}

/** No wording twice in a talk, whatever it quotes: people notice the form before the words. */
function freshWording(name: ProbeName, phrase: string, choice: ProbeChoice): string | undefined {
  const wordings = WORDINGS[choice.language][name].map((wording) => (choice.address === "u" ? wording[1] : wording[0]));
  const used = (wording: string) => [...choice.asked].some((question) => fits(wording, question));
  return wordings.find((wording) => !used(wording))?.replace("{phrase}", phrase);
}

/** What a reason shows of an answer. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

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
    cause: [["Hoe komt dat, denk je?", "Hoe komt dat, denkt u?"]],
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
    cause: [["How does that come about, do you think?", "How does that come about, do you think?"]],
    ending: [["How did that end?", "How did that end?"]],
    "last-time": [["When did you last have that?", "When did you last have that?"]],
  },
};
