import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect } from "vitest";
import { exampleSetUp } from "../src/adapters/web/example.ts";
import { type FrontMessage, openFrontStore } from "../src/adapters/web/front-store.ts";
import { fromAction, fromMessage } from "../src/adapters/web/inbound.ts";
import { webMessenger } from "../src/adapters/web/messenger.ts";
import { PEOPLE, webDirectory } from "../src/adapters/web/people.ts";
import { channelOf, dmOf, readPlaceId, threadOf } from "../src/adapters/web/place-id.ts";
import { stepOf } from "../src/app/aggregates.ts";
import { deliverNext } from "../src/app/deliver.ts";
import { frontDoor } from "../src/app/handle-event.ts";
import { passTime } from "../src/app/nudge.ts";
import type { Messenger } from "../src/app/ports.ts";
import { rosterOf } from "../src/app/roster.ts";
import { explorationOf } from "../src/engine/aggregate-id.ts";
import { afterWorkingDays, DUTCH_OFFICE } from "../src/engine/calendar.ts";
import { type Exploration, peopleOf, type SetUp } from "../src/engine/exploration.ts";
import type { SharingLevel } from "../src/engine/sharing.ts";
import { markOf, type Talk, topicsAnswered } from "../src/engine/talk.ts";
import {
  days,
  type EventId,
  hours,
  type Instant,
  type Language,
  type MessageId,
  type PersonId,
  type PlaceId,
  seconds,
} from "../src/engine/words.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { openSqliteKeys } from "../src/store/sqlite-keys.ts";
import { silentLog } from "./silent-log.ts";

/** Tuesday the third of November 2026, ten in the morning in the Netherlands: an ordinary working day. */
export const AN_ORDINARY_MORNING: Instant = Date.parse("2026-11-03T10:00:00+01:00");

