import type { Calendar } from "../calendar.ts";
import type { ByPerson } from "../conversation.ts";
import type { Field } from "../guide.ts";
import type { GuideChanges } from "../guide-changes.ts";
import type { PersonEvent, Step } from "../step.ts";
import type { Setting } from "../talk.ts";
import type { Day, ExplorationId, Instant, Language, PersonId, PlaceId, Tag } from "../words.ts";

/** Per person a lead sees only this (P11): refusal, silence and stop look alike. */
export type Status = "to-ask" | "asked" | "heard" | "closed";

/**
 * Where a whole exploration stands. It opens with its first invitation. Paused: nothing leaves that nobody asked for. Ended: nobody new is
 * asked, and who has begun can finish.
 */
export type Phase = "preparing" | "open" | "paused" | "ended";

export interface Participant {
  readonly person: PersonId;
  /** Where the bot talks with them; "" for somebody without an account, with whom a lead talks. */
  readonly place: PlaceId | "";
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
  readonly phase: Phase;
  readonly organisation: string;
  readonly theme: string;
  readonly guide: string;
  readonly language: Language;
  readonly leads: readonly [Lead, ...Lead[]];
  readonly calendar: Calendar;
  readonly wordBack: string;
}

/** One campaign: a theme, a guide, an organisation, leads, people in their groups. It holds no name, and no word of a participant. */
export interface Exploration extends Brief {
  /** A house to try things out in, such as the local front: nothing has to be approved there. */
  readonly tryOut: boolean;
  readonly contacts: Setting["contacts"];
  readonly preparation: Preparation;
  readonly groups: readonly Group[];
  readonly clusters: readonly Cluster[];
  /** What was changed in the guide, for talks that begin from now on. */
  readonly changes: GuideChanges | null;
  /** A wording that the question check did not pass, until its lead says what becomes of it. */
  readonly wording: Wording | null;
  /** How often a lead tried the talk. */
  readonly tries: number;
  /** In the order in which they are invited. */
  readonly participants: readonly Participant[];
  /** How many are invited at once: small enough to learn from the first before the next. */
  readonly wave: number;
  /** A list that was read and waits for its lead's yes; nobody on it counts yet. */
  readonly draft: Draft | null;
  /** How many people without an account were given an id; it only rises. */
  readonly made: number;
  /** Who was asked to become a lead and has not answered. */
  readonly offers: readonly Offer[];
  /** Who names leads beside the leads themselves (ADMINS). */
  readonly administrators: readonly Lead[];
  /** The newest overview card of each lead, which is kept up to date. */
  readonly overviews: Readonly<Record<PersonId, Tag>>;
  readonly tags: number;
}

/** What must be agreed before anybody is written to: when, or why not. */
export const APPROVALS = ["privacy", "council", "basis"] as const;
export type ApprovalName = (typeof APPROVALS)[number];
export type Approval = { readonly on: Day } | { readonly because: string };

/** What a lead says about the exploration before it begins, in own words; "" is not said yet. */
export interface Preparation {
  readonly approvals: Readonly<Partial<Record<ApprovalName, Approval>>>;
  readonly endDate: Day | "";
  /** How people were told. */
  readonly told: string;
  /** About whom or what it is. */
  readonly about: string;
  /** The common goal, as far as there is one. */
  readonly goal: string;
  readonly knowledge: string;
  readonly pairs: readonly Pair[];
}
export type Knowing = "yes" | "no" | "unknown";
/** Whether two groups know each other. */
export interface Pair {
  readonly groups: readonly [string, string];
  readonly know: Knowing;
}

/** A department or team with its field of work. */
export interface Group {
  readonly name: string;
  readonly field: Field;
}
/** Groups that are reported about as one, because one alone is too small. */
export interface Cluster {
  readonly name: string;
  readonly groups: readonly string[];
}

/** For a topic, "" for a new one; `offer` is an open wording, "" where none can be made. */
export interface Wording {
  readonly topic: string;
  readonly text: string;
  readonly offer: string;
}

export interface Draft {
  readonly people: readonly Omit<Participant, "status">[];
  readonly groups: readonly Group[];
}

