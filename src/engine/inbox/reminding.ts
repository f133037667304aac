import { afterWorkingDays, nextWorkingMorning } from "../calendar.ts";
import { say } from "../document.ts";
import type { Step } from "../step.ts";
import { days, type Instant } from "../words.ts";
import type { Inbox, Item } from "./state.ts";

/** After so many working days the leads are reminded of what still waits, once for each item. */
const WAITS: Readonly<Record<Item["is"], number>> = { tip: 2, question: 3, visit: 2 };

/** A tip that nobody touched for so long is somebody's name without a reason to keep it. */
const UNTOUCHED_DAYS = 30;

/** When time must look next; nothing where nothing waits. */
export function dueOf(state: Inbox): Instant | undefined {
  const moments = state.items
    .filter(({ open }) => open)
    .flatMap((item) => [reminderOf(state, item) ?? [], endOf(item) ?? []].flat());
  return moments.length === 0 ? undefined : Math.min(...moments);
}

const endOf = (item: Item): Instant | undefined => (item.is === "tip" ? item.since + days(UNTOUCHED_DAYS) : undefined);

/** One digest a day: what is due today after it waits for the next morning. */
function reminderOf({ brief, reminded }: Inbox, item: Item): Instant | undefined {
  if (item.reminded) return undefined;
  const due = afterWorkingDays(item.since, WAITS[item.is], brief.calendar);
  return reminded === 0 ? due : Math.max(due, nextWorkingMorning(reminded, brief.calendar));
}

/** Time passed: tips that nobody touched are erased, and the leads hear once of each thing that waits too long. */
export function remind(before: Inbox, at: Instant): Step<Inbox> | undefined {
  const items = before.items.filter((item) => !(item.open && (endOf(item) ?? at + 1) <= at));
  const late = items.filter((item) => item.open && (reminderOf(before, item) ?? at + 1) <= at);
  if (late.length === 0)
    return items.length === before.items.length ? undefined : { state: { ...before, items }, effects: [] };
  const told = items.map((item) => (late.includes(item) ? { ...item, reminded: true } : item));
  const waiting = items.filter(({ open }) => open).length;
  const lines = [waiting === 1 ? { key: "inbox-waiting-one" } : { key: "inbox-waiting", with: { n: waiting } }];
  const { state, effects } = say(
    { ...before, items: told, reminded: at },
    before.brief.leads[0].place,
    "digest",
    "notice",
    { lines },
  );
  return { state, effects };
}
