import type { Effect, Step } from "../step.ts";
import type { Tag } from "../words.ts";
import type { Channel, ChannelQuestion } from "./state.ts";

/** The document with one of its questions changed. */
export const changed = (before: Channel, one: ChannelQuestion, effects: readonly Effect[] = []): Step<Channel> => ({
  state: { ...before, questions: before.questions.map((other) => (other.number === one.number ? one : other)) },
  effects,
});

export const questionUnder = ({ questions }: Channel, tag: Tag | undefined): ChannelQuestion | undefined =>
  questions.find((one) => one.tag === tag);

export const questionOf = ({ questions }: Channel, number: number): ChannelQuestion | undefined =>
  questions.find((one) => one.number === number);
