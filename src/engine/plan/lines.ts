import { dayOf } from "../calendar.ts";
import { type Acted, namedBy } from "../document.ts";
import { type LineSection, sectionIn } from "./sections.ts";
import { CHANGES_KEPT, type Change, type Plan, type PlanLine, type Task } from "./state.ts";

/** What a form or a typed line wants changed in a line; or what is wrong with it, as the key of a line. */
export type WantedLine =
  | { readonly wants: Partial<Pick<PlanLine, "text" | "section" | "owner">> }
  | { readonly wrong: "line-empty" | "section-unclear" | "unknown-name" };

export function wantedLine(event: Acted): WantedLine {
  const { text, section, name } = event.values;
  if (text?.trim() === "") return { wrong: "line-empty" };
  const part = section === undefined ? undefined : sectionIn(section, event.brief.language);
  if (section !== undefined && !part) return { wrong: "section-unclear" };
  const owner = name === undefined ? undefined : name.trim() === "" ? null : namedBy(event);
  if (name !== undefined && owner === undefined) return { wrong: "unknown-name" };
  return {
    wants: {
      ...(text !== undefined && { text: text.trim() }),
      ...(part && { section: part }),
      ...(owner !== undefined && { owner }),
    },
  };
}

export const lineIn = ({ lines }: Plan, number: number): PlanLine | undefined =>
  lines.find((one) => one.number === number);

export function withNewLine(
  before: Plan,
  wants: Partial<PlanLine> & { readonly section: LineSection; readonly text: string },
  event: Acted,
): Plan {
  const number = before.given.lines + 1;
  const stamp = { by: event.person, on: dayOf(event.at, event.brief.calendar) };
  const line: PlanLine = { rule: "", obstacles: [], owner: null, ...wants, ...stamp, number, version: 1 };
  const state = { ...before, lines: [...before.lines, line], given: { ...before.given, lines: number } };
  return kept(state, { of: "line", number, before: null, index: before.lines.length }, event);
}

/** Words and part are the lead's from now on; an owner alone leaves the rule's words as they are. */
export function withLine(before: Plan, one: PlanLine, wants: Partial<PlanLine>, event: Acted): Plan {
  const isTheirs = wants.text !== undefined || wants.section !== undefined;
  const stamp = isTheirs ? { by: event.person, on: dayOf(event.at, event.brief.calendar) } : {};
  const changed: PlanLine = { ...one, ...wants, ...stamp, version: one.version + 1 };
  const lines = before.lines.map((other) => (other.number === one.number ? changed : other));
  return kept(
    { ...before, lines },
    { of: "line", number: one.number, before: one, index: indexOf(before, one) },
    event,
  );
}

export function withoutLine(before: Plan, one: PlanLine, event: Acted): Plan {
  const lines = before.lines.filter(({ number }) => number !== one.number);
  return kept(
    { ...before, lines },
    { of: "line", number: one.number, before: one, index: indexOf(before, one) },
    event,
  );
}

/** The line one place up or down among those of its part; the same plan where there is no room. */
export function withLineMoved(before: Plan, one: PlanLine, step: -1 | 1, event: Acted): Plan {
  const own = before.lines.filter(({ section }) => section === one.section);
  const other = own[own.findIndex(({ number }) => number === one.number) + step];
  if (!other) return before;
  const lines = before.lines.map((line) => (line === one ? other : line === other ? one : line));
  return kept(
    { ...before, lines },
    { of: "line", number: one.number, before: one, index: indexOf(before, one) },
    event,
  );
}

const indexOf = ({ lines }: Plan, { number }: PlanLine): number => lines.findIndex((one) => one.number === number);

type Undone =
  | { readonly of: "line"; readonly number: number; readonly before: PlanLine | null; readonly index: number }
  | { readonly of: "task"; readonly number: number; readonly before: Task | null; readonly index: number };

export function kept(state: Plan, undone: Undone, { person, at, brief }: Acted): Plan {
  const change: Change = { ...undone, by: person, on: dayOf(at, brief.calendar) };
  return { ...state, changes: [...state.changes, change].slice(-CHANGES_KEPT) };
}

/** The last change taken back: what was changed is as it was, where it was; what was added goes. Nothing where there is none. */
export function withoutLast(before: Plan): Plan | undefined {
  const last = before.changes.at(-1);
  if (!last) return undefined;
  const changes = before.changes.slice(0, -1);
  if (last.of === "line") return { ...before, changes, lines: restored(before.lines, last) };
  return { ...before, changes, tasks: restored(before.tasks, last) };
}

function restored<One extends { readonly number: number; readonly version: number }>(
  list: readonly One[],
  { number, before, index }: { readonly number: number; readonly before: One | null; readonly index: number },
): readonly One[] {
  const now = list.find((one) => one.number === number);
  const others = list.filter((one) => one !== now);
  // The version rises all the same, so that a form of before the undo knows that it is late.
  return before ? others.toSpliced(index, 0, { ...before, version: (now ?? before).version + 1 }) : others;
}
