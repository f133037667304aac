// A process that writes to a store until it is killed, and says on its standard output what it was promised is kept.
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { EventId, ExplorationId, PersonId } from "../../src/engine/words.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { openSqliteKeys } from "../../src/store/sqlite-keys.ts";

const [keysPath = "", path = "", name = "", masterKey = ""] = process.argv.slice(2);
const keys = await openSqliteKeys({ path: keysPath, masterKeys: [Buffer.from(masterKey, "hex")] });
const store = await openSqliteStore({ path, keys });
const listing = { phase: "talking", places: [], asking: false };

for (let turn = 0; ; turn++)
  await Promise.all(
    Array.from({ length: 8 }, async (_, at) => {
      const text = `${name}-${turn}-${at}`;
      const talk = `p${(turn * 8 + at) % 200}`;
      await store.advance<{ heard: readonly string[] }>(
        conversationOf("e1" as ExplorationId, `web:${talk}` as PersonId),
        { id: text as EventId },
        Date.UTC(2026, 10, 24, 8),
        (before) => ({ state: { heard: [...(before?.heard ?? []), text] }, effects: [], listing }),
      );
      console.log(`${talk} ${text}`);
    }),
  );
