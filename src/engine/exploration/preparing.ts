import { Temporal } from "temporal-polyfill";
import { localTime } from "../calendar.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import { dayTyped } from "../moments.ts";
import type { Step } from "../step.ts";
import type { Day, Instant } from "../words.ts";
import { groupsCard } from "./groups.ts";
import { andThen, answerLead, say } from "./saying.ts";
import {
  type Act,
  APPROVALS,
  type Approval,
  type ApprovalName,
  type Exploration,
  type Lead,
  type Preparation,
} from "./state.ts";

/** What an exploration needs before it begins, in the order of the card. The first four hold back every invitation (DESIGN 3, P15). */
export const NEEDED = [
  "privacy",
  "council",
  "basis",
  "contacts",
  "told",
  "people",
  "end-date",
  "word-back",
  "about",
  "goal",
  "knowledge",
] as const;
export type Needed = (typeof NEEDED)[number];
const GATES: readonly Needed[] = [...APPROVALS, "contacts", "told"];

export const missing = (exploration: Exploration): readonly Needed[] =>
  NEEDED.filter((needed) => !isThere(exploration, needed));

/** What is missing and without which nothing leaves; in a try-out house nothing is. */
export const missingGates = (exploration: Exploration): readonly Needed[] =>
  exploration.tryOut ? [] : missing(exploration).filter((needed) => GATES.includes(needed));

export const isGate = (needed: Needed): boolean => GATES.includes(needed);

function isThere({ preparation, contacts, participants, wordBack }: Exploration, needed: Needed): boolean {
  switch (needed) {
    case "privacy":
    case "council":
    case "basis":
      return preparation.approvals[needed] !== undefined;
    case "contacts":
      return contacts.length > 0;
    case "told":
      return preparation.told !== "";
    case "people":
      return participants.length > 0;
    case "end-date":
      return preparation.endDate !== "";
    case "word-back":
      return wordBack !== "";
    case "about":
    case "goal":
    case "knowledge":
      return preparation[needed] !== "";
  }
}

export const showSetUp = (before: Exploration, lead: Lead): Step<Exploration> =>
  say(before, lead, "reply", "set-up", setUpCard(before));

export function setUpCard(exploration: Exploration): CardDataOf["set-up"] {
  const { phase, theme, organisation, tryOut, contacts, preparation, participants, wordBack } = exploration;
  const open = missing(exploration);
  const saidOf = (needed: Needed): string | number => {
    switch (needed) {
      case "privacy":
      case "council":
      case "basis":
        return approvalSaid(preparation.approvals[needed]);
      case "contacts":
        return contacts.map((contact) => `${contact.for}: ${contact.where}`).join("; ");
      case "people":
        return participants.length;
      case "end-date":
        return preparation.endDate;
      case "word-back":
        return wordBack;
      default:
        return preparation[needed];
    }
  };
  return {
    theme,
    organisation,
    phase,
    tryOut,
    holds: missingGates(exploration).length > 0,
    items: NEEDED.map((needed) => ({ name: needed, done: !open.includes(needed), said: saidOf(needed) })),
    pairs: preparation.pairs.map(({ groups: [one, other], know }) => ({ one, other, know })),
    ...groupsCard(exploration),
  };
}

const approvalSaid = (approval: Approval | undefined): string =>
  approval === undefined ? "" : "on" in approval ? approval.on : approval.because;

export const showSetUpForm = (before: Exploration, lead: Lead): Step<Exploration> => {
  const { preparation, contacts, wordBack } = before;
  const approvals = APPROVALS.map((name) => {
    const given = preparation.approvals[name];
    return {
      name,
      on: given && "on" in given ? given.on : "",
      because: given && "because" in given ? given.because : "",
    };
  });
  const { told, about, goal, knowledge, endDate } = preparation;
  return say(before, lead, "reply", "set-up-form", {
    approvals,
    contacts: contacts.map((contact) => `${contact.for}: ${contact.where}`).join("\n"),
    endDate,
    wordBack,
    told,
    about,
    goal,
    knowledge,
  });
};

export const showToldText = (before: Exploration, lead: Lead): Step<Exploration> =>
  say(before, lead, "reply", "told-text", { theme: before.theme, organisation: before.organisation });

/** A fact of the preparation, as typed: the next state, or the line that says what is wrong with it. */
type Noted = { readonly state: Exploration; readonly line: Line } | { readonly wrong: Line };

/** "Akkoord privacy: 12 november", or why there is none. */
export const approve =
  (name: ApprovalName) =>
  (before: Exploration, lead: Lead, { values, at }: Act): Step<Exploration> =>
    noted(before, lead, approvedOn(before, name, values.day ?? "", at));

export const notApproved =
  (name: ApprovalName) =>
  (before: Exploration, lead: Lead, { values }: Act): Step<Exploration> =>
    noted(before, lead, {
      state: withApproval(before, name, { because: values.text ?? "" }),
      line: { key: `not-approved-${name}` },
    });

export const setEndDate = (before: Exploration, lead: Lead, { values, at }: Act): Step<Exploration> =>
  noted(before, lead, endingOn(before, values.day ?? "", at));

export const setWordBack = (before: Exploration, lead: Lead, { values, at }: Act): Step<Exploration> =>
  noted(before, lead, wordBackOn(before, values.day ?? "", at));

export const addContact = (before: Exploration, lead: Lead, { values }: Act): Step<Exploration> =>
  noted(before, lead, withContact(before, values.for ?? "", values.where ?? ""));

export function dropContact(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const contacts = before.contacts.filter((one) => one.for.toLowerCase() !== values.for?.toLowerCase());
  return contacts.length === before.contacts.length
    ? answerLead(before, lead, { key: "contact-unknown" })
    : noted(before, lead, { state: { ...before, contacts }, line: { key: "contact-dropped" } });
}

