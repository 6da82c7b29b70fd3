/** The tables of an extract as they are written to files: every column with its type and what it holds. `docs/scale.md` lists them. */
import type { Extract } from "./extract.ts";

/** `text`: never null, "" where nothing is known. `day`: a date or nothing. `count`: a whole number. `flag`: 0 or 1. `amount`: any number. */
export type ExtractType = "text" | "day" | "count" | "flag" | "amount";

export interface ExtractColumn {
  readonly name: string;
  readonly type: ExtractType;
}

export type TableName = "teams" | "meetings" | "goals" | "actions" | "facts" | "marks";

export interface ExtractTable {
  readonly name: TableName;
  readonly columns: readonly ExtractColumn[];
}

export type ExtractValue = string | number | null;

const columns = (type: ExtractType, names: string): readonly ExtractColumn[] =>
  names.split(" ").map((name) => ({ name, type }));

const WHOSE = columns("text", "year school team");

export const EXTRACT_TABLES: readonly ExtractTable[] = [
  {
    name: "teams",
    columns: [
      ...WHOSE,
      ...columns("text", "district grade subject policy"),
      ...columns("count", "members"),
      ...columns("text", "cycle stage"),
      ...columns("count", "stage_number round"),
      ...columns("day", "since"),
      ...columns("count", "in_stage stalls_after"),
      ...columns("flag", "stalled"),
      ...columns("text", "next_stage lacks owes"),
      ...columns("count", "gap small_group"),
      ...columns("text", "source"),
      ...columns("day", "taken"),
    ],
  },
  {
    name: "meetings",
    columns: [
      ...WHOSE,
      ...columns("day", "day"),
      ...columns("text", "month stage"),
      ...columns("count", "minutes"),
      ...columns("text", "place"),
      ...columns("count", "there roster guests roles"),
      ...columns("flag", "agenda notes decided data strategy evidence reflected asked_support"),
      ...columns("text", "source"),
    ],
  },
  {
    name: "goals",
    columns: [
      ...WHOSE,
      ...columns("day", "begun by_when"),
      ...columns("flag", "measurable tied"),
      ...columns("text", "progress"),
      ...columns("count", "students students_reached"),
      ...columns("text", "source"),
    ],
  },
  {
    name: "actions",
    columns: [
      ...WHOSE,
      ...columns("day", "due"),
      ...columns("flag", "owned"),
      ...columns("text", "status"),
      ...columns("text", "source"),
    ],
  },
  {
    name: "facts",
    columns: [...WHOSE, ...columns("text", "topic part"), ...columns("amount", "amount"), ...columns("text", "source")],
  },
  {
    name: "marks",
    columns: [...WHOSE, ...columns("text", "what mark"), ...columns("day", "day"), ...columns("text", "source")],
  },
];

/** The rows of a table of one team's extract, each by the names of its columns. `source` and `taken` say where it was read from and when. */
export function rowsOfTable(
  name: TableName,
  extract: Extract,
  { source, taken }: { readonly source: string; readonly taken: string },
): readonly Readonly<Record<string, ExtractValue>>[] {
  const from = (row: object): Readonly<Record<string, ExtractValue>> => ({ ...row, source });
  switch (name) {
    case "teams":
      return [{ ...extract.team, source, taken }];
    case "meetings":
      return extract.meetings.map(from);
    case "goals":
      return extract.goals.map(from);
    case "actions":
      return extract.actions.map(from);
    case "facts":
      return extract.facts.map(from);
    case "marks":
      return extract.marks.map(from);
  }
}
