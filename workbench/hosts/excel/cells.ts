/** The cells of a sheet in memory: found, made and walked through. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { contains } from "./range-place.ts";

export const cellAt = (sheet: BookSheet, row: number, column: number): BookCell | undefined =>
  sheet.cells[row]?.[column];

/** The cell at this place, made where there is none. */
export function madeCell(sheet: BookSheet, row: number, column: number): BookCell {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const line = sheet.cells[row] ?? [];
  while (line.length <= column) line.push(undefined);
  const cell = line[column] ?? { value: null };
  line[column] = cell;
  return cell;
}

/** Calls `visit` with every cell of the area that exists; blank ones that were never touched are skipped. */
export function visitCells(
  sheet: BookSheet,
  area: Area,
  visit: (cell: BookCell, row: number, column: number) => void,
): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
    const line = sheet.cells[row] ?? [];
    for (let column = area.column; column < Math.min(area.column + area.columns, line.length); column++) {
      const cell = line[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Takes everything that a cell holds, its looks stay. */
export function emptyCell(cell: BookCell): void {
  cell.value = null;
  delete cell.formula;
  delete cell.error;
  delete cell.link;
}

export const holdsValue = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.error !== undefined || (cell.value ?? "") !== "");

const looksTouched = (cell: BookCell | undefined): boolean =>
  cell !== undefined && Object.entries(cell).some(([key, part]) => key !== "value" && part !== undefined);

/** What a filter goes by: text as it stands, numbers without their format (the strict choice), ticks in capitals. */
export function shownText(cell: BookCell | undefined): string {
  if (cell?.error !== undefined) return cell.error;
  return typeof cell?.value === "boolean" ? String(cell.value).toUpperCase() : String(cell?.value ?? "");
}

/** The rectangle that holds all used cells, or undefined. With `values`, cells that only have looks do not count. */
export function usedArea(sheet: BookSheet, within: Area, counts: "values" | "values-and-looks"): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  visitCells(sheet, within, (cell, row, column) => {
    if (!holdsValue(cell) && !(counts === "values-and-looks" && looksTouched(cell))) return;
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  });
  if (!area) return undefined;
  return { row: area.top, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** The merged area that begins elsewhere and covers this cell, if any: such a cell holds nothing of its own. */
export const coveringMerge = (sheet: BookSheet, row: number, column: number): Area | undefined =>
  sheet.merges.find((merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column));
