import { CsvError, parse } from "csv-parse/sync";
import type { Field } from "../guide.ts";
import { fieldNamed, groupNamed } from "./groups.ts";
import type { Act, Exploration, Group } from "./state.ts";

/** One person on a list that a lead pasted, by the line on which they stand. */
export interface Listed {
  readonly line: number;
  readonly name: string;
  readonly group: string;
  readonly field: string;
}
/** What is wrong with a line, never with its words: a name is nobody's but its person's. */
export interface ListFault {
  readonly line: number;
  readonly what:
    | "no-name"
    | "no-group"
    | "group-unknown"
    | "field-unknown"
    | "not-a-name"
    | "twice"
    | "already-there"
    | "columns"
    | "quotes";
}
/** A list as read, or why none of it can be. */
export type ReadList =
  | { readonly listed: readonly Listed[]; readonly faults: readonly ListFault[] }
  | { readonly unreadable: "empty" | "header" | "too-long" };

/** More than a lead can know by name; it also keeps one message within what one write can hold. */
export const MOST_LISTED = 200;

/** The words that a heading may have, small. */
const HEADINGS: Readonly<Record<"name" | "group" | "field", readonly string[]>> = {
  name: ["naam", "name"],
  group: ["groep", "team", "afdeling", "group", "department"],
  field: ["veld", "werkveld", "field"],
};

/** Reads comma, semicolon or tab separated lines of which the first says what stands where. */
export function readList(text: string): ReadList {
  const rows = rowsIn(text);
  if ("line" in rows) return { listed: [], faults: [rows] };
  const [heading, ...lines] = rows;
  if (!heading) return { unreadable: "empty" };
  const at = (what: keyof typeof HEADINGS): number =>
    heading.cells.findIndex((cell) => HEADINGS[what].includes(cell.toLowerCase()));
  const [name, group, field] = [at("name"), at("group"), at("field")];
  if (name < 0 || group < 0) return { unreadable: "header" };
  if (lines.length === 0) return { unreadable: "empty" };
  if (lines.length > MOST_LISTED) return { unreadable: "too-long" };
  const faults: ListFault[] = [];
  const listed: Listed[] = [];
  for (const { line, cells } of lines) {
    const one = {
      line,
      name: cells[name] ?? "",
      group: cells[group] ?? "",
      field: field < 0 ? "" : (cells[field] ?? ""),
    };
    const fault = cells.length !== heading.cells.length ? "columns" : faultIn(one, listed);
    if (fault) faults.push({ line, what: fault });
    else listed.push(one);
  }
  return { listed, faults };
}

function faultIn({ name, group }: Listed, before: readonly Listed[]): ListFault["what"] | undefined {
  if (name === "") return "no-name";
  if (!isName(name)) return "not-a-name";
  if (group === "") return "no-group";
  return before.some((other) => other.name.toLowerCase() === name.toLowerCase()) ? "twice" : undefined;
}

/** Letters, with what stands between and after them in names; no address, no number. */
export const isName = (typed: string): boolean =>
  typed.length <= 80 && /^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(typed) && typed.split(/\s+/).length <= 8;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold something, each with the line on which it ends. */
function rowsIn(text: string): readonly Row[] | ListFault {
  const delimiter = [";", "\t", ","].find((sign) => text.split("\n", 1)[0]?.includes(sign)) ?? ",";
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 2_000,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: typeof error.lines === "number" ? error.lines : 1, what: "quotes" };
  }
}

/** Whether a group of the list is known, or can be made because its field of work stands beside it. */
export function groupFor(
  exploration: Pick<Exploration, "groups">,
  { group, field }: Pick<Listed, "group" | "field">,
): Group | "group-unknown" | "field-unknown" {
  const known = groupNamed(exploration, group);
  if (known && field === "") return known;
  if (field === "") return "group-unknown";
  const work: Field | undefined = fieldNamed(field);
  if (!work) return "field-unknown";
  return { name: known?.name ?? group, field: work };
}

/** The names of colleagues in what a lead does, for the door to look up: they stay nowhere here. */
export function namesIn({ action, values }: Pick<Act, "action" | "values">): readonly string[] {
  switch (action) {
    case "add-person":
    case "tip-save":
    case "hand-over":
    case "also-lead":
      return values.name ? [values.name.trim()] : [];
    case "import-list": {
      const read = readList(values.list ?? "");
      return "listed" in read ? read.listed.map(({ name }) => name) : [];
    }
    default:
      return [];
  }
}
