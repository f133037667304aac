import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { LeadsAsks } from "./lead.ts";
import type { Remembered } from "./person.ts";

/** What was found wrong, one sentence each. */
export interface Findings {
  readonly lost: string[];
  readonly doubled: string[];
  readonly disordered: string[];
  readonly stuck: string[];
}
export interface Texts {
  /** The text of a message of the bot, as the front's API gives it. */
  readonly textOf: (place: string, id: string) => string | undefined;
}

/** A message of the bot as the front's own memory has it: only ids, places and tags stand there in clear. */
export interface Saying {
  readonly id: string;
  readonly place: string;
  readonly aggregate: string;
  readonly tag: string;
  readonly ordinal: number;
}

export interface Records {
  readonly sayings: readonly Saying[];
  /** What the house believes to have said. */
  readonly said: readonly Omit<Saying, "ordinal">[];
  readonly waiting: number;
  readonly phases: ReadonlyMap<string, string>;
}

export function recordsIn(folder: string): Records {
  const front = new DatabaseSync(join(folder, "front.db"), { readOnly: true, timeout: 5_000 });
  const house = new DatabaseSync(join(folder, "verkenner.db"), { readOnly: true, timeout: 5_000 });
  try {
    return {
      sayings: rows<Saying>(
        front,
        "SELECT id, place, aggregate, tag, ordinal FROM message WHERE author = 'bot' ORDER BY ordinal",
      ),
      said: rows(
        house,
        "SELECT said.message AS id, said.place, aggregate.id AS aggregate, said.tag FROM said JOIN aggregate ON aggregate.row = said.aggregate",
      ),
      waiting:
        rows<{ n: number }>(house, "SELECT count(*) AS n FROM outbox WHERE type <> 'say' OR due IS NOT NULL")[0]?.n ??
        0,
      phases: new Map(
        rows<{ id: string; phase: string }>(
          house,
          "SELECT id, phase FROM aggregate WHERE id LIKE 'conversation/%'",
        ).map(({ id, phase }) => [id, phase]),
      ),
    };
  } finally {
    front.close();
    house.close();
  }
}

export function judge(
  people: readonly Remembered[],
  lead: Remembered,
  leadsAsks: LeadsAsks,
  records: Records,
  texts: Texts,
): Findings {
  const findings: Findings = { lost: [], doubled: [], disordered: [], stuck: [] };
  for (const person of people) {
    ofWords(person, records, texts, findings);
    ofDesk(person, records, findings);
    ofTalk(person, records, findings);
  }
  ofLead(people, lead, leadsAsks, records, texts, findings);
  ofSayings(records, texts, findings);
  ofOrder(records, findings);
  if (records.waiting > 0) findings.stuck.push(`${records.waiting} effects were never delivered`);
  return findings;
}

/** The newest "mijn gegevens" holds each word that stands once, and none that was taken back. */
function ofWords(
  { person, place, standing, gone }: Remembered,
  { sayings }: Records,
  { textOf }: Texts,
  found: Findings,
) {
  const card = sayings.findLast((one) => one.place === place && one.tag.startsWith("my-data-"));
  const text = card && textOf(place, card.id);
  if (!text) {
    found.lost.push(`${person} got no "mijn gegevens"`);
    return;
  }
  for (const word of standing) {
    const times = timesIn(text, word);
    if (times === 0) found.lost.push(`${person}: ${word} does not stand in "mijn gegevens"`);
    if (times > 1) found.doubled.push(`${person}: ${word} stands ${times} times in "mijn gegevens"`);
  }
  for (const word of gone)
    if (text.includes(word)) found.lost.push(`${person}: ${word} was changed or deleted and still stands there`);
}

/** Each ask of the desk was answered once. */
function ofDesk({ person, place, asked }: Remembered, { sayings }: Records, found: Findings): void {
  const answers = sayings.filter((one) => one.place === place && one.aggregate === `person/${person}`);
  for (const [card, times] of asked) {
    const got = answers.filter(({ tag }) => cardOf(tag) === card).length;
    compare(got, times, `${person}: "${card}"`, found);
  }
}

