import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import restify from "restify";
import { afterEach } from "vitest";
import { frontClock } from "../../src/adapters/web/clock.ts";
import { type FrontParts, mountFront } from "../../src/adapters/web/front.ts";
import { openFrontStore, type Sealer } from "../../src/adapters/web/front-store.ts";
import { webMessenger } from "../../src/adapters/web/messenger.ts";
import type { Inbound } from "../../src/app/ports.ts";
import type { Outgoing, Reply } from "../../src/engine/step.ts";
import type { AggregateId, Tag } from "../../src/engine/words.ts";
import { seal, unseal } from "../../src/privacy/seal.ts";

const KEY = new Uint8Array(32).fill(9);
export const SEALER: Sealer = {
  seal: (text, context) => seal(KEY, text, context),
  open: (sealed, context) => unseal(KEY, sealed, context).toString("utf8"),
};
export const ABOUT = "conversation/voorbeeldstad/web:sanne-bakker" as AggregateId;
export const tag = (text: string): Tag => text as Tag;
export const asks = (text: string): Outgoing => ({
  card: "question",
  language: "nl",
  data: { receipt: null, text, note: null, skippable: true },
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "verkenner-front-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  return folder;
}
export function aStore(folder = aFolder()) {
  const store = openFrontStore(join(folder, "front.db"), SEALER);
  closing.push(() => store.close());
  return store;
}

/** The front on a free port, before a house that only notes what it hears and replies what the test wants. */
export async function frontOn(parts: Partial<FrontParts> = {}) {
  const folder = aFolder();
  const store = aStore(folder);
  const clock = frontClock(store);
  const heard: Inbound[] = [];
  const failures: unknown[] = [];
  const calls = { clockMoved: 0, reset: 0 };
  const house: { replies: Reply | undefined; isDown: boolean } = { replies: undefined, isDown: false };
  const server = restify.createServer({ name: "Verkenner" });
  const front = mountFront(server, {
    store,
    clock,
    handleEvent: async (inbound) => {
      if (house.isDown) throw new Error("The database is away");
      heard.push(inbound);
      return house.replies;
    },
    onClockMoved: async () => void calls.clockMoved++,
    reset: async () => {
      calls.reset++;
      store.clear();
    },
    explain: async () => undefined,
    exportPlan: async () => undefined,
    overview: async () => undefined,
    onFailure: (cause) => failures.push(cause),
    ...parts,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const close = async () => {
    front.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  closing.push(close);

  /** A request as it goes over the wire, with the headers a test wants to forge. */
  const send = (method: string, path: string, body?: string | Uint8Array, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const going = request(
        { host: "127.0.0.1", port, method, path, headers: { ...headers }, agent: false },
        (came) => {
          const chunks: Buffer[] = [];
          came.on("data", (chunk: Buffer) => chunks.push(chunk));
          came.on("end", () =>
            resolve({ status: came.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: came.headers }),
          );
        },
      );
      going.on("error", reject);
      going.end(body);
    });
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at field by field
  const call = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> => {
    const { status, text } = await send(method, path, body === undefined ? undefined : JSON.stringify(body));
    return { status, body: JSON.parse(text) };
  };
  return {
    port,
    folder,
    store,
    clock,
    heard,
    failures,
    calls,
    house,
    messenger: webMessenger(store, clock),
    send,
    close,
    get: (path: string) => call("GET", path),
    post: (path: string, body: unknown) => call("POST", path, body),
  };
}
