import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Looks from outside at who has a place in hand: in clear stand only places and the numbers of leases. */
export interface Leases {
  /** The leases of this moment; of a process that died they stand until they end. */
  readonly now: () => ReadonlySet<string>;
  readonly close: () => void;
}

export function leasesIn(folder: string): Leases {
  const house = new DatabaseSync(join(folder, "verkenner.db"), { readOnly: true, timeout: 5_000 });
  const held = house.prepare("SELECT place || ' ' || fence AS lease FROM place WHERE until IS NOT NULL");
  return {
    now: () => new Set(held.all().map(({ lease }) => String(lease))),
    close: () => house.close(),
  };
}
