/** What is done to a rectangle's cells as such: merged, split, emptied. */
import type { BookCell } from "../book.ts";
import { checkMayWrite, type Desk, isWithin, overlaps } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import type { Place } from "./range-values.ts";

/** Takes what a cell holds; its looks and its note stay. */
export function emptyCell(cell: BookCell): void {
  cell.value = null;
  for (const key of ["formula", "error", "link"] as const) delete cell[key];
}

/** One cell of all: the first value stays, the others are lost. */
export function mergeCells(desk: Desk, { sheet, area }: Place): void {
  checkMayWrite(desk, sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area) && !isWithin(merge, area)))
    throw new ServiceException("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  visit({ sheet, area }, (cell, row, column) => {
    if (row !== area.row || column !== area.column) emptyCell(cell);
  });
  if (area.rows * area.columns > 1) sheet.merges.push({ ...area });
}

/** Takes merges apart; each must lie wholly within the rectangle. */
export function splitCells(desk: Desk, { sheet, area }: Place): void {
  checkMayWrite(desk, sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area) && !isWithin(merge, area)))
    throw new ServiceException("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

/** Takes contents and looks; notes stay. */
export function clearCells(desk: Desk, place: Place): void {
  checkMayWrite(desk, place.sheet, place.area);
  visit(place, (cell, row, column) => {
    const line = place.sheet.cells[row] ?? [];
    line[column] = cell.note === undefined ? undefined : { value: null, note: cell.note };
  });
}

function visit({ sheet, area }: Place, act: (cell: BookCell, row: number, column: number) => void): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row += 1) {
    const line = sheet.cells[row] ?? [];
    for (let column = area.column; column < Math.min(area.column + area.columns, line.length); column += 1) {
      const cell = line[column];
      if (cell) act(cell, row, column);
    }
  }
}
