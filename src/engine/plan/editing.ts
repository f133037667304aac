import { type Acted, say, tell } from "../document.ts";
import { outgoing } from "../outgoing.ts";
import { reference } from "../reference.ts";
import type { Outgoing, Step } from "../step.ts";
import type { PlanAction } from "./commands.ts";
import { lineIn, wantedLine, withLine, withLineMoved, withNewLine, withoutLine } from "./lines.ts";
import { lineForm, textOf } from "./showing.ts";
import type { Plan, PlanLine } from "./state.ts";

const NUMBERED = ["plan-change", "plan-owner", "plan-drop", "plan-up", "plan-down"] as const;
type Numbered = (typeof NUMBERED)[number];
const isNumbered = (action: PlanAction): action is Numbered => NUMBERED.includes(action as Numbered);

/** What a lead does to a line of the plan; nothing where the action is about something else. */
export function actOnLines(before: Plan, action: PlanAction, event: Acted): Step<Plan> | undefined {
  if (action === "plan-add") return asksForForm(event) ? offerForm(before, undefined, event) : add(before, event);
  if (!isNumbered(action)) return undefined;
  const one = lineIn(before, Number(event.values.value));
  if (!one) return tell(before, event.place, { key: "line-unknown" });
  const number = { number: one.number };
  switch (action) {
    case "plan-change":
      return asksForForm(event) ? offerForm(before, one, event) : change(before, one, event);
    case "plan-owner":
      return change(before, one, event);
    case "plan-drop":
      return tell(withoutLine(before, one, event), event.place, { key: "line-dropped", with: number });
    case "plan-up":
      return tell(withLineMoved(before, one, -1, event), event.place, { key: "line-moved", with: number });
    case "plan-down":
      return tell(withLineMoved(before, one, 1, event), event.place, { key: "line-moved", with: number });
  }
}

/** The form that a button of a lead asks for; nothing for any other button. */
export function formOfLine(after: Plan, event: Acted): Outgoing | undefined {
  if (!asksForForm(event)) return undefined;
  const one = lineIn(after, Number(event.values.value));
  if (event.action !== "plan-add" && !one) return undefined;
  return outgoing(after.brief.language, "plan-form", lineForm(after, one, null));
}

const asksForForm = ({ action, values }: Acted): boolean =>
  (action === "plan-add" || action === "plan-change") && values.text === undefined;

const offerForm = (before: Plan, one: PlanLine | undefined, { place, typed }: Acted): Step<Plan> =>
  typed ? say(before, place, "reply", "plan-form", lineForm(before, one, null)) : { state: before, effects: [] };

function add(before: Plan, event: Acted): Step<Plan> {
  const wanted = wantedLine(event);
  if ("wrong" in wanted) return askAgain(before, undefined, { key: wanted.wrong }, event);
  const { section, text, owner } = wanted.wants;
  if (!section || text === undefined) return askAgain(before, undefined, { key: "section-unclear" }, event);
  const added = withNewLine(before, { section, text, owner: owner ?? null }, event);
  return tell(added, event.place, { key: "line-added", with: { number: added.given.lines } });
}

function change(before: Plan, one: PlanLine, event: Acted): Step<Plan> {
  const { version } = event.values;
  if (version !== undefined && Number(version) < one.version)
    return askAgain(before, one, changedMeanwhile(before, one), event);
  const wanted = wantedLine(event);
  if ("wrong" in wanted) return askAgain(before, one, { key: wanted.wrong }, event);
  return tell(withLine(before, one, withoutSame(before, one, wanted.wants), event), event.place, {
    key: "line-changed",
    with: { number: one.number },
  });
}

/** What a form brings back as it was is no change: the words of a rule stay the rule's. */
function withoutSame(
  _: Plan,
  one: PlanLine,
  { text, section, ...others }: Partial<Pick<PlanLine, "text" | "section" | "owner">>,
): Partial<PlanLine> {
  return {
    ...others,
    ...(text !== undefined && text !== one.text && { text }),
    ...(section && section !== one.section && { section }),
  };
}

/** What somebody filled in while another changed the same: nothing of it is lost, and nothing is written over unseen. */
function changedMeanwhile(plan: Plan, one: PlanLine) {
  const last = plan.changes.findLast((change) => change.of === "line" && change.number === one.number);
  const text = textOf(plan, one);
  const name = last ? reference(last.by) : "";
  return "words" in text
    ? { key: "changed-meanwhile", with: { name, words: text.words } }
    : { key: "changed-meanwhile-by", with: { name } };
}

function askAgain(
  before: Plan,
  one: PlanLine | undefined,
  note: { readonly key: string; readonly with?: Readonly<Record<string, string | number>> },
  event: Acted,
): Step<Plan> {
  if (event.typed) return tell(before, event.place, note);
  return say(before, event.place, "reply", "plan-form", lineForm(before, one, note, event.values));
}
