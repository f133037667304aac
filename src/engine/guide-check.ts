import { z } from "zod";
import { FIELDS, type Guide, type PlainAnswer, ROLES, type Topic, type TopicRole, type Wording } from "./guide.ts";
import { checkQuestion, type QuestionKind } from "./question-check.ts";
import type { Language } from "./words.ts";

/** One thing that is wrong in a guide: where it stands ("topics[2].wordings[0].text"), and what is wrong and how to mend it. */
export interface GuideFault {
  readonly path: string;
  readonly says: string;
}

/** A sentence of more words is hard to read at level B1. */
const LONGEST_SENTENCE = 20;
/** An example shares its sentence with a few other words, so it has less room. */
const LONGEST_EXAMPLE = 12;
const EXAMPLES_PER_FIELD = 3;
const SHORT_TALK = 3;

const EVERY_ANSWER = [
  "meaning",
  "who-reads",
  "why-me",
  "how-long",
  "how-many-left",
  "what-for",
  "when-outcome",
  "who-are-you",
  "what-others-say",
  "anonymous",
  "manager-reads",
  "is-this-it",
  "goes-on-to",
  "not-to-lead",
  "question-unclear",
  "opinion",
] as const satisfies readonly Guide["answers"][number]["name"][];

/** The roles without which a talk cannot keep to its policy. */
const EVERY_GUIDE_HAS = [
  "view",
  "know",
  "tried",
  "contact",
  "whom",
  "who-else",
  "holding-back",
  "energy",
  "help",
] as const satisfies readonly TopicRole[];

/** What the talk can fill in at each role, besides `{theme}`, which it always can. */
const SLOTS: Readonly<Record<TopicRole, readonly string[]>> = {
  hook: ["phrase"],
  recognise: ["first", "second"],
  difficult: ["phrase"],
  moment: ["phrase"],
  view: ["phrase"],
  know: ["phrase"],
  tried: ["phrase"],
  contact: [],
  stuck: ["name"],
  whom: ["phrase"],
  "who-else": ["name", "phrase"],
  help: ["phrase"],
  otherwise: ["phrase"],
  mirror: ["phrase"],
  "holding-back": [],
  energy: ["phrase"],
  starters: [],
  "own-question": [],
  other: ["phrase"],
};
const ANSWER_SLOTS = ["lead", "theme", "left", "date"];
/** Roles that are only asked when there is something to fill in; each other role needs a wording without a slot. */
const ASKED_ABOUT_SOMETHING: readonly TopicRole[] = ["hook", "recognise", "moment", "stuck", "mirror"];

const INFORMAL = /\b(je|jij|jou|jouw|jezelf|jullie)\b/i;
const MAY_BE_SKIPPED = {
  nl: /\b(hoef|hoeft)\b.*\bniet\b|\boverslaan\b/i,
  en: /\b(need not|do not have to|don't have to|skip)\b/i,
} as const;
const SKIP_LINE = { nl: "Je hoeft dit niet te vertellen.", en: "You need not tell this." } as const;
/** Words to try a wording with, as the talk would fill it in. */
const SAMPLES = {
  nl: { phrase: "korte lijnen", name: "Team Veiligheid", first: "een taak komt erbij", second: "een collega vertrekt" },
  en: { phrase: "short lines", name: "Team Safety", first: "a task is added", second: "a colleague leaves" },
} as const;
const NOT_OPEN: Readonly<Record<Exclude<QuestionKind, "open">, string>> = {
  closed: "can be answered with yes or no, or with a choice; begin with a question word",
  leading: "shows which answer is wanted; leave that out",
  double: "asks two things; make it two wordings",
  statement: "asks nothing; make it a question or an invitation to tell",
};

const text = z.string().trim().min(1);
const wording = z.strictObject({
  text,
  formal: text.optional(),
  fields: z.array(z.enum(FIELDS)).min(1).optional(),
});
const topic = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write it in lower case, with hyphens"),
  title: text,
  role: z.enum(ROLES),
  need: z.enum(["must", "may"]),
  short: z.boolean(),
  tender: z.boolean(),
  channel: z.boolean(),
  wordings: z.array(wording).min(1, "is empty; give at least one wording"),
});
const shape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write it in lower case, with hyphens"),
  language: z.enum(["nl", "en"]),
  theme: text,
  topics: z.array(topic).min(1, "is empty; give at least one topic"),
  examples: z.record(z.enum(FIELDS), z.array(text)),
  answers: z.array(
    z.strictObject({ name: z.enum(EVERY_ANSWER), asks: z.array(text).min(1), answer: text, formal: text.optional() }),
  ),
});

