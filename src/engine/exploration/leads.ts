import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { Instant } from "../words.ts";
import { becameKnown } from "./adding.ts";
import { whoIsThat } from "./order.ts";
import { andThen, answerLead, say, tellTalk, withOverview } from "./saying.ts";
import { type Act, type Exploration, type Lead, leadIn, type Named, type Offer, peopleOf } from "./state.ts";

export const handOver = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  offer(before, lead, event, "instead");

export const alsoLead = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  offer(before, lead, event, "beside");

/** Nobody becomes a lead without a yes of their own. */
function offer(before: Exploration, lead: Lead, event: Act, how: Offer["how"]): Step<Exploration> {
  const account = accountOf(before, event);
  if (!account) return whoIsThat(before, lead, event, "name");
  const named = account.person;
  const name = reference(named);
  if (leadIn(before, named)) return answerLead(before, lead, { key: "leads-already", with: { name } });
  if (account.place === "") return answerLead(before, lead, { key: "lead-without-account", with: { name } });
  const asked: Offer = { person: named, place: account.place, by: lead.person, how };
  const state = { ...before, offers: [...before.offers.filter(({ person }) => person !== named), asked] };
  const step = say(state, asked, "reply", "lead-offer", {
    by: reference(lead.person),
    theme: before.theme,
    organisation: before.organisation,
    how,
  });
  const known = peopleOf(before).includes(named) ? [] : [becameKnown(before, asked, event.values.name ?? "", event.at)];
  const told = andThen(step, (after) => answerLead(after, lead, { key: "lead-asked", with: { name } }));
  return { state: told.state, effects: [...known, ...told.effects] };
}

/** Somebody concerned already, or anybody with an account of that whole name. */
const accountOf = ({ participants, leads, administrators }: Exploration, { named, called }: Act) =>
  [...participants, ...leads, ...administrators].find(({ person }) => person === named) ?? called?.[0]?.account;

/** From now on they see what a lead sees. Whoever handed over no longer does; every talk under way names the leads of now. */
export function acceptLead(before: Exploration, { person }: Lead, { at }: Act): Step<Exploration> | undefined {
  const accepted = before.offers.find((one) => one.person === person);
  if (!accepted) return undefined;
  const { by, how, place } = accepted;
  const replacesAll = how === "instead" && !before.leads.some((lead) => lead.person === by);
  const staying = before.leads.filter((lead) => how === "beside" || !(replacesAll || lead.person === by));
  const joining: Lead = { person, place };
  const [first = joining, ...rest] = how === "beside" ? [...staying, joining] : [joining, ...staying];
  const participants = before.participants.filter((one) => one.person !== person || one.status !== "to-ask");
  const offers = before.offers.filter((one) => one !== accepted);
  const state: Exploration = { ...before, leads: [first, ...rest], participants, offers };
  const welcome = answerLead(state, joining, { key: "became-lead", with: { theme: before.theme } });
  const step = { ...welcome, effects: [...leadsTold(state, at), ...welcome.effects] };
  const gone = before.leads.filter((lead) => !staying.includes(lead));
  const asker = [...before.leads, ...before.administrators].find((one) => one.person === by && !gone.includes(one));
  const told = [
    ...gone.map((lead) => ({ lead, key: "handed-over" })),
    ...(asker ? [{ lead: asker, key: how === "beside" ? "lead-joined" : "new-lead" }] : []),
  ];
  return withOverview(
    told.reduce<Step<Exploration>>(
      (so, { lead, key }) =>
        andThen(so, (after) => answerLead(after, lead, { key, with: { name: reference(person) } })),
      step,
    ),
  );
}

export function refuseLead(before: Exploration, { person }: Lead): Step<Exploration> | undefined {
  const refused = before.offers.find((one) => one.person === person);
  if (!refused) return undefined;
  const state = { ...before, offers: before.offers.filter((one) => one !== refused) };
  const step = answerLead(state, refused, { key: "lead-refused" });
  const asker = [...before.leads, ...before.administrators].find((one) => one.person === refused.by);
  return asker
    ? andThen(step, (after) =>
        answerLead(after, asker, { key: "lead-refused-lead", with: { name: reference(person) } }),
      )
    : step;
}

/** Who was asked was told by name who reads along, so they hear that it is somebody else now, or one more. */
const leadsTold = (exploration: Exploration, at: number): readonly Effect[] => {
  const [{ person: lead }, ...others] = exploration.leads;
  const alsoReads = others.map(({ person }) => person);
  return exploration.participants
    .filter(({ status, place }) => status !== "to-ask" && place !== "")
    .map(({ person }) => tellTalk(exploration, person, { type: "leads-changed", lead, alsoReads, at }));
};

/** The setting ADMINS, told at each start. */
export function nameAdministrators(
  before: Exploration,
  named: readonly (Lead & Named)[],
  at: Instant,
): Step<Exploration> | undefined {
  const administrators = named.map(({ person, place }): Lead => ({ person, place }));
  if (JSON.stringify(administrators) === JSON.stringify(before.administrators)) return undefined;
  const known = peopleOf(before);
  const fresh = named.filter(({ person }) => !known.includes(person));
  return {
    state: { ...before, administrators },
    effects: fresh.map(({ name, ...one }) => becameKnown(before, one, name, at)),
  };
}
