import { isLeadAction } from "./actions.ts";
import { personOf } from "./aggregate-id.ts";
import type { Calendar } from "./calendar.ts";
import type { CardDataOf, Line } from "./card-data.ts";
import type { ByPerson } from "./conversation.ts";
import type { Field } from "./guide.ts";
import type { LeadAction } from "./lead-commands.ts";
import { outgoing } from "./outgoing.ts";
import { reference } from "./reference.ts";
import type { Effect, Listing, Outgoing, PersonEvent, Reply, Say, SayKind, Step, Waiting } from "./step.ts";
import type { Setting } from "./talk.ts";
import type { ExplorationId, Instant, Language, PersonId, PlaceId, Tag } from "./words.ts";

/** Per person a lead sees only this (P11): refusal, silence and stop look alike. */
export type Status = "to-ask" | "asked" | "heard" | "closed";

export interface Participant {
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly field: Field;
  readonly group: string;
  readonly status: Status;
}

/** Who runs an exploration, and the DM in which the bot talks with them about it. */
export interface Lead {
  readonly person: PersonId;
  readonly place: PlaceId;
}

/** What every document of an exploration has to know of it. */
export interface Brief {
  readonly id: ExplorationId;
  readonly organisation: string;
  readonly theme: string;
  readonly guide: string;
  readonly language: Language;
  readonly leads: readonly [Lead, ...Lead[]];
  readonly calendar: Calendar;
  readonly wordBack: string;
}

/** One campaign: a theme, a guide, an organisation, leads, people in their groups. It holds no name and no word of anybody. */
export interface Exploration extends Brief {
  readonly contacts: Setting["contacts"];
  readonly participants: readonly Participant[];
  /** The newest overview card of each lead, which is kept up to date. */
  readonly overviews: Readonly<Record<PersonId, Tag>>;
  readonly tags: number;
}

export interface SetUp extends Omit<Exploration, "leads" | "participants" | "overviews" | "tags"> {
  readonly leads: readonly [Lead & Named, ...(Lead & Named)[]];
  readonly people: readonly (Omit<Participant, "status"> & Named)[];
  /** Whether the first wave is invited at once: the local front opens with people who have been asked. */
  readonly invitesAtOnce: boolean;
}

interface Named {
  readonly name: string;
}

export type ExplorationEvent =
  | { readonly type: "set-up"; readonly setUp: SetUp; readonly at: Instant }
  | (PersonEvent &
      ByPerson & { /** Whom a typed name means, "" where nobody has it. */ readonly named?: PersonId | "" })
  | (Told & { readonly at: Instant; readonly person: PersonId });

type Told =
  | { readonly type: "status-changed"; readonly status: "heard" | "closed" }
  | { readonly type: "rather-person" }
  | { readonly type: "unreachable" }
  | { readonly type: "question-asked"; readonly text: string; readonly unnamed: boolean }
  | { readonly type: "offer-made" }
  | {
      readonly type: "person-erased";
      readonly place: PlaceId;
      readonly language: Language;
      readonly saysFarewell: boolean;
    };

/** Invitations go in waves, small enough to learn from the first before the next. */
const WAVE = 3;

export function transition(
  before: Exploration | undefined,
  event: ExplorationEvent,
  waiting: Waiting,
): Step<Exploration> | undefined {
  if (event.type === "set-up") return before ? undefined : setUp(event.setUp, event.at);
  if (!before) return undefined;
  switch (event.type) {
    case "button-pressed": {
      const lead = leadIn(before, event.person);
      return lead && isLeadAction(event.action) ? act(before, event.action, lead, event) : undefined;
    }
    case "status-changed":
      return note(before, event.person, event.status);
    case "rather-person":
      return tellLead(before, "reply", { key: "rather-person-lead", with: { name: reference(event.person) } });
    case "unreachable":
      return tellLead(before, "reply", { key: "unreachable-lead", with: { name: reference(event.person) } });
    case "question-asked":
      return passOn(before, event.person, event.text, event.unnamed);
    case "offer-made":
      return tellLead(before, "reply", { key: "offer-lead", with: { name: reference(event.person) } });
    case "person-erased":
      return erase(before, event, waiting);
    default:
      return undefined;
  }
}

