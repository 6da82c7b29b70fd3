/** A table with one row per meeting, action, goal or member, under a header row. */
import type { Notice } from "../words/notice.ts";
import { type Cell, isBlank, textOf } from "../workbook/cell.ts";
import type { RowType } from "./body-rows.ts";
import { coverageOf } from "./coverage.ts";
import { hasTrait } from "./field-traits.ts";
import { areaOf, type Found, type FoundEntry, fieldMatch, type Part, partAt } from "./found.ts";
import { addressIn, at, type Grid, textAt } from "./grid.ts";
import type { FieldMatch, Layout } from "./inspection.ts";
import { notice } from "./notices.ts";
import { plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";
import { type SheetTable, tablesIn } from "./sheet-table.ts";
import { sideBySide } from "./strips.ts";
import type { Purpose } from "./table-purpose.ts";

/** What a row holds, column by column; an empty tick box says nothing unless the column is one of attendance. */
function partsOf(table: SheetTable, row: number, ticks: ReadonlySet<number>): readonly Part[] {
  return table.columns.flatMap(({ column }, field) => {
    const cell = at(table.grid, row, column);
    return isBlank(cell) || (cell === false && !ticks.has(field)) ? [] : [partAt(table.grid, field, row, column)];
  });
}

const dayKey = (cell: Cell, context: SheetContext): string => {
  const reading = context.dayUnder(cell);
  return reading.type === "day" || reading.type === "week" ? reading.day : plain(textOf(cell));
};

/** True where this row only goes on with the meeting above: the same date, and nothing that is asked once says otherwise. */
function goesOn(table: SheetTable, row: number, before: number, context: SheetContext): boolean {
  const date = table.columns[table.date];
  if (date === undefined || table.purpose !== "meetings") return false;
  const now = at(table.grid, row, date.column);
  if (isBlank(now) || dayKey(now, context) !== dayKey(at(table.grid, before, date.column), context)) return false;
  const clash = table.columns.some(({ column, match }) => {
    if (!hasTrait(match.field, "once") && !hasTrait(match.field, "team")) return false;
    const [a, b] = [textAt(table.grid, row, column), textAt(table.grid, before, column)];
    return a !== "" && b !== "" && a !== b;
  });
  return !clash && table.columns.some(({ match }) => hasTrait(match.field, "many"));
}

interface Gathered {
  readonly row: number;
  readonly rows: number[];
  /** The line with the day, where it has one to itself. */
  readonly dayRow: number | null;
  readonly under: string;
  readonly held: FoundEntry["held"];
}

/** The rows of each entry: its own, and those that only go on with it. */
function gather(table: SheetTable, context: SheetContext): readonly Gathered[] {
  const entries: Gathered[] = [];
  let under = "";
  let dayRow: number | null = null;
  for (const { row, type } of table.rows) {
    const last = entries[entries.length - 1];
    const sameDay = table.purpose === "meetings" && dayRow !== null && last?.dayRow === dayRow;
    if (type === "divider") under = textAt(table.grid, row, firstFilled(table.grid, row));
    else if (type === "day") dayRow = row;
    else if (type === "no-meeting") entries.push({ row, rows: [row], dayRow, under, held: "no-meeting" });
    else if (type === "more" && last !== undefined) last.rows.push(row);
    else if (type === "entry" && last?.held === "yes" && (sameDay || goesOn(table, row, last.row, context)))
      last.rows.push(row);
    else if (type === "entry" || type === "more") entries.push({ row, rows: [row], dayRow, under, held: "yes" });
  }
  return entries;
}

/** The day that stands on a line of its own, as the field that all such lines are. */
function dayField(table: SheetTable): FieldMatch | undefined {
  const row = table.rows.find(({ type }) => type === "day")?.row;
  if (row === undefined) return undefined;
  const column = firstFilled(table.grid, row);
  const label = { text: textAt(table.grid, row, column), row, column, valueColumn: column };
  const reason = { code: "reason/date-line", facts: {} };
  return fieldMatch(
    table.grid,
    label,
    { field: "date", status: "sure", confidence: 0.85, reason, alternatives: [] },
    [],
  );
}

const firstFilled = (grid: Grid, row: number): number => {
  const column = (grid.cells[row] ?? []).findIndex((cell) => !isBlank(cell));
  return Math.max(0, column);
};

const LAYOUTS: Readonly<Partial<Record<Purpose, Layout>>> = { results: "teacher-rows" };
/** How well a table of each kind explains the part of the sheet that it covers. */
const QUALITY: Readonly<Record<Purpose, number>> = {
  meetings: 0.95,
  actions: 0.8,
  goals: 0.8,
  members: 0.7,
  results: 0.75,
  students: 0.7,
  agenda: 0,
  nothing: 0,
};

function entryOf(table: SheetTable, { row, rows, dayRow, under, held }: Gathered): FoundEntry {
  const own = rows.flatMap((it) => partsOf(table, it, table.ticks));
  const dayAt = dayRow ?? 0;
  const day = dayRow === null ? null : partAt(table.grid, table.columns.length, dayAt, firstFilled(table.grid, dayAt));
  const date = own.find(({ field }) => field === table.date) ?? day;
  const parts = day === null ? own : [day, ...own];
  return { place: date?.place ?? table.grid.placeOf(row, firstFilled(table.grid, row)), parts, date, under, held };
}

/** The region that a table makes, with the cells of its entries. */
export function foundTable(grid: Grid, table: SheetTable, context: SheetContext): Found {
  const { columns } = table;
  const day = dayField(table);
  const entries = gather(table, context).map((gathered) => entryOf(table, gathered));
  const first = table.header.rows[0] ?? table.rows[0]?.row ?? 0;
  const last = Math.max(...table.header.rows, ...lastRow(table));
  const left = table.columns[0]?.column ?? 0;
  const right = table.columns[table.columns.length - 1]?.column ?? left;
  const area = areaOf(table.grid, first, last, left, right);
  return {
    layout: table.ticks.size >= 2 ? "attendance" : (LAYOUTS[table.purpose] ?? "rows"),
    purpose: table.purpose,
    area,
    headerRows: table.header.rows.map((row) => table.grid.placeOf(row, 0).row),
    fields: [
      ...columns.map(({ label, row, at: labelAt, column, match, samples }) =>
        fieldMatch(table.grid, { text: label, row, column: labelAt, valueColumn: column }, match, samples),
      ),
      ...(day === undefined ? [] : [day]),
    ],
    entries,
    shared: [],
    notices: skippedRows(table),
    score: QUALITY[table.purpose] * (0.6 + 0.4 * coverageOf(grid, area)),
  };
}

/** Rows that become no entry though something stands in them, told once for each reason. */
function skippedRows(table: SheetTable): readonly Notice[] {
  const codes: Readonly<Partial<Record<RowType, string>>> = {
    filler: "convert/filler-rows",
    planned: "convert/planned-rows",
    note: "convert/text-left",
  };
  return Object.entries(codes).flatMap(([type, code]) => {
    const rows = table.rows.filter((row) => row.type === type);
    const first = rows[0];
    if (first === undefined) return [];
    const cell = addressIn(table.grid, first.row, firstFilled(table.grid, first.row));
    return [notice(code, "info", table.grid.sheet, cell, { count: rows.length })];
  });
}

const lastRow = (table: SheetTable): readonly number[] => {
  const row = table.rows[table.rows.length - 1]?.row;
  return row === undefined ? [] : [row];
};

/** Under a header that a person named the rows are meetings unless they are plainly something else of ours. */
const asNamed = (table: SheetTable): SheetTable =>
  QUALITY[table.purpose] > 0 ? table : { ...table, purpose: "meetings" };

/** Every table of the sheet whose rows are entries of their own. A header that a person named settles the sheet. */
export function recogniseRows(grid: Grid, context: SheetContext): readonly Found[] {
  if (context.chosenHeaders.length > 0) {
    const named = tablesIn(grid, context).map(asNamed);
    return named.map((table) => ({ ...foundTable(grid, table, context), score: 1 }));
  }
  return sideBySide(grid, context)
    .flatMap((part) => tablesIn(part, context))
    .filter(({ purpose }) => QUALITY[purpose] > 0)
    .map((table) => foundTable(grid, table, context));
}
