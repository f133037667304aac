import { wordCount } from "./clauses.ts";
import type { Guide, TopicRole } from "./guide.ts";
import type { Heard } from "./listen.ts";
import { hasAnEnd } from "./probes.ts";
import { FIRST_WORDS, said, type Talk } from "./talk.ts";

/** So many words make an answer that can have told more than it was asked. */
const AN_ACCOUNT = 12;

/** What somebody thinks of it, said in passing; "ik vind het lastig" is a difficulty and no view. */
const OPINION =
  /\b(ik vind|vind ik|volgens mij|wat mij betreft|als je het mij vraagt|ik geloof niet|i think|i find|if you ask me|in my (view|opinion))\b(?! (het |dat |it |this )?(\w+ )?(lastig|moeilijk|spannend|ingewikkeld|hard|difficult))/iu;

/** Topics that were told of their own accord, in answer to another question: they are not asked as if they were new. */
export function toldAlready(talk: Talk, heard: readonly Heard[], guide: Guide): ReadonlySet<TopicRole> {
  const told = new Set<TopicRole>();
  talk.exchanges.forEach((exchange, index) => {
    const one = heard[index];
    const role = guide.topics.find(({ name }) => name === exchange.topic)?.role;
    if (!one || exchange.parts.length === 0 || one.refusal) return;
    const text = said(exchange);
    const isAccount = wordCount(text) >= AN_ACCOUNT;
    const begins = exchange.topic === FIRST_WORDS || role === "hook" || role === "recognise";
    if (one.brokenContact) told.add("contact");
    if (one.causes.length > 0 && (one.concrete || (begins && isAccount))) told.add("difficult");
    if (role === "recognise" && one.concrete && isAccount) told.add("know");
    if (role !== "view" && isAccount && OPINION.test(text)) told.add("view");
    if (role !== "tried" && isAccount && one.tried && hasAnEnd(text)) told.add("tried");
  });
  return told;
}
