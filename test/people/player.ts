import { DUTCH_OFFICE } from "../../src/engine/calendar.ts";
import type { Line } from "../../src/engine/card-data.ts";
import { type Conversation, type ConversationEvent, transition } from "../../src/engine/conversation.ts";
import { guideFor } from "../../src/engine/guides.ts";
import { checkQuestion, type QuestionKind } from "../../src/engine/question-check.ts";
import type { Effect, Outgoing } from "../../src/engine/step.ts";
import type { Exchange, Setting } from "../../src/engine/talk.ts";
import {
  type ExplorationId,
  type Instant,
  type MessageId,
  minutes,
  type PersonId,
  type PlaceId,
} from "../../src/engine/words.ts";
import type { Asked, Character, Fact, Miss } from "./character.ts";

/** What the bot asked, and what came of it. */
export interface Turn {
  readonly topic: string;
  readonly asked: Asked;
  readonly why: string;
  readonly receipt: Line | null;
  readonly answer: string;
  readonly fact: Fact | undefined;
  /** What was wrong with the question, if anything was. */
  readonly fault: QuestionKind | "repeated" | undefined;
  /** Why the answer is thin where it is. */
  readonly closed: boolean;
}

/** A talk as it was played. */
export interface Played {
  readonly character: Character;
  readonly turns: readonly Turn[];
  /** All that was said, for whoever reads along. */
  readonly transcript: readonly string[];
  readonly told: readonly Fact[];
  readonly missed: readonly { readonly fact: Fact; readonly why: Miss }[];
  /** Messages of the bot, the opening, the readback and the thanks among them. */
  readonly messages: number;
  readonly probes: number;
  readonly notOpen: number;
  readonly double: number;
  readonly repeated: number;
  readonly skipped: number;
  /** Answers with weight, and how many of them got a line before the next question. */
  readonly weight: number;
  readonly weightAnswered: number;
}

const MORNING: Instant = Date.parse("2026-11-03T10:00:00+01:00");
const SKIP = "overslaan";
/** A bad question costs so many turns. */
const CLOSED_FOR = 2;
/** A talk that has not ended by then never will. */
const MOST_TURNS = 40;

/** Plays one character against the pure engine: no store, no platform, a clock that only moves here. The same talk every time. */
export function play(character: Character): Played {
  const bench = benchFor(character);
  bench.happens({ type: "invited", setting: bench.setting, at: bench.now() });
  if (character.types) bench.writes(character.types);
  else bench.presses("start-calm");

  const turns: Turn[] = [];
  const told = new Set<Fact>();
  let closedFor = 0;
  for (let count = 0; count < MOST_TURNS && bench.state().phase === "talking"; count++) {
    const exchange = bench.state().talk.exchanges.at(-1);
    if (!exchange || exchange.parts.length > 0) {
      bench.writes(character.language === "nl" ? "verder" : "go on");
      continue;
    }
    if (bench.messages() >= character.patience) {
      bench.writes(character.language === "nl" ? "klaar" : "done");
      continue;
    }
    const remark = character.remarks?.[bench.messages()];
    if (remark && !bench.hasWritten(remark)) {
      bench.writes(remark);
      if (bench.state().phase !== "talking") break;
    }
    const asked = askedIn(exchange, character);
    const fault = faultOf(asked.text, turns, character);
    const pokes = asked.probe !== undefined && turns.at(-1)?.fact?.painful === true;
    if (fault || pokes) {
      if (character.onBadQuestion === "stops" && fault !== undefined && turns.some((turn) => turn.fault)) {
        turns.push({ ...turnOf(exchange, asked), answer: "stop", fact: undefined, fault, closed: true });
        bench.writes("stop");
        break;
      }
      closedFor = CLOSED_FOR + 1;
    }
    closedFor = Math.max(0, closedFor - 1);
    const closed = closedFor > 0;
    const fact = closed ? undefined : factFor(asked, character, told);
    const answer = fact?.says ?? (closed ? undefined : firstFor(asked, character, turns)) ?? stockFor(character, turns);
    if (fact) told.add(fact);
    turns.push({ ...turnOf(exchange, asked), answer, fact, fault, closed });
    bench.writes(answer);
  }
  if (bench.state().phase === "readback") bench.presses("release");
  return reckoned(character, turns, bench, [...told]);
}

function reckoned(
  character: Character,
  turns: readonly Turn[],
  bench: ReturnType<typeof benchFor>,
  told: readonly Fact[],
): Played {
  const count = (holds: (turn: Turn) => boolean) => turns.filter(holds).length;
  const withWeight = turns.flatMap((turn, index) => (turn.fact?.weight ? [index] : []));
  return {
    character,
    turns,
    transcript: bench.transcript(),
    told,
    missed: character.facts
      .filter((fact) => !told.includes(fact))
      .map((fact) => ({
        fact,
        why: fact.when.missing(
          turns.map(({ asked }) => asked),
          bench.written(),
        ),
      })),
    messages: bench.messages(),
    probes: count(({ asked }) => asked.probe !== undefined),
    notOpen: count(({ fault }) => fault === "closed" || fault === "leading" || fault === "statement"),
    double: count(({ fault }) => fault === "double"),
    repeated: count(({ fault }) => fault === "repeated"),
    skipped: count(({ answer }) => answer === SKIP),
    weight: withWeight.length,
    weightAnswered: withWeight.filter((index) => bench.receiptAfter(turns[index]?.answer ?? "")).length,
  };
}

