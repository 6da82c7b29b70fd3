/** The grid of one sheet: how far it reaches, what is filled, and what moves when rows or columns come and go. */
import type { Area } from "../../../core/workbook/address.ts";
import type { Book, BookCell, BookSheet } from "../book.ts";
import { ServiceException } from "./exception.ts";

/** A new sheet's size, unless more is filled already. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Cells that a spreadsheet may have in all, empty ones counted. */
const MOST_CELLS = 10_000_000;

const isFilled = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.error !== undefined);

/** Rows down to the last one that holds something. */
export function filledRows(sheet: BookSheet): number {
  let last = sheet.cells.length;
  while (last > 0 && !(sheet.cells[last - 1] ?? []).some(isFilled)) last -= 1;
  return last;
}

/** Columns up to the last one that holds something. */
export const filledColumns = (sheet: BookSheet): number =>
  sheet.cells.reduce((most, row) => {
    let last = row.length;
    while (last > most && !isFilled(row[last - 1])) last -= 1;
    return Math.max(most, last);
  }, 0);

export const rowsOf = (sheet: BookSheet): number => sheet.maxRows ?? Math.max(NEW_ROWS, sheet.cells.length);

export const columnsOf = (sheet: BookSheet): number => sheet.maxColumns ?? Math.max(NEW_COLUMNS, filledColumns(sheet));

/** The cell at a place, made where there was none. */
export function cellFor(sheet: BookSheet, row: number, column: number): BookCell {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const line = sheet.cells[row] ?? [];
  const cell = line[column] ?? { value: null };
  line[column] = cell;
  return cell;
}

/** Throws where the workbook would pass ten million cells. */
export function checkSize(book: Book, more: number): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + rowsOf(sheet) * columnsOf(sheet), 0);
  if (cells + more <= MOST_CELLS) return;
  throw new ServiceException(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

export const NEW_SHEET_CELLS = NEW_ROWS * NEW_COLUMNS;

type Way = "rows" | "columns";

/** Adds empty rows or columns before a place (counted from 0) and moves what lies behind it. */
export function insertLines(sheet: BookSheet, way: Way, before: number, count: number): void {
  const size = way === "rows" ? rowsOf(sheet) : columnsOf(sheet);
  if (way === "rows") {
    if (before < sheet.cells.length) sheet.cells.splice(before, 0, ...Array.from({ length: count }, () => []));
    sheet.maxRows = size + count;
  } else {
    for (const row of sheet.cells) if (before < row.length) row.splice(before, 0, ...new Array<undefined>(count));
    sheet.maxColumns = size + count;
  }
  moveAreas(sheet, way, (at, length) =>
    at >= before ? [at + count, length] : at + length > before ? [at, length + count] : [at, length],
  );
}

/** Takes rows or columns away and closes the gap; areas that lose all their cells go, too. */
export function deleteLines(sheet: BookSheet, way: Way, from: number, count: number): void {
  const size = way === "rows" ? rowsOf(sheet) : columnsOf(sheet);
  if (way === "rows") {
    sheet.cells.splice(from, count);
    sheet.maxRows = size - count;
  } else {
    for (const row of sheet.cells) row.splice(from, count);
    sheet.maxColumns = size - count;
  }
  const kept = (at: number): number => Math.min(at, from) + Math.max(0, at - from - count);
  moveAreas(sheet, way, (at, length) => [kept(at), kept(at + length) - kept(at)]);
}

function moveAreas(sheet: BookSheet, way: Way, move: (at: number, length: number) => [number, number]): void {
  const moved = (area: Area): Area => {
    const [at, length] = way === "rows" ? move(area.row, area.rows) : move(area.column, area.columns);
    return way === "rows" ? { ...area, row: at, rows: length } : { ...area, column: at, columns: length };
  };
  const there = (area: Area): boolean => area.rows > 0 && area.columns > 0;
  sheet.merges = sheet.merges.map(moved).filter(there);
  if (sheet.protectedAreas) sheet.protectedAreas = sheet.protectedAreas.map(moved).filter(there);
  for (const part of [...sheet.validations, ...sheet.highlights]) part.area = moved(part.area);
  for (const chart of sheet.charts) {
    chart.data = moved(chart.data);
    chart.at = {
      ...chart.at,
      [way === "rows" ? "row" : "column"]: move(way === "rows" ? chart.at.row : chart.at.column, 1)[0],
    };
  }
  const hidden = way === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const still = [...hidden].map((at) => move(at, 1)).filter(([, length]) => length > 0);
  hidden.clear();
  for (const [at] of still) hidden.add(at);
  sheet.validations = sheet.validations.filter(({ area }) => there(area));
  sheet.highlights = sheet.highlights.filter(({ area }) => there(area));
}
