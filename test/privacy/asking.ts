// A process that asks for the keys of many people as soon as it is told to go, and gives them on its standard output.
import { once } from "node:events";
import type { PersonId } from "../../src/engine/words.ts";
import { openSqliteKeys } from "../../src/store/sqlite-keys.ts";

const [path = "", masterKey = ""] = process.argv.slice(2);
const keys = await openSqliteKeys({ path, masterKeys: [Buffer.from(masterKey, "hex")] });
console.log("ready");
await once(process.stdin, "data");
for (let at = 0; at < 200; at++) console.log(Buffer.from(await keys.keyOf(`web:p${at}` as PersonId)).toString("hex"));
await keys.close();
process.stdin.destroy();
