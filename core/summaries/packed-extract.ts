/** An extract as a short text that fits into a few cells, and back. */
import { fingerprint } from "../workbook/fingerprint.ts";
import type { Extract } from "./extract.ts";
import { EXTRACT_TABLES, type ExtractColumn, type ExtractTable, type ExtractValue } from "./extract-tables.ts";

/** Whose a row is, is said once for all of them; where it was read from and when, stands beside the text. */
const SAID_ONCE = ["school", "team", "source", "taken"];

const columnsOf = ({ columns }: ExtractTable): readonly ExtractColumn[] =>
  columns.filter(({ name }) => !SAID_ONCE.includes(name));

/** Tells texts of this shape from those of earlier ones, whose logs are read again. */
export const PACKED_SHAPE = fingerprint(
  EXTRACT_TABLES.map((table) =>
    columnsOf(table)
      .map(({ name, type }) => `${name} ${type}`)
      .join(),
  ).join("; "),
);

type Packed = readonly (readonly (readonly ExtractValue[])[])[];

/** The text: each table's rows as lists, in the order of the tables. A year of a weekly team is some 5 KB. */
export function packExtract(extract: Extract): string {
  const { school, team } = extract.team;
  const tables: Packed = EXTRACT_TABLES.map((table) => {
    const rows = table.name === "teams" ? [extract.team] : extract[table.name];
    return rows.map((row) => columnsOf(table).map(({ name }): ExtractValue => Reflect.get(row, name) ?? null));
  });
  return JSON.stringify([PACKED_SHAPE, school, team, ...tables]);
}

/** The extract of such a text; undefined where it is another shape's, or somebody edited it. */
export function unpackExtract(text: string): Extract | undefined {
  const [shape, school, team, ...tables] = listIn(text) ?? [];
  if (shape !== PACKED_SHAPE || typeof school !== "string" || typeof team !== "string") return undefined;
  const read = EXTRACT_TABLES.map((table, i) => [table.name, rowsIn(table, tables[i], { school, team })] as const);
  const { teams, ...others } = Object.fromEntries(read);
  const found = { team: teams?.[0], ...others };
  return isExtract(found) ? found : undefined;
}

/** Every column of every row was looked at before: a table is undefined where one did not fit. */
const isExtract = (found: Readonly<Record<string, unknown>>): found is Extract & Record<string, unknown> =>
  ["team", "meetings", "goals", "actions", "facts", "marks"].every((part) => found[part] !== undefined);

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A row of a table with nothing in it yet. A row that gets a dozen columns one after the other becomes a table of its own to be looked up in,
 * takes several times the memory and is read several times as slowly; a copy of one that was read whole stays a plain object.
 */
function blankRow(table: ExtractTable): Row {
  const names = ["school", "team", ...columnsOf(table).map(({ name }) => name)];
  return JSON.parse(`{${names.map((name) => `"${name}":null`).join()}}`);
}

const BLANK = new Map(EXTRACT_TABLES.map((table) => [table, blankRow(table)]));

/** Thousands of logs have hundreds of rows each: a row is built name by name, and no list is made on the way. */
function rowsIn(table: ExtractTable, rows: unknown, { school, team }: Whose): readonly Row[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => name);
  const types = columns.map(({ type }) => (type === "text" || type === "day" ? "string" : "number"));
  const blank = BLANK.get(table);
  const found: Row[] = [];
  const all: readonly unknown[] = rows;
  for (const row of all) {
    if (!Array.isArray(row) || row.length !== names.length) return undefined;
    const built: Record<string, unknown> = { ...blank, school, team };
    for (let i = 0; i < names.length; i++) {
      const value: unknown = row[i];
      if (typeof value !== types[i]) return undefined;
      built[names[i] ?? ""] = value;
    }
    found.push(built);
  }
  return found;
}

interface Whose {
  readonly school: string;
  readonly team: string;
}
