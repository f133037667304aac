import type { Language } from "./words.ts";

/** Fields of work that a group can have; they choose the examples and the variant of a wording. */
export const FIELDS = [
  "wmo",
  "jeugd",
  "werk-en-inkomen",
  "schuldhulp",
  "wijkteam",
  "sociale-recherche",
  "veiligheid",
  "inkoop",
  "beleid",
  "leiding",
] as const;
export type Field = (typeof FIELDS)[number];

/** What a topic does in a talk. The policy knows roles, never the theme: a guide of a lead uses the same ones. */
export const ROLES = [
  "hook",
  "recognise",
  "difficult",
  "moment",
  "view",
  "know",
  "tried",
  "contact",
  "stuck",
  "whom",
  "who-else",
  "help",
  "otherwise",
  "mirror",
  "holding-back",
  "energy",
  "starters",
  "own-question",
  "other",
] as const;
export type TopicRole = (typeof ROLES)[number];

/**
 * A wording of one question. `{phrase}` is a phrase of the person's own, `{name}` somebody they named, `{first}` and `{second}` are
 * examples of their field, `{theme}` is the theme. A wording with a slot is only used when the slot can be filled.
 */
export interface Wording {
  readonly text: string;
  /** The same question to somebody who writes "u". Absent where the words are the same, and in English. */
  readonly formal?: string;
  /** Asked in the lead's own name, because it is no question that the bot asks (P1). */
  readonly byLead?: true;
  /** Only for people of these fields; absent: for everybody. */
  readonly fields?: readonly Field[];
}

export interface Topic {
  /** Unique within the guide, in lower case with hyphens. */
  readonly name: string;
  /** What it is called on the readback card: two or three words, "Wat lastig is". */
  readonly title: string;
  readonly role: TopicRole;
  /** "must": asked unless told already; "may": asked when there is room. */
  readonly need: "must" | "may";
  /** Whether the short talk of three questions may use it. */
  readonly short: boolean;
  /** Tender: the wording itself says that not answering is fine, and no probe follows. */
  readonly tender: boolean;
  /** Whether it may be asked in a channel, where colleagues read the answers. */
  readonly channel: boolean;
  /** The first that fits is used first; no wording is used twice in a talk. */
  readonly wordings: readonly Wording[];
}

/** What people ask back, and the plain true sentence that answers it. `{lead}`, `{theme}`, `{left}`, `{date}` may stand in it. */
export interface PlainAnswer {
  readonly name:
    | "meaning"
    | "who-reads"
    | "why-me"
    | "how-long"
    | "how-many-left"
    | "what-for"
    | "when-outcome"
    | "who-are-you"
    | "what-others-say"
    | "anonymous"
    | "manager-reads"
    | "is-this-it"
    | "goes-on-to"
    | "not-to-lead"
    | "question-unclear"
    | "opinion";
  /** Regular expressions, tried without regard to case. */
  readonly asks: readonly string[];
  readonly answer: string;
  readonly formal?: string;
}

/** The topics of a theme with their wordings, examples and plain answers: data, never code. docs/guide-format.md documents it. */
export interface Guide {
  readonly id: string;
  readonly language: Language;
  /** Fits in "hoe collega's naar {theme} kijken". */
  readonly theme: string;
  readonly topics: readonly Topic[];
  /** Short concrete situations, each a main clause without capital and full stop: "een cliënt moet hennep knippen als dagbesteding". */
  readonly examples: Readonly<Record<Field, readonly string[]>>;
  readonly answers: readonly PlainAnswer[];
}
