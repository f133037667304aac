import { z } from "zod";
import type { About, Inbound } from "../../app/ports.ts";
import type { PersonEvent } from "../../engine/step.ts";
import type { EventId, Instant, MessageId, PlaceId } from "../../engine/words.ts";
import { ActionData, valuesOf } from "../card-action.ts";
import { fromPlaceId, isDm, placeOf, toPersonId, toPlaceId, within } from "./place-id.ts";

/**
 * Reads what Slack posts (an event, a pressed button, a form, a command; JSON or form fields already parsed) as one of our events, or as
 * nothing. `requested` is Slack's time of the request, X-Slack-Request-Timestamp, for what carries no time itself: forms and commands.
 */
export function fromEnvelope(body: unknown, requested: Instant): Inbound | undefined {
  const envelope = Envelope.safeParse(body).data;
  switch (envelope?.type) {
    case undefined:
      return undefined;
    case "event_callback":
      return fromEvent(envelope);
    case "block_actions":
      return fromPress(envelope);
    case "view_submission":
      return fromForm(envelope, requested);
    case "command":
      return fromCommand(envelope, requested);
  }
}

function fromEvent({ team_id: team, event, authorizations }: EventCallback): Inbound | undefined {
  const bots = authorizations.filter((it) => it.is_bot).map((it) => it.user_id);
  switch (event.subtype) {
    case "message_changed":
      return event.message.subtype === "tombstone"
        ? deleted(team, event.channel, bots, event.previous_message, event.ts)
        : edited(team, event, bots);
    case "message_deleted":
      return deleted(team, event.channel, bots, event.previous_message, event.ts);
    default:
      return sent(team, event, bots);
  }
}

/**
 * A new message. Slack tells of a mention twice, as message and as app_mention: both say the same here. Words go before a file that came
 * with them, for an event holds one of the two and words may not be lost.
 */
function sent(team: string, message: Sent, bots: readonly string[]): Inbound | undefined {
  if (byBot(message, bots)) return undefined;
  const base = { message: message.ts as MessageId, sent: instantOf(message.ts) };
  if (message.text !== "")
    return inboundOf(
      team,
      message,
      "sent",
      { type: "message-written", text: typed(message.text, bots), ...base },
      bots,
    );
  if (message.files.length > 0 || message.attachments.length > 0)
    return inboundOf(team, message, "sent", { type: "attachment-sent", ...base }, bots);
  return undefined;
}

/** An edit by hand. Slack also says "changed" when a link unfolds or a thread grows: then the words are the same. */
function edited(team: string, change: Changed, bots: readonly string[]): Inbound | undefined {
  const { message, previous_message: before } = change;
  if (byBot(message, bots) || !message.edited || before?.text === message.text) return undefined;
  return inboundOf(
    team,
    { ...message, channel: change.channel },
    `edited#${change.ts}`,
    {
      type: "message-edited",
      message: message.ts as MessageId,
      text: typed(message.text, bots),
      sent: noSoonerThan(message.ts, change.ts),
    },
    bots,
  );
}

/** A root that has replies does not go away: Slack puts a tombstone in its place, and that too is a deletion. */
function deleted(team: string, channel: string, bots: readonly string[], gone: Message | undefined, ts: string) {
  if (!gone || byBot(gone, bots)) return undefined;
  return inboundOf(
    team,
    { ...gone, channel },
    "deleted",
    {
      type: "message-deleted",
      message: gone.ts as MessageId,
      sent: noSoonerThan(gone.ts, ts),
    },
    bots,
  );
}

function fromPress(press: BlockActions): Inbound | undefined {
  const [pressed] = press.actions;
  const team = press.team?.id ?? press.user.team_id;
  const { container } = press;
  const claim = claimIn(pressed.value);
  if (team === undefined || claim === undefined) return undefined;
  const { action: _, ...fields } = claim.fields;
  const carried = container.type === "view" ? metadataOf(press.view, team) : undefined;
  const place =
    container.type === "message"
      ? placeOf(team, container.channel_id, container.message_ts, container.thread_ts ?? press.message?.thread_ts)
      : carried?.place;
  return (
    place && {
      id: `${place}#${pressed.action_id}#${pressed.action_ts}` as EventId,
      person: toPersonId(team, press.user.id),
      ...at(place, claim.about ?? carried?.about),
      company: companyOnPress(place),
      event: {
        type: "button-pressed",
        action: actionIn(pressed.action_id),
        values: { ...valuesOf(Object.entries(fields)), ...valuesIn(press.state) },
        sent: instantOf(pressed.action_ts),
      },
    }
  );
}

