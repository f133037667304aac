import type { CardDataOf, Line } from "../card-data.ts";
import { FIELDS, type Field } from "../guide.ts";
import type { Step } from "../step.ts";
import { answerLead, withOverview } from "./saying.ts";
import type { Act, Cluster, Exploration, Group, Knowing, Lead, Pair } from "./state.ts";

/** Nothing is reported about fewer people (P11). */
export const FEWEST = 5;

/** The cluster or the group under which somebody of this group is reported about. */
export const reportedAs = ({ clusters }: Exploration, group: string): string =>
  clusters.find(({ groups }) => groups.includes(group))?.name ?? group;

/** The group of this name, whatever its capitals. */
export const groupNamed = ({ groups }: Pick<Exploration, "groups">, typed: string | undefined): Group | undefined =>
  groups.find(({ name }) => name.toLowerCase() === typed?.trim().toLowerCase());

/** The field of work that somebody typed, "werk en inkomen". */
export const fieldNamed = (typed: string | undefined): Field | undefined =>
  FIELDS.find((field) => field === typed?.trim().toLowerCase().replaceAll(/\s+/g, "-"));

export function groupsCard(exploration: Exploration): Pick<CardDataOf["set-up"], "units" | "reports"> {
  const { groups, clusters, participants } = exploration;
  const units = [...new Set(groups.map(({ name }) => reportedAs(exploration, name)))].map((name) => ({
    name,
    groups: clusters.find((cluster) => cluster.name === name)?.groups ?? [],
    people: participants.filter(({ group }) => reportedAs(exploration, group) === name).length,
  }));
  const enough = units.filter(({ people }) => people >= FEWEST).length;
  const reports =
    participants.length < FEWEST ? "nothing" : enough === 0 ? "whole" : enough < units.length ? "some" : "all";
  return { units: units.map((unit) => ({ ...unit, small: unit.people < FEWEST })), reports };
}

/** What can be reported about with this list, said plainly. */
const reportable = (exploration: Exploration): Line => ({ key: `reports-${groupsCard(exploration).reports}` });

export function addGroup(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const name = values.group?.trim() ?? "";
  const field = fieldNamed(values.field);
  if (groupNamed(before, name)) return answerLead(before, lead, { key: "group-there", with: { group: name } });
  if (!field) return answerLead(before, lead, { key: "field-unknown", with: { fields: FIELDS.join(", ") } });
  const state = { ...before, groups: [...before.groups, { name, field }] };
  return answerLead(state, lead, { key: "group-added", with: { group: name } }, reportable(state));
}

/** A group with talks in it stays: what was said in them must not lose its place. */
export function removeGroup(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const group = groupNamed(before, values.group);
  if (!group) return unknownGroup(before, lead);
  const { name } = group;
  const people = before.participants.filter((one) => one.group === name);
  if (people.some(({ status }) => status !== "to-ask"))
    return answerLead(before, lead, { key: "group-has-talks", with: { group: name } });
  if (people.length > 0)
    return answerLead(before, lead, { key: "group-has-people", with: { group: name, n: people.length } });
  const state: Exploration = {
    ...before,
    groups: before.groups.filter((one) => one !== group),
    clusters: withoutGroups(before.clusters, [name]),
    preparation: {
      ...before.preparation,
      pairs: before.preparation.pairs.filter(({ groups }) => !groups.includes(name)),
    },
  };
  return answerLead(state, lead, { key: "group-removed", with: { group: name } }, reportable(state));
}

/** Several groups are reported about as one. */
export function mergeGroups(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const name = values.cluster?.trim() ?? "";
  const groups = groupsTyped(before, values.groups ?? "");
  if (!groups || groups.length < 2) return unknownGroup(before, lead);
  if (groupNamed(before, name) || before.clusters.some((cluster) => cluster.name.toLowerCase() === name.toLowerCase()))
    return answerLead(before, lead, { key: "group-there", with: { group: name } });
  const state = { ...before, clusters: [...withoutGroups(before.clusters, groups), { name, groups }] };
  return withOverview(
    answerLead(
      state,
      lead,
      { key: "groups-merged", with: { groups: groups.join(", "), cluster: name } },
      reportable(state),
    ),
  );
}

export function splitCluster(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const cluster = before.clusters.find(({ name }) => name.toLowerCase() === values.cluster?.trim().toLowerCase());
  if (!cluster) return unknownGroup(before, lead);
  const state = { ...before, clusters: before.clusters.filter((one) => one !== cluster) };
  return withOverview(
    answerLead(state, lead, { key: "cluster-split", with: { cluster: cluster.name } }, reportable(state)),
  );
}

/** Whether two groups know each other, as far as the lead knows. */
export const pair =
  (know: Knowing) =>
  (before: Exploration, lead: Lead, { values }: Act): Step<Exploration> => {
    const one = groupNamed(before, values.group);
    const other = groupNamed(before, values.other);
    if (!one || !other || one === other) return unknownGroup(before, lead);
    const said: Pair = { groups: [one.name, other.name], know };
    const others = before.preparation.pairs.filter(
      ({ groups }) => !(groups.includes(one.name) && groups.includes(other.name)),
    );
    const state = { ...before, preparation: { ...before.preparation, pairs: [...others, said] } };
    return answerLead(state, lead, { key: `pair-${know}`, with: { one: one.name, other: other.name } });
  };

const unknownGroup = (before: Exploration, lead: Lead): Step<Exploration> =>
  answerLead(
    before,
    lead,
    before.groups.length === 0
      ? { key: "no-groups" }
      : { key: "group-unknown", with: { groups: before.groups.map(({ name }) => name).join(", ") } },
  );

/** "Wmo, Jeugd en Werk en Inkomen": known names, the longest first, with commas and "en" between them; nothing where anything else stands. */
function groupsTyped({ groups }: Exploration, typed: string): readonly string[] | undefined {
  let left = ` ${typed.toLowerCase()} `;
  const found: string[] = [];
  for (const { name } of [...groups].sort((a, b) => b.name.length - a.name.length)) {
    const at = left.search(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
        "u",
      ),
    );
    if (at < 0) continue;
    left = `${left.slice(0, at)},${left.slice(at + name.length)}`;
    found.push(name);
  }
  return /^[\s,&]*(?:(?:en|and)[\s,&]*)*$/u.test(left)
    ? groups.map(({ name }) => name).filter((name) => found.includes(name))
    : undefined;
}

/** A cluster of fewer than two groups is none. */
const withoutGroups = (clusters: readonly Cluster[], gone: readonly string[]): readonly Cluster[] =>
  clusters
    .map((cluster) => ({ ...cluster, groups: cluster.groups.filter((name) => !gone.includes(name)) }))
    .filter(({ groups }) => groups.length > 1);
