import { documentOf, explorationOf } from "../engine/aggregate-id.ts";
import { type Exploration, leadIn } from "../engine/exploration.ts";
import type { Inbox } from "../engine/inbox.ts";
import { type LeadView, leadView } from "../engine/lead-view.ts";
import type { Obstacles } from "../engine/obstacles.ts";
import type { Plan } from "../engine/plan.ts";
import type { ExplorationId, PersonId } from "../engine/words.ts";
import { named } from "./names.ts";
import type { Clock, Store } from "./ports.ts";

/** The exploration as one of its leads may see it, for nobody else. It reads, and commits nothing. */
export async function leadPage(
  id: ExplorationId,
  person: PersonId,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<LeadView | undefined> {
  const exploration = await store.read<Exploration>(explorationOf(id));
  if (!exploration || !leadIn(exploration, person)) return undefined;
  const view = leadView(
    {
      exploration,
      inbox: await store.read<Inbox>(documentOf("inbox", id)),
      obstacles: await store.read<Obstacles>(documentOf("obstacles", id)),
      plan: await store.read<Plan>(documentOf("plan", id)),
    },
    clock.now(),
  );
  return named(view, store);
}
