import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import { tellLine } from "./saying.ts";
import type { Conversation, ConversationEvent } from "./state.ts";

/** A lead answers what somebody asked in their talk: it stands beside their own question, and asks nothing. */
export function giveAnswer(
  before: Conversation,
  { asked, text, by }: Extract<ConversationEvent, { type: "question-answered" }>,
): Step<Conversation> {
  const question = before.talk.asked[asked - 1];
  return tellLine(
    before,
    "reply",
    ...(question === undefined ? [] : [{ key: "answer-asked", with: { question } }]),
    { key: "answer-from", with: { lead: reference(by) } },
    { words: text },
  );
}
