import { nextWorkingMoment } from "../calendar.ts";
import type { CardDataOf } from "../card-data.ts";
import { momentAlone } from "../moments.ts";
import { outgoing } from "../outgoing.ts";
import type { Effect, Outgoing, Step } from "../step.ts";
import type { Talk } from "../talk.ts";
import type { Instant, Tag } from "../words.ts";
import { saying, tellLine } from "./saying.ts";
import type { Act, Conversation, Resting, WrittenEvent } from "./state.ts";

/** The moment that a message asks to come back at, with "later" before it or, where the bot asked when, by itself. */
export function comesBackAt(before: Conversation, { text, at }: WrittenEvent): Instant | undefined {
  const { calendar, language } = before.talk.setting;
  const asked = /^\s*(?:later|kom|come back)[\s,:]+(.+)$/isu.exec(text)?.[1];
  const moment = asked
    ? momentAlone(asked, at, calendar, language)
    : before.phase === "later"
      ? momentAlone(text, at, calendar, language)
      : undefined;
  return moment === undefined ? undefined : nextWorkingMoment(moment, calendar);
}

/** A typed moment is read back before it counts: until then it stays with what was agreed before. */
export function propose(before: Resting, moment: Instant): Step<Conversation> {
  const { talk, say } = saying(before.talk, "reply", "moment", momentData(before.talk, moment, ""));
  return { state: { ...before, talk, proposed: { moment, card: say.tag } }, effects: [say, ...folded(before)] };
}

/** "Ja, dan": now it counts. */
export function agree(before: Resting, { tag }: Act): Step<Conversation> | undefined {
  if (!before.proposed || (tag && tag !== before.proposed.card)) return undefined;
  const { proposed, ...resting } = before;
  const step = tellLine({ ...resting, due: proposed.moment }, "reply", {
    key: "later-set",
    with: whenOf(before.talk, proposed.moment),
  });
  return { ...step, effects: [...step.effects, ...folded(before)] };
}

const folded = ({ proposed, talk }: Resting): readonly Effect[] =>
  proposed ? [{ type: "show", tag: proposed.card, place: talk.setting.place }] : [];

/** The card that read a moment back: open while it waits for a yes, folded ever after. */
export function momentShown(state: Conversation, tag: Tag): Outgoing {
  const { talk } = state;
  const open = state.phase === "later" && state.proposed?.card === tag ? state.proposed : undefined;
  return outgoing(talk.setting.language, "moment", momentData(talk, open?.moment ?? 0, open ? "" : "past"));
}

const momentData = (talk: Talk, when: Instant, chosen: CardDataOf["moment"]["chosen"]): CardDataOf["moment"] => ({
  ...whenOf(talk, when),
  chosen,
});

const whenOf = ({ setting }: Talk, when: Instant) => ({ when, zone: setting.calendar.timeZone });