/** All that is wrong with something that should be a guide. A guide without faults can be used as it is. */
export function checkGuide(value: unknown): readonly GuideFault[] {
  const read = shape.safeParse(value, { reportInput: true });
  if (!read.success) return read.error.issues.map((issue) => ({ path: pathOf(issue.path), says: mend(issue) }));
  const guide = read.data as Guide;
  return [
    ...faultsOfTheWhole(guide),
    ...guide.topics.flatMap((topic, at) => faultsOfTopic(topic, `topics[${at}]`, guide)),
    ...faultsOfExamples(guide),
    ...faultsOfAnswers(guide),
  ];
}

function faultsOfTheWhole({ topics, theme }: Guide): readonly GuideFault[] {
  const names = topics.map(({ name }) => name);
  return [
    ...names.flatMap((name, at) =>
      faultIf(names.indexOf(name) < at, `topics[${at}].name`, `"${name}" is used before; give each topic its own name`),
    ),
    ...EVERY_GUIDE_HAS.flatMap((role) =>
      faultIf(!topics.some((topic) => topic.role === role), "topics", `no topic has the role "${role}"; add one`),
    ),
    ...faultIf(
      topics.filter(({ short }) => short).length < SHORT_TALK,
      "topics",
      `the short talk has three questions; mark at least ${SHORT_TALK} topics with "short": true`,
    ),
    ...faultIf(slotsIn(theme).length > 0, "theme", "a theme has no slots; write it out"),
  ];
}

function faultsOfTopic(topic: Topic, path: string, guide: Guide): readonly GuideFault[] {
  const { role, tender, channel, wordings } = topic;
  const forEverybody = wordings.some(({ text, fields }) => !fields && slotsIn(text).every((slot) => slot === "theme"));
  const texts = wordings.map(({ text }) => text);
  return [
    ...faultIf(
      topic.need === "must" && !forEverybody && !ASKED_ABOUT_SOMETHING.includes(role),
      `${path}.wordings`,
      "each needs a slot or a field; add one for everybody, without a slot",
    ),
    ...faultIf(
      tender && channel,
      `${path}.channel`,
      "a tender question is not for a channel, where colleagues read along; make it false",
    ),
    ...texts.flatMap((text, at) =>
      faultIf(texts.indexOf(text) < at, `${path}.wordings[${at}].text`, "stands here twice; keep one of them"),
    ),
    ...wordings.flatMap((wording, at) => faultsOfWording(wording, topic, `${path}.wordings[${at}]`, guide)),
  ];
}

function faultsOfWording({ text, formal }: Wording, topic: Topic, path: string, guide: Guide): readonly GuideFault[] {
  const { language } = guide;
  const slots = ["theme", ...SLOTS[topic.role]];
  return [
    ...formsOf(text, formal, path, "text").flatMap((form) => [
      ...faultsOfSlots(form.text, form.path, slots, `a topic with the role "${topic.role}"`),
      ...faultsOfLength(form.text, form.path),
      ...faultIf(
        form.text.replaceAll("'{phrase}'", "").includes("{phrase}"),
        form.path,
        "{phrase} is what the person wrote; put it between single quotation marks",
      ),
      ...faultIf(
        topic.tender && !MAY_BE_SKIPPED[language].test(form.text),
        form.path,
        `a tender wording says itself that it may be skipped; add "${SKIP_LINE[language]}"`,
      ),
      ...faultsOfQuestion(form.text, form.path, guide),
    ]),
    ...faultsOfAddress(text, formal, path, "text", language),
  ];
}

/** The bot only asks what is open, single and not leading (P1). What a wording takes for granted is a warning elsewhere, no fault. */
function faultsOfQuestion(text: string, path: string, { language, theme }: Guide): readonly GuideFault[] {
  const samples: Readonly<Record<string, string>> = { ...SAMPLES[language], theme };
  const asked = text.replace(/\{(\w+)\}/g, (slot, name: string) => samples[name] ?? slot);
  const { kind, because, offer } = checkQuestion(asked, language);
  if (kind === "open") return [];
  const where = because.map(({ words }) => `"${words}"`).join(", ");
  return [{ path, says: `${NOT_OPEN[kind]} (${where})${offer ? `; perhaps: "${offer}"` : ""}` }];
}

function faultsOfExamples({ examples }: Guide): readonly GuideFault[] {
  return FIELDS.flatMap((field) => [
    ...faultIf(
      examples[field].length < EXAMPLES_PER_FIELD,
      `examples.${field}`,
      `has ${examples[field].length}; give at least ${EXAMPLES_PER_FIELD}`,
    ),
    ...examples[field].flatMap((example, at) => faultsOfExample(example, `examples.${field}[${at}]`)),
  ]);
}