/** What is said in own words. */
export const setWords =
  (name: "told" | "about" | "goal" | "knowledge") =>
  (before: Exploration, lead: Lead, { values }: Act): Step<Exploration> =>
    noted(before, lead, { state: prepared(before, { [name]: values.text ?? "" }), line: { key: `noted-${name}` } });

/** The whole form at once: all of it, or nothing and what is wrong. An empty field is left as it was. */
export function saveSetUp(before: Exploration, lead: Lead, { values, at }: Act): Step<Exploration> {
  const wrong: Line[] = [];
  let state = before;
  const take = (one: Noted): void => {
    if ("wrong" in one) wrong.push(one.wrong);
    else state = one.state;
  };
  const filled = (field: string): string => values[field]?.trim() ?? "";
  for (const name of APPROVALS) {
    const because = filled(`text-${name}`);
    if (filled(name)) take(approvedOn(state, name, filled(name), at));
    else if (because) take({ state: withApproval(state, name, { because }), line: { key: "set-up-saved" } });
  }
  if (filled("contacts")) take(contactsIn(state, filled("contacts")));
  if (filled("end-date")) take(endingOn(state, filled("end-date"), at));
  if (filled("word-back")) take(wordBackOn(state, filled("word-back"), at));
  for (const name of ["told", "about", "goal", "knowledge"] as const)
    if (filled(`text-${name}`)) state = prepared(state, { [name]: filled(`text-${name}`) });
  if (wrong.length > 0) return answerLead(before, lead, ...wrong, { key: "set-up-not-saved" });
  if (state === before) return showSetUpForm(before, lead);
  return andThen(answerLead(state, lead, { key: "set-up-saved" }), (after) => showSetUp(after, lead));
}

function noted(before: Exploration, lead: Lead, result: Noted): Step<Exploration> {
  if ("wrong" in result) return answerLead(before, lead, result.wrong);
  const still = missing(result.state);
  const next: Line =
    still.length === 0 ? { key: "set-up-complete" } : { key: "set-up-still", with: { n: still.length } };
  return answerLead(result.state, lead, result.line, next);
}

const prepared = (before: Exploration, some: Partial<Preparation>): Exploration => ({
  ...before,
  preparation: { ...before.preparation, ...some },
});

const withApproval = (before: Exploration, name: ApprovalName, approval: Approval): Exploration =>
  prepared(before, { approvals: { ...before.preparation.approvals, [name]: approval } });

function approvedOn(before: Exploration, name: ApprovalName, typed: string, at: Instant): Noted {
  const on = pastDay(before, typed, at);
  return on
    ? {
        state: withApproval(before, name, { on }),
        line: { key: `approved-${name}`, with: { date: on, year: on.slice(0, 4) } },
      }
    : { wrong: { key: "day-not-past", with: { typed } } };
}

function endingOn(before: Exploration, typed: string, at: Instant): Noted {
  const day = comingDay(before, typed, at);
  return day
    ? {
        state: prepared(before, { endDate: day }),
        line: { key: "noted-end-date", with: { date: day, year: day.slice(0, 4) } },
      }
    : { wrong: { key: "day-not-coming", with: { typed } } };
}

function wordBackOn(before: Exploration, typed: string, at: Instant): Noted {
  const day = comingDay(before, typed, at);
  if (!day) return { wrong: { key: "day-not-coming", with: { typed } } };
  const { endDate } = before.preparation;
  if (endDate !== "" && day < endDate) return { wrong: { key: "word-back-before-end", with: { date: endDate } } };
  return {
    state: { ...before, wordBack: day },
    line: { key: "noted-word-back", with: { date: day, year: day.slice(0, 4) } },
  };
}

function withContact(before: Exploration, about: string, where: string): Noted {
  const others = before.contacts.filter((one) => one.for.toLowerCase() !== about.toLowerCase());
  return {
    state: { ...before, contacts: [...others, { for: about, where }] },
    line: { key: "noted-contact", with: { for: about, where } },
  };
}

/** One a line, "waarvoor: waar". */
function contactsIn(before: Exploration, typed: string): Noted {
  const contacts: { for: string; where: string }[] = [];
  for (const line of typed.split("\n").filter((one) => one.trim() !== "")) {
    const [about = "", ...where] = line.split(":");
    if (about.trim() === "" || where.join(":").trim() === "") return { wrong: { key: "contacts-unclear" } };
    contacts.push({ for: about.trim(), where: where.join(":").trim() });
  }
  return { state: { ...before, contacts }, line: { key: "set-up-saved" } };
}

/** A day of today or later. */
function comingDay({ calendar, language }: Exploration, typed: string, at: Instant): Day | undefined {
  const today = localTime(at, calendar).toPlainDate();
  const day = dayTyped(typed, today, language);
  return day && Temporal.PlainDate.compare(day, today) >= 0 ? (day.toString() as Day) : undefined;
}

/** A day that has been: a date without a year is the last one, where elsewhere it is the next one. */
function pastDay({ calendar, language }: Exploration, typed: string, at: Instant): Day | undefined {
  const today = localTime(at, calendar).toPlainDate();
  if (/^(?:gisteren|yesterday)$/iu.test(typed.trim())) return today.subtract({ days: 1 }).toString() as Day;
  const from = /\d/u.test(typed) ? today.subtract({ years: 1 }).add({ days: 1 }) : today;
  const day = dayTyped(typed, from, language);
  return day && Temporal.PlainDate.compare(day, today) <= 0 ? (day.toString() as Day) : undefined;
}
