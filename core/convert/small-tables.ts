/** Small tables within a form: a header of labels, a few rows, then the form goes on. */
import { endsInColon, strengthAlone, strengthAt } from "./form-labels.ts";
import { filledColumns, type Grid, textAt } from "./grid.ts";
import { type Header, headerAt, LIKELY_HEADER } from "./header.ts";
import { headerScore } from "./header-score.ts";
import { inlinePairs } from "./inline-pairs.ts";
import { isTotal } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";
import { type SheetTable, tableUnder } from "./sheet-table.ts";

const shareOf = (columns: readonly number[], test: (column: number) => boolean): number =>
  columns.length === 0 ? 0 : columns.filter(test).length / columns.length;

/** Less than this share of meaning, and a text is a value. */
const HALF_KNOWN = 0.3;

/** 1 for a label, a half for a text without numbers that may be one. */
function weightOf(grid: Grid, row: number, column: number, context: SheetContext): number {
  if (strengthAt(grid, row, column, context) !== "none") return 1;
  const text = textAt(grid, row, column);
  return !/\d/.test(text) && context.likeness(text) >= HALF_KNOWN ? 0.5 : 0;
}

/** True where a cell holds a label and its value at once. */
const holdsPair = (grid: Grid, row: number, column: number, context: SheetContext): boolean =>
  inlinePairs(textAt(grid, row, column), context).some(({ value }) => value !== "");

/** Rows of two cells in the same columns, around this one and without a gap. */
function runOfTwo(grid: Grid, row: number, columns: readonly number[]): readonly number[] {
  const isAlike = (line: number): boolean => {
    const other = filledColumns(grid, line);
    return other.length === 2 && other[0] === columns[0] && other[1] === columns[1];
  };
  let top = row;
  while (top > 0 && isAlike(top - 1)) top -= 1;
  const rows: number[] = [];
  for (let line = top; isAlike(line); line++) rows.push(line);
  return rows;
}

/** Two labels side by side head a table of two columns; in a column of labels with a value each they are one more pair. */
function headsTwoColumns(grid: Grid, row: number, columns: readonly number[], context: SheetContext): boolean {
  const [left = 0, right = 0] = columns;
  const isLabel = (line: number, column: number): boolean => strengthAt(grid, line, column, context) === "strong";
  const none = columns.some((column) => strengthAt(grid, row, column, context) === "none");
  if (none || !(isLabel(row, left) || isLabel(row, right))) return false;
  const run = runOfTwo(grid, row, columns);
  const beneath = run.filter((line) => line > row);
  if (beneath.length > 0 && run[0] === row && beneath.every((line) => /^\d/.test(textAt(grid, line, right))))
    return true;
  const labels = run.filter((line) => isLabel(line, left)).length;
  const values = run.filter((line) => !isLabel(line, right)).length;
  return !(run.length >= 2 && labels >= run.length * 0.7 && values >= run.length * 0.5);
}

/** Most cells of a small table's header are labels one by one: a line of label, value, label, value is none. */
export function isTableHeader(grid: Grid, row: number, context: SheetContext): boolean {
  const columns = filledColumns(grid, row);
  const below = filledColumns(grid, row + 1);
  if (columns.length < 2 || below.length === 0) return false;
  const score = headerScore(grid, row, context);
  if (score < LIKELY_HEADER || headerScore(grid, row + 1, context) > score + 0.1) return false;
  if (columns.some((column) => holdsPair(grid, row, column, context))) return false;
  const [first = 0, second = 0] = columns;
  if (endsInColon(textAt(grid, row, first)) && !endsInColon(textAt(grid, row, second))) return false;
  if (columns.length === 2 && !headsTwoColumns(grid, row, columns, context)) return false;
  const labels = columns.reduce((sum, column) => sum + weightOf(grid, row, column, context), 0) / columns.length;
  const colons = shareOf(columns, (column) => endsInColon(textAt(grid, row, column)));
  const colonsBelow = shareOf(below, (column) => endsInColon(textAt(grid, row + 1, column)));
  const filledBelow = shareOf(columns, (column) => below.includes(column));
  const isNumeric = (column: number): boolean => typeof (grid.cells[row + 1]?.[column] ?? "") !== "string";
  const allText = columns.every((column) => typeof grid.cells[row]?.[column] === "string");
  const enough = allText && below.some(isNumeric) ? 0.5 : 0.7;
  return labels >= enough && colonsBelow < 0.5 && (colons <= 0.5 || filledBelow >= 0.5);
}

