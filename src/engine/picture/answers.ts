import { guideFor } from "../guides.ts";
import { spread } from "../readings.ts";
import { ADDITION, FIRST_WORDS } from "../talk.ts";
import type { AnswerOf, HeardTalk, Insight } from "./state.ts";

/** So many answers fit on a card. */
export const PAGE = 8;

/** Numbers that say nothing: three figures while there is room for them. */
const FEW = { from: 100, count: 900 };
const MANY = { from: 1_000, count: 9_000 };

/** The document with a number for each answer that the leads may read. A number that was given stays. */
export function withNumbers(before: Insight, talks: readonly HeardTalk[]): Insight {
  const known = new Set(Object.values(before.numbers).map(keyOf));
  const fresh = answersOf(talks).filter((answer) => !known.has(keyOf(answer)));
  if (fresh.length === 0) return before;
  const numbers = { ...before.numbers };
  for (const answer of fresh) {
    const number = freeNumber(numbers, spread(`${before.seed}/number/${keyOf(answer)}`));
    if (number !== undefined) numbers[number] = answer;
  }
  return { ...before, numbers };
}

function freeNumber(taken: Insight["numbers"], at: number): number | undefined {
  const { from, count } = Object.keys(taken).length < FEW.count / 2 ? FEW : MANY;
  for (let step = 0; step < count; step++) {
    const number = from + ((at + step) % count);
    if (!(number in taken)) return number;
  }
  return undefined;
}

/** The numbers of what may be read now: by topic as the guide has them, and within a topic in an order that does not tell who. */
export function inReadingOrder({ seed, brief, numbers }: Insight, talks: readonly HeardTalk[]): readonly string[] {
  const { topics } = guideFor(brief.guide, brief.language);
  const order = [FIRST_WORDS, ...topics.map(({ name }) => name), ADDITION];
  const readable = new Set(answersOf(talks).map(keyOf));
  return Object.entries(numbers)
    .filter(([, answer]) => readable.has(keyOf(answer)))
    .map(([number, answer]) => ({
      number,
      topic: order.indexOf(answer.topic),
      at: spread(`${seed}/order/${keyOf(answer)}`),
    }))
    .sort((a, b) => a.topic - b.topic || a.at - b.at)
    .map(({ number }) => number);
}

/** Of these numbers those whose answers are for the leads alone. */
export const leadsOnlyAmong = (
  numbers: readonly string[],
  state: Insight,
  talks: readonly HeardTalk[],
): readonly string[] => {
  const inPicture = new Set(
    talks.flatMap(({ person, readable }) =>
      readable.filter((one) => one.inPicture).map(({ topic }) => keyOf({ person, topic })),
    ),
  );
  return numbers.filter((number) => {
    const answer = state.numbers[number];
    return answer !== undefined && !inPicture.has(keyOf(answer));
  });
};

const answersOf = (talks: readonly HeardTalk[]): readonly AnswerOf[] =>
  talks.flatMap(({ person, readable }) => readable.map(({ topic }) => ({ person, topic })));

const keyOf = ({ person, topic }: AnswerOf): string => `${person}/${topic}`;

export const isSame = (one: AnswerOf, other: AnswerOf): boolean => keyOf(one) === keyOf(other);
