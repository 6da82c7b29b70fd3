/** What a range's cells hold: values, formulas and number formats, read and written as rectangles. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { cellAt, coveringMerge, madeCell } from "./cells.ts";
import { valueType } from "./events.ts";
import { type Members, readable, settable } from "./host-object.ts";
import { isUnbounded } from "./range-place.ts";
import { invalidArgument, Refusal, wrongSize } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { typeInto } from "./typed.ts";
import { mayWriteCells, type World } from "./world.ts";

/** More cells than this are refused in one read or write. */
const MOST_CELLS = 5_000_000;

export function valueMembers(world: World, sheet: BookSheet, area: Area): Members {
  const type = (cell: BookCell, input: unknown): void => typeInto(cell, input, world.year, "Range.values");
  return {
    Values: settable(
      "1.1",
      () => grid(area, (row, column) => shownValue(cellAt(sheet, row, column))),
      (input) => edit(world, sheet, area, () => fill(sheet, area, input, "Range.values", type)),
    ),
    Formulas: settable(
      "1.1",
      () => grid(area, (row, column) => formulaOrValue(cellAt(sheet, row, column))),
      (input) => edit(world, sheet, area, () => fill(sheet, area, input, "Range.formulas", type)),
    ),
    NumberFormat: settable(
      "1.1",
      () => grid(area, (row, column) => cellAt(sheet, row, column)?.format ?? "General"),
      (input) => fill(sheet, area, input, "Range.numberFormat", formatCell),
    ),
    ValueTypes: readable("1.1", () => grid(area, (row, column) => valueType(cellAt(sheet, row, column)))),
  };
}

const shownValue = (cell: BookCell | undefined): string | number | boolean => cell?.error ?? cell?.value ?? "";

const formulaOrValue = (cell: BookCell | undefined): string | number | boolean => cell?.formula ?? shownValue(cell);

/** Writes, and tells those who asked. */
function edit(world: World, sheet: BookSheet, area: Area, write: () => void): void {
  const single = area.rows * area.columns === 1;
  const before = single ? { before: { ...(cellAt(sheet, area.row, area.column) ?? { value: null }) } } : {};
  write();
  world.events.cellsChanged(sheetId(sheet), { sheet, area }, { type: "RangeEdited", ...before }, "add-in");
}

function formatCell(cell: BookCell, input: unknown): void {
  if (typeof input !== "string") throw invalidArgument("Range.numberFormat");
  if (input === "" || input === "General") delete cell.format;
  else cell.format = input;
}

function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  bounded(area, "Range.values");
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => read(area.row + i, area.column + j)),
  );
}

/** A rectangle of the same size, with null for cells to leave as they are; or one value for all of them. */
function fill(
  sheet: BookSheet,
  area: Area,
  input: unknown,
  location: string,
  put: (cell: BookCell, input: unknown) => void,
): void {
  mayWriteCells(sheet, area, location);
  bounded(area, location);
  const inputAt = inputs(area, input, location);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const value = inputAt(i, j);
      if (value === null || coveringMerge(sheet, area.row + i, area.column + j)) continue;
      put(madeCell(sheet, area.row + i, area.column + j), value);
    }
  }
}

function inputs(area: Area, input: unknown, location: string): (i: number, j: number) => unknown {
  if (input === null || input === undefined) throw invalidArgument(location);
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits = (row: unknown): boolean => Array.isArray(row) && row.length === area.columns;
  if (rows.length !== area.rows || !rows.every(fits)) throw wrongSize(location);
  return (i, j) => {
    const row = rows[i];
    return Array.isArray(row) ? row[j] : null;
  };
}

function bounded(area: Area, location: string): void {
  if (isUnbounded(area)) throw invalidArgument(location);
  if (area.rows * area.columns > MOST_CELLS) {
    throw new Refusal("RangeExceedsLimit", "The cell count in the range has exceeded the maximum.", location, 400);
  }
}
