import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Request, Response, Server } from "restify";
import { z } from "zod";
import { EXPORTS, type Exported, type ExportFormat } from "../../app/export-plan.ts";
import type { HandleEvent } from "../../app/ports.ts";
import { line } from "../../cards/texts.ts";
import type { Reply } from "../../engine/step.ts";
import { type Instant, type MessageId, minutes, type PersonId, type PlaceId } from "../../engine/words.ts";
import type { FrontClock } from "./clock.ts";
import type { Change, FrontMessage, FrontStore } from "./front-store.ts";
import { jsonOf, queryOf, Refusal, read, refusalOfForeigners, send, sendJson, sendRefusal } from "./http.ts";
import { actionBody, fromAction, fromMessage, mentionsBot, messageBodyLike } from "./inbound.ts";
import { bodyOf } from "./messenger.ts";
import { BOT_NAME, CHANNELS, type ExamplePerson, isPlaceHere, ORGANISATION, PEOPLE, personNamed } from "./people.ts";
import { channelOf, dmOf, readPlaceId, threadOf } from "./place-id.ts";
import { changeStreams } from "./stream.ts";

export interface FrontParts {
  readonly store: FrontStore;
  readonly clock: FrontClock;
  readonly handleEvent: HandleEvent;
  /** The clock was put forward: look at what has become due. The request waits for it. */
  readonly onClockMoved: () => Promise<void>;
  /** Empties the house behind the front, and the front's own memory once that house says nothing more. */
  readonly reset: () => Promise<void>;
  /** Why the bot asked what it asked of somebody, for GET /local/debug; nothing where there is no talk. */
  readonly explain: (person: PersonId) => Promise<unknown>;
  /** The plan as a file for one of its leads; nothing for anybody else, and nothing where there is no plan. */
  readonly exportPlan: (person: PersonId, format: ExportFormat) => Promise<Exported | undefined>;
  /** The lead's first page as HTML; nothing for somebody who leads nothing. */
  readonly overview: (person: PersonId) => Promise<string | undefined>;
  /** Something failed that should not; for the log. */
  readonly onFailure?: (cause: unknown) => void;
}

const PAGE = new URL("./page/", import.meta.url);
const RENDERER = new URL("../../../node_modules/adaptivecards/dist/", import.meta.url);
const WEB = new URL("../../web/", import.meta.url);
const PAGE_TYPE = "text/html; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
const FILES = [
  { path: "/", file: new URL("index.html", PAGE), type: PAGE_TYPE },
  { path: "/page.css", file: new URL("page.css", PAGE), type: STYLE },
  { path: "/colours.css", file: new URL("colours.css", PAGE), type: STYLE },
  { path: "/overview.css", file: new URL("overview.css", WEB), type: STYLE },
  ...["page.js", "cards.js", "markdown.js", "time.js", "words.js"].map((name) => ({
    path: `/${name}`,
    file: new URL(name, PAGE),
    type: SCRIPT,
  })),
  { path: "/adaptivecards.js", file: new URL("adaptivecards.min.js", RENDERER), type: SCRIPT },
] as const;

/**
 * Puts the chat platform of this machine on a server that listens on loopback. The server must not read bodies before us. Give back
 * what it returns when the server closes, so that open pages let go.
 */
