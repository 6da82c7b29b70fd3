/** A form as it stands: pairs of label and value, small tables within it, and text that belongs to neither. */
import { type Cell, isBlank } from "../workbook/cell.ts";
import { couldBeLabel, labelColumns, labelStrength, labelText, strengthAt } from "./form-labels.ts";
import { at, filledColumns, type Grid, type Place, spanAt, textAt } from "./grid.ts";
import { type Header, headerAt, headerScore, LIKELY_HEADER } from "./header.ts";
import { inlinePairs } from "./inline-pairs.ts";
import { isFiller, isHelper } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import { type SheetTable, tableUnder } from "./sheet-table.ts";

export interface PairValue extends Place {
  readonly value: Cell;
}

/** A label of a form with the values that stand beside, beneath or within its cell. */
export interface Pair extends Place {
  readonly label: string;
  readonly values: readonly PairValue[];
}

export interface FormReading {
  readonly pairs: readonly Pair[];
  readonly tables: readonly SheetTable[];
  /** Cells with text of no label: titles, instructions, notes. */
  readonly loose: readonly Place[];
}

/** Blank rows that a text under a heading may skip. */
const GAP = 2;

interface Form {
  readonly grid: Grid;
  readonly context: SheetContext;
  readonly labelled: ReadonlySet<number>;
  /** Rows that belong to a small table, to the table. */
  readonly tabled: ReadonlyMap<number, SheetTable>;
}

/** Most cells of a small table's header are labels one by one: a line of label, value, label, value is none. */
function isTableHeader(grid: Grid, row: number, context: SheetContext): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length < 2 || headerScore(grid, row, context) < LIKELY_HEADER) return false;
  if (columns.some((column) => inlinePairs(textAt(grid, row, column), context).some(({ value }) => value !== "")))
    return false;
  const labels = columns.filter((column) => strengthAt(grid, row, column, context) !== "none");
  const colons = columns.filter((column) => /:$/.test(textAt(grid, row, column)));
  const below = filledColumns(grid, row + 1);
  const beneath = columns.filter(
    (column) => below.includes(column) && strengthAt(grid, row + 1, column, context) === "none",
  );
  if (colons.length > columns.length / 2 && beneath.length < columns.length / 2) return false;
  const nextLabels = below.filter((column) => strengthAt(grid, row + 1, column, context) === "strong");
  if (nextLabels.length > 0 && nextLabels.length >= below.length / 2) return false;
  return labels.length >= columns.length * 0.7 && below.length > 0;
}

/** A small table ends at an empty row, at the next header or where a label begins the line. */
function endOfTable(grid: Grid, header: Header, context: SheetContext): number {
  const left = filledColumns(grid, header.rows[header.rows.length - 1] ?? 0);
  let row = (header.rows[header.rows.length - 1] ?? 0) + 1;
  for (; row < grid.height; row++) {
    const columns = filledColumns(grid, row);
    const first = columns[0];
    if (first === undefined) {
      const next = filledColumns(grid, row + 1);
      const goesOn =
        next.length >= 2 && next[0] === left[0] && strengthAt(grid, row + 1, next[0] ?? 0, context) === "none";
      if (!goesOn || isTableHeader(grid, row + 1, context)) break;
      continue;
    }
    const text = textAt(grid, row, first);
    const strength = strengthAt(grid, row, first, context);
    const heads = strength === "strong" && (/:$/.test(text) || columns.length === 1);
    const inline = inlinePairs(text, context).filter(({ label }) => context.likeness(label) >= 0.6);
    if (heads || (columns.length <= 2 && inline.length > 0) || isTableHeader(grid, row, context)) break;
  }
  return row;
}

function smallTables(grid: Grid, context: SheetContext): readonly SheetTable[] {
  const tables: SheetTable[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isTableHeader(grid, row, context)) continue;
    const header = headerAt(grid, row, headerScore(grid, row, context), context);
    const to = endOfTable(grid, header, context);
    const table = tableUnder(grid, header, to, context);
    tables.push(table);
    row = Math.max(row, to - 1);
  }
  return tables;
}

const rowsOfTables = (tables: readonly SheetTable[]): ReadonlyMap<number, SheetTable> => {
  const rows = new Map<number, SheetTable>();
  for (const table of tables) {
    for (const row of table.header.rows) rows.set(row, table);
    const last = Math.max(...table.header.rows, ...table.rows.slice(-1).map(({ row }) => row));
    for (let row = table.header.rows[0] ?? last; row <= last; row++) rows.set(row, table);
  }
  return rows;
};

/** True where a cell begins something of its own: a label, pairs within the cell, a small table. */
function begins(form: Form, row: number, column: number): boolean {
  if (form.tabled.has(row)) return true;
  if (strengthAt(form.grid, row, column, form.context) === "strong") return true;
  return inlinePairs(textAt(form.grid, row, column), form.context).some(
    ({ label }) => form.context.likeness(label) >= 0.6,
  );
}

