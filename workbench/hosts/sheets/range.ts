/** `Range`: a rectangle of cells on one sheet. */
import { type Area, addressOfArea } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { columnsOf, rowsOf } from "./grid.ts";
import { service } from "./mark.ts";
import { type PaintPort, paint, paintPort } from "./paint.ts";
import { linksOf, putFormats, putLinks, putValidation } from "./range-parts.ts";
import { displayValue, eachCell, type Place, putValues, scriptValue } from "./range-values.ts";
import type { RichTextPort } from "./rich-text.ts";
import { type SheetPort, sheetPort } from "./sheet.ts";

export interface RangePort extends PaintPort<RangePort> {
  readonly getSheet: () => SheetPort;
  readonly getRow: () => number;
  readonly getColumn: () => number;
  readonly getNumRows: () => number;
  readonly getNumColumns: () => number;
  readonly getLastRow: () => number;
  readonly getLastColumn: () => number;
  readonly getA1Notation: () => string;
  readonly getValues: () => unknown[][];
  readonly getDisplayValues: () => string[][];
  readonly getFormulas: () => string[][];
  readonly getNumberFormats: () => string[][];
  readonly getBackgrounds: () => string[][];
  readonly getNotes: () => string[][];
  readonly getRichTextValues: () => (RichTextPort | null)[][];
  readonly getMergedRanges: () => RangePort[];
  readonly setValue: (value: unknown) => RangePort;
  readonly setValues: (values: unknown[][]) => RangePort;
  readonly setNumberFormats: (formats: string[][]) => RangePort;
  readonly setRichTextValues: (values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => RangePort;
  readonly setDataValidation: (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => RangePort;
  readonly clear: () => RangePort;
  readonly clearContent: () => RangePort;
  readonly clearDataValidations: () => RangePort;
  readonly activate: () => RangePort;
}

type Assert<T extends U, U> = T;
export type RangeIsReal = Assert<GoogleAppsScript.Spreadsheet.Range, RangePort>;

const places = new WeakMap<object, Place>();

/** The rectangle that a range stands for; throws where the object is no range. */
export function placeOf(range: object): Place {
  const place = places.get(range);
  if (place) return place;
  throw new ServiceException("The parameters don't match the method signature: this takes a range.");
}

/** A range of this sheet; throws where it does not lie within the grid. */
export function rangePort(desk: Desk, sheet: BookSheet, area: Area): RangePort {
  checkWithin(sheet, area);
  const place: Place = { sheet, area };
  const port: RangePort = service("Range", {
    ...whereabouts(desk, place),
    ...readers(desk, place),
    ...writers(desk, place, () => port),
    ...paintPort(desk, [place], () => port),
  });
  places.set(port, place);
  return port;
}

function checkWithin(sheet: BookSheet, area: Area): void {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole)
    throw new ServiceException("The parameters (number) don't match the method signature for Sheet.getRange.");
  if (area.row < 0) throw new ServiceException("The starting row of the range is too small.");
  if (area.column < 0) throw new ServiceException("The starting column of the range is too small.");
  if (area.rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
  if (area.row + area.rows > rowsOf(sheet) || area.column + area.columns > columnsOf(sheet)) {
    throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

function whereabouts(desk: Desk, { sheet, area }: Place) {
  return {
    getSheet: () => sheetPort(desk, sheet),
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getA1Notation: () => addressOfArea(area),
  };
}

function readers(desk: Desk, place: Place) {
  const inside = (merge: Area): boolean =>
    merge.row >= place.area.row &&
    merge.column >= place.area.column &&
    merge.row + merge.rows <= place.area.row + place.area.rows &&
    merge.column + merge.columns <= place.area.column + place.area.columns;
  return {
    getValues: () => eachCell(place, (cell) => scriptValue(desk, cell)),
    getDisplayValues: () => eachCell(place, displayValue),
    getFormulas: () => eachCell(place, (cell) => cell?.formula ?? ""),
    getNumberFormats: () => eachCell(place, (cell) => cell?.format ?? "General"),
    getBackgrounds: () => eachCell(place, (cell) => cell?.fill ?? "#ffffff"),
    getNotes: () => eachCell(place, (cell) => cell?.note ?? ""),
    getRichTextValues: () => linksOf(desk, place),
    getMergedRanges: () => place.sheet.merges.filter(inside).map((merge) => rangePort(desk, place.sheet, merge)),
  };
}

function writers(desk: Desk, place: Place, self: () => RangePort) {
  const { sheet, area } = place;
  const after = (): RangePort => self();
  return {
    setValue: (value: unknown) => {
      putValues(
        desk,
        place,
        eachCell(place, () => value),
      );
      return after();
    },
    setValues: (values: unknown[][]) => {
      putValues(desk, place, values);
      return after();
    },
    setNumberFormats: (formats: string[][]) => {
      putFormats(desk, place, formats);
      return after();
    },
    setRichTextValues: (values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => {
      putLinks(desk, place, values);
      return after();
    },
    setDataValidation: (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => {
      putValidation(desk, place, rule);
      return after();
    },
    clear: () => {
      checkMayWrite(desk, sheet, area);
      for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row += 1) {
        const line = sheet.cells[row] ?? [];
        for (let column = area.column; column < Math.min(area.column + area.columns, line.length); column += 1) {
          const note = line[column]?.note;
          line[column] = note === undefined ? undefined : { value: null, note };
        }
      }
      return after();
    },
    clearContent: () => {
      paint(desk, [place], (cell) => {
        cell.value = null;
        for (const key of ["formula", "error", "link"] as const) delete cell[key];
      });
      return after();
    },
    clearDataValidations: () => {
      putValidation(desk, place, null);
      return after();
    },
    activate: () => {
      desk.view.sheet = sheet.id;
      desk.view.area = area;
      return after();
    },
  };
}