/** True where the line begins something else than a row of the table above. */
function endsTable(grid: Grid, row: number, context: SheetContext): boolean {
  const columns = filledColumns(grid, row);
  const first = columns[0];
  if (first === undefined) return true;
  const text = textAt(grid, row, first);
  if (columns.length === 1 && strengthAlone(grid, row, first, context) === "strong") return true;
  if (endsInColon(text) && strengthAt(grid, row, first, context) === "strong") return true;
  const pairs = inlinePairs(text, context).filter(({ label }) => context.likeness(label) >= 0.6);
  return columns.length <= 2 && pairs.length > 0;
}

/** Longer texts are no minutes, names or marks. */
const SHORT = 12;

/** True where a label and its value stand right under the table: a well-known label, then a text where only short ones stood. */
function isPairBelow(grid: Grid, header: number, row: number, context: SheetContext): boolean {
  const [label, value, ...more] = filledColumns(grid, row);
  if (label === undefined || value === undefined || more.length > 0) return false;
  if (strengthAt(grid, row, label, context) !== "strong" || label !== filledColumns(grid, header)[0]) return false;
  const above = Array.from({ length: row - header - 1 }, (_, index) => header + 1 + index);
  const text = textAt(grid, row, value);
  const isLonger = text.length > SHORT && above.every((line) => textAt(grid, line, value).length <= SHORT);
  const isBeside = value > label + 1 || filledColumns(grid, header).includes(value);
  return above.length > 0 && isLonger && isBeside;
}

/** The row after a small table's last one. An empty line ends it unless a row of the same columns follows at once. */
function endOfTable(grid: Grid, header: Header, context: SheetContext): number {
  const top = header.rows[header.rows.length - 1] ?? 0;
  const left = filledColumns(grid, top)[0];
  let row = top + 1;
  for (; row < grid.height; row++) {
    const parted = row > top + 1 && filledColumns(grid, row - 1).length <= 1;
    if (parted && isTableHeader(grid, row, context)) break;
    if (filledColumns(grid, row).length > 0) {
      if (endsTable(grid, row, context) || isPairBelow(grid, top, row, context)) break;
      continue;
    }
    const next = filledColumns(grid, row + 1);
    const goesOn = next.length >= 2 && next[0] === left && !endsTable(grid, row + 1, context);
    if (!goesOn || isTableHeader(grid, row + 1, context)) break;
  }
  return row;
}

/** The small tables of a form, from top to bottom. */
export function smallTables(grid: Grid, context: SheetContext): readonly SheetTable[] {
  const tables: SheetTable[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isTableHeader(grid, row, context)) continue;
    const header = headerAt(grid, row, headerScore(grid, row, context), context);
    const to = endOfTable(grid, header, context);
    tables.push(tableUnder(grid, header, to, context));
    row = Math.max(row, to - 1);
  }
  return tables;
}

/** The table that each row belongs to, header and all. */
export function rowsOfTables(tables: readonly SheetTable[]): ReadonlyMap<number, SheetTable> {
  const rows = new Map<number, SheetTable>();
  for (const table of tables) {
    let last = Math.max(...table.header.rows, ...table.rows.slice(-1).map(({ row }) => row));
    while (isTotal(textAt(table.grid, last + 1, filledColumns(table.grid, last + 1)[0] ?? 0))) last += 1;
    for (let row = table.header.rows[0] ?? last; row <= last; row++) rows.set(row, table);
  }
  return rows;
}