/** Somebody is asked to become a lead: beside the others, or in the place of the one who hands over. */
export interface Offer extends Lead {
  readonly by: PersonId;
  readonly how: "beside" | "instead";
}

export interface SetUp extends Omit<Brief, "leads" | "phase">, Pick<Exploration, "contacts" | "tryOut"> {
  readonly leads: readonly [Lead & Named, ...(Lead & Named)[]];
  readonly people: readonly (Omit<Participant, "status"> & Named)[];
  /** Whether the first wave is invited at once: the local front opens with people who have been asked. */
  readonly invitesAtOnce: boolean;
}

export interface Named {
  readonly name: string;
}

export type ExplorationEvent =
  | { readonly type: "set-up"; readonly setUp: SetUp; readonly at: Instant }
  | { readonly type: "administrators-named"; readonly administrators: readonly (Lead & Named)[]; readonly at: Instant }
  | (PersonEvent & ByPerson & AtTheDoor)
  | (Told & { readonly at: Instant; readonly person: PersonId });

/** What the door looks up for an exploration, which holds no names. */
export interface AtTheDoor {
  /** Whom the value of a button or the first slot of a command means, "" where nobody has that name. */
  readonly named?: PersonId | "";
  /** Per field of a button, or slot of a command, everybody here whom it may mean. */
  readonly meant?: Readonly<Record<string, readonly PersonId[]>>;
  /** The names in it (`namesIn`), in their order: who has that whole name here, and who on the platform. */
  readonly called?: readonly Called[];
}

export interface Called {
  /** Somebody concerned already, "" for nobody. */
  readonly here: PersonId | "";
  /** An account of the platform with exactly that name. */
  readonly account: Lead | null;
}

/** A button of a lead's, or the command that does the same. */
export type Act = Extract<ExplorationEvent, { readonly type: "button-pressed" }>;

/** What talks and desks tell their exploration. */
export type Told =
  | { readonly type: "status-changed"; readonly status: Status }
  | { readonly type: "unreachable" }
  /** Somebody in a talk named whom we should talk to. The door knows who has that name. */
  | {
      readonly type: "tip-named";
      readonly name: string;
      readonly what: string;
      readonly leave: boolean;
      readonly called?: readonly Called[];
    }
  /** A lead wants somebody invited whom others named; `via` is who may be said to have done so, `group` the team where a lead gave it. */
  | {
      readonly type: "tip-accepted";
      readonly number: number;
      readonly place: PlaceId | "";
      readonly via: PersonId | "";
      readonly group: string;
    }
  | {
      readonly type: "person-erased";
      readonly place: PlaceId;
      readonly language: Language;
      readonly saysFarewell: boolean;
    };

/** What a button or a command of a lead does to an exploration. */
export type Doing = (before: Exploration, lead: Lead, event: Act) => Step<Exploration> | undefined;

export const leadIn = ({ leads }: Brief, person: PersonId): Lead | undefined =>
  leads.find((lead) => lead.person === person);

/** Everybody concerned, each once. */
export const peopleOf = ({ leads, participants, offers, administrators }: Exploration): readonly PersonId[] => [
  ...new Set([...leads, ...participants, ...offers, ...administrators].map(({ person }) => person)),
];

export const briefOf = ({
  id,
  phase,
  organisation,
  theme,
  guide,
  language,
  leads,
  calendar,
  wordBack,
}: Exploration): Brief => ({
  id,
  phase,
  organisation,
  theme,
  guide,
  language,
  leads,
  calendar,
  wordBack,
});

/** What set-up told of the people and of what is there already: what a plan starts from. */
export interface Inventory {
  readonly groups: readonly string[];
  /** Pairs of groups that do not know each other. */
  readonly strangers: readonly (readonly [string, string])[];
  readonly goal: string;
  readonly knowledge: string;
}

export const inventoryOf = ({
  groups,
  participants,
  preparation: { goal, knowledge, pairs },
}: Exploration): Inventory => ({
  groups: [...new Set([...groups.map(({ name }) => name), ...participants.map(({ group }) => group)])],
  strangers: pairs.filter(({ know }) => know === "no").map((pair) => pair.groups),
  goal,
  knowledge,
});
