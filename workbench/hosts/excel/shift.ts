/** Takes whole rows or columns out of a sheet, or puts empty ones in; everything that has a place on the sheet moves along. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { type Move, movedSet, moveParts, type Way } from "../move-parts.ts";
import { ALL_COLUMNS, ALL_ROWS } from "./range-place.ts";
import { notBuilt } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { mayChange, type World } from "./world.ts";

/** Only whole rows (`Up`) and whole columns (`Left`): the product asks for nothing else. */
export function deleteCells(world: World, sheet: BookSheet, area: Area, shift: unknown): null {
  mayChange(sheet, "Range.delete");
  if (shift === "Up" && area.columns === ALL_COLUMNS) remove(world, sheet, "row", area.row, area.rows);
  else if (shift === "Left" && area.rows === ALL_ROWS) remove(world, sheet, "column", area.column, area.columns);
  else throw notBuilt(`Range.delete ${String(shift)} of a part of a row or column`);
  world.events.cellsChanged(
    sheetId(sheet),
    { sheet, area },
    { type: shift === "Up" ? "RowDeleted" : "ColumnDeleted" },
    "add-in",
  );
  return null;
}

/** Only whole rows (`Down`) and whole columns (`Right`). */
export function insertCells(world: World, sheet: BookSheet, area: Area, shift: unknown): null {
  mayChange(sheet, "Range.insert");
  if (shift === "Down" && area.columns === ALL_COLUMNS) insert(world, sheet, "row", area.row, area.rows);
  else if (shift === "Right" && area.rows === ALL_ROWS) insert(world, sheet, "column", area.column, area.columns);
  else throw notBuilt(`Range.insert ${String(shift)} of a part of a row or column`);
  world.events.cellsChanged(
    sheetId(sheet),
    { sheet, area },
    { type: shift === "Down" ? "RowInserted" : "ColumnInserted" },
    "add-in",
  );
  return null;
}

function remove(world: World, sheet: BookSheet, way: Way, from: number, count: number): void {
  if (way === "row") sheet.cells.splice(from, count);
  else for (const line of sheet.cells) line.splice(from, count);
  relocate(world, sheet, way, (start, length) => {
    const before = Math.max(0, Math.min(start + length, from) - start);
    const after = Math.max(0, start + length - Math.max(start, from + count));
    return { start: start < from ? start : Math.max(from, start - count), length: before + after };
  });
}

function insert(world: World, sheet: BookSheet, way: Way, at: number, count: number): void {
  if (way === "row" && sheet.cells.length > at) {
    sheet.cells.splice(at, 0, ...Array.from({ length: count }, () => []));
  }
  if (way === "column") {
    for (const line of sheet.cells) {
      if (line.length > at) line.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    }
  }
  relocate(world, sheet, way, (start, length) => {
    if (start >= at) return { start: start + count, length };
    return { start, length: start + length > at ? length + count : length };
  });
}

function relocate(world: World, sheet: BookSheet, way: Way, move: Move): void {
  moveParts(world.book, sheet, way, move);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, way, move)).filter((m) => m.rows * m.columns > 1);
  sheet.validations = withMovedArea(sheet.validations, way, move);
  sheet.highlights = withMovedArea(sheet.highlights, way, move);
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    data: movedArea(chart.data, way, move)[0] ?? chart.data,
    at: { ...chart.at, [way]: move(chart.at[way], 1).start },
  }));
  if (way === "row") sheet.hiddenRows = movedSet(sheet.hiddenRows, move);
  else {
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, move);
    sheet.widths = new Map(
      [...sheet.widths].flatMap(([at, width]) => moved(at, move).map((to) => [to, width] as const)),
    );
  }
}

function movedArea(area: Area, way: Way, move: Move): readonly Area[] {
  const { start, length } = way === "row" ? move(area.row, area.rows) : move(area.column, area.columns);
  if (length === 0) return [];
  return [way === "row" ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length }];
}

const withMovedArea = <T extends { area: Area }>(rules: readonly T[], way: Way, move: Move): T[] =>
  rules.flatMap((rule) => movedArea(rule.area, way, move).map((area) => ({ ...rule, area })));

const moved = (at: number, move: Move): readonly number[] => {
  const { start, length } = move(at, 1);
  return length === 0 ? [] : [start];
};
