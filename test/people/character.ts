import type { Field, TopicRole } from "../../src/engine/guide.ts";
import type { ProbeKind } from "../../src/engine/talk.ts";
import type { Language } from "../../src/engine/words.ts";

/** What a fact is about, as the talk should bring it out. */
export type About =
  | "difficulty"
  | "view"
  | "wish"
  | "knows"
  | "attempt"
  | "whom"
  | "contact"
  | "energy"
  | "in-the-way"
  | "tip"
  | "need";

export const DEPTHS = ["easy", "medium", "hard"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A question of the bot as a person reads it. */
export interface Asked {
  readonly role: TopicRole | undefined;
  /** Absent for a main question. */
  readonly probe: ProbeKind | undefined;
  readonly text: string;
  /** The line under it. */
  readonly note: string;
}

/** Why a fact did not come out: what the talk left undone. */
export type Miss =
  | "wrong kind of probe"
  | "vague answer not taken up"
  | "own word never given back"
  | "no concrete moment asked for"
  | "the one they named not asked about"
  | "no example of their field"
  | "topic never asked"
  | "their word never came up"
  | "asked, but they had closed up or told another fact";

/** What a question must be for a fact to come out, and how particular that is: the most particular fact is told first. */
export interface Condition {
  readonly name: string;
  readonly particular: number;
  readonly holds: (asked: Asked) => boolean;
  /** What was missing in a talk in which it never came out. */
  readonly missing: (questions: readonly Asked[], said: readonly string[]) => Miss;
}

/** One thing that this person knows and does not tell by themselves. */
export interface Fact {
  readonly about: About;
  readonly depth: Depth;
  readonly when: Condition;
  readonly says: string;
  /** A failing of their own, a fear or a let-down: somebody who tells this hopes for a word. */
  readonly weight: boolean;
  /** A probe straight after it closes this person. */
  readonly painful: boolean;
}

/** Somebody simple: ten facts with conditions, a first answer for each topic, and a stock of answers that tell nothing. */
export interface Character {
  readonly name: string;
  readonly field: Field;
  readonly language: Language;
  readonly who: string;
  /** What they type instead of pressing a button; absent: they press "calm". */
  readonly types?: string;
  /** After so many messages of the bot they have had enough and ask for the readback. */
  readonly patience: number;
  /** Said once, before the answer, when the bot has sent so many messages. */
  readonly remarks?: Readonly<Record<number, string>>;
  /** What they say to the main question of a topic when no fact comes out. */
  readonly first: Partial<Record<TopicRole, string>>;
  /** What they say when there is nothing to say; "overslaan" presses skip. */
  readonly stock: readonly string[];
  /** Closes for two turns on a bad question, or walks away. */
  readonly onBadQuestion: "closes" | "stops";
  readonly facts: readonly Fact[];
}

const MOMENT =
  /laatste keer|voor het laatst|voorbeeld|welk moment|laatste contact|hoe liep dat af|last time|when did you last|last contact|example|which moment|how did that end/i;
const NEED_NOT =
  /hoef(t)? (dit|dat|het) niet te (vertellen|zeggen)|overslaan mag|need not tell|don['’]t have to tell|do not have to tell|may skip|skipping is fine/i;
const QUOTED = /['‘"“]([^\n]+?)['’"”](?!\p{L})/gu;

/** On the main question of one of these topics. */
export const on = (...roles: TopicRole[]): Condition => ({
  name: `on ${roles.join("/")}`,
  particular: 0,
  holds: ({ role, probe }) => probe === undefined && isOne(roles, role),
  missing: (questions) =>
    wasAsked(questions, roles)
      ? "asked, but they had closed up or told another fact"
      : roles.includes("stuck")
        ? "the one they named not asked about"
        : "topic never asked",
});

/** Only when a vague first answer to this topic is asked on, in a way that fits. */
export const probed = (roles: readonly TopicRole[], ...kinds: ProbeKind[]): Condition => {
  const holds = ({ role, probe }: Asked) =>
    probe !== undefined && isOne(roles, role) && (kinds.length === 0 || kinds.includes(probe));
  return {
    name: `${roles.join("/")} probed${kinds.length ? ` (${kinds.join("/")})` : ""}`,
    particular: 1,
    holds,
    missing: (questions) => {
      if (!wasAsked(questions, roles)) return "topic never asked";
      if (questions.some(holds)) return "asked, but they had closed up or told another fact";
      const probes = questions.filter(({ role, probe }) => probe !== undefined && isOne(roles, role));
      return probes.length > 0 ? "wrong kind of probe" : "vague answer not taken up";
    },
  };
};

/** Only after an example of their own field. */
export const example: Condition = {
  name: "after an example of their field",
  particular: 2,
  holds: ({ role, probe }) => role === "recognise" && probe === undefined,
  missing: () => "no example of their field",
};

/** Only when asked for a concrete moment in one of these topics. */
export const moment = (...roles: TopicRole[]): Condition => ({
  name: `asked for a moment (${roles.join("/")})`,
  particular: 3,
  holds: ({ role, text }) => MOMENT.test(text) && isOne(roles, role),
  missing: (questions) => (wasAsked(questions, roles) ? "no concrete moment asked for" : "topic never asked"),
});

/** Only when not answering is offered in the same breath. */
export const tender = (...roles: TopicRole[]): Condition => ({
  name: `tender (${roles.join("/")})`,
  particular: 4,
  holds: ({ role, text, note }) => NEED_NOT.test(`${text} ${note}`) && isOne(roles, role),
  missing: (questions) =>
    wasAsked(questions, roles) ? "asked, but they had closed up or told another fact" : "topic never asked",
});

/** Only when their own word comes back between quotation marks. */
export const quoted = (word: string): Condition => ({
  name: `own word "${word}" quoted`,
  particular: 5,
  holds: ({ text }) => quotedIn(text).some((words) => hasWord(words, word)),
  missing: (_, said) =>
    said.some((text) => hasWord(text, word)) ? "own word never given back" : "their word never came up",
});

/** Only when the one they named is in the question. */
export const named = (who: string): Condition => ({
  name: `"${who}" named in the question`,
  particular: 4,
  holds: ({ text, role }) => (role === "stuck" || role === "contact") && hasWord(text, who),
  missing: () => "the one they named not asked about",
});

export const either = (...conditions: Condition[]): Condition => ({
  name: conditions.map(({ name }) => name).join(" or "),
  particular: Math.max(...conditions.map(({ particular }) => particular)),
  holds: (asked) => conditions.some(({ holds }) => holds(asked)),
  missing: (questions, said) => {
    const [first = "topic never asked", ...others] = conditions.map(({ missing }) => missing(questions, said));
    return first === "topic never asked" || first === "their word never came up" ? (others[0] ?? first) : first;
  },
});

export function fact(about: About, depth: Depth, when: Condition, says: string, mark?: "weight" | "painful"): Fact {
  return { about, depth, when, says, weight: mark !== undefined, painful: mark === "painful" };
}

export const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].map((match) => match[1] as string);

/** The word as they wrote it, or the beginning of a longer one. */
const hasWord = (text: string, word: string): boolean => new RegExp(`(?<!\\p{L})${word}`, "iu").test(text);

const wasAsked = (questions: readonly Asked[], roles: readonly TopicRole[]): boolean =>
  questions.some(({ role }) => isOne(roles, role));

const isOne = (roles: readonly TopicRole[], role: TopicRole | undefined): boolean =>
  role !== undefined && roles.includes(role);
