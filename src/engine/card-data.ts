import type { EnergyPicture } from "./insight/blocks.ts";
import type { Picture } from "./insight.ts";
import type { LineSection } from "./plan/sections.ts";
import type { Energy, Hindrance } from "./readings.ts";
import type { SharingLevel } from "./sharing.ts";
import type { Day } from "./words.ts";

/**
 * The cards, and what each needs to know. Words stand in cards/texts, layout in cards/*.json; here stand only facts, names, and what people
 * wrote. Every field is always there (an absent one would stay in the card as its placeholder), so "nothing" is "" or [].
 */
export interface CardDataOf {
  /** The first message (P13). `chosen` folds it once somebody chose: "" while open. `via` is who named this person, or "". */
  readonly opening: {
    readonly name: string;
    readonly lead: string;
    /** Who reads along: the lead, and the others where there are more. */
    readonly readers: string;
    readonly organisation: string;
    readonly theme: string;
    readonly via: string;
    readonly sharing: SharingLevel;
    readonly chosen: "" | "short" | "calm" | "later" | "rather-person" | "declined" | "typed" | "withdrawn";
  };
  /** One question. `receipt` is a line before it, `note` one after it; `skippable` draws the skip button, gone once it is answered. */
  readonly question: {
    readonly receipt: Line | null;
    readonly text: string;
    readonly note: Line | null;
    readonly skippable: boolean;
  };
  /** One line, or a few, that ask nothing. */
  readonly notice: { readonly lines: readonly Line[] };
  /** When shall I come back? Buttons: tomorrow morning, next Monday, in a week. */
  readonly later: { readonly chosen: string };
  /** A moment that was typed, read back before it counts. */
  readonly moment: { readonly when: number; readonly zone: string; readonly chosen: "" | "past" };
  /** "Dit heb ik opgeschreven." Released: without fields and buttons. */
  readonly readback: {
    /** A line before it, for what was just said. */
    readonly receipt: Line | null;
    readonly lines: readonly ReadbackLine[];
    readonly lead: string;
    /** "asked": at the end of a talk; "early": somebody left half way; "again": after a change; "released". */
    readonly why: "asked" | "early" | "again" | "released" | "set-aside";
    /** What was said that was not taken down, by P15 or because it is painful, is not in the lines unless the person adds it. */
    readonly energyChoices: readonly Energy[];
    readonly energy: Energy | "";
    readonly hindranceChoices: readonly Hindrance[];
    readonly hindrances: readonly Hindrance[];
  };
  /** After the release one answer changed: it counts again once its author says so, with this one button. */
  readonly unreleased: { readonly topic: string; readonly text: string; readonly open: boolean };
  /** Every line in a field, to be changed. */
  readonly adjust: { readonly lines: readonly ReadbackLine[] };
  /** P15: no reporting point; whom to turn to; stop / rather a person / go on. */
  readonly "no-reporting-point": {
    readonly kind: "threat" | "child" | "integrity" | "crime" | "suicide";
    readonly contacts: readonly { readonly for: string; readonly where: string }[];
  };
  /** A follow-up because time passed. */
  readonly nudge: {
    readonly name: string;
    readonly lead: string;
    readonly theme: string;
    readonly about: "invited" | "talking" | "later" | "readback";
    readonly last: boolean;
  };
  /** All that is kept of a person (P10). */
  readonly "my-data": {
    readonly name: string;
    readonly talks: readonly {
      readonly theme: string;
      readonly phase: string;
      readonly lines: readonly ReadbackLine[];
      readonly energy: Energy | "";
      readonly hindrances: readonly Hindrance[];
      /** Questions of theirs that went to the lead. */
      readonly asked: readonly string[];
    }[];
  };
  readonly "forget-confirm": { readonly chosen: "" | "kept" | "erased" };
  readonly "who-sees": { readonly lead: string; readonly sharing: SharingLevel };
  readonly help: { readonly talking: boolean; readonly leading: boolean };
  /** Two talks are open and a message could be for either. */
  readonly "which-talk": {
    readonly talks: readonly { readonly aggregate: string; readonly theme: string; readonly lead: string }[];
    readonly chosen: string;
  };
  /** What is filled in of an exploration and what is still missing. */
  readonly "set-up": {
    readonly theme: string;
    readonly organisation: string;
    readonly phase: "preparing" | "open" | "paused" | "ended";
    readonly tryOut: boolean;
    /** Whether something is missing without which nobody is written to. */
    readonly holds: boolean;
    /** `said` is a day, a number or the lead's own words. */
    readonly items: readonly { readonly name: SetUpItem; readonly done: boolean; readonly said: string | number }[];
    readonly pairs: readonly {
      readonly one: string;
      readonly other: string;
      readonly know: "yes" | "no" | "unknown";
    }[];
    /** What is reported about as one: a group, or a cluster with its groups. */
    readonly units: readonly {
      readonly name: string;
      readonly groups: readonly string[];
      readonly people: number;
      readonly small: boolean;
    }[];
    /** What can be shown with this list: nothing yet, only the whole, some groups, or each. */
    readonly reports: "nothing" | "whole" | "some" | "all";
  };
  readonly "set-up-form": {
    readonly approvals: readonly {
      readonly name: "privacy" | "council" | "basis";
      readonly on: string;
      readonly because: string;
    }[];
    readonly contacts: string;
    readonly endDate: string;
    readonly wordBack: string;
    readonly told: string;
    readonly about: string;
    readonly goal: string;
    readonly knowledge: string;
  };
  /** A text for a lead to copy, so that colleagues know what is coming. */
  readonly "told-text": { readonly theme: string; readonly organisation: string };
  /** Where a list of people can be pasted. */
  readonly import: { readonly groups: readonly string[] };
  /** A list as it was read: who is on it, or what is wrong with which line. */
  readonly "import-preview": {
    readonly people: readonly { readonly name: string; readonly group: string; readonly account: boolean }[];
    readonly more: number;
    readonly good: number;
    readonly faults: readonly { readonly line: number; readonly what: string }[];
    readonly moreFaults: number;
  };
  /** Everybody in the order in which they are invited. */
  readonly people: {
    readonly wave: number;
    readonly people: readonly {
      readonly person: string;
      readonly name: string;
      readonly group: string;
      readonly status: "to-ask" | "asked" | "heard" | "closed";
      readonly account: boolean;
    }[];
    readonly more: number;
    readonly choices: readonly { readonly person: string; readonly name: string }[];
  };
  /** The questions of a guide, as a lead may change them. */
  readonly guide: {
    readonly topics: readonly {
      readonly number: number;
      readonly title: string;
      readonly text: string;
      /** Asked in every calm talk, unless told already. */
      readonly always: boolean;
      readonly how: "built-in" | "changed" | "own-name";
    }[];
    readonly changed: boolean;
  };
  /** Why a lead's wording is none that the bot asks, and an open one; "" where none can be made. */
  readonly "question-check": {
    readonly text: string;
    readonly kind: "closed" | "leading" | "double" | "statement";
    readonly because: readonly string[];
    readonly offer: string;
  };
  /** Somebody is asked to become a lead: beside the others, or instead of the one who asks. */
  readonly "lead-offer": {
    readonly by: string;
    readonly organisation: string;
    readonly theme: string;
    readonly how: "beside" | "instead";
  };
  /** Whom we should talk to as well. */
  readonly "tip-form": Readonly<Record<string, never>>;
  /** What waits for a lead. `who` is "" for a question without a name and for a tip that only names a function, which is `what`. */
  readonly inbox: {
    readonly theme: string;
    readonly items: readonly {
      readonly number: number;
      readonly is: "tip" | "question" | "visit";
      readonly who: string;
      readonly what: string;
      readonly times: number;
    }[];
  };
  /** Where an exploration stands, and what asks for the lead now. Per person only to ask, asked, heard, closed (P11). */
  readonly overview: {
    readonly organisation: string;
    readonly theme: string;
    readonly phase: "preparing" | "open" | "paused" | "ended";
    readonly needs: readonly Line[];
    readonly groups: readonly { readonly name: string; readonly counts: Counts }[];
    readonly moreGroups: number;
    readonly people: readonly {
      readonly person: string;
      readonly name: string;
      readonly group: string;
      readonly status: "to-ask" | "asked" | "heard" | "closed";
      readonly account: boolean;
    }[];
    readonly more: number;
    /** Whether anybody can be invited now. */
    readonly toInvite: boolean;
    readonly counts: Counts;
  };
  /** A page of released answers for a lead: as somebody said it, without who. */
  readonly answers: {
    readonly theme: string;
    readonly at: number;
    readonly of: number;
    readonly rows: readonly {
      readonly number: number;
      readonly topic: string;
      readonly text: string;
      /** For the leads alone, and not for the picture. */
      readonly leadsOnly: boolean;
      readonly themes: readonly string[];
      readonly needs: readonly string[];
    }[];
  };
  /** What an exploration shows. `notes` and the button are there for leads, on a draft. */
  readonly picture: Picture & {
    readonly organisation: string;
    readonly theme: string;
    readonly intro: Line;
    readonly quotes: readonly string[];
    readonly notes: readonly Line[];
    readonly publishable: boolean;
  };
  /** A question in a channel; what is said under it counts for who takes part. Closed once its digest stands. */
  readonly "channel-question": {
    readonly lead: string;
    readonly theme: string;
    readonly text: string;
    readonly open: boolean;
  };
  /** A form for one person: their energy, and whether their words may be quoted. */
  readonly "energy-tap": {
    readonly question: string;
    readonly text: string;
    readonly energies: readonly Energy[];
    readonly energy: Energy | "";
    readonly quote: boolean;
  };
  /** What may be said of a thread (P11). `people` in steps of five, 0 for fewer; `quotes` are references. */
  readonly "channel-digest": {
    readonly number: number;
    readonly lead: string;
    readonly channel: string;
    readonly text: string;
    readonly people: number;
    readonly energy: EnergyPicture | "";
    readonly quotes: readonly string[];
    readonly words: string;
    readonly as: "draft" | "approved" | "posted";
  };
  /** What stands in the way, each with its number as the lead types it. `last` is the last change. */
  readonly obstacles: {
    readonly theme: string;
    readonly rows: readonly ObstacleRow[];
    readonly last: { readonly number: number; readonly by: string; readonly on: Day } | null;
  };
  /** One obstacle as its owner has it. `mine`: it is still theirs. */
  readonly obstacle: ObstacleRow & { readonly theme: string; readonly lead: string; readonly mine: boolean };
  /** A new obstacle (number 0) or one that is there. */
  readonly "obstacle-form": {
    readonly number: number;
    readonly version: number;
    readonly note: Line | null;
    readonly what: string;
    readonly forWhom: string;
    readonly step: string;
    readonly cause: string;
    readonly causes: readonly Hindrance[];
    readonly owner: string;
    readonly by: string;
  };
  /** The sketch of the training: what must be arranged first, the parts with their lines, the tasks. */
  readonly plan: {
    readonly theme: string;
    readonly organisation: string;
    /** What it comes to: first arrange, not feasible yet, or feasible. */
    readonly conclusions: readonly Line[];
    readonly arrange: readonly {
      readonly number: number;
      readonly what: string;
      readonly step: string;
      readonly owner: string;
      readonly by: Day | "";
    }[];
    readonly sections: readonly { readonly section: LineSection; readonly lines: readonly PlanRow[] }[];
    readonly tasks: readonly TaskRow[];
    readonly last: { readonly by: string; readonly on: Day } | null;
  };
  /** A new line (number 0) or one that is there. */
  readonly "plan-form": {
    readonly number: number;
    readonly version: number;
    readonly note: Line | null;
    readonly text: Line;
    readonly section: string;
    readonly sections: readonly LineSection[];
    readonly owner: string;
  };
  readonly tasks: { readonly theme: string; readonly rows: readonly TaskRow[]; readonly undoable: boolean };
  /** One task as its owner has it, and why they have it now. `mine`: it is still theirs. */
  readonly task: TaskRow & {
    readonly theme: string;
    readonly lead: string;
    readonly mine: boolean;
    readonly why: "asked" | "soon" | "today" | "late";
  };
  readonly "task-form": {
    readonly number: number;
    readonly version: number;
    readonly note: Line | null;
    readonly what: string;
    readonly owner: string;
    readonly by: string;
  };
}

