import { z } from "zod";
import type { Inbound } from "../../app/ports.ts";
import type { Instant } from "../../engine/words.ts";
import type { FrontMessage } from "./front-store.ts";
import { BOT_NAME } from "./people.ts";
import { channelOf, eventIdOf, messageIdOf, readPersonId, readPlaceId, threadOf, toPlaceId } from "./place-id.ts";

const LONGEST = 40_000;
const MENTION = new RegExp(`@${BOT_NAME}\\b`, "giu");

const written = z
  .string("Give the text as a string.")
  .refine((text) => text.trim() !== "", "The text is empty; write something first.")
  .refine((text) => charactersIn(text) <= LONGEST, "The text is longer than 40,000 characters; send it in parts.");
const person = z
  .string("Say who is acting in person, for example web:sanne-bakker.")
  .transform(
    (text, context) => readPersonId(text) ?? refuse(context, "That is no person id; GET /local/people lists them."),
  );
const place = z.string("Say where in place; GET /local/places?person= lists the places.").transform((text, context) => {
  const read = readPlaceId(text);
  return read ? toPlaceId(read) : refuse(context, "That is no place id; GET /local/places?person= lists the places.");
});
const messageId = z
  .string("Give the id of the message; GET /local/messages lists them.")
  .regex(/^[A-Za-z0-9_-]{1,100}$/, "That is no message id; GET /local/messages lists them.")
  .transform(messageIdOf);
const mark = z
  .string("Give id as a string of your own making.")
  .regex(/^[\w.:-]{1,100}$/, "Make an id of at most 100 letters, digits, dots, colons, hyphens and underscores.")
  .optional();

const newMessage = object({ person, place, text: written, id: mark }).transform((body) => ({
  does: "write" as const,
  ...body,
}));
const change = object({ person, place, edits: messageId, text: written, id: mark }).transform((body) => ({
  does: "edit" as const,
  ...body,
}));
const removal = object({ person, place, deletes: messageId, id: mark }).transform((body) => ({
  does: "delete" as const,
  ...body,
}));

/** POST /local/messages: a new message, a changed one, or one taken away. What is wrong with a body is said for the kind it looks like. */
export function messageBodyLike(body: unknown) {
  if (typeof body !== "object" || body === null) return newMessage;
  if ("deletes" in body) return removal;
  return "edits" in body ? change : newMessage;
}

/** POST /local/actions: a button, with what stood in the fields of its card. */
export const actionBody = object({
  person,
  message: messageId,
  action: z
    .string("Say which action the button stands for.")
    .regex(/^[a-z][a-z0-9-]{0,63}$/, "An action is a word of small letters, digits and hyphens."),
  values: z
    .record(
      z.string(),
      z
        .string("Every value is a string; join several choices with commas.")
        .refine((text) => charactersIn(text) <= LONGEST, "A value is longer than 40,000 characters; make it shorter."),
      "Give values as an object of field names and strings.",
    )
    .default({}),
  id: mark,
});

/** Reads what a person wrote, changed or took away as one of our events; the front has kept it already. Not what the bot wrote. */
export function fromMessage(message: FrontMessage): Inbound | undefined {
  const where = whereIs(message);
  if (message.author.kind !== "person" || !where) return undefined;
  const { id } = message;
  const about = { person: message.author.person, ...where };
  if (message.deleted !== undefined) {
    const sent = message.deleted;
    return {
      id: eventIdOf([where.place, id, "deleted", sent]),
      ...about,
      event: { type: "message-deleted", message: id, sent },
    };
  }
  const text = withoutMention(message.body?.text ?? "");
  if (message.edited !== undefined) {
    const sent = message.edited;
    return {
      id: eventIdOf([where.place, id, "edited", sent]),
      ...about,
      event: { type: "message-edited", message: id, text, sent },
    };
  }
  const { sent } = message;
  return {
    id: eventIdOf([where.place, id, "written"]),
    ...about,
    event: { type: "message-written", message: id, text, sent },
  };
}

/** Reads a pressed button; nothing where the message is none of the bot's or is gone. The same mark is the same press. */
export function fromAction(
  press: z.output<typeof actionBody>,
  on: FrontMessage,
  mark: string,
  sent: Instant,
): Inbound | undefined {
  const where = whereIs(on);
  if (!on.said || !on.body || !where) return undefined;
  const { person, action, values } = press;
  return {
    id: eventIdOf([where.place, on.id, "pressed", person, action, mark]),
    person,
    ...where,
    about: on.said,
    event: { type: "button-pressed", action, values, sent },
  };
}

export const mentionsBot = (text: string): boolean => text.search(MENTION) >= 0;

/** A message in a channel opens its own thread: what comes of it stands under it. */
function whereIs(message: FrontMessage): Pick<Inbound, "place" | "within" | "company" | "root"> | undefined {
  const at = readPlaceId(message.place);
  switch (at?.kind) {
    case "dm":
      return { place: message.place, company: "alone" };
    case "channel":
      return { place: threadOf(at.channel, message.id), within: message.place, company: companyOf(message) };
    case "thread":
      return { place: message.place, within: channelOf(at.channel), company: companyOf(message), root: at.root };
  }
}

const companyOf = ({ author, body }: FrontMessage): "called" | "overheard" =>
  author.kind === "bot" || mentionsBot(body?.text ?? "") ? "called" : "overheard";

const withoutMention = (text: string): string =>
  mentionsBot(text)
    ? text
        .replace(MENTION, "")
        .replace(/^[\s,:]+/, "")
        .trim()
    : text;

/** An object with these fields and no others. What is wrong is said without a word of the body. */
function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? `There is a field too many; send no others than ${Object.keys(shape).join(", ")}.`
        : "Send a JSON object; docs/local-front.md shows one.",
  });
}

/** People count characters, not halves of an emoji. */
function charactersIn(text: string): number {
  if (text.length <= LONGEST) return text.length;
  let n = 0;
  for (const _ of text) n++;
  return n;
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
