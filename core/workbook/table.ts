/** One of our tables as it stands in a sheet, found by its headings: whoever sorted, moved, renamed or inserted, it is still the same table. */
import { type Cell, isBlank, textOf } from "./cell.ts";
import { ID_HEADING } from "./edit.ts";
import { cellAt, type SheetSnapshot } from "./snapshot.ts";

export interface Table {
  readonly sheet: SheetSnapshot;
  /** Row of the headings, from 0. */
  readonly headingRow: number;
  /** Headings from left to right; "" where a column has none. */
  readonly headings: readonly string[];
  /** Column of the entry ids, or -1 where somebody deleted it. */
  readonly idColumn: number;
}

const DEEPEST_HEADING_ROW = 20;

/** A heading as it is compared: case, spaces and a closing colon do not matter. */
export function plainHeading(text: string): string {
  const before = plain.get(text);
  if (before !== undefined) return before;
  const now = text.trim().replace(/\s+/g, " ").replace(/:$/, "").toLowerCase();
  if (plain.size > MOST_KNOWN) plain.clear();
  plain.set(text, now);
  return now;
}

/** The same few hundred headings are compared again and again, in every log of a district. */
const plain = new Map<string, string>();
const MOST_KNOWN = 2_000;

const PLAIN_ID = plainHeading(ID_HEADING);

/**
 * The table of a sheet of ours, or undefined where the sheet holds none. It is known by its Entry ID heading, in one of the first
 * 20 rows (someone may have put a title above); without that, by a row that has at least half of `expected`.
 */
export function findTable(sheet: SheetSnapshot, expected: readonly string[]): Table | undefined {
  const depth = Math.min(DEEPEST_HEADING_ROW, sheet.cells.length);
  for (let row = 0; row < depth; row++) {
    const headings = (sheet.cells[row] ?? []).map((cell) => textOf(cell).trim());
    const idColumn = headings.findIndex((heading) => plainHeading(heading) === PLAIN_ID);
    if (idColumn >= 0) return { sheet, headingRow: row, headings, idColumn };
  }
  const wanted = new Set(expected.map(plainHeading));
  for (let row = 0; row < depth; row++) {
    const headings = (sheet.cells[row] ?? []).map((cell) => textOf(cell).trim());
    const known = headings.filter((heading) => heading !== "" && wanted.has(plainHeading(heading))).length;
    if (known > 0 && known * 2 >= wanted.size) return { sheet, headingRow: row, headings, idColumn: -1 };
  }
  return undefined;
}

/** The column (from 0) under a heading; the first where two are alike; -1 where there is none. */
export function columnOf(table: Table, heading: string): number {
  const wanted = plainHeading(heading);
  return table.headings.findIndex((text) => text !== "" && plainHeading(text) === wanted);
}

/** The id of the entry in a sheet row, "" where it has none. */
export const idAt = (table: Table, row: number): string =>
  table.idColumn < 0 ? "" : textOf(cellAt(table.sheet, row, table.idColumn)).trim();

/** Sheet rows (from 0) below the headings in which something stands, ids alone not counted. */
export function filledRows(table: Table): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headingRow + 1; row < table.sheet.cells.length; row++) {
    const cells = table.sheet.cells[row] ?? [];
    if (cells.some((cell, column) => column !== table.idColumn && !isBlank(cell))) rows.push(row);
  }
  return rows;
}

/** The sheet row (from 0) after the last one in which anything stands, ids included: where the next entry goes. */
export function nextRow(table: Table): number {
  let last = table.headingRow;
  for (let row = table.headingRow + 1; row < table.sheet.cells.length; row++) {
    if ((table.sheet.cells[row] ?? []).some((cell) => !isBlank(cell))) last = row;
  }
  return last + 1;
}

/** Sheet row by entry id. A doubled id (a copied row) leads to its first row. */
export function rowsById(table: Table): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (table.idColumn < 0) return rows;
  for (let row = table.headingRow + 1; row < table.sheet.cells.length; row++) {
    const id = idAt(table, row);
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The cells of a row under these headings, in their order; null under a heading that the table lacks. */
export function rowCells(table: Table, row: number, headings: readonly string[]): readonly Cell[] {
  return headings.map((heading) => {
    const column = columnOf(table, heading);
    return column < 0 ? null : cellAt(table.sheet, row, column);
  });
}