export const listing = ({ leads }: Exploration): Listing => ({
  phase: "open",
  places: leads.map(({ place }) => place),
  asking: false,
});

export const mayAct = (state: Exploration, person: PersonId): boolean => leadIn(state, person) !== undefined;

export const leadIn = ({ leads }: Brief, person: PersonId): Lead | undefined =>
  leads.find((lead) => lead.person === person);

export const briefOf = ({
  id,
  organisation,
  theme,
  guide,
  language,
  leads,
  calendar,
  wordBack,
}: Exploration): Brief => ({
  id,
  organisation,
  theme,
  guide,
  language,
  leads,
  calendar,
  wordBack,
});

export const shown = (state: Exploration, tag: Tag): Outgoing | undefined =>
  tag.startsWith("overview-") ? outgoing(state.language, "overview", overviewOf(state)) : undefined;

export function replyTo(after: Exploration, event: ExplorationEvent): Reply | undefined {
  if (event.type !== "button-pressed" || event.typed) return undefined;
  const card = event.tag && shown(after, event.tag);
  if (card) return { type: "card", message: card };
  return { type: "notice", line: { key: "button-received" }, language: after.language };
}

/** Everybody's own document gets to know its name; the exploration itself keeps none. */
function setUp({ people, invitesAtOnce, ...facts }: SetUp, at: Instant): Step<Exploration> {
  const participants = people.map(({ name: _, ...person }): Participant => ({ ...person, status: "to-ask" }));
  const [first, ...others] = facts.leads;
  const effects = [...people, ...facts.leads].map(
    ({ person, place, name }): Effect => ({
      type: "tell",
      to: personOf(person),
      event: { type: "became-known", person, name, place, language: facts.language, exploration: facts.id, at },
    }),
  );
  const leads = [withoutName(first), ...others.map(withoutName)] as const;
  const begun: Exploration = { ...facts, leads, participants, overviews: {}, tags: 0 };
  if (!invitesAtOnce) return { state: begun, effects };
  const { state, effects: invitations } = invite(begun, waveOf(begun), at);
  // The names are on their way: a line to the lead about who was invited would come before them.
  return { state, effects: [...effects, ...invitations.filter(({ type }) => type === "tell")] };
}

const withoutName = ({ name: _, ...lead }: Lead & Named): Lead => lead;

function act(
  before: Exploration,
  action: LeadAction,
  lead: Lead,
  { at, named }: ByPerson & { readonly named?: PersonId | "" },
): Step<Exploration> | undefined {
  switch (action) {
    case "overview":
      return showOverview(before, lead);
    case "invite":
      return named && before.participants.some(({ person }) => person === named)
        ? invite(before, [named], at)
        : tellLead(before, "reply", { key: "unknown-name" });
    case "invite-wave":
      return invite(before, waveOf(before), at);
    default:
      return undefined;
  }
}

const waveOf = ({ participants }: Exploration): readonly PersonId[] =>
  participants
    .filter(({ status }) => status === "to-ask")
    .slice(0, WAVE)
    .map(({ person }) => person);

function invite(before: Exploration, people: readonly PersonId[], at: Instant): Step<Exploration> {
  const invited = before.participants.filter(({ person, status }) => people.includes(person) && status === "to-ask");
  if (invited.length === 0) return tellLead(before, "reply", { key: "nobody-to-invite" });
  const asked = before.participants.map((one) => (invited.includes(one) ? { ...one, status: "asked" as const } : one));
  const names = invited.map(({ person }) => reference(person)).join(", ");
  const told = tellLead({ ...before, participants: asked }, "reply", { key: "invited-lead", with: { names } });
  const tells = invited.map(
    (one): Effect => ({
      type: "tell",
      to: personOf(one.person),
      event: { type: "asked-to-talk", setting: settingFor(before, one), at },
    }),
  );
  return withOverview({ state: told.state, effects: [...tells, ...told.effects] });
}

