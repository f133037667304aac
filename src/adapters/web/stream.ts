import type { Response } from "restify";
import { seconds } from "../../engine/words.ts";
import type { Change, FrontStore } from "./front-store.ts";
import { beginStream } from "./http.ts";

const HEARTBEAT = seconds(15);
/** How soon a page hears of what another process wrote in the same file. */
const LOOK_EVERY = 300;

interface Listening {
  readonly response: Response;
  readonly hears: (change: Change) => boolean;
}

/** Tells open pages that something changed, never what it says: each fetches that under its own name. */
export function changeStreams(store: FrontStore) {
  const open = new Set<Listening>();
  let told = 0;
  let watching: (() => void) | undefined;

  const tell = (change: Change) => {
    for (const { response, hears } of open) if (hears(change)) response.write(framed(change));
  };
  /** Messages go out by their sequence, so that one that another process wrote is told once and in its turn. */
  const look = () => {
    for (const change of store.changesAfter(told)) {
      told = change.sequence;
      tell(change);
    }
  };

  function watch(): () => void {
    told = store.lastSequence();
    const unwatch = store.watch((change) => (change.type === "message" ? look() : tell(change)));
    const looking = setInterval(look, LOOK_EVERY);
    const beating = setInterval(() => {
      for (const { response } of open) response.write(": still here\n\n");
    }, HEARTBEAT);
    return () => {
      unwatch();
      clearInterval(looking);
      clearInterval(beating);
    };
  }

  function end(listening: Listening): void {
    if (!open.delete(listening)) return;
    listening.response.end();
    if (open.size === 0) {
      watching?.();
      watching = undefined;
    }
  }

  return {
    begin: (response: Response, hears: Listening["hears"]) => {
      beginStream(response);
      response.write("retry: 1000\n\n");
      const listening = { response, hears };
      open.add(listening);
      watching ??= watch();
      response.on("close", () => end(listening));
    },
    close: () => {
      for (const listening of open) end(listening);
    },
  };
}

function framed(change: Change): string {
  const { type, ...facts } = change;
  const id = change.type === "message" ? `id: ${change.sequence}\n` : "";
  return `${id}event: ${type}\ndata: ${JSON.stringify(facts)}\n\n`;
}