export function mountFront(server: Server, parts: FrontParts): { readonly close: () => void } {
  const { store, clock, handleEvent, explain, exportPlan, onFailure = () => {} } = parts;
  const streams = changeStreams(store);

  const answering = (answer: (request: Request) => unknown) => async (request: Request, response: Response) => {
    try {
      sendJson(response, 200, await answer(request));
    } catch (error) {
      refuse(response, error);
    }
  };
  const refuse = (response: Response, error: unknown) => {
    if (!(error instanceof Refusal) || error.cause) onFailure(error instanceof Refusal ? error.cause : error);
    sendRefusal(response, error);
  };
  /** Committed first, acknowledged after; what was not committed may be sent again under the same id. */
  const committed = async <Result>(work: () => Promise<Result>, id?: string): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      if (id === undefined) throw new Refusal(503, "This was not done; try it again in a moment.", { cause });
      const sentence = "This was not taken in. Send it again in a moment, with the same id; nothing comes twice.";
      throw new Refusal(503, sentence, { again: { id }, cause });
    }
  };

  server.pre((request, response, next) => {
    const refusal = refusalOfForeigners(request);
    if (!refusal) return next();
    sendRefusal(response, refusal);
    return next(false);
  });
  server.on("NotFound", (_request: Request, response: Response, _error: unknown, done: () => void) => {
    sendJson(response, 404, { error: "There is nothing here; docs/local-front.md lists the paths." });
    done();
  });
  server.on("MethodNotAllowed", (_request: Request, response: Response, _error: unknown, done: () => void) => {
    sendJson(response, 405, { error: "That cannot be done here; docs/local-front.md lists what can." });
    done();
  });

  for (const { path, file, type } of FILES) {
    server.get(path, async (_request: Request, response: Response) => send(response, 200, type, await readFile(file)));
  }

  server.post(
    "/local/messages",
    answering(async (request) => {
      const raw = await jsonOf(request);
      const body = read(messageBodyLike(raw), raw);
      whoIs(body.person);
      const place = placeFor(store, body.person, body.place);
      const mark = body.id ?? randomUUID();
      const { message, wasHeard } = keep(body, place, mark);
      if (wasHeard || isHeard(store, message)) {
        const inbound = fromMessage(message);
        if (inbound) await committed(() => handleEvent(inbound), mark);
      }
      return { id: message.id, sent: asIso(message.sent) };
    }),
  );

  function keep(body: MessageBody, place: PlaceId, mark: string) {
    if (body.does === "write") {
      const message = store.write(body.person, place, body.text, mark, clock.now());
      // Sent again after it was changed: its writing may not have been heard yet, so that is what is told.
      return { message: { ...message, edited: undefined }, wasHeard: false };
    }
    const before = ownMessage(store, body.person, place, body.does === "edit" ? body.edits : body.deletes);
    const wasHeard = before.deleted !== undefined || isHeard(store, before);
    if (body.does === "delete") {
      store.erase(before.id, clock.now());
    } else if (!store.rewrite(before.id, { text: body.text, card: null, buttons: [] }, clock.now(), mark)) {
      throw new Refusal(409, "That message was deleted; write a new one.");
    }
    return { message: kept(store, before.id), wasHeard };
  }

  server.post(
    "/local/actions",
    answering(async (request) => {
      const body = read(actionBody, await jsonOf(request));
      whoIs(body.person);
      const on = store.message(body.message);
      if (!on) throw new Refusal(404, "There is no such message; GET /local/messages lists them.");
      placeFor(store, body.person, on.place);
      const mark = body.id ?? randomUUID();
      const inbound = fromAction(body, on, mark, clock.now());
      if (!inbound) throw new Refusal(409, "That message has no buttons; press one on a message of the bot.");
      const reply = await committed(() => handleEvent(inbound), mark);
      return reply ? { reply: shown(reply) } : {};
    }),
  );

  server.get(
    "/local/people",
    answering(() => ({ organisation: ORGANISATION, bot: BOT_NAME, people: PEOPLE })),
  );
  server.get(
    "/local/places",
    answering((request) => {
      const reader = whoIs(queryOf(request, "person"));
      return { places: placesOf(store, reader) };
    }),
  );
  server.get(
    "/local/messages",
    answering((request) => {
      const reader = whoIs(queryOf(request, "person"));
      const place = placeFor(store, reader.id, queryOf(request, "place"));
      const after = read(CURSOR, queryOf(request, "after"));
      const sequence = store.lastSequence();
      return { messages: store.messagesIn(place, after).map((message) => asSeen(store, message)), sequence };
    }),
  );
  server.post(
    "/local/read",
    answering(async (request) => {
      const body = read(READ_BODY, await jsonOf(request));
      const reader = whoIs(body.person);
      store.markRead(reader.id, placeFor(store, reader.id, body.place), body.upTo);
      return {};
    }),
  );
  server.get("/local/stream", async (request: Request, response: Response) => {
    try {
      const reader = whoIs(queryOf(request, "person"));
      streams.begin(response, (change) => mayHear(reader, change));
    } catch (error) {
      refuse(response, error);
    }
  });

  const time = () => ({ now: asIso(clock.now()), offset: store.clockOffset() });
  server.get("/local/clock", answering(time));
  server.post(
    "/local/clock",
    answering(async (request) => {
      const wanted = read(CLOCK_BODY, await jsonOf(request));
      const moment = "to" in wanted ? wanted.to : clock.now() + wanted.by;
      if (!clock.moveTo(moment)) {
        throw new Refusal(
          400,
          "The clock goes forward only, a year at most; give a later moment, or start over with POST /local/reset.",
        );
      }
      await committed(parts.onClockMoved);
      return time();
    }),
  );
  server.post(
    "/local/reset",
    answering(async () => {
      await committed(parts.reset);
      return time();
    }),
  );
  server.get(
    "/local/debug",
    answering(async (request) => ({ talk: (await explain(whoIs(queryOf(request, "person")).id)) ?? null })),
  );

  for (const format of EXPORTS) {
    server.get(`/local/exports/plan.${format}`, async (request: Request, response: Response) => {
      try {
        const file = await exportPlan(whoIs(queryOf(request, "person")).id, format);
        if (!file) throw new Refusal(403, "The plan is for a lead who has made one; as the lead, type plan first.");
        const { type, content } = file;
        send(response, 200, type, typeof content === "string" ? content : Buffer.from(content), {
          "Content-Disposition": `attachment; filename="plan.${format}"`,
        });
      } catch (error) {
        refuse(response, error);
      }
    });
  }
  server.get("/overview", async (request: Request, response: Response) => {
    try {
      const page = await parts.overview(whoIs(queryOf(request, "person")).id);
      if (page === undefined)
        throw new Refusal(403, "This page is for a project leader; open it as web:marieke-de-boer.");
      send(response, 200, PAGE_TYPE, page);
    } catch (error) {
      refuse(response, error);
    }
  });

  return streams;
}