/** A form knows no channel: where it was opened is in what we gave along. Each submission has a trigger of its own, also after a mistake. */
function fromForm({ team: from, user, view, trigger_id }: ViewSubmission, requested: Instant): Inbound | undefined {
  const team = from?.id ?? user.team_id;
  const carried = team === undefined ? undefined : metadataOf(view, team);
  if (team === undefined || carried === undefined) return undefined;
  return {
    id: `${carried.place}#${view.id}#${trigger_id}` as EventId,
    person: toPersonId(team, user.id),
    ...at(carried.place, carried.about),
    company: companyOnPress(carried.place),
    event: { type: "button-pressed", action: view.callback_id, values: valuesIn(view.state), sent: requested },
  };
}

/**
 * A command is a message that only its writer sees. In a DM it reads as written there; in a channel it has no place of ours, for what is
 * said in that place all would see: ask `conversations.open` first and put the DM in `channel_id`.
 */
function fromCommand({ team_id: team, channel_id, user_id, trigger_id, text }: Command, requested: Instant) {
  if (!isDm(channel_id)) return undefined;
  const place = toPlaceId({ team, channel: channel_id });
  const message = trigger_id as MessageId;
  return {
    id: `${place}#${trigger_id}#sent` as EventId,
    person: toPersonId(team, user_id),
    place,
    company: "alone",
    event: { type: "message-written", message, text: typed(text, []), sent: requested },
  } satisfies Inbound;
}

function inboundOf(
  team: string,
  message: Message & { channel: string },
  kind: string,
  event: PersonEvent,
  bots: readonly string[],
): Inbound {
  const place = placeOf(team, message.channel, message.ts, message.thread_ts);
  return {
    id: `${place}#${message.ts}#${kind}` as EventId,
    person: toPersonId(team, message.user),
    ...at(place, undefined),
    company: isDm(message.channel)
      ? "alone"
      : bots.some((bot) => message.text.includes(`<@${bot}`))
        ? "called"
        : "overheard",
    event,
  };
}

/** A press is always meant for us. */
const companyOnPress = (place: PlaceId): Inbound["company"] =>
  isDm(fromPlaceId(place)?.channel ?? "") ? "alone" : "called";

function at(place: PlaceId, about: About | undefined): Pick<Inbound, "place" | "within" | "about"> {
  const around = within(place);
  return { place, ...(around && { within: around }), ...(about && { about }) };
}

const byBot = (message: Message, bots: readonly string[]): boolean =>
  message.bot_id != null || message.user === "USLACKBOT" || bots.includes(message.user);