function faultOf(text: string, before: readonly Turn[], { language }: Character): Turn["fault"] {
  if (before.some(({ asked }) => asked.text === text)) return "repeated";
  const { kind } = checkQuestion(text, language);
  return kind === "open" ? undefined : kind;
}

/** The most particular fact that this question has earned. */
const factFor = (asked: Asked, { facts }: Character, told: ReadonlySet<Fact>): Fact | undefined =>
  facts
    .filter((fact) => !told.has(fact) && fact.when.holds(asked))
    .sort((a, b) => b.when.particular - a.when.particular)[0];

/** The first answer to a topic, given once and to its main question. */
function firstFor({ role, probe }: Asked, { first }: Character, before: readonly Turn[]): string | undefined {
  const answer = role && probe === undefined ? first[role] : undefined;
  return before.some((turn) => turn.answer === answer) ? undefined : answer;
}

function stockFor({ stock }: Character, before: readonly Turn[]): string {
  const given = before.filter(({ answer }) => stock.includes(answer)).length;
  return stock[given % stock.length] ?? SKIP;
}

const turnOf = (exchange: Exchange, asked: Asked) => ({
  topic: exchange.topic,
  asked,
  why: exchange.why,
  receipt: exchange.receipt,
});

function askedIn({ topic, probe, question, note }: Exchange, { language }: Character): Asked {
  const role = guideFor("ondermijning", language).topics.find(({ name }) => name === topic)?.role;
  return { role, probe, text: question, note: note ? lineText(note) : "" };
}

/** Only what a person would read of a line counts here: the note that skipping is fine. */
const lineText = (line: Line): string =>
  "words" in line ? line.words : line.key === "skipped-hint" ? "Overslaan mag." : line.key;

/** The talk of one person: what happened so far, and a way to let more happen. */
function benchFor({ name, field, language }: Character) {
  const person = `web:${name.toLowerCase()}` as PersonId;
  const setting: Setting = {
    exploration: "play" as ExplorationId,
    person,
    place: `web:dm:${name.toLowerCase()}` as PlaceId,
    lead: "web:lead" as PersonId,
    organisation: "Gemeente Voorbeeldstad",
    theme: language === "nl" ? "ondermijning" : "subversive crime",
    guide: "ondermijning",
    language,
    field,
    calendar: DUTCH_OFFICE,
    office: DUTCH_OFFICE,
    wordBack: "",
    via: "",
    contacts: [{ for: "112", where: "112" }],
  };
  let state: Conversation | undefined;
  let now = MORNING;
  let written = 0;
  let messages = 0;
  const words: string[] = [];
  const transcript: string[] = [];
  const receipts = new Map<string, boolean>();

  function happens(event: ConversationEvent): void {
    const step = transition(state, event, new Set());
    now += minutes(1);
    if (!step) return;
    state = step.state;
    for (const effect of step.effects) hear(effect);
  }
  function hear(effect: Effect): void {
    if (effect.type !== "say") return;
    messages++;
    const spoken = asRead(effect.message);
    transcript.push(`bot  ${spoken.text}${spoken.why ? `\n       (${spoken.why})` : ""}`);
    const last = words.at(-1);
    if (last !== undefined && spoken.receipt) receipts.set(last, true);
  }
  const asRead = (message: Outgoing): { text: string; why: string; receipt: boolean } => {
    if (message.card === "question") {
      const { receipt, text, note } = message.data;
      const why = state?.talk.exchanges.at(-1)?.why ?? "";
      const lines = [receipt && `[${told(receipt)}]`, text, note && `(${told(note)})`].filter(Boolean);
      return { text: lines.join(" "), why, receipt: receipt !== null };
    }
    if (message.card === "notice")
      return { text: message.data.lines.map((line) => `[${told(line)}]`).join(" "), why: "", receipt: true };
    return { text: `<${message.card}>`, why: "", receipt: message.card === "no-reporting-point" };
  };

  return {
    setting,
    happens,
    now: () => now,
    state: (): Conversation => {
      if (!state) throw new Error(`${name} was not invited`);
      return state;
    },
    messages: () => messages,
    transcript: () => transcript,
    written: () => words,
    hasWritten: (text: string) => words.includes(text),
    receiptAfter: (text: string) => receipts.get(text) === true,
    writes(text: string): void {
      words.push(text);
      transcript.push(`${name}  ${text}`);
      const message = `${name}-${++written}` as MessageId;
      happens({ type: "message-written", message, text, sent: now, at: now, person, taken: [] });
    },
    presses(action: string): void {
      transcript.push(`${name}  [${action}]`);
      happens({ type: "button-pressed", action, values: {}, sent: now, at: now, person, taken: [] });
    },
  };
}

const told = (line: Line): string =>
  "words" in line ? line.words : `${line.key}${line.with ? ` ${Object.values(line.with).join(", ")}` : ""}`;
