/** Values of a rectangle of cells, read and put as Apps Script does it. */
import { type Area, addressOf } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import type { BookValidation } from "../book-rules.ts";
import { fits } from "../fits.ts";
import { checkMayWrite, type Desk, isWithin } from "./desk.ts";
import { displayOf, showsDate } from "./display.ts";
import { ServiceException } from "./exception.ts";
import { cellFor } from "./grid.ts";
import { instantOfSerial, serialOfInstant } from "./serial-date.ts";
import { isTooLong, readTyped } from "./typed-text.ts";
import { wallOf } from "./zone.ts";

/** A rectangle on a sheet. */
export interface Place {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What a script reads and puts. */
export type ScriptValue = string | number | boolean | Date | null;

/** One answer for each cell of the rectangle, row by row. */
export function eachCell<T>({ sheet, area }: Place, read: (cell: BookCell | undefined) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) => {
    const row = sheet.cells[area.row + i] ?? [];
    return Array.from({ length: area.columns }, (_, j) => read(row[area.column + j]));
  });
}

/** What `getValues` answers for a cell: a Date where the format shows one, "" where it is empty, the error's text for an error. */
export function scriptValue(desk: Desk, cell: BookCell | undefined): ScriptValue {
  if (cell === undefined) return "";
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "number" && showsDate(cell.format ?? "General")) {
    return new Date(instantOfSerial(cell.value, desk.zone));
  }
  return cell.value ?? "";
}

export const displayValue = (cell: BookCell | undefined): string => displayOf(cell);

/** Throws the real program's words where the block is ragged or of another size than the rectangle. */
export function checkBlock(area: Area, block: readonly (readonly unknown[])[]): void {
  const size = (what: string, data: number, range: number): never => {
    throw new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    );
  };
  if (!Array.isArray(block) || !block.every((row) => Array.isArray(row))) {
    throw new ServiceException("The parameters don't match the method signature: this takes rows of cells.");
  }
  if (block.length !== area.rows) size("rows", block.length, area.rows);
  for (const row of block) if (row.length !== area.columns) size("columns", row.length, area.columns);
}

/** Puts one value for each cell; the same block that `getValues` answers, or text as a person would type it. */
export function putValues(desk: Desk, place: Place, block: readonly (readonly unknown[])[]): void {
  checkBlock(place.area, block);
  checkMayWrite(desk, place.sheet, place.area);
  const year = yearAt(desk.run.clock.now(), desk.zone.name);
  block.forEach((row, i) => {
    row.forEach((value, j) => {
      const [at, across] = [place.area.row + i, place.area.column + j];
      const next: BookCell = { ...place.sheet.cells[at]?.[across], value: null };
      putValue(desk, next, value, year);
      checkRule(place.sheet, at, across, next);
      replace(cellFor(place.sheet, at, across), next);
    });
  });
}

/** The year that the wall clock of a zone shows: what a date without one is typed in. */
export const yearAt = (now: number, zone: string): number => new Date(wallOf(now, zone)).getUTCFullYear();

/** Makes one cell hold just what another holds. */
export function replace(cell: BookCell, next: BookCell): void {
  for (const key of Object.keys(cell)) if (!(key in next)) Reflect.deleteProperty(cell, key);
  Object.assign(cell, next);
}

/** The rule that stands over a cell, where there is one. */
export const ruleAt = (sheet: BookSheet, row: number, column: number): BookValidation | undefined =>
  sheet.validations.find(({ area }) => isWithin({ row, column, rows: 1, columns: 1 }, area));

/** Throws where a rule that refuses other values stands over the cell: a script is refused just as a person is. */
function checkRule(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const rule = ruleAt(sheet, row, column);
  if (rule === undefined || !rule.strict || fits(rule, cell)) return;
  throw new ServiceException(
    `The data you entered in cell ${addressOf(row, column)} violates the data validation rules set on this cell.`,
  );
}

/** Puts one formula for each cell; "" empties it. */
export function putFormulas(desk: Desk, place: Place, block: readonly (readonly string[])[]): void {
  checkBlock(place.area, block);
  const wrong = block.flat().find((formula) => typeof formula !== "string" || !/^(=.*)?$/s.test(formula));
  if (wrong !== undefined) throw new ServiceException(`Invalid formula: ${String(wrong)}`);
  putValues(desk, place, block);
}

function putValue(desk: Desk, cell: BookCell, value: unknown, year: number): void {
  delete cell.formula;
  delete cell.error;
  delete cell.link;
  if (typeof value === "string") {
    if (isTooLong(value))
      throw new ServiceException("Your input contains more than the maximum of 50000 characters in a single cell.");
    const typed = readTyped(value, { format: cell.format ?? "General", locale: desk.book.locale ?? "en_US", year });
    cell.value = typed.value;
    if (typed.formula !== undefined) cell.formula = typed.formula;
    if (typed.format !== undefined && isGeneral(cell.format)) cell.format = typed.format;
  } else if (value instanceof Date) {
    cell.value = serialOfInstant(value.getTime(), desk.zone);
    if (isGeneral(cell.format)) cell.format = "m/d/yyyy h:mm:ss";
  } else if (typeof value === "number") putNumber(cell, value);
  else if (typeof value === "boolean") cell.value = value;
  else if (value === null || value === undefined) cell.value = null;
  else throw new ServiceException("Cannot convert the value to a cell: it is neither text, number, tick nor date.");
}

/** A number in a cell whose format is text becomes text. */
function putNumber(cell: BookCell, value: number): void {
  if (!Number.isFinite(value)) cell.error = "#NUM!";
  cell.value = Number.isFinite(value) ? (cell.format === "@" ? String(value) : value) : null;
}

const isGeneral = (format: string | undefined): boolean => format === undefined || format === "General";
