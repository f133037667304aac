import ical from "ical-generator";
import { textsIn } from "../../cards/texts.ts";
import type { CardDataOf } from "../../engine/card-data.ts";
import type { ExplorationId, Instant, Language } from "../../engine/words.ts";

/** The tasks that have a day, as all-day events of a calendar. The same task is the same event each time, so that a second import moves it. */
export function planAsCalendar(
  { theme, tasks }: CardDataOf["plan"],
  exploration: ExplorationId,
  language: Language,
  at: Instant,
): string {
  const states = textsIn(language)["task-states"];
  const calendar = ical({ name: theme, prodId: { company: "Verkenner", product: "plan" } });
  for (const { number, what, owner, by, state } of tasks) {
    if (by === "") continue;
    calendar.createEvent({
      id: `task-${number}-${exploration}@verkenner`,
      start: by,
      allDay: true,
      stamp: new Date(at),
      summary: what,
      description: [owner, states[state]].filter((part) => part !== "").join(". "),
    });
  }
  return calendar.toString();
}
