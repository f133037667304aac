import { type Heard, listen } from "../listen.ts";
import { referencesIn } from "../reference.ts";
import type { Care } from "../sharing.ts";
import type { Exchange, Talk } from "../talk.ts";
import { guideOf } from "./saying.ts";

/** What a message says, heard in the language of the talk and beside the question it may answer. */
export const hearIn = ({ setting }: Talk, text: string, question?: Exchange): Heard =>
  listen(text, { language: setting.language, ...(question && { question: question.question }) });

/**
 * How far an answer goes when its author does not choose: what this is no place for goes nowhere (P15); what is tender, weighs, is told
 * without a name, or names a colleague goes to the lead alone.
 */
export function careFor(talk: Talk, topic: string, text: string, heard: Heard): Care {
  if (heard.report) return "away";
  const tender = guideOf(talk).topics.find(({ name }) => name === topic)?.tender ?? false;
  const careful = tender || heard.painful || heard.weight || heard.wantsAnonymity || referencesIn(text).length > 0;
  return careful ? "lead-only" : "";
}

/** The same for words that are still to be heard. */
export const careIn =
  (talk: Talk) =>
  (topic: string, text: string): Care =>
    careFor(talk, topic, text, hearIn(talk, text));
