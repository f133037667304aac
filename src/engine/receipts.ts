import { askedBack } from "./asked-back.ts";
import type { Line } from "./card-data.ts";
import { wordCount } from "./clauses.ts";
import type { Guide, TopicRole } from "./guide.ts";
import type { Heard } from "./listen.ts";
import { isAboutTheTalk } from "./own-words.ts";
import { lastThingSaid, type SaidBack, saidBack } from "./said-back.ts";
import { type Exchange, readersOf, said, type Talk } from "./talk.ts";

/** So many answers are said back in a talk, besides those that weigh: sparing, or it is a parrot. */
const MOST_SAID_BACK = 4;
const AN_ACCOUNT = 14;
/** What is told about others in these topics is a tip, and needs no line. */
const NOT_SAID_BACK: readonly TopicRole[] = ["contact", "whom", "who-else"];
/** A no to the tender question is no confidence. */
const NOTHING = /^(nee|neuh|niks|niets|nergens|niet echt|no|nope|nothing|not really)\b/iu;

/**
 * The line before the next question, or none: most answers get none. First what somebody must know (a number was taken out), then what
 * they asked, then what they are owed after telling something with weight: it is said back in their words, and so is, now and then, a
 * longer answer about themselves. Never praise, never a judgement, and no two of a kind in a row.
 */
export function receiptFor(
  talk: Talk,
  last: Exchange | undefined,
  heard: Heard | undefined,
  before: Heard | undefined,
  context: { guide: Guide; left: number; tired: boolean },
): Line | null {
  if (!last || !heard) return null;
  const taken = [...new Set(last.parts.flatMap((part) => part.taken))];
  if (taken.length > 0) return { key: "taken", with: { kinds: taken.join(",") } };
  const lead = readersOf(talk.setting);
  const { language } = talk.setting;
  const { address } = talk;
  if (heard.wantsAnonymity) return { key: "anonymous-set", with: { lead } };
  const asked = askedBack(said(last), heard, { talk, ...context });
  if (asked && !asked.only) return asked.line;
  if (heard.otherLanguage) return { key: "other-language" };
  if (heard.insult) return { key: "outburst" };
  if (heard.offer) return { key: "passed-on", with: { lead } };
  if (heard.tired && context.tired && context.left > 0)
    return { key: context.left === 1 ? "kept-short-one" : "kept-short", with: { n: context.left } };
  const role = context.guide.topics.find(({ name }) => name === last.topic)?.role;
  const isTender = context.guide.topics.find(({ name }) => name === last.topic)?.tender ?? false;
  const tells = last.parts.length > 0 && !heard.refusal && !heard.thin && !NOTHING.test(said(last));
  if (heard.painful || (isTender && tells && heard.causes.some(({ cause }) => cause === "safety")))
    return { key: wasSaid(talk, "thanks-painful") ? "thanks-again" : "thanks-painful", with: { lead } };
  if (isTender && tells) {
    const told = heard.weight
      ? saidBack(heard.weight.words, language, address)
      : lastThingSaid(said(last), language, address);
    return confidence(talk, told, lead);
  }
  if (isAboutTheTalk(said(last))) return { key: "told-already" };
  if (talk.exchanges.length < 2) return null;
  if (heard.weight && !before?.weight) return inTheirWords(talk, saidBack(heard.weight.words, language, address));
  const quiet = last.receipt === null && timesSaidBack(talk) < MOST_SAID_BACK;
  const isAccount = tells && wordCount(said(last)) >= AN_ACCOUNT && !(role && NOT_SAID_BACK.includes(role));
  const told = quiet && isAccount ? lastThingSaid(said(last), language, address) : undefined;
  return told?.turned ? inTheirWords(talk, told) : null;
}

/** What was told in confidence, said back, and who reads it. */
function confidence(talk: Talk, told: SaidBack | undefined, lead: string): Line {
  if (!told) return { key: wasSaid(talk, "thanks-painful") ? "thanks-again" : "thanks-tender", with: { lead } };
  const { words, turned } = told;
  return turned
    ? { key: "thanks-turned", with: { words, turned, lead } }
    : { key: "thanks-words", with: { words, lead } };
}

/** Their words, turned to them where that can be done and else between quotation marks; each time with another beginning. */
function inTheirWords(talk: Talk, { words, turned }: SaidBack): Line {
  const turn = timesSaidBack(talk) % 2;
  if (turned) return { key: turn === 0 ? "said-back" : "said-back-too", with: { words, turned } };
  return { key: turn === 0 ? "heard-words" : "heard-words-too", with: { words } };
}

const SAID_BACK = ["said-back", "said-back-too", "heard-words", "heard-words-too"];
const timesSaidBack = ({ exchanges }: Talk): number =>
  exchanges.filter(({ receipt }) => receipt !== null && "key" in receipt && SAID_BACK.includes(receipt.key)).length;

/** The same line twice would be a form letter. */
const wasSaid = (talk: Talk, key: string): boolean =>
  talk.exchanges.some(({ receipt }) => receipt !== null && "key" in receipt && receipt.key === key);
