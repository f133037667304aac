import { expect } from "vitest";
import { MOST_MESSAGES } from "../../../src/engine/agenda.ts";
import { conversationOf } from "../../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../../src/engine/conversation.ts";
import { checkQuestion } from "../../../src/engine/question-check.ts";
import type { Exchange } from "../../../src/engine/talk.ts";
import { type StageOptions, stage } from "../../stage.ts";

/** Somebody whom the lead has just invited, as the talks in this folder begin: the opening is read, nothing is said yet. */
export async function talkWith(firstName: string, options: StageOptions = {}) {
  const on = await stage(options);
  const person = await on.invited(firstName);
  const lead = on.named("Marieke");
  person.news();
  lead.news();
  const talk = async (): Promise<Conversation> => {
    const read = await on.store.read<Conversation>(conversationOf(on.example.id, person.id));
    if (!read) throw new Error(`There is no talk with ${firstName}`);
    return read;
  };
  const exchanges = async (): Promise<readonly Exchange[]> => (await talk()).talk.exchanges;
  return {
    ...on,
    person,
    lead,
    talk,
    /** The newest message of the bot, all of it. */
    bot: (): string => person.latest().body?.text ?? "",
    /** Each question so far, without the lines around it. */
    asked: async (): Promise<readonly string[]> =>
      (await exchanges()).map(({ question }) => question).filter((question) => question !== ""),
    /** The newest question. */
    question: async (): Promise<string> => (await exchanges()).at(-1)?.question ?? "",
    lastExchange: async (): Promise<Exchange | undefined> => (await exchanges()).at(-1),
    /** Says one thing after another and gives the question that followed each. */
    async tells(...answers: readonly string[]): Promise<readonly string[]> {
      const followed: string[] = [];
      for (const answer of answers) {
        await person.says(answer);
        followed.push((await exchanges()).at(-1)?.question ?? "");
      }
      return followed;
    },
  };
}

/** P1 and P2 over a whole talk: every question open and single, no wording twice, no praise, within the budget. */
export async function keepsItsManners({ person, asked, talk }: Awaited<ReturnType<typeof talkWith>>): Promise<void> {
  const questions = await asked();
  const { language } = (await talk()).talk.setting;
  const faulty = questions.filter((question) => checkQuestion(question, language).kind !== "open");
  expect(faulty).toEqual([]);
  expect(new Set(questions).size).toBe(questions.length);
  expect(person.inbox().length).toBeLessThanOrEqual(MOST_MESSAGES);
  for (const { body } of person.inbox())
    if (!body?.text.includes("Dit heb ik opgeschreven")) expect(body?.text).not.toMatch(PRAISE);
}

const PRAISE = /\b(goed gedaan|knap|wat goed|mooi zo|heel goed|top\b|super|well done|great|that is wonderful)/i;
