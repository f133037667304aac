import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Inbound } from "../../src/app/ports.ts";
import type { PlaceId } from "../../src/engine/words.ts";

/** A recorded payload: what it is, and the headers that matter where a platform says something there. */
export interface Recorded {
  readonly note: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a platform's edge must show to pass. `reads` holds every recorded payload that arrives, with what it must be read as. */
export interface InboundEdge<Place> {
  readonly platform: string;
  readonly folder: URL;
  readonly read: (recorded: Recorded) => Inbound | undefined;
  readonly reads: Readonly<Record<string, Inbound | undefined>>;
  /** Recorded, but answers to calls of ours: nothing that arrives. */
  readonly answers: readonly string[];
  readonly botsOwn: readonly string[];
  readonly toldTwice: readonly (readonly [string, string])[];
  readonly edits: readonly (readonly [message: string, edit: string])[];
  readonly places: fc.Arbitrary<Place & { readonly thread?: string }>;
  readonly toPlaceId: (place: Place) => PlaceId;
  readonly fromPlaceId: (id: string) => Place | undefined;
  readonly within: (id: PlaceId) => PlaceId | undefined;
}

export function recordedIn(folder: URL): ReadonlyMap<string, Recorded> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(new URL(file, folder), "utf8"))]),
  );
}

/** The contract of a platform's way in, the same for all. */
export function inboundContract<Place>(edge: InboundEdge<Place>): void {
  const recorded = recordedIn(edge.folder);
  const named = (name: string): Recorded => {
    const found = recorded.get(name);
    if (!found) throw new Error(`No recorded payload ${name}`);
    return found;
  };
  const read = (name: string) => edge.read(named(name));

  describe(`${edge.platform}, coming in`, () => {
    test("every recorded payload has a reading", () => {
      expect([...recorded.keys()].sort()).toEqual([...Object.keys(edge.reads), ...edge.answers].sort());
    });

    test.each(Object.keys(edge.reads))("%s", (name) => {
      expect(read(name), named(name).note).toStrictEqual(edge.reads[name]);
    });

    test("the bot does not hear itself", () => {
      expect(edge.botsOwn).not.toEqual([]);
      for (const name of edge.botsOwn) expect(read(name), name).toBeUndefined();
    });

    test("the same thing told twice has the same id, and says the same", () => {
      for (const [first, again] of edge.toldTwice) {
        expect(read(first), first).toBeDefined();
        expect(read(again), again).toStrictEqual(read(first));
      }
    });

    test("an edit is about its message, with an id of its own and no earlier time", () => {
      for (const [name, edit] of edge.edits) {
        const [written, edited] = [read(name), read(edit)];
        if (written?.event.type !== "message-written" || edited?.event.type !== "message-edited") throw new Error(edit);
        expect(edited.id).not.toBe(written.id);
        expect(edited.event.message).toBe(written.event.message);
        expect(edited.place).toBe(written.place);
        expect(edited.person).toBe(written.person);
        expect(edited.event.sent).toBeGreaterThanOrEqual(written.event.sent);
      }
    });

    test("no two things have one id", () => {
      const twice = new Set(edge.toldTwice.map(([, again]) => again));
      const ids = [...recorded.keys()].filter((name) => !twice.has(name)).flatMap((name) => read(name)?.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("a place id comes apart into what it was made of, and no two places share one", () => {
      fc.assert(
        fc.property(edge.places, edge.places, (one, other) => {
          const id = edge.toPlaceId(one);
          expect(edge.fromPlaceId(id)).toStrictEqual(one);
          expect(edge.toPlaceId(other) === id).toBe(JSON.stringify(one) === JSON.stringify(other));
        }),
      );
    });

    test("around a thread lies a place that is no thread", () => {
      fc.assert(
        fc.property(edge.places, (place) => {
          const around = edge.within(edge.toPlaceId(place));
          const { thread, ...rest } = place;
          expect(around && edge.fromPlaceId(around)).toStrictEqual(thread === undefined ? undefined : rest);
        }),
      );
    });

    test("what is no place id of this platform is none", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
          const place = edge.fromPlaceId(`${edge.platform}:${text}`) ?? edge.fromPlaceId(text);
          expect(place === undefined || edge.toPlaceId(place).endsWith(text)).toBe(true);
        }),
      );
    });

    test("whatever comes in, it is read completely or not at all", () => {
      const arriving = Object.keys(edge.reads).map(named);
      fc.assert(
        fc.property(
          fc.constantFrom(...arriving),
          fc.array(CHANGE, { minLength: 1, maxLength: 4 }),
          (payload, changes) => {
            const inbound = edge.read({ ...payload, body: changes.reduce(changed, payload.body) });
            if (inbound) expect(wholeFor(edge, inbound)).toBe(true);
          },
        ),
        { numRuns: 3_000 },
      );
      expect(Object.prototype).not.toHaveProperty("polluted");
    });

    test("what is no payload at all is nothing", () => {
      fc.assert(
        fc.property(fc.jsonValue(), (body) => {
          expect(edge.read({ note: "", headers: {}, body })).toBeUndefined();
        }),
      );
    });
  });
}

function wholeFor<Place>(edge: InboundEdge<Place>, { id, person, place, within, event }: Inbound): boolean {
  const whole =
    id.startsWith(`${place}#`) &&
    new RegExp(`^${edge.platform}:[\\w-]+\\.[\\w-]+$`).test(person) &&
    edge.fromPlaceId(place) !== undefined &&
    within === edge.within(place) &&
    Number.isFinite(event.sent);
  switch (event.type) {
    case "message-written":
    case "message-edited":
      return whole && event.message !== "" && event.text.length <= 100_000;
    case "message-deleted":
    case "attachment-sent":
      return whole && event.message !== "";
    case "button-pressed":
      return (
        whole &&
        event.action !== "" &&
        Object.entries(event.values).every(([name, value]) => name !== "__proto__" && typeof value === "string")
      );
  }
}

interface Change {
  /** How deep and where: at each level one of what is there. */
  readonly path: readonly number[];
  readonly by: unknown;
}
const HUGE = "<".repeat(200_000);
const CHANGE: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
  by: fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      "",
      0,
      -1,
      1e308,
      true,
      [],
      {},
      HUGE,
      "<@".repeat(10_000),
      "&#x110000;&#xD800;",
      "a/b",
      "../..",
      "slack:T1.C1",
      "\ud800",
      '{"about":{"aggregate":"__proto__","tag":"x"}}',
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    ),
    fc.jsonValue(),
  ),
});

/** A copy in which one thing is another, or gone. */
function changed(body: unknown, { path: [step = 0, ...deeper], by }: Change): unknown {
  if (typeof body !== "object" || body === null) return by;
  const names = Object.keys(body);
  const name = names[step % Math.max(names.length, 1)];
  if (name === undefined) return by;
  const inner = (body as Readonly<Record<string, unknown>>)[name];
  const replaced = deeper.length > 0 && typeof inner === "object" ? changed(inner, { path: deeper, by }) : by;
  if (Array.isArray(body)) return body.with(step % names.length, replaced);
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      key !== name ? [[key, value]] : replaced === undefined ? [] : [[key, replaced]],
    ),
  );
}