function settingFor(exploration: Exploration, { person, place, field }: Participant): Setting {
  const { id, leads, organisation, theme, guide, language, calendar, wordBack, contacts } = exploration;
  return {
    exploration: id,
    person,
    place,
    lead: leads[0].person,
    organisation,
    theme,
    guide,
    language,
    field,
    calendar,
    office: calendar,
    wordBack,
    via: "",
    contacts,
  };
}

/** A question of somebody's, for the lead. Its tag tells whose it is, so that it goes with them when they go. */
function passOn(before: Exploration, person: PersonId, text: string, unnamed: boolean): Step<Exploration> {
  const line: Line = unnamed
    ? { key: "question-lead-unnamed" }
    : { key: "question-lead", with: { name: reference(person) } };
  const step = tellLead(before, "reply", line, { words: text });
  const effects = step.effects.map((effect) =>
    effect.type === "say" ? { ...effect, tag: `${askedBy(person)}${step.state.tags}` as Tag } : effect,
  );
  return { ...step, effects };
}

const askedBy = (person: PersonId): string => `asked/${person}/`;

function note(before: Exploration, person: PersonId, status: Status): Step<Exploration> {
  const participants = before.participants.map((one) => (one.person === person ? { ...one, status } : one));
  return withOverview({ state: { ...before, participants }, effects: [] });
}

function erase(
  before: Exploration,
  event: Extract<Told, { type: "person-erased" }> & { readonly person: PersonId },
  waiting: Waiting,
): Step<Exploration> {
  const participants = before.participants.filter(({ person }) => person !== event.person);
  const theirs = [...waiting].filter((tag) => tag.startsWith(askedBy(event.person)));
  const withdrawn = theirs.map((tag): Effect => ({ type: "withdraw", tag }));
  const step = withOverview({ state: { ...before, participants }, effects: withdrawn });
  if (!event.saysFarewell) return step;
  const tags = step.state.tags + 1;
  const farewell: Say = {
    type: "say",
    tag: `forgotten-${tags}` as Tag,
    place: event.place,
    kind: "reply",
    message: { card: "notice", data: { lines: [{ key: "forgotten" }] }, language: event.language },
  };
  return { state: { ...step.state, tags }, effects: [...step.effects, farewell] };
}

function showOverview(before: Exploration, lead: Lead): Step<Exploration> {
  const step = say(before, lead, "reply", "overview", overviewOf(before));
  const overviews = { ...before.overviews, [lead.person]: `overview-${step.state.tags}` as Tag };
  return { ...step, state: { ...step.state, overviews } };
}

/** The card that lies open at each lead follows every change. */
function withOverview({ state, effects }: Step<Exploration>): Step<Exploration> {
  const cards = state.leads.flatMap(({ person, place }): Effect[] => {
    const tag = state.overviews[person];
    return tag ? [{ type: "show", tag, place }] : [];
  });
  return { state, effects: [...effects, ...cards] };
}

function overviewOf({ organisation, theme, participants }: Exploration): CardDataOf["overview"] {
  const count = (status: Status): number => participants.filter((one) => one.status === status).length;
  return {
    organisation,
    theme,
    people: participants.map(({ person, group, status }) => ({ person, name: reference(person), group, status })),
    counts: { toAsk: count("to-ask"), asked: count("asked"), heard: count("heard"), closed: count("closed") },
  };
}

/** What no lead asked for goes to the first one. */
const tellLead = (before: Exploration, kind: SayKind, ...lines: readonly Line[]): Step<Exploration> =>
  say(before, before.leads[0], kind, "notice", { lines });

function say<Name extends keyof CardDataOf>(
  before: Exploration,
  lead: Lead,
  kind: SayKind,
  card: Name,
  data: CardDataOf[Name],
): Step<Exploration> {
  const tags = before.tags + 1;
  const effect: Say = {
    type: "say",
    tag: `${card}-${tags}` as Tag,
    place: lead.place,
    kind,
    message: outgoing(before.language, card, data),
  };
  return { state: { ...before, tags }, effects: [effect] };
}