type MessageBody = z.output<ReturnType<typeof messageBodyLike>>;
const CURSOR = z
  .string()
  .regex(/^\d{0,15}$/, "Give after as the sequence of an earlier answer, or leave it out.")
  .transform(Number);
const READ_BODY = z.strictObject(
  {
    person: z.string("Say who has read in person."),
    place: z.string("Say where in place."),
    upTo: z.int("Give upTo as the sequence up to which was read.").min(0, "Give upTo as a sequence of zero or more."),
  },
  "Send person, place and upTo, and nothing else.",
);
const UNITS = { m: minutes(1), h: minutes(60), d: minutes(24 * 60) } as const;
const CLOCK_SENTENCE = 'Send {"by": "3h"} (or "20m", "4d", or milliseconds), or {"to": "2026-11-24T09:00:00+01:00"}.';
const CLOCK_BODY = z.union(
  [
    z.strictObject({ by: z.union([z.int(CLOCK_SENTENCE), z.string().transform(millisecondsIn)], CLOCK_SENTENCE) }),
    z.strictObject({ to: z.iso.datetime({ offset: true, error: CLOCK_SENTENCE }).transform(Date.parse) }),
  ],
  CLOCK_SENTENCE,
);

/** "4d", "3h" or "20m" in milliseconds. */
function millisecondsIn(text: string, context: z.RefinementCtx): number {
  const [, count, unit] = /^(-?\d{1,6})([mhd])$/u.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return Number(count) * UNITS[unit as keyof typeof UNITS];
  context.addIssue({ code: "custom", message: CLOCK_SENTENCE });
  return z.NEVER;
}

function whoIs(id: string): ExamplePerson {
  const person = personNamed(id);
  if (!person) throw new Refusal(404, "There is nobody with that id; GET /local/people lists the people.");
  return person;
}

/** The place, where it exists and this person may be in it. */
function placeFor(store: FrontStore, person: PersonId, id: string): PlaceId {
  const place = readPlaceId(id);
  const unknown = new Refusal(404, "There is no such place; GET /local/places?person= lists the places.");
  switch (place?.kind) {
    case undefined:
      throw unknown;
    case "thread": {
      const channel = channelOf(place.channel);
      if (!isPlaceHere(channel) || store.message(place.root)?.place !== channel) throw unknown;
      return id as PlaceId;
    }
    case "dm":
      if (place.person !== person) throw new Refusal(403, "That is somebody else's conversation; use your own.");
      return dmOf(person);
    case "channel":
      if (!isPlaceHere(id as PlaceId)) throw unknown;
      return id as PlaceId;
  }
}

