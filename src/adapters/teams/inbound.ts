import { z } from "zod";
import type { Inbound } from "../../app/ports.ts";
import type { PersonEvent } from "../../engine/step.ts";
import type { EventId, Instant, MessageId } from "../../engine/words.ts";
import { ActionData, valuesOf } from "../card-action.ts";
import { Conversation, EntraId, placeOf, ServiceUrl, toPersonId, within } from "./place-id.ts";

/** Reads a Teams activity as one of our events, or as nothing: most activities are not for us. */
export function fromActivity(activity: unknown): Inbound | undefined {
  const read = Activity.safeParse(activity).data;
  if (!read || byBot(read)) return undefined;
  const told = toldIn(read);
  const tenant = read.conversation.tenantId ?? read.channelData?.tenant?.id;
  if (!told || !tenant) return undefined;
  const { about, kind, event } = told;
  const place = placeOf(read.conversation, read.serviceUrl, tenant, read.replyToId ?? read.id);
  const around = within(place);
  return {
    id: `${place}#${read.id}#${kind}` as EventId,
    person: toPersonId(tenant, read.from.aadObjectId),
    place,
    ...(around && { within: around }),
    company: companyOf(read, event),
    ...(about && { about }),
    event,
  };
}

/** What an activity tells. `kind` sets apart what is told of one message. */
interface TeamsTold extends Pick<Inbound, "about"> {
  readonly kind: string;
  readonly event: PersonEvent;
}

function toldIn(activity: Activity): TeamsTold | undefined {
  switch (activity.type) {
    case "message":
      return activity.value !== undefined && activity.text === "" ? submitted(activity) : sent(activity);
    case "messageUpdate":
      return edited(activity);
    case "messageDelete":
      return {
        kind: `deleted#${activity.timestamp}`,
        event: { type: "message-deleted", ...messageOf(activity) },
      };
    case "invoke":
      return executed(activity);
  }
}

/** Words go before a file that came with them, for an event holds one of the two and words may not be lost. */
function sent(activity: Activity): TeamsTold | undefined {
  const base = messageOf(activity);
  if (activity.text !== "") return { kind: "sent", event: { type: "message-written", text: typed(activity), ...base } };
  if (activity.attachments.some(isSent)) return { kind: "sent", event: { type: "attachment-sent", ...base } };
  return undefined;
}

/** An edit carries its message's own id, so its time tells it apart. A deletion that is undone reads the same: the words stand there again. */
function edited(activity: Activity): TeamsTold {
  const event = { type: "message-edited", text: typed(activity), ...messageOf(activity) } as const;
  return { kind: `edited#${activity.timestamp}`, event };
}

/** Action.Submit, for clients that know no Action.Execute: a message without words, with the action in its data. */
function submitted(activity: Activity): TeamsTold | undefined {
  const data = Submitted.safeParse(activity.value).data;
  return data && pressed(activity, data.action, data.claim);
}

/** Action.Execute. A card that refreshes by itself is looking, not acting: nobody pressed anything. */
function executed(activity: Activity): TeamsTold | undefined {
  const action = Executed.safeParse(activity.value).data?.action;
  return action && activity.name === "adaptiveCard/action" ? pressed(activity, action.verb, action.data) : undefined;
}

function pressed(activity: Activity, action: string, { about, fields }: z.infer<typeof ActionData>): TeamsTold {
  const { action: _, msteams: __, ...own } = fields;
  return {
    kind: "pressed",
    ...(about && { about }),
    event: { type: "button-pressed", action, values: valuesOf(Object.entries(own)), sent: activity.timestamp },
  };
}

const messageOf = (activity: Activity): { message: MessageId; sent: Instant } => ({
  message: activity.id as MessageId,
  sent: activity.timestamp,
});

/** Without leave to read channels Teams only hands on what calls us; with it, everything. */
function companyOf({ conversation, entities, recipient }: Activity, event: PersonEvent): Inbound["company"] {
  if (conversation.conversationType === "personal") return "alone";
  const calls = entities.some((entity) => Mention.safeParse(entity).data?.mentioned.id === recipient?.id);
  return calls || event.type === "button-pressed" ? "called" : "overheard";
}

const byBot = ({ from, recipient }: Activity): boolean =>
  from.role === "bot" || from.id.startsWith("28:") || from.id === recipient?.id;

/** A file, a picture, a voice message. A card is ours, a quotation is somebody else's, and HTML only says the message once more. */
function isSent({ contentType, content }: Attachment): boolean {
  if (contentType === "text/html") return typeof content === "string" && /<(?:img|audio|video)\b/i.test(content);
  return contentType !== "messageReference" && !/^application\/vnd\.microsoft\.(?:teams\.)?card\./.test(contentType);
}

/** The words as typed; being called by name is not part of what was said, and other people keep their names. */
function typed({ text, entities, recipient }: Activity): string {
  const mentions = entities.flatMap((entity) => Mention.safeParse(entity).data ?? []);
  const ours = mentions.filter((mention) => mention.mentioned.id === recipient?.id).map((mention) => mention.text);
  return ours
    .reduce(without, text)
    .replace(/<at(?:\s[^<>]*)?>([^<]*)<\/at>/g, "$1")
    .replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, entity)
    .replaceAll("\u00a0", " ")
    .trim();
}

const without = (text: string, mention: string): string =>
  text
    .split(mention)
    .map((part) => part.replaceAll("&nbsp;", " ").trim())
    .filter((part) => part !== "")
    .join(" ");

function entity(whole: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const MESSAGE = /^[\w:.-]{1,200}$/;
const Account = z.object({ id: z.string().min(1).max(300) });
const Attachment = z.object({ contentType: z.string().catch(""), content: z.unknown().optional() });
type Attachment = z.infer<typeof Attachment>;
const Mention = z.object({
  type: z.literal("mention"),
  mentioned: Account,
  text: z
    .string()
    .max(500)
    .regex(/^<at[\s>]/),
});
const Activity = z.object({
  type: z.enum(["message", "messageUpdate", "messageDelete", "invoke"]),
  channelId: z.literal("msteams"),
  id: z.string().regex(MESSAGE),
  timestamp: z.iso.datetime({ offset: true }).transform((iso) => Date.parse(iso)),
  serviceUrl: ServiceUrl,
  from: Account.extend({ aadObjectId: EntraId, role: z.string().nullish() }),
  recipient: Account.nullish(),
  conversation: Conversation,
  channelData: z.object({ tenant: z.object({ id: EntraId }).nullish() }).nullish(),
  replyToId: z.string().regex(MESSAGE).nullish(),
  text: z
    .string()
    .max(100_000)
    .nullish()
    .transform((text) => text ?? ""),
  attachments: z
    .array(Attachment)
    .nullish()
    .transform((all) => all ?? []),
  entities: z
    .array(z.unknown())
    .max(500)
    .nullish()
    .transform((all) => all ?? []),
  name: z.string().nullish(),
  value: z.unknown().optional(),
});
type Activity = z.infer<typeof Activity>;

const Verb = z.string().regex(/^[\w.-]{1,100}$/);
const Submitted = z
  .object({ action: Verb })
  .loose()
  .transform((data, context) => {
    const claim = ActionData.safeParse(data);
    if (claim.success) return { action: data.action, claim: claim.data };
    context.addIssue({ code: "custom", message: "not our data" });
    return z.NEVER;
  });
const Executed = z.object({
  action: z.object({ type: z.literal("Action.Execute"), verb: Verb, data: ActionData }),
  trigger: z.literal("manual").nullish(),
});
