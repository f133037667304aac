import { explorationOf } from "../aggregate-id.ts";
import { type Acted, tell } from "../document.ts";
import { leadIn } from "../exploration.ts";
import { bare } from "../own-words.ts";
import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import type { PersonId } from "../words.ts";
import { changed, type Inbox, itemAt, type Tip, type Told, withItem } from "./state.ts";

/** A tip for somebody whom another one named too is the same tip, with one more who gave it; one for a lead is none. */
export function giveTip(before: Inbox, event: Extract<Told, { type: "tip-given" }>): Step<Inbox> {
  const { person, leave, who, place, what } = event;
  if (who !== "" && leadIn(before.brief, who)) return { state: before, effects: [] };
  const same = before.items.find((one): one is Tip => one.is === "tip" && isSame(one, who, what));
  if (!same) {
    const after = withItem(before, event.at, {
      is: "tip",
      who,
      place,
      what,
      from: [{ person, leave }],
      became: "",
      reason: "",
    });
    const name = who ? reference(who) : what;
    return tell(after, before.brief.leads[0].place, { key: "tip-lead", with: { name, number: after.numbers } });
  }
  if (same.from.some((one) => one.person === person)) return { state: before, effects: [] };
  return { state: changed(before, same, { from: [...same.from, { person, leave }] }), effects: [] };
}

const isSame = (tip: Tip, who: PersonId | "", what: string): boolean =>
  who === "" ? tip.who === "" && bare(tip.what) === bare(what) : tip.who === who;

/** The lead decides: whoever is meant is invited, and hears who named them where one of those gave leave to say so. */
export function acceptTip(before: Inbox, { values, place, at }: Acted): Step<Inbox> {
  const tip = itemAt(before, "tip", values.value);
  if (!tip) return tell(before, place, { key: "tip-unknown" });
  if (tip.who === "") return tell(before, place, { key: "tip-who", with: { number: tip.number, what: tip.what } });
  const { number, who: person } = tip;
  const via = tip.from.find(({ leave }) => leave)?.person ?? "";
  const to = explorationOf(before.brief.id);
  const event = { type: "tip-accepted", number, person, place: tip.place, via, group: values.group ?? "", at };
  return { state: changed(before, tip, { open: false, became: "invited" }), effects: [{ type: "tell", to, event }] };
}

/** "Tip 3 is Sanne": now it is known who the function is. */
export function nameTip(before: Inbox, { values, place, named, namedAt }: Acted): Step<Inbox> {
  const tip = itemAt(before, "tip", values.value);
  if (!tip) return tell(before, place, { key: "tip-unknown" });
  if (named === "") return tell(before, place, { key: "unknown-name" });
  const other = before.items.find(
    (one): one is Tip => one.is === "tip" && one.number !== tip.number && one.who === named,
  );
  if (!other) {
    const line = { key: "tip-is", with: { number: tip.number, name: reference(named) } };
    return tell(changed(before, tip, { who: named, place: namedAt, what: "" }), place, line);
  }
  // Two tips for one person are one.
  const from = [...other.from, ...tip.from.filter(({ person }) => !other.from.some((one) => one.person === person))];
  const joined = changed(changed(before, tip, { open: false, became: "closed" }), other, { from });
  return tell(joined, place, {
    key: "tip-same",
    with: { number: tip.number, other: other.number, name: reference(named) },
  });
}

export function closeTip(before: Inbox, { values, place }: Acted): Step<Inbox> {
  const tip = itemAt(before, "tip", values.value);
  if (!tip) return tell(before, place, { key: "tip-unknown" });
  const reason = values.text?.trim() ?? "";
  return tell(changed(before, tip, { open: false, became: "closed", reason }), place, {
    key: "tip-closed",
    with: { number: tip.number },
  });
}
