import type { CardDataOf } from "../card-data.ts";
import type { Heard } from "../listen.ts";
import { outgoing } from "../outgoing.ts";
import { referencesIn } from "../reference.ts";
import type { Effect, Outgoing, Step } from "../step.ts";
import { markOf, said, type Talk } from "../talk.ts";
import { guideOf, saying, tellLine, toInbox, toLead } from "./saying.ts";
import type { Act, Conversation } from "./state.ts";
import { hearIn } from "./weighing.ts";

/** "Tip": a form for whom we should talk to as well. */
export function offerTipForm(before: Conversation): Step<Conversation> {
  const { talk, say } = saying(before.talk, "reply", "tip-form", FORM);
  return { state: { ...before, talk }, effects: [say] };
}

const FORM: CardDataOf["tip-form"] = {};

export const tipForm = ({ setting }: Talk): Outgoing => outgoing(setting.language, "tip-form", FORM);

/**
 * "Tip: Jan de Vries, wijkagent" goes to the lead at once. A name is on its way to that person's own document and stays nowhere here.
 * Whoever gave it is named only with leave.
 */
export function giveTip(before: Conversation, { values = {}, called = [] }: Act): Step<Conversation> {
  const name = values.name?.trim() ?? "";
  const what = values.what?.trim() ?? "";
  if (name === "" && what === "") return tellLine(before, "reply", { key: "tip-empty" });
  const leave = values.leave === "true";
  const step = tellLine(before, "reply", { key: leave ? "tip-given-named" : "tip-given" });
  const told = toLead(before.talk, { type: "tip-named", name, what, leave, called });
  return { state: step.state, effects: [...step.effects, told] };
}

/** The tips in what was released: the lead reads those answers anyway, and hears of nobody whose answer goes less far. */
export function tipsReleased(talk: Talk): readonly Effect[] {
  const whoElse = guideOf(talk).topics.find(({ role }) => role === "who-else")?.name;
  const answers = talk.exchanges.filter(({ topic, parts }) => topic === whoElse && parts.length > 0);
  const sharing = whoElse === undefined ? "away" : markOf(talk, whoElse).sharing;
  if (sharing !== "lead-only" && sharing !== "picture") return [];
  return answers
    .flatMap((exchange) => tipsIn(said(exchange), hearIn(talk, said(exchange), exchange)))
    .map((tip) => toInbox(talk, { type: "tip-given", leave: false, place: "", ...tip }));
}

function tipsIn(text: string, heard: Heard): readonly { readonly who: string; readonly what: string }[] {
  const people = referencesIn(text).map((who) => ({ who, what: "" }));
  const functions = heard.referrals
    .map(({ who }) => who)
    .filter((who) => referencesIn(who).length === 0 && !TAKEN_OUT.test(who));
  return [...people, ...functions.map((what) => ({ who: "", what }))];
}

/** What was taken out at the door is nobody one can talk to. */
const TAKEN_OUT = /\[/u;
