/** A table in a team's own sheet: header, columns with what they mean, and what each row beneath is. */
import { attendanceColumns, withTicks } from "./attendance-columns.ts";
import { type Body, type BodyRow, bodyRows } from "./body-rows.ts";
import { dateColumnOf } from "./date-column.ts";
import { at, filledColumns, type Grid, textAt } from "./grid.ts";
import { findHeaders, type Header, headerAt } from "./header.ts";
import { type HeaderLabel, headerLabels } from "./header-labels.ts";
import { isDivider, isHelper, plain } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import { columnsUnder, type TableColumn } from "./table-columns.ts";
import { keyOf, type Purpose, purposeOf } from "./table-purpose.ts";
import { speaksOfTeam } from "./team-words.ts";

export interface SheetTable {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: readonly TableColumn[];
  /** Columns (as indexes) that stand for a person each, with ticks. */
  readonly ticks: ReadonlySet<number>;
  /** Index of the date column, -1 for none. */
  readonly date: number;
  readonly purpose: Purpose;
  /** Rows beneath the header up to the last that belongs to the table. */
  readonly rows: readonly BodyRow[];
}

const lastOf = (header: Header): number => header.rows[header.rows.length - 1] ?? -1;

/** Beyond the last of these types nothing belongs to the table. */
const BELONGS = new Set(["entry", "more", "no-meeting", "planned"]);

/** Attendance of more people than this, where nothing speaks of a team, is a class's: students' names are not taken. */
const LARGEST_TEAM = 18;

/** Agenda lines under days of their own are meetings. */
const isByDay = (purpose: Purpose, rows: readonly BodyRow[]): boolean =>
  purpose === "agenda" && rows.filter(({ type }) => type === "day").length >= 2;

/** The table under a header, down to before row `to`. */
export function tableUnder(grid: Grid, header: Header, to: number, context: SheetContext): SheetTable {
  const read = columnsUnder(grid, header, to, context);
  const ticks = attendanceColumns(read, context);
  const columns = withTicks(read, ticks);
  const date = dateColumnOf(columns, context);
  const speaks = speaksOfTeam(grid, context) ? "of a team" : "of nothing";
  const isClass = ticks.size > LARGEST_TEAM && speaks === "of nothing";
  const purpose = isClass ? "nothing" : purposeOf(columns, date, speaks);
  const body: Body = { grid, context, columns, date, key: keyOf(columns, purpose) };
  const all = bodyRows(body, lastOf(header) + 1, to);
  let end = all.length;
  while (end > 0 && !BELONGS.has(all[end - 1]?.type ?? "")) end -= 1;
  const rows = all.slice(0, end);
  return { grid, header, columns, ticks, date, purpose: isByDay(purpose, rows) ? "meetings" : purpose, rows };
}

/** True where the second header says again what the first said, over the same columns: the table goes on beneath it. */
function repeats(columns: readonly TableColumn[], next: readonly HeaderLabel[]): boolean {
  const labels = new Map(columns.map((it) => [it.column, it.plain]));
  const same = next.filter(({ column, label }) => labels.get(column) === plain(label)).length;
  return same >= Math.max(1, next.length * 0.7);
}

/** A table as its header promises it, before it is known how far down it goes. */
interface Begun {
  readonly header: Header;
  readonly columns: readonly TableColumn[];
  readonly date: number;
}

/** A row of short texts within a table must read much like a header to end it. */
const PLAIN_HEADER = 0.75;

/** True where a likely header within another table's rows is only a row of short texts, or helper text under the header. */
function isOnlyRow(grid: Grid, { header, columns, date }: Begun, other: Header, context: SheetContext): boolean {
  const row = other.rows[0] ?? 0;
  const column = columns[date]?.column;
  if (column !== undefined && namesDay(context, at(grid, row, column))) return true;
  const texts = filledColumns(grid, row).map((it) => textAt(grid, row, it));
  if (row === lastOf(header) + 1 && texts.filter(isHelper).length > texts.length / 2) return true;
  const above = filledColumns(grid, row - 1);
  const only = above.length === 1 ? at(grid, row - 1, above[0] ?? 0) : null;
  const parted = namesDay(context, only) || (typeof only === "string" && isDivider(only));
  return (above.length >= 2 || parted) && other.score < PLAIN_HEADER;
}

/** The next header that begins a table of its own, as an index; the number of headers where none does. */
function nextTable(grid: Grid, headers: readonly Header[], index: number, begun: Begun, context: SheetContext): number {
  const next = headers.findIndex((other, place) => {
    if (place <= index || isOnlyRow(grid, begun, other, context)) return false;
    return !repeats(
      begun.columns,
      headerLabels(grid, other).filter(({ label }) => label !== ""),
    );
  });
  return next < 0 ? headers.length : next;
}

/** The headers to work with: those a person named, or else those that were found. */
function headersOf(grid: Grid, context: SheetContext): readonly Header[] {
  if (context.chosenHeaders.length === 0) return findHeaders(grid, context);
  const rows = Array.from({ length: grid.height }, (_, row) => row);
  return rows
    .filter((row) => context.chosenHeaders.includes(grid.placeOf(row, 0).row))
    .map((row) => headerAt(grid, row, 1, context));
}

/** All tables of a grid from top to bottom. A header that is repeated within a table begins no new one. */
export function tablesIn(grid: Grid, context: SheetContext): readonly SheetTable[] {
  const headers = headersOf(grid, context);
  const tables: SheetTable[] = [];
  let index = 0;
  for (let header = headers[0]; header !== undefined; header = headers[index]) {
    const columns = columnsUnder(grid, header, grid.height, context);
    const begun = { header, columns, date: dateColumnOf(columns, context) };
    index = nextTable(grid, headers, index, begun, context);
    tables.push(tableUnder(grid, header, headers[index]?.rows[0] ?? grid.height, context));
  }
  return tables;
}
