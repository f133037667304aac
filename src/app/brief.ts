import { explorationAround, explorationOf } from "../engine/aggregate-id.ts";
import { type Brief, briefOf, type Exploration, type Inventory, inventoryOf } from "../engine/exploration.ts";
import type { AggregateId } from "../engine/words.ts";
import type { Store } from "./ports.ts";

/** What a document of an exploration hears with every event: the exploration as it is now. Nothing for any other aggregate. */
export async function briefFor(
  aggregate: AggregateId,
  store: Store,
): Promise<{ readonly brief?: Brief; readonly inventory?: Inventory }> {
  const id = explorationAround(aggregate);
  const exploration = id && (await store.read<Exploration>(explorationOf(id)));
  return exploration ? { brief: briefOf(exploration), inventory: inventoryOf(exploration) } : {};
}
