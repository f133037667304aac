import { askedBack } from "./asked-back.ts";
import type { Line } from "./card-data.ts";
import type { Guide } from "./guide.ts";
import type { Heard } from "./listen.ts";
import { isAboutTheTalk } from "./own-words.ts";
import { type Exchange, readersOf, said, type Talk } from "./talk.ts";

/**
 * The line before the next question, or none: most answers get none. First what somebody must know (a number was taken out), then what
 * they asked, then what they are owed after telling something with weight; never praise, never a judgement, and no two of a kind in a row.
 */
export function receiptFor(
  talk: Talk,
  last: Exchange | undefined,
  heard: Heard | undefined,
  before: Heard | undefined,
  context: { guide: Guide; left: number },
): Line | null {
  if (!last || !heard) return null;
  const taken = [...new Set(last.parts.flatMap((part) => part.taken))];
  if (taken.length > 0) return { key: "taken", with: { kinds: taken.join(",") } };
  const lead = readersOf(talk.setting);
  if (heard.wantsAnonymity) return { key: "anonymous-set", with: { lead } };
  const asked = askedBack(said(last), heard, { talk, ...context });
  if (asked && !asked.only) return asked.line;
  if (heard.otherLanguage) return { key: "other-language" };
  if (heard.insult) return { key: "outburst" };
  if (heard.offer) return { key: "passed-on", with: { lead } };
  const isTender = context.guide.topics.find(({ name }) => name === last.topic)?.tender ?? false;
  const tells = last.parts.length > 0 && !heard.refusal && !heard.thin;
  if (heard.painful || (isTender && heard.causes.some(({ cause }) => cause === "safety")))
    return { key: wasSaid(talk, "thanks-painful") ? "thanks-again" : "thanks-painful", with: { lead } };
  if (isTender && tells)
    return heard.weight
      ? { key: "thanks-words", with: { words: heard.weight.words, lead } }
      : { key: wasSaid(talk, "thanks-painful") ? "thanks-again" : "thanks-tender", with: { lead } };
  if (isAboutTheTalk(said(last))) return { key: "told-already" };
  if (heard.weight && !before?.weight && talk.exchanges.length > 1)
    return { key: "heard-words", with: { words: heard.weight.words } };
  return null;
}

/** The same line twice would be a form letter. */
const wasSaid = (talk: Talk, key: string): boolean =>
  talk.exchanges.some(({ receipt }) => receipt !== null && "key" in receipt && receipt.key === key);
