import { questionsLeft } from "../agenda.ts";
import { askedBack } from "../asked-back.ts";
import type { Heard } from "../listen.ts";
import { addressWanted, bare, wordCount } from "../own-words.ts";
import type { Step } from "../step.ts";
import type { Talk } from "../talk.ts";
import { guideOf, questionFor, tellLine } from "./saying.ts";
import type { Conversation } from "./state.ts";

/**
 * What is no answer gets a reply, in every phase, and leaves everything as it stands: our own question sent back, an order, an outburst, a
 * question to us (P1).
 */
export function besideTheQuestion<State extends Conversation>(
  before: State,
  text: string,
  heard: Heard,
): Step<State> | undefined {
  if (heard.report) return undefined;
  const talk: Talk = { ...before.talk, address: addressWanted(text, heard.address) ?? before.talk.address };
  const here = { ...before, talk };
  const last = talk.exchanges.at(-1);
  if (last?.question && isSentBack(last.question, text)) return tellLine(here, "reply", { key: "question-sent-back" });
  if (heard.promptAttack) return tellLine(here, "reply", { key: "no-orders" });
  if (heard.insult && wordCount(text) <= FEW_WORDS) return tellLine(here, "reply", { key: "outburst" });
  const back = askedBack(text, heard, { talk, guide: guideOf(talk), left: leftIn(here) });
  if (!back?.only) return undefined;
  const isOpen = before.phase === "talking" && last?.question && last.parts.length === 0;
  const step = tellLine(here, "reply", back.line, isOpen ? { key: "still-open" } : null);
  return back.passOn ? { ...step, effects: [...step.effects, questionFor(talk, back.passOn, heard)] } : step;
}

/** How many questions are still to come, where that can be said. */
function leftIn(state: Conversation): number | undefined {
  switch (state.phase) {
    case "talking":
      return questionsLeft(state.talk, state.length, guideOf(state.talk));
    case "readback":
    case "released":
      return 0;
    default:
      return undefined;
  }
}

/** Our question, perhaps with what stood under it. */
const isSentBack = (question: string, text: string): boolean =>
  bare(text).startsWith(bare(question)) &&
  bare(text).length <= bare(question).length + bare("overslaan mag je hoeft dit niet").length;

/** An outburst of so few words is one and nothing more. */
const FEW_WORDS = 8;
