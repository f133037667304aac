import { documentOf, explorationOf } from "../engine/aggregate-id.ts";
import { type Exploration, leadIn } from "../engine/exploration.ts";
import { type Plan, planCard } from "../engine/plan.ts";
import type { ExplorationId, Instant, PersonId } from "../engine/words.ts";
import { planAsCalendar } from "./exports/calendar-file.ts";
import { planAsDocx } from "./exports/docx.ts";
import { planAsMarkdown } from "./exports/markdown.ts";
import { outlineOf } from "./exports/outline.ts";
import { named } from "./names.ts";
import type { Store } from "./ports.ts";

export const EXPORTS = ["docx", "md", "json", "ics"] as const;
export type ExportFormat = (typeof EXPORTS)[number];

export interface Exported {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/**
 * The plan with its tasks as a file, for a lead of this moment; nothing for anybody else, and nothing where there is no plan. It holds what
 * leads wrote and the names of who does what, and no word of a talk.
 */
export async function exportPlan(
  exploration: ExplorationId,
  person: PersonId,
  format: ExportFormat,
  store: Store,
  at: Instant,
): Promise<Exported | undefined> {
  const around = await store.read<Exploration>(explorationOf(exploration));
  const plan = await store.read<Plan>(documentOf("plan", exploration));
  if (!around || !plan || !leadIn(around, person)) return undefined;
  const data = await named(planCard(plan), store);
  const { language } = around;
  switch (format) {
    case "md":
      return { type: "text/markdown; charset=utf-8", content: planAsMarkdown(outlineOf(data, language)) };
    case "docx":
      return { type: DOCX, content: await planAsDocx(outlineOf(data, language)) };
    case "json":
      return { type: "application/json; charset=utf-8", content: `${JSON.stringify(data, null, 2)}\n` };
    case "ics":
      return { type: "text/calendar; charset=utf-8", content: planAsCalendar(data, exploration, language, at) };
  }
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