/** Slack's markup as what somebody typed; being called by name is not part of what was said. */
function typed(text: string, bots: readonly string[]): string {
  const spoken = bots.reduce((rest, bot) => withoutMention(rest, bot), text);
  return spoken
    .replace(/<([^<>]*)>/g, (_, inside: string) => shown(inside))
    .replace(/&(amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? "")
    .trim();
}

const withoutMention = (text: string, bot: string): string =>
  text
    .split(new RegExp(`<@${bot}(?:\\|[^<>]*)?>`))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");

/** One `<...>` of Slack: a mention, a channel, a group or a link, with or without the label that people see. */
function shown(inside: string): string {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : inside.slice(bar + 1);
  const sign = target.startsWith("!") ? (target.startsWith("!date") ? "" : "@") : /^[@#]/.exec(target)?.[0];
  if (sign === undefined) return label || target.replace(/^(?:mailto|tel):/, "");
  const name = label || target.slice(1).replace(/^(?:subteam|date)\^/, "");
  return name.startsWith(sign) ? name : sign + name;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };

/** A ts has microseconds; they stay as a fraction of a millisecond, so that two messages keep their order. */
function instantOf(ts: string): Instant {
  const [whole, fraction = ""] = ts.split(".");
  return Number(whole) * 1_000 + Number(fraction.padEnd(6, "0")) / 1_000;
}

/** The time of a change may be cut to the second, and so stand before its own message. */
const noSoonerThan = (message: string, change: string): Instant => Math.max(instantOf(message), instantOf(change));

/** Several buttons of one kind in a block need ids of their own: what follows the colon only tells them apart. */
const actionIn = (actionId: string): string => actionId.split(":", 1)[0] ?? actionId;

function claimIn(value: string): Claim | undefined {
  return value === "" ? { fields: {} } : Claimed.safeParse(value).data;
}

/** What we gave along with a form or a home page: where it was opened and what about. Another team's place is no place of it. */
function metadataOf(view: View | undefined, team: string): { place: PlaceId; about?: About } | undefined {
  const claim = Claimed.safeParse(view?.private_metadata).data;
  const place = claim?.fields.place;
  if (typeof place !== "string" || fromPlaceId(place)?.team !== team) return undefined;
  return { place: place as PlaceId, ...(claim?.about && { about: claim.about }) };
}

/** The fields by name (their action id); what was chosen as its value, many choices joined by commas, "" for nothing. */
const valuesIn = (state: State | undefined): Record<string, string> =>
  valuesOf(
    Object.values(state?.values ?? {}).flatMap((fields) =>
      Object.entries(fields).map(([name, field]) => [name, held(field)] as const),
    ),
  );

const held = (field: Field): unknown =>
  field.value ??
  field.selected_option?.value ??
  field.selected_options?.map((option) => option.value).join(",") ??
  field.selected_date ??
  field.selected_time ??
  field.selected_date_time ??
  field.selected_user ??
  field.selected_users?.join(",") ??
  field.selected_conversation ??
  field.selected_conversations?.join(",") ??
  field.selected_channel ??
  field.selected_channels?.join(",") ??
  "";

const Id = z.string().regex(/^[A-Z0-9]{1,40}$/);
const Ts = z.string().regex(/^\d{9,11}\.\d{6}$/);
const Name = z.string().regex(/^[\w.:-]{1,255}$/);
const Text = z
  .string()
  .max(40_000)
  .nullish()
  .transform((text) => text ?? "");
const Some = z
  .array(z.unknown())
  .nullish()
  .transform((all) => all ?? []);

const Message = z.object({
  subtype: z.string().optional(),
  user: Id,
  bot_id: z.string().nullish(),
  text: Text,
  ts: Ts,
  thread_ts: Ts.optional(),
  edited: z.object({ ts: Ts }).optional(),
  files: Some,
  attachments: Some,
});
type Message = z.infer<typeof Message>;
const Sent = Message.extend({
  type: z.enum(["message", "app_mention"]),
  subtype: z.enum(["file_share", "thread_broadcast", "me_message"]).optional(),
  channel: Id,
});
type Sent = z.infer<typeof Sent>;
const Changed = z.object({
  type: z.literal("message"),
  subtype: z.literal("message_changed"),
  channel: Id,
  ts: Ts,
  message: Message,
  previous_message: Message.optional().catch(undefined),
});
type Changed = z.infer<typeof Changed>;
const Deleted = z.object({
  type: z.literal("message"),
  subtype: z.literal("message_deleted"),
  channel: Id,
  ts: Ts,
  previous_message: Message.optional(),
});
const EventCallback = z.object({
  type: z.literal("event_callback"),
  team_id: Id,
  authorizations: z.array(z.object({ user_id: Id, is_bot: z.boolean() })).catch([]),
  event: z.union([Sent, Changed, Deleted]),
});
type EventCallback = z.infer<typeof EventCallback>;

const Choice = z.object({ value: z.string() });
const Field = z.object({
  value: z.string().nullish(),
  selected_option: Choice.nullish(),
  selected_options: z.array(Choice).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_date_time: z.number().nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
  selected_conversations: z.array(z.string()).nullish(),
  selected_channel: z.string().nullish(),
  selected_channels: z.array(z.string()).nullish(),
});
type Field = z.infer<typeof Field>;
const State = z.object({ values: z.record(z.string(), z.record(z.string(), Field)) });
type State = z.infer<typeof State>;
const View = z.object({
  id: Id,
  callback_id: z.string().max(255),
  private_metadata: z.string().max(3_000),
  state: State.optional(),
});
type View = z.infer<typeof View>;
const Team = z.object({ id: Id }).nullish();
const User = z.object({ id: Id, team_id: Id.optional() });

/** Only buttons do something; a choice waits in `state` for the button beside it. */
const Pressed = z.object({
  type: z.literal("button"),
  action_id: Name,
  value: z.string().max(2_000).default(""),
  action_ts: z.string().regex(/^\d{9,11}\.\d{1,6}$/),
});
const BlockActions = z.object({
  type: z.literal("block_actions"),
  team: Team,
  user: User,
  container: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), channel_id: Id, message_ts: Ts, thread_ts: Ts.optional() }),
    z.object({ type: z.literal("view") }),
  ]),
  message: z.object({ thread_ts: Ts.optional() }).optional(),
  view: View.optional(),
  actions: z.tuple([Pressed]),
  state: State.optional(),
});
type BlockActions = z.infer<typeof BlockActions>;
const ViewSubmission = z.object({
  type: z.literal("view_submission"),
  team: Team,
  user: User,
  trigger_id: Name,
  view: View.extend({ callback_id: Name }),
});
type ViewSubmission = z.infer<typeof ViewSubmission>;
const Command = z
  .object({
    command: z.literal("/verkenner"),
    team_id: Id,
    channel_id: Id,
    user_id: Id,
    trigger_id: Name,
    text: Text,
  })
  .transform((command) => ({ type: "command" as const, ...command }));
type Command = z.infer<typeof Command>;
const Envelope = z.union([z.discriminatedUnion("type", [EventCallback, BlockActions, ViewSubmission]), Command]);

/** What we put in a button or a form, as JSON. */
const Claimed = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "not JSON" });
      return z.NEVER;
    }
  })
  .pipe(ActionData);
type Claim = z.infer<typeof Claimed>;
