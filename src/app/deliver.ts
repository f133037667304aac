import { named as namedAggregate } from "../engine/aggregate-id.ts";
import { nextWorkingMoment } from "../engine/calendar.ts";
import type { Show, Tell } from "../engine/step.ts";
import type { AggregateId, EventId, MessageId } from "../engine/words.ts";
import { kindOf, stepOf } from "./aggregates.ts";
import { briefFor } from "./brief.ts";
import { type Log, nameOf } from "./log.ts";
import { named } from "./names.ts";
import type { Clock, Delivery, KeyStore, Messenger, Outcome, PlaceLease, Settlement, Store } from "./ports.ts";

export interface DeliveryRoom {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly log: Log;
}

/** A process that dies loses its places after this long, so a delivery must be over well before. */
export const LEASE_MS = 30_000;
/** How long a platform failure without a Retry-After of its own keeps a place waiting, doubled at each try up to the longest. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const MOST_TRIES = 12;

/**
 * Takes one place with something due and sends what is due there, in the order of commit. Gives false when nothing is due anywhere. What
 * was handed out before is looked up on the platform before it is repeated (P5).
 */
export async function deliverNext(room: DeliveryRoom): Promise<boolean> {
  const { store, clock } = room;
  const lease = await store.claimPlace(clock.now(), LEASE_MS);
  if (!lease) return false;
  for (const delivery of lease.deliveries) {
    if (clock.now() >= lease.until) return true;
    const settlement = await attempt(delivery, lease, room);
    const ours = await store.settle(lease, delivery, settlement, clock.now());
    if (!ours) return true;
    if (settlement.type === "again" || settlement.type === "refused") break;
  }
  await store.release(lease);
  return true;
}

/**
 * A delivery that throws is a fault of ours. In a place of people it must not hold up the rest for ever, and is let go after so many tries;
 * what stays inside the house (a right to be forgotten, what one aggregate tells another) is never let go.
 */
async function attempt(delivery: Delivery, lease: PlaceLease, room: DeliveryRoom): Promise<Settlement> {
  try {
    return await deliver(delivery, lease, room);
  } catch (error) {
    const { type } = delivery.effect;
    const isLast = (type === "say" || type === "show") && delivery.attempts + 1 >= MOST_TRIES;
    room.log.error({ ...factsOf(delivery), name: nameOf(error), isLast }, "a delivery failed");
    return isLast ? { type: "dropped" } : { type: "again", notBefore: room.clock.now() + waitAfter(delivery.attempts) };
  }
}

const factsOf = ({ aggregate, effect }: Delivery) => ({
  aggregate,
  effect: effect.type,
  tag: "tag" in effect ? effect.tag : undefined,
});

async function deliver(delivery: Delivery, lease: PlaceLease, room: DeliveryRoom): Promise<Settlement> {
  const { effect } = delivery;
  switch (effect.type) {
    case "say": {
      const open = effect.within && nextWorkingMoment(room.clock.now(), effect.within);
      if (open !== undefined && open > room.clock.now()) return { type: "later", notBefore: open };
      return settled(await say(delivery, effect, lease, room), delivery, room);
    }
    case "show":
      return settled(await show(delivery, effect, lease, room), delivery, room);
    case "tell":
      await tell(delivery.aggregate, effect, room);
      return { type: "done" };
    case "forget":
      await room.keys.destroy(effect.person, room.clock.now());
      await room.store.forget(effect.person);
      return { type: "done" };
  }
}

async function say(
  { aggregate, attempts }: Delivery,
  { tag, message, kind }: Extract<Delivery["effect"], { type: "say" }>,
  { place }: PlaceLease,
  { messenger, store }: DeliveryRoom,
): Promise<Outcome | "let-go"> {
  if (attempts > 0) {
    const there = await messenger.find?.(place, tag, aggregate);
    if (there) return { type: "delivered", message: there };
    // Where the platform cannot be asked, a question or a reply is said once more and a nudge or a digest is let go.
    if (!messenger.find && (kind === "nudge" || kind === "digest" || attempts > 1)) return "let-go";
  }
  return messenger.post(place, tag, await named(message, store), aggregate);
}

/** A card is drawn from the newest state; one that has no look of its own any more stays as it is. */
async function show(
  { aggregate }: Delivery,
  { tag, message }: Show & { readonly message: MessageId },
  { place }: PlaceLease,
  { messenger, store }: DeliveryRoom,
): Promise<Outcome | "let-go"> {
  const state = await store.read(aggregate);
  const look = state === undefined ? undefined : kindOf(aggregate).shown(state, tag);
  if (!look) return "let-go";
  return messenger.update(place, message, await named(look, store), { aggregate, tag });
}

/** What one aggregate tells another enters like everything else, known by its place in the row of what was told. */
async function tell(
  from: AggregateId,
  { to, event, sequence }: Tell & { readonly sequence: number },
  room: DeliveryRoom,
): Promise<void> {
  const at = room.clock.now();
  const it = namedAggregate(to);
  const erasedAt = "person" in it ? await room.keys.erasedAt(it.person) : undefined;
  // Somebody who was erased since is not brought back by what was already on its way (P6).
  if (erasedAt !== undefined && typeof event.at === "number" && event.at <= erasedAt) return;
  const told = { taken: [], at, ...event, ...(await briefFor(to, room.store)) };
  await room.store.advance(to, { from, sequence }, at, stepOf(to, told));
}

async function settled(outcome: Outcome | "let-go", delivery: Delivery, room: DeliveryRoom): Promise<Settlement> {
  if (outcome === "let-go") return { type: "dropped" };
  const { log, clock } = room;
  const about = factsOf(delivery);
  switch (outcome.type) {
    case "delivered":
      return { type: "done", message: outcome.message };
    case "retry":
      log.warn({ ...about, because: outcome.because, afterMs: outcome.afterMs }, "the platform asks us to wait");
      return { type: "refused", notBefore: clock.now() + outcome.afterMs };
    case "unknown":
      log.warn({ ...about, because: outcome.because }, "a message may or may not have arrived");
      return { type: "again", notBefore: clock.now() + waitAfter(delivery.attempts) };
    case "gone":
      log.warn({ ...about, because: outcome.because }, "a place is gone, or a message in it");
      // One old card that is gone says nothing of the place it stood in.
      if (delivery.effect.type === "say") await tellOfLoss(delivery, room);
      return { type: "dropped" };
  }
}

/** A place that is gone ends the talk there, which lets the lead know; told by its own id, so that a repeat changes nothing. */
async function tellOfLoss({ aggregate, id }: Delivery, { store, clock }: DeliveryRoom): Promise<void> {
  if (namedAggregate(aggregate).kind !== "conversation") return;
  const at = clock.now();
  await store.advance(aggregate, { id: `gone:${id}` as EventId }, at, stepOf(aggregate, { type: "place-gone", at }));
}

const waitAfter = (attempts: number): number => Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS);