function faultsOfExample(example: string, path: string): readonly GuideFault[] {
  const words = wordsIn(example);
  return [
    ...faultIf(words > LONGEST_EXAMPLE, path, `is ${words} words; keep to ${LONGEST_EXAMPLE}`),
    ...faultIf(
      /^\p{Lu}|[.?!;:]$/u.test(example),
      path,
      "stands inside a sentence; begin without a capital and end without a full stop",
    ),
    ...faultIf(slotsIn(example).length > 0, path, "an example has no slots; write it out"),
  ];
}

function faultsOfAnswers(guide: Guide): readonly GuideFault[] {
  return [
    ...EVERY_ANSWER.flatMap((name) => {
      const answers = guide.answers.filter((answer) => answer.name === name);
      if (answers.length === 0) return [{ path: "answers", says: `nothing answers "${name}"; add it` }];
      return faultIf(
        answers.every(({ answer }) => slotsIn(answer).includes("date")),
        "answers",
        `the date may be unknown; add a second "${name}" without {date} after the first`,
      );
    }),
    ...guide.answers.flatMap((answer, at) => faultsOfAnswer(answer, `answers[${at}]`, guide)),
  ];
}

function faultsOfAnswer({ asks, answer, formal }: PlainAnswer, path: string, guide: Guide): readonly GuideFault[] {
  return [
    ...asks.flatMap((pattern, at) => faultsOfPattern(pattern, `${path}.asks[${at}]`)),
    ...formsOf(answer, formal, path, "answer").flatMap((form) => [
      ...faultsOfSlots(form.text, form.path, ANSWER_SLOTS, "an answer"),
      ...faultsOfLength(form.text, form.path),
      ...faultIf(sentencesIn(form.text) > 2, form.path, "is longer than two sentences; make it shorter"),
    ]),
    ...faultsOfAddress(answer, formal, path, "answer", guide.language),
  ];
}

function faultsOfPattern(pattern: string, path: string): readonly GuideFault[] {
  try {
    return faultIf(new RegExp(pattern, "iu").test(""), path, "matches every message; add the words that people use");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ path, says: `is no regular expression (${why}); mend it or leave it out` }];
  }
}

function faultsOfSlots(text: string, path: string, known: readonly string[], where: string): readonly GuideFault[] {
  return slotsIn(text)
    .filter((slot) => !known.includes(slot))
    .map((slot) => ({ path, says: `{${slot}} cannot be filled in ${where}; choose from {${known.join("}, {")}}` }));
}

function faultsOfLength(text: string, path: string): readonly GuideFault[] {
  const longest = Math.max(...text.split(/[.?!;:]+(?=\s|$)/).map(wordsIn));
  return faultIf(longest > LONGEST_SENTENCE, path, `has a sentence of ${longest} words; keep to ${LONGEST_SENTENCE}`);
}

/** Dutch speaks to somebody as "je" or as "u", and a talk may need both; English has one form. */
function faultsOfAddress(
  text: string,
  formal: string | undefined,
  path: string,
  field: "text" | "answer",
  language: Language,
): readonly GuideFault[] {
  const inFormal = `${path}.formal`;
  if (language === "en") return faultIf(formal !== undefined, inFormal, "English has one form; leave it out");
  if (formal === undefined) return faultIf(INFORMAL.test(text), `${path}.${field}`, 'says "je"; add "formal" with "u"');
  return [
    ...faultIf(INFORMAL.test(formal), inFormal, 'still says "je"; write "u" or "uw"'),
    ...faultIf(
      slotsIn(formal).join() !== slotsIn(text).join(),
      inFormal,
      `has other slots than the ${field}; use the same in both`,
    ),
  ];
}

const formsOf = (text: string, formal: string | undefined, path: string, field: "text" | "answer") => [
  { path: `${path}.${field}`, text },
  ...(formal === undefined ? [] : [{ path: `${path}.formal`, text: formal }]),
];
const faultIf = (wrong: boolean, path: string, says: string): readonly GuideFault[] => (wrong ? [{ path, says }] : []);
const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, slot = ""]) => slot).sort();
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
const sentencesIn = (text: string): number => text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== "").length;

/** What zod found, in words that say what to do. */
function mend(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `is missing; it should be ${kindIn(issue.expected)}`
        : `should be ${kindIn(issue.expected)}`;
    case "invalid_value":
      return `choose one of: ${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `"${issue.keys.join('", "')}" is not known here; leave it out or check the spelling`;
    case "too_small":
      return issue.origin === "string" ? "is empty; write it out" : issue.message;
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text between quotation marks",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};
const kindIn = (expected: string): string => KINDS[expected] ?? expected;

function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step)),
    "",
  );
}