function mayHear(reader: ExamplePerson, change: Change): boolean {
  if (change.type === "clock" || change.type === "reset") return true;
  const place = readPlaceId(change.place);
  return place !== undefined && (place.kind !== "dm" || place.person === reader.id);
}

function ownMessage(store: FrontStore, person: PersonId, place: PlaceId, id: MessageId): FrontMessage {
  const message = store.message(id);
  if (!message || message.place !== place) {
    throw new Refusal(404, "There is no such message in that place; GET /local/messages lists them.");
  }
  if (message.author.kind !== "person" || message.author.person !== person) {
    throw new Refusal(403, "That message is somebody else's; change or delete your own.");
  }
  return message;
}

function kept(store: FrontStore, id: MessageId): FrontMessage {
  const message = store.message(id);
  if (!message) throw new Refusal(409, "Everything was reset meanwhile; write a new message.");
  return message;
}

/** In a DM the bot hears all; in a channel what calls it by name, and what stands in a thread that it wrote in. */
function isHeard(store: FrontStore, message: FrontMessage): boolean {
  const place = readPlaceId(message.place);
  if (place?.kind === "dm" || mentionsBot(message.body?.text ?? "")) return true;
  if (place?.kind === "channel") return store.botWroteIn(threadOf(place.channel, message.id));
  if (place?.kind !== "thread") return false;
  return store.message(place.root)?.author.kind === "bot" || store.botWroteIn(message.place);
}

function placesOf(store: FrontStore, reader: ExamplePerson) {
  const line = (id: PlaceId) => {
    const { unread, last } = store.summary(id, reader.id);
    return { unread, last: last ? { name: nameOf(last), at: asIso(last.sent), text: firstLine(last) } : null };
  };
  const dm = dmOf(reader.id);
  const channels = CHANNELS.flatMap(({ place, name, about }) => [
    { id: place, kind: "channel", title: name, about, within: null, ...line(place) },
    ...store.placesLike(`web:thread:${name}:`).flatMap((thread) => {
      const at = readPlaceId(thread);
      const root = at?.kind === "thread" ? store.message(at.root) : undefined;
      return root
        ? [{ id: thread, kind: "thread", title: firstLine(root), about: "", within: place, ...line(thread) }]
        : [];
    }),
  ]);
  return [{ id: dm, kind: "dm", title: BOT_NAME, about: "", within: null, ...line(dm) }, ...channels];
}

function asSeen(store: FrontStore, message: FrontMessage) {
  const { body, author } = message;
  const place = readPlaceId(message.place);
  const thread = place?.kind === "channel" ? threadOf(place.channel, message.id) : undefined;
  return {
    id: message.id,
    from: author.kind === "bot" ? "bot" : author.person,
    name: nameOf(message),
    at: asIso(message.sent),
    text: body?.text ?? "",
    card: body?.card ?? null,
    buttons: body?.buttons ?? [],
    edited: message.edited === undefined ? null : asIso(message.edited),
    deleted: message.deleted !== undefined,
    sequence: message.sequence,
    ordinal: message.ordinal,
    ...(thread ? { thread, replies: store.count(thread) } : {}),
  };
}

function shown(reply: Reply) {
  switch (reply.type) {
    case "card":
    case "form":
      return { type: reply.type, ...bodyOf(reply.message) };
    case "notice":
      return { type: reply.type, text: line(reply.language, reply.line) };
    case "field-errors":
      return reply;
  }
}

const nameOf = ({ author }: FrontMessage): string =>
  author.kind === "bot" ? BOT_NAME : (personNamed(author.person)?.name ?? author.person);
const firstLine = ({ body }: FrontMessage): string => (body?.text.trim().split("\n")[0] ?? "").slice(0, 120);
const asIso = (at: Instant): string => new Date(at).toISOString();
