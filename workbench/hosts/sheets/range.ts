/** `Range`: a rectangle of cells on one sheet. */
import { type Area, addressOfArea } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { type Desk, isWithin, mayWrite, overlaps } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { createFilter, type FilterPort, filterOf } from "./filter.ts";
import { columnsOf, rowsOf } from "./grid.ts";
import { onTab, service } from "./mark.ts";
import { type HoldsMetadata, metadataMembers, ofRange } from "./metadata.ts";
import { type PaintPort, paint, paintPort } from "./paint.ts";
import { type ProtectionPort, protect } from "./protection.ts";
import { clearCells, emptyCell, mergeCells, splitCells } from "./range-cells.ts";
import { type NotesPort, notesPort } from "./range-notes.ts";
import { linksOf, putFormats, putLinks } from "./range-parts.ts";
import { type RulesPort, rulesPort } from "./range-rules.ts";
import { displayValue, eachCell, type Place, putFormulas, putValues, scriptValue } from "./range-values.ts";
import type { RichTextPort } from "./rich-text.ts";
import { type SheetPort, sheetPort } from "./sheet.ts";

export interface RangePort
  extends PaintPort<RangePort>,
    NotesPort<RangePort>,
    RulesPort<RangePort>,
    HoldsMetadata<RangePort> {
  readonly protect: () => ProtectionPort;
  readonly createFilter: () => FilterPort;
  readonly getFilter: () => FilterPort | null;
  readonly getSheet: () => SheetPort;
  readonly getRow: () => number;
  readonly getColumn: () => number;
  readonly getNumRows: () => number;
  readonly getNumColumns: () => number;
  readonly getLastRow: () => number;
  readonly getLastColumn: () => number;
  readonly getA1Notation: () => string;
  readonly getValue: () => unknown;
  readonly getValues: () => unknown[][];
  readonly getDisplayValue: () => string;
  readonly getDisplayValues: () => string[][];
  readonly getFormula: () => string;
  readonly getFormulas: () => string[][];
  readonly getNumberFormat: () => string;
  readonly getNumberFormats: () => string[][];
  readonly getBackground: () => string;
  readonly getBackgrounds: () => string[][];
  readonly getRichTextValue: () => RichTextPort | null;
  readonly getRichTextValues: () => (RichTextPort | null)[][];
  readonly getMergedRanges: () => RangePort[];
  readonly isPartOfMerge: () => boolean;
  readonly canEdit: () => boolean;
  readonly offset: (rowOffset: number, columnOffset: number, rows: number, columns: number) => RangePort;
  readonly merge: () => RangePort;
  readonly breakApart: () => RangePort;
  readonly setFormula: (formula: string) => RangePort;
  readonly setFormulas: (formulas: string[][]) => RangePort;
  readonly setValue: (value: unknown) => RangePort;
  readonly setValues: (values: unknown[][]) => RangePort;
  readonly setNumberFormats: (formats: string[][]) => RangePort;
  readonly setRichTextValue: (value: GoogleAppsScript.Spreadsheet.RichTextValue) => RangePort;
  readonly setRichTextValues: (values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => RangePort;
  readonly clear: () => RangePort;
  readonly clearContent: () => RangePort;
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
  const place = placeWithin(sheet, area);
  const port: RangePort = service("Range", {
    ...whereabouts(desk, place),
    ...readers(desk, place),
    ...writers(desk, place, () => port),
    ...paintPort(desk, [place], () => port),
    ...notesPort(desk, place, () => port),
    ...rulesPort(desk, place, () => port),
    ...metadataMembers(
      desk,
      () => ofRange(sheet, area),
      () => port,
    ),
    protect: () => protect(desk, sheet, area),
    createFilter: () => createFilter(desk, sheet, area),
    getFilter: () => (sheet.filter && overlaps(sheet.filter.area, area) ? filterOf(desk, sheet) : null),
  });
  places.set(port, place);
  return onTab(sheet, port);
}

/** The place of a rectangle; throws where it does not lie within the sheet's grid. */
export function placeWithin(sheet: BookSheet, area: Area): Place {
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
  return { sheet, area };
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
  const { sheet, area } = place;
  const values = () => eachCell(place, (cell) => scriptValue(desk, cell));
  const shown = () => eachCell(place, displayValue);
  const formulas = () => eachCell(place, (cell) => cell?.formula ?? "");
  const formats = () => eachCell(place, (cell) => cell?.format ?? "General");
  const fills = () => eachCell(place, (cell) => cell?.fill ?? "#ffffff");
  const links = () => linksOf(desk, place);
  return {
    getValue: () => values()[0]?.[0] ?? "",
    getValues: values,
    getDisplayValue: () => shown()[0]?.[0] ?? "",
    getDisplayValues: shown,
    getFormula: () => formulas()[0]?.[0] ?? "",
    getFormulas: formulas,
    getNumberFormat: () => formats()[0]?.[0] ?? "General",
    getNumberFormats: formats,
    getBackground: () => fills()[0]?.[0] ?? "#ffffff",
    getBackgrounds: fills,
    getRichTextValue: () => links()[0]?.[0] ?? null,
    getRichTextValues: links,
    getMergedRanges: () =>
      sheet.merges.filter((merge) => isWithin(merge, area)).map((merge) => rangePort(desk, sheet, merge)),
    isPartOfMerge: () => sheet.merges.some((merge) => overlaps(merge, area)),
    canEdit: () => mayWrite(desk, sheet, area),
    offset: (down: number, right: number, rows = area.rows, columns = area.columns) =>
      rangePort(desk, sheet, { row: area.row + down, column: area.column + right, rows, columns }),
  };
}

function writers(desk: Desk, place: Place, self: () => RangePort) {
  const then =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): RangePort => {
      act(...args);
      return self();
    };
  const all = <T>(value: T): T[][] => eachCell(place, () => value);
  return {
    setValue: then((value: unknown) => putValues(desk, place, all(value))),
    setValues: then((values: unknown[][]) => putValues(desk, place, values)),
    setFormula: then((formula: string) => putFormulas(desk, place, all(formula))),
    setFormulas: then((formulas: string[][]) => putFormulas(desk, place, formulas)),
    setNumberFormats: then((formats: string[][]) => putFormats(desk, place, formats)),
    setRichTextValue: then((value: GoogleAppsScript.Spreadsheet.RichTextValue) => putLinks(desk, place, all(value))),
    setRichTextValues: then((values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => putLinks(desk, place, values)),
    merge: then(() => mergeCells(desk, place)),
    breakApart: then(() => splitCells(desk, place)),
    clear: then(() => clearCells(desk, place)),
    clearContent: then(() => paint(desk, [place], emptyCell)),
    activate: then(() => {
      desk.view.sheet = place.sheet.id;
      desk.view.area = place.area;
    }),
  };
}
