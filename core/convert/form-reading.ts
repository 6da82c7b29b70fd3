/** A form as it stands: pairs of label and value, small tables within it, and text that belongs to neither. */
import { type Cell, isBlank } from "../workbook/cell.ts";
import {
  couldBeLabel,
  endsInColon,
  isListed,
  labelColumns,
  labelStrength,
  labelText,
  strengthAlone,
  strengthAt,
} from "./form-labels.ts";
import { at, filledColumns, type Grid, type Place, spanAt, textAt } from "./grid.ts";
import { inlinePairs } from "./inline-pairs.ts";
import { isFiller, isHelper } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import type { SheetTable } from "./sheet-table.ts";
import { rowsOfTables, smallTables } from "./small-tables.ts";

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

interface Lines {
  readonly pairs: Pair[];
  readonly loose: Place[];
  /** Places that a label above has taken as its values, as `row:column`. */
  readonly used: Set<string>;
}

const hasKnownPair = (form: Form, text: string): boolean =>
  inlinePairs(text, form.context).some(({ label }) => form.context.likeness(label) >= 0.6);

/** True where a line begins something of its own, so that a text above it ends. */
function begins(form: Form, row: number, heading: string): boolean {
  const { grid, context } = form;
  if (form.tabled.has(row)) return true;
  const columns = filledColumns(grid, row);
  const first = columns[0] ?? 0;
  const text = textAt(grid, row, first);
  if (columns.some((column) => hasKnownPair(form, textAt(grid, row, column)))) return true;
  if (columns.length > 1) return columns.some((column) => strengthAt(grid, row, column, context) === "strong");
  if (isListed(text) && !isListed(heading) && !endsInColon(text)) return false;
  if (isListed(text) && isListed(heading)) return true;
  return strengthAlone(grid, row, first, context) !== "none";
}

/** True where a text that reads like a label has a value of its own at its right. */
function namesOwnValue(form: Form, row: number, columns: readonly number[], column: number): boolean {
  const next = columns[columns.indexOf(column) + 1];
  return next !== undefined && strengthAt(form.grid, row, next, form.context) === "none";
}

/** What stands right of a label up to the next one. The cell right beside it is its value even where it reads like a label. */
function valuesBeside(form: Form, row: number, columns: readonly number[], index: number): readonly number[] {
  const own = columns[index] ?? 0;
  const colon = endsInColon(textAt(form.grid, row, own));
  const values: number[] = [];
  for (const column of columns.slice(index + 1)) {
    const text = textAt(form.grid, row, column);
    const strength = strengthAt(form.grid, row, column, form.context);
    const beside = values.length === 0 && column <= own + spanAt(form.grid, row, own).columns;
    const isLabel = endsInColon(text)
      ? strength !== "none"
      : (strength === "strong" && (!beside || (!colon && namesOwnValue(form, row, columns, column)))) ||
        (strength === "weak" && values.length > 0 && namesOwnValue(form, row, columns, column));
    if (isLabel || hasKnownPair(form, text)) break;
    values.push(column);
  }
  return values;
}

/** What stands beneath a label: its column's cells until something else begins. A label alone on its line takes whole lines. */
function valuesBeneath(form: Form, row: number, column: number, alone: "alone" | "beside others"): readonly Place[] {
  const right = column + spanAt(form.grid, row, column).columns - 1;
  const heading = textAt(form.grid, row, column);
  const values: Place[] = [];
  let gap = 0;
  for (let below = row + 1; below < form.grid.height && gap <= GAP; below++) {
    const columns = filledColumns(form.grid, below);
    if (columns.length === 0) {
      gap += 1;
      continue;
    }
    const inReach = alone === "alone" ? columns : columns.filter((it) => it >= column && it <= right);
    if (inReach.length === 0 || begins(form, below, heading) || (gap > 0 && alone !== "alone")) break;
    values.push(...inReach.map((it) => ({ row: below, column: it })));
    gap = 0;
  }
  return values;
}

function isLabelHere(form: Form, row: number, columns: readonly number[], index: number): boolean {
  const { grid, context } = form;
  const column = columns[index] ?? 0;
  const text = textAt(grid, row, column);
  const next = columns[index + 1];
  if (columns.length === 1) return strengthAlone(grid, row, column, context) !== "none";
  const strength = strengthAt(grid, row, column, context);
  if (strength === "strong") return true;
  if (next === undefined || isFiller(text) || namesDay(context, at(grid, row, column))) return false;
  if (strength === "weak") return true;
  const unknown = form.labelled.has(column) && couldBeLabel(text) && !isHelper(text);
  return unknown && labelStrength(textAt(grid, row, next), context) !== "strong";
}

/** Pairs that stand whole within a cell; the last one is left to be read with what stands beside it, where it has no value. */
function readInline(form: Form, row: number, column: number, into: Lines): "done" | "open" | "none" {
  const inline = inlinePairs(textAt(form.grid, row, column), form.context);
  const open = inline[inline.length - 1]?.value === "";
  if (inline.length === 0) return "none";
  for (const { label, value } of open ? inline.slice(0, -1) : inline) {
    into.pairs.push({ label, row, column, values: value === "" ? [] : [{ value, row, column }] });
  }
  return open ? "open" : "done";
}

/** More lines of the value at the end of a line: what stands in its column below, with nothing under the label. */
function further(
  form: Form,
  row: number,
  columns: readonly number[],
  index: number,
  beside: readonly number[],
): readonly Place[] {
  const own = columns[index] ?? 0;
  const value = beside[0] ?? own;
  if (index + beside.length < columns.length - 1) return [];
  const places: Place[] = [];
  for (let below = row + 1; below < form.grid.height; below++) {
    const line = filledColumns(form.grid, below);
    const first = line[0];
    if (first === undefined || first <= own || first > value + 1 || begins(form, below, "")) break;
    places.push(...line.map((column) => ({ row: below, column })));
  }
  return places;
}

/** The values of the label at a place: beside it, or beneath where nothing or only a count stands beside. */
function readPair(form: Form, row: number, columns: readonly number[], index: number, into: Lines): number {
  const { grid } = form;
  const column = columns[index] ?? 0;
  const text = textAt(grid, row, column);
  const beside = valuesBeside(form, row, columns, index);
  const onlyCount = beside.length > 0 && beside.every((it) => typeof at(grid, row, it) === "number");
  const hasLine = columns.length === 1 || (onlyCount && beside.length === columns.length - 1);
  const reach = hasLine ? "alone" : "beside others";
  const below =
    beside.length > 0 && !hasLine
      ? further(form, row, columns, index, beside)
      : valuesBeneath(form, row, column, reach);
  const places = [...beside.map((it) => ({ row, column: it })), ...below];
  for (const place of below) into.used.add(`${place.row}:${place.column}`);
  const inline = inlinePairs(text, form.context);
  const label = inline.length > 1 ? (inline[inline.length - 1]?.label ?? text) : labelText(grid, row, column);
  into.pairs.push({
    label,
    row,
    column,
    values: places.map((place) => ({ ...place, value: at(grid, place.row, place.column) })),
  });
  return beside.length;
}

/** Reads one line of the form. */
function readLine(form: Form, row: number, into: Lines): void {
  const columns = filledColumns(form.grid, row).filter((column) => !into.used.has(`${row}:${column}`));
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0;
    const inline = readInline(form, row, column, into);
    if (inline === "done") continue;
    if (inline === "open" || isLabelHere(form, row, columns, index)) index += readPair(form, row, columns, index, into);
    else into.loose.push({ row, column });
  }
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