export interface StageOptions {
  readonly language?: Language;
  readonly at?: Instant;
  /** Stands between the house and the platform, for what a platform does on a bad day. */
  readonly through?: (messenger: Messenger) => Messenger;
  readonly setUp?: Partial<SetUp>;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/**
 * A house with everything real behind the talk (engine, cards, door, delivery, store, keys) on the local front as its platform, and a clock
 * that only the test moves. It is closed after the test.
 */
export async function stage(options: StageOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "verkenner-"));
  const keys = await openSqliteKeys({ path: join(folder, "keys.db"), masterKeys: [new Uint8Array(32).fill(7)] });
  const store = await openSqliteStore({ path: join(folder, "verkenner.db"), keys });
  const front = openFrontStore(join(folder, "front.db"), {
    seal: (text) => Buffer.from(text),
    open: (sealed) => Buffer.from(sealed).toString(),
  });
  let now = options.at ?? AN_ORDINARY_MORNING;
  const clock = { now: () => now };
  const example: SetUp = {
    ...exampleSetUp(options.language ?? "nl", DUTCH_OFFICE.timeZone),
    invitesAtOnce: false,
    ...options.setUp,
  };
  const platform = webMessenger(front, clock);
  const messenger = options.through?.(platform) ?? platform;
  const roster = rosterOf(async () => {
    const exploration = await store.read<Exploration>(explorationOf(example.id));
    return exploration ? peopleOf(exploration) : [];
  }, store);
  const room = { store, keys, clock, messenger, log: silentLog };
  const handleEvent = frontDoor({
    ...room,
    roster,
    directory: webDirectory,
    language: example.language,
    wake: () => {},
  });

  open.push(async () => {
    await store.close();
    await keys.close();
    front.close();
    rmSync(folder, { recursive: true });
  });

  /** Does all that is due now, until nothing is. */
  async function settle(): Promise<void> {
    while ((await passTime(room)) + Number(await deliverNext(room)) > 0);
  }
  /** Lets time pass up to a moment, and does on the way what becomes due. */
  async function until(moment: Instant): Promise<void> {
    for (;;) {
      await settle();
      const next = await store.nextDue(now);
      if (next === undefined || next > moment) break;
      now = Math.max(next, now + 1);
    }
    now = Math.max(now, moment);
    await settle();
  }
  async function setUp(what: SetUp): Promise<void> {
    const aggregate = explorationOf(what.id);
    await store.advance(
      aggregate,
      { id: `set-up:${what.id}` as EventId },
      now,
      stepOf(aggregate, { type: "set-up", setUp: what, at: now }),
    );
    await settle();
  }

  await setUp(example);
  const people = new Map<string, ReturnType<typeof personOn>>();
  const named = (firstName: string) => {
    const known = PEOPLE.find((one) => one.firstName === firstName);
    if (!known) throw new Error(`There is no example person called ${firstName}`);
    let person = people.get(firstName);
    if (!person) {
      person = personOn(known.id);
      people.set(firstName, person);
    }
    return person;
  };
  /** A channel as one looks into it. */
  const channel = (name: string) => {
    const place = channelOf(name);
    const byBot = (where: PlaceId) => front.messagesIn(where, 0).filter(({ author }) => author.kind === "bot");
    return {
      place,
      /** The questions of the bot in it, oldest first. */
      questions: () => byBot(place),
      question(): FrontMessage {
        const last = byBot(place).at(-1);
        if (!last) throw new Error(`The bot asked nothing in #${name}`);
        return last;
      },
      /** What the bot wrote in the thread under a message. */
      saidUnder: (root: FrontMessage): readonly string[] =>
        byBot(threadUnder(root)).map(({ body }) => body?.text ?? ""),
    };
  };
  return {
    channel,
    store,
    keys,
    front,
    clock,
    handleEvent,
    folder,
    room,
    example,
    settle,
    until,
    setUp,
    named,
    invited,
    move: (to: Instant) => (now = to),
  };

  /** Somebody whom the lead has just invited; the invitation is there. */
  async function invited(firstName: string) {
    const person = named(firstName);
    const lead = named("Marieke");
    await lead.says(`${example.language === "nl" ? "nodig uit" : "invite"} ${firstName}`);
    await until(now + seconds(1));
    return person;
  }

  /** A person as one meets them in a test: what they do, and what they see. */
  function personOn(id: PersonId) {
    const place = dmOf(id);
    let seenUpTo = 0;
    let count = 0;
    const inbox = (): readonly FrontMessage[] =>
      front.messagesIn(place, 0).filter(({ author }) => author.kind === "bot");
    const latest = (): FrontMessage => {
      const message = inbox().at(-1);
      if (!message) throw new Error(`${id} has no message of the bot`);
      return message;
    };
    const person = {
      id,
      place,
      inbox,
      latest,
      /** The texts of the bot since the last look, oldest first. */
      news(): readonly string[] {
        const fresh = inbox().filter(({ ordinal }) => ordinal > seenUpTo);
        seenUpTo = fresh.at(-1)?.ordinal ?? seenUpTo;
        return fresh.map(({ body }) => body?.text ?? "");
      },
      /** Among the news there is a message with these words. */
      sees(...words: readonly string[]): void {
        const news = person.news().join("\n---\n");
        for (const word of words) expect(news).toContain(word);
      },
      seesNothing(): void {
        expect(person.news()).toEqual([]);
      },
      /** Writes, and waits until the bot has had its four seconds of quiet. */
      async says(text: string) {
        const message = await person.types(text);
        await until(now + seconds(5));
        return message;
      },
      /** Writes in the thread under a message in a channel. */
      async answers(root: FrontMessage, text: string) {
        const message = await person.types(text, now, threadUnder(root));
        await until(now + seconds(5));
        return message;
      },
      /** Writes, and nothing more: the next message may come at once. */
      async types(text: string, sent: Instant = now, where: PlaceId = place) {
        const message = front.write(id, where, text, `${id}-${++count}`, sent);
        await tell(message);
        await settle();
        return message;
      },
      async edits(message: FrontMessage, text: string) {
        now += 1;
        front.rewrite(message.id, { text, card: null, buttons: [] }, now);
        await tell(front.message(message.id));
        await until(now + seconds(5));
      },
      /** Deletes a message of their own by what the house calls it. */
      async deletesId(id: MessageId | undefined) {
        const message = id && front.message(id);
        if (!message) throw new Error("There is no such message");
        await person.deletes(message);
      },
      async deletes(message: FrontMessage) {
        now += 1;
        front.erase(message.id, now);
        await tell(front.message(message.id));
        await until(now + seconds(5));
      },
      /** Presses a button of the newest message that has it, or of the one given. */
      async presses(action: string, values: Readonly<Record<string, string>> = {}, on?: FrontMessage) {
        const message = on ?? inbox().findLast(({ body }) => body?.buttons.some((button) => button.action === action));
        if (!message) throw new Error(`${id} sees no button "${action}"`);
        now += 1;
        const value = message.body?.buttons.find((button) => button.action === action)?.value;
        const inbound = fromAction(
          { person: id, message: message.id, action, values: { ...(value !== undefined && { value }), ...values } },
          message,
          `press-${++count}`,
          now,
        );
        if (!inbound) throw new Error(`The button "${action}" leads nowhere`);
        const reply = await handleEvent(inbound);
        await until(now + seconds(1));
        return reply;
      },
      async waits(time: {
        readonly workingDays?: number;
        readonly days?: number;
        readonly hours?: number;
        readonly seconds?: number;
      }) {
        const moved = now + days(time.days ?? 0) + hours(time.hours ?? 0) + seconds(time.seconds ?? 0);
        await until(time.workingDays ? afterWorkingDays(moved, time.workingDays, example.calendar) : moved);
      },
    };
    return person;
  }

  async function tell(message: FrontMessage | undefined): Promise<void> {
    const inbound = message && fromMessage(message);
    if (!inbound) throw new Error("A message that the front would not hand on");
    await handleEvent(inbound);
  }
}

export function threadUnder({ place, id }: FrontMessage): PlaceId {
  const at = readPlaceId(place);
  if (at?.kind !== "channel") throw new Error("A thread hangs under a message in a channel");
  return threadOf(at.channel, id);
}

/** How far each answer of a talk goes, in the order of the readback. */
export const levelsOf = (talk: Talk): readonly SharingLevel[] =>
  topicsAnswered(talk).map((topic) => markOf(talk, topic).sharing);