/** What stands right of a label up to the next one. The cell right beside it is its value even where it reads like a label. */
function valuesBeside(form: Form, row: number, columns: readonly number[], index: number): readonly number[] {
  const own = columns[index] ?? 0;
  const colon = /:\s*_*$/.test(textAt(form.grid, row, own));
  const values: number[] = [];
  for (const column of columns.slice(index + 1)) {
    const text = textAt(form.grid, row, column);
    const strength = strengthAt(form.grid, row, column, form.context);
    const beside = values.length === 0 && column <= own + spanAt(form.grid, row, own).columns;
    const isLabel = /:\s*_*$/.test(text)
      ? strength !== "none"
      : strength === "strong" && (!beside || (!colon && namesOwnValue(form, row, columns, column)));
    if (isLabel || inlinePairs(text, form.context).some(({ label }) => form.context.likeness(label) >= 0.6)) break;
    values.push(column);
  }
  return values;
}

/** True where a text that reads like a label has a value of its own at its right. */
function namesOwnValue(form: Form, row: number, columns: readonly number[], column: number): boolean {
  const next = columns[columns.indexOf(column) + 1];
  return next !== undefined && strengthAt(form.grid, row, next, form.context) === "none";
}

/** What stands beneath a label: its column's cells until something else begins. A label alone on its line takes whole lines. */
function valuesBeneath(form: Form, row: number, column: number, alone: "alone" | "beside others"): readonly Place[] {
  const right = column + spanAt(form.grid, row, column).columns - 1;
  const values: Place[] = [];
  let gap = 0;
  for (let below = row + 1; below < form.grid.height && gap <= GAP; below++) {
    const columns = filledColumns(form.grid, below);
    if (columns.length === 0) {
      gap += 1;
      continue;
    }
    const inReach = alone === "alone" ? columns : columns.filter((it) => it >= column && it <= right);
    if (inReach.length === 0 || columns.some((it) => begins(form, below, it))) break;
    if (gap > 0 && alone !== "alone") break;
    values.push(...inReach.map((it) => ({ row: below, column: it })));
    gap = 0;
  }
  return values;
}

interface Lines {
  readonly pairs: Pair[];
  readonly loose: Place[];
  /** Places that a label above has taken as its values, as `row:column`. */
  readonly used: Set<string>;
}

/** Reads one line of the form. */
function readLine(form: Form, row: number, into: Lines): void {
  const { grid, context } = form;
  const columns = filledColumns(grid, row).filter((column) => !into.used.has(`${row}:${column}`));
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0;
    const text = textAt(grid, row, column);
    const inline = inlinePairs(text, context);
    const open = inline[inline.length - 1]?.value === "";
    const single = inline.length === 1 && open;
    if (inline.length > 0 && !single) {
      const filled = open ? inline.slice(0, -1) : inline;
      into.pairs.push(
        ...filled.map(({ label, value }) => ({
          label,
          row,
          column,
          values: value === "" ? [] : [{ value, row, column }],
        })),
      );
      if (!open) continue;
    }
    const isLabel = inline.length > 0 || isLabelHere(form, row, columns, index);
    if (!isLabel) {
      into.loose.push({ row, column });
      continue;
    }
    const label = inline.length > 1 ? (inline[inline.length - 1]?.label ?? text) : labelText(grid, row, column);
    const beside = valuesBeside(form, row, columns, index);
    const alone = columns.length === 1 ? "alone" : "beside others";
    const below =
      beside.length > 0 && !beside.every((it) => typeof at(grid, row, it) === "number" && alone !== "alone")
        ? []
        : valuesBeneath(form, row, column, alone);
    const places = [...beside.map((it) => ({ row, column: it })), ...below];
    for (const place of below) into.used.add(`${place.row}:${place.column}`);
    into.pairs.push({
      label,
      row,
      column,
      values: places.map((place) => ({ ...place, value: at(grid, place.row, place.column) })),
    });
    index += beside.length;
  }
}

function isLabelHere(form: Form, row: number, columns: readonly number[], index: number): boolean {
  const column = columns[index] ?? 0;
  const text = textAt(form.grid, row, column);
  const strength = strengthAt(form.grid, row, column, form.context);
  if (strength === "strong") return true;
  const next = columns[index + 1];
  if (strength === "weak") return next !== undefined || (columns.length === 1 && text.length <= 80);
  if (next === undefined || isFiller(text) || namesDay(form.context, at(form.grid, row, column))) return false;
  const unknown = form.labelled.has(column) && couldBeLabel(text) && !isHelper(text);
  return unknown && labelStrength(textAt(form.grid, row, next), form.context) !== "strong";
}

/** Reads a grid as a form, from top to bottom. */
export function readForm(grid: Grid, context: SheetContext): FormReading {
  const tables = smallTables(grid, context);
  const form: Form = { grid, context, labelled: labelColumns(grid, context), tabled: rowsOfTables(tables) };
  const into: Lines = { pairs: [], loose: [], used: new Set() };
  for (let row = 0; row < grid.height; row++) if (!form.tabled.has(row)) readLine(form, row, into);
  return { pairs: into.pairs, tables, loose: into.loose };
}

export const isFilled = (pair: Pair): boolean =>
  pair.values.some(({ value }) => !isBlank(value) && !(typeof value === "string" && isFiller(value)));