/** One line of a plan, with what it rests on. `gate`: without an owner of it the plan is not feasible yet. */
export interface PlanRow {
  readonly number: number;
  readonly text: Line;
  readonly rests: readonly Line[];
  readonly owner: string;
  readonly gate: boolean;
}

export interface TaskRow {
  readonly number: number;
  readonly what: string;
  readonly state: "free" | "asked" | "accepted" | "done";
  readonly owner: string;
  readonly by: Day | "";
}

export interface ObstacleRow {
  readonly number: number;
  readonly what: string;
  /** A group; "" is everybody. */
  readonly forWhom: string;
  readonly cause: Hindrance | "";
  readonly step: string;
  readonly owner: string;
  readonly by: Day | "";
  readonly gone: boolean;
  /** References to answers, filled in at showing. */
  readonly evidence: readonly string[];
}

export interface Counts {
  readonly toAsk: number;
  readonly asked: number;
  readonly heard: number;
  readonly closed: number;
}

export type SetUpItem =
  | "privacy"
  | "council"
  | "basis"
  | "contacts"
  | "told"
  | "people"
  | "end-date"
  | "word-back"
  | "about"
  | "goal"
  | "knowledge";

export type CardName = keyof CardDataOf;

/** A line by its key in cards/texts, with what fills its slots; or words of the guide or of a person as they stand. */
export type Line =
  | {
      readonly key: string;
      readonly with?: Readonly<Record<string, string | number>>;
      /** To somebody who writes "u". */
      readonly formal?: true;
    }
  | { readonly words: string };

export interface ReadbackLine {
  /** From 1, as the person types it. */
  readonly number: number;
  /** Its title in the guide, or "@first-words" or "@addition" (talk.ts), which have their words in cards/texts. */
  readonly topic: string;
  readonly text: string;
  readonly sharing: SharingLevel;
  readonly quote: boolean;
}
