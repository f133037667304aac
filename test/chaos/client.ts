import type { Chance } from "./chance.ts";
import { pause } from "./processes.ts";

/** Somebody's way to the front: it goes on until there is an answer, as a phone does. */
export interface Client {
  /** Sends until it is accepted: the same body, so the same id, to whichever process. Nothing when it was refused or the run is over. */
  readonly send: (path: string, body: Body, redeliver?: "later" | "now" | "never") => Promise<Answer | undefined>;
  readonly get: <Shape>(path: string) => Promise<Shape>;
}
type Body = Readonly<Record<string, unknown>> & { readonly id: string };
export interface Answer {
  readonly id?: string;
}

export interface Traffic {
  accepted: number;
  redelivered: number;
  /** Tries that ended without an answer or in a 5xx, and were made again. */
  retried: number;
  /** Those among them that were not answered in time: they may still come to something later. */
  late: number;
  /** Those among them that were answered in the 500s: alive, and yet unable. */
  failed: number;
  /** Refusals: nobody here does what may be refused. */
  readonly refused: string[];
  /** What the run still waits for. */
  readonly underWay: Set<Promise<unknown>>;
  /** Hears of each try, so that a kill can be aimed at it. */
  onTry: (process: number) => void;
  over: boolean;
}

export const noTraffic = (): Traffic => ({
  accepted: 0,
  redelivered: 0,
  retried: 0,
  late: 0,
  failed: 0,
  refused: [],
  underWay: new Set(),
  onTry: () => {},
  over: false,
});

/** The run was ended while somebody still waited. */
export class Over extends Error {}

/** Long: what was given up here and still came to something later would be an older edit after a newer one. */
const PATIENCE_MS = 15_000;
const REDELIVERED_SHARE = 0.3;

export function clientOf(urls: readonly string[], chance: Chance, traffic: Traffic): Client {
  const rest = (): Promise<void> => pause(chance.between(40, 250));
  return {
    async send(path, body, redeliver = "later") {
      const answer = await untilAccepted(path, body);
      if (!answer) return undefined;
      traffic.accepted++;
      if (redeliver === "never" || !chance.happens(REDELIVERED_SHARE)) return answer;
      const waits = redeliver === "now" ? 0 : chance.between(0, 5_000);
      const again = pause(waits)
        .then(() => untilAccepted(path, body))
        .then((second) => void (second && traffic.redelivered++))
        .catch(() => {})
        .finally(() => traffic.underWay.delete(again));
      traffic.underWay.add(again);
      if (redeliver === "now") await again;
      return answer;
    },
    async get<Shape>(path: string) {
      for (;;) {
        const { answer } = await tryOnce(path);
        if (answer?.ok) {
          const read = await answer.json().catch(() => undefined);
          if (read !== undefined) return read as Shape;
        } else if (answer && answer.status < 500) throw new Error(`GET ${path}: ${answer.status}`);
        await rest();
      }
    },
  };

  async function untilAccepted(path: string, body: Body): Promise<Answer | undefined> {
    for (;;) {
      const { answer } = await tryOnce(path, body);
      if (answer && answer.status >= 400 && answer.status < 500) {
        const { text: _, ...about } = body;
        traffic.refused.push(
          `${answer.status} ${path} ${JSON.stringify(about)}: ${await answer.text().catch(() => "")}`,
        );
        return undefined;
      }
      // An answer counts when it has arrived whole.
      const read = answer?.ok ? ((await answer.json().catch(() => undefined)) as Answer | undefined) : undefined;
      if (read) return read;
      traffic.retried++;
      if (answer && answer.status >= 500) traffic.failed++;
      await rest();
    }
  }

  async function tryOnce(path: string, body?: Body): Promise<{ answer: Response | undefined }> {
    if (traffic.over) throw new Over();
    const process = Math.floor(chance.between(0, urls.length));
    const attempt = fetch(`${urls[process]}${path}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (body) traffic.onTry(process);
    const answer = await attempt.catch((error: unknown) => {
      if (body && error instanceof Error && error.name === "TimeoutError") traffic.late++;
      return undefined;
    });
    return { answer };
  }
}
