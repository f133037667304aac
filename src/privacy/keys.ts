import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { KeyStore, Store } from "../app/ports.ts";

const KEY_BYTES = 32;

export const howToSetMasterKey =
  "MASTER_KEY must hold 32 bytes in base64 or hex; several are separated by commas, the newest first. " +
  `Make one with: node -p "crypto.randomBytes(32).toString('base64')"`;

const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** Reads the setting MASTER_KEY. What was wrong with it is told without telling what it was. */
export function parseMasterKeys(setting: string): Uint8Array[] {
  return setting.split(",").map((part) => {
    const text = part.trim();
    if (HEX.test(text)) return Buffer.from(text, "hex");
    if (BASE64.test(text)) return Buffer.from(text, "base64");
    throw new Error(howToSetMasterKey);
  });
}

/** The master key of a local start: from its file, which is made at the first start and which only its owner may read. */
export function masterKeyFile(path: string): Uint8Array[] {
  const made = `${path}.${process.pid}`;
  try {
    return parseMasterKeys(readFileSync(path, "utf8"));
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw new Error(`The key file ${path} cannot be read`, { cause: error });
  }
  // Written whole under another name and then linked: of two processes one wins, and a crash leaves no half key.
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(made, `${randomBytes(KEY_BYTES).toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
    linkSync(made, path);
    keepName(dirname(path));
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw new Error(`The key file ${path} cannot be made`, { cause: error });
  } finally {
    rmSync(made, { force: true });
  }
  return parseMasterKeys(readFileSync(path, "utf8"));
}

/** Waits until a new name in a folder is on disk: a key that a power cut takes would take all that it sealed. */
function keepName(folder: string): void {
  if (process.platform === "win32") return; // a folder cannot be opened there
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code;

/**
 * At every start: removes what a restored backup brought back of people who were erased. Their destroyed keys are known by name and
 * never leave the key store again; what was sealed under them does not open and goes. Who came back after an erasure has a new key, and
 * keeps what is sealed under that.
 */
export async function replayErasures(keys: KeyStore, store: Pick<Store, "dropUnreadable">): Promise<number> {
  const people = new Set((await keys.erasures()).map(({ person }) => person));
  let dropped = 0;
  for (const person of people) dropped += await store.dropUnreadable(person);
  return dropped;
}