function ofTalk({ person, place, released }: Remembered, { phases, sayings }: Records, found: Findings): void {
  const talk = [...phases].find(([id]) => id.endsWith(`/${person}`));
  if (talk?.[1] !== "released" || !released)
    found.stuck.push(
      `${person} is not released but ${talk?.[1] ?? "not invited"}${released ? "" : ", and does not know it"}`,
    );
  const openings = sayings.filter((one) => one.place === place && one.tag === "opening").length;
  compare(openings, 1, `${person}: the invitation`, found);
}

function ofLead(
  people: readonly Remembered[],
  lead: Remembered,
  { waves, overviews }: LeadsAsks,
  { sayings }: Records,
  { textOf }: Texts,
  found: Findings,
): void {
  const toLead = sayings.filter((one) => one.place === lead.place);
  const told = toLead.filter((one) => one.aggregate.startsWith("exploration/"));
  const waiting = toLead.filter((one) => one.aggregate.startsWith("inbox/"));
  const texts = waiting.map(({ id }) => textOf(lead.place, id) ?? "");
  const questions = people.flatMap(({ passedOn }) => [...passedOn]);
  for (const word of questions)
    compare(texts.filter((text) => text.includes(word)).length, 1, `the lead: the question with ${word}`, found);
  compare(told.filter(({ tag }) => cardOf(tag) === "overview").length, overviews, "the lead: the overview", found);
  const notices = told.filter(({ tag }) => cardOf(tag) === "notice").length;
  // The first wave is invited as the house opens, without a line to the lead.
  compare(notices, waves, "the lead: who was invited", found);
}

function ofSayings({ sayings, said }: Records, { textOf }: Texts, found: Findings): void {
  const stands = new Map(sayings.map((one) => [one.id, one]));
  for (const { id, place, aggregate, tag } of said) {
    const there = stands.get(id);
    if (!there || there.aggregate !== aggregate || there.tag !== tag || there.place !== place)
      found.lost.push(
        `${place}: ${aggregate} believes that ${tag} was said; there stands ${there?.aggregate ?? "nothing"}`,
      );
  }
  const times = new Map<string, number>();
  for (const { place, aggregate, tag } of sayings) add(times, `${place}: ${aggregate} said ${tag}`);
  for (const [saying, n] of times) if (n > 1) found.doubled.push(`${saying} ${n} times`);

  const questions = new Map<string, number>();
  const once = new Map(sayings.map((one) => [`${one.place} ${one.aggregate} ${one.tag}`, one]));
  for (const { id, place, tag } of once.values())
    if (cardOf(tag) === "question") add(questions, `${place}: ${firstLine(textOf(place, id))}`);
  for (const [question, n] of questions) if (n > 1) found.doubled.push(`${question} asked ${n} times`);
}

/**
 * The tags of an aggregate are numbered in the order of commit. One thing may go before another that was committed earlier: a reply goes
 * before a question that waits for quiet.
 */
function ofOrder({ sayings }: Records, found: Findings): void {
  const latest = new Map<string, Saying>();
  for (const saying of sayings) {
    const row = `${saying.place} ${saying.aggregate}`;
    const before = latest.get(row);
    if (before && numberOf(before.tag) > numberOf(saying.tag)) {
      const mayOvertake = cardOf(before.tag) === "notice" && cardOf(saying.tag) === "question";
      if (!mayOvertake) found.disordered.push(`${saying.place}: ${before.tag} stands before ${saying.tag}`);
    } else latest.set(row, saying);
  }
}

function compare(got: number, wanted: number, what: string, found: Findings): void {
  if (got < wanted) found.lost.push(`${what} came ${got} times, ${wanted} were due`);
  if (got > wanted) found.doubled.push(`${what} came ${got} times, ${wanted} were due`);
}

const numberOf = (tag: string): number => Number(/[-/](\d+)$/.exec(tag)?.[1] ?? 0);
const cardOf = (tag: string): string => tag.replace(/[-/]\d+$/, "");
const firstLine = (text = ""): string => text.split("\n")[0] ?? "";
const timesIn = (text: string, word: string): number => text.split(word).length - 1;
const add = (times: Map<string, number>, key: string): void => void times.set(key, (times.get(key) ?? 0) + 1);
const rows = <Row>(db: DatabaseSync, text: string): readonly Row[] =>
  db.prepare(text).all() as unknown as readonly Row[];
