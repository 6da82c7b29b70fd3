/** `Spreadsheet`: the file, its sheets, its time zone and locale. */
import { forgetSheet } from "../move-parts.ts";
import { addBookSheet } from "../new-book.ts";
import { referred } from "../reference.ts";
import { activeSheet, checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { checkSize, columnsOf, NEW_SHEET_CELLS, rowsOf } from "./grid.ts";
import { service } from "./mark.ts";
import { type HoldsMetadata, metadataMembers, ofFile } from "./metadata.ts";
import { type NamedRangePort, namedRanges, rangeByName, removeNamedRange, setNamedRange } from "./named-range.ts";
import { type ProtectionPort, protectionsOf } from "./protection.ts";
import { type RangePort, rangePort } from "./range.ts";
import { bookSheetOf, type SheetPort, sheetPort } from "./sheet.ts";

export interface SpreadsheetPort extends HoldsMetadata<SpreadsheetPort> {
  readonly getId: () => string;
  readonly getName: () => string;
  readonly getSheets: () => SheetPort[];
  readonly getSheetByName: (name: string) => SheetPort | null;
  readonly getActiveSheet: () => SheetPort;
  readonly setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => SheetPort;
  readonly insertSheet: (name: string, index: number) => SheetPort;
  readonly deleteSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;
  readonly getRange: (a1: string) => RangePort;
  readonly getRangeByName: (name: string) => RangePort | null;
  readonly getNamedRanges: () => NamedRangePort[];
  readonly setNamedRange: (name: string, range: GoogleAppsScript.Spreadsheet.Range) => void;
  readonly removeNamedRange: (name: string) => void;
  readonly getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => ProtectionPort[];
  readonly toast: (message: string, title: string, seconds: number | null) => void;
  readonly setSpreadsheetTimeZone: (zone: string) => void;
  readonly getSpreadsheetTimeZone: () => string;
  readonly getSpreadsheetLocale: () => string;
}

type Assert<T extends U, U> = T;
export type SpreadsheetIsReal = Assert<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetPort>;

const LONGEST_NAME = 100;

export function spreadsheetPort(desk: Desk): SpreadsheetPort {
  const { book, toasts } = desk;
  const find = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  const port: SpreadsheetPort = service("Spreadsheet", {
    getId: () => `stand-in-${book.name}`,
    getName: () => book.name,
    getSheets: () => book.sheets.map((sheet) => sheetPort(desk, sheet)),
    getSheetByName: (name: string) => {
      const sheet = find(name);
      return sheet ? sheetPort(desk, sheet) : null;
    },
    getActiveSheet: () => sheetPort(desk, activeSheet(desk)),
    setActiveSheet: (sheet: object) => {
      desk.view.sheet = bookSheetOf(sheet).id;
      return sheetPort(desk, bookSheetOf(sheet));
    },
    insertSheet: (name: string, index: number) => insertSheet(desk, name, index),
    deleteSheet: (sheet: object) => deleteSheet(desk, sheet),
    getSpreadsheetTimeZone: () => desk.zone.name,
    getSpreadsheetLocale: () => book.locale ?? "en_US",
    setSpreadsheetTimeZone: (zone: string) => {
      book.timeZone = checkedZone(zone);
    },
    ...names(desk),
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
      book.sheets.flatMap((sheet) => protectionsOf(desk, sheet, type)),
    toast: (message: string) => void toasts.push(message),
    ...metadataMembers(
      desk,
      () => ofFile,
      () => port,
    ),
  });
  return port;
}

const names = (desk: Desk) => ({
  getRange: (a1: string) => {
    const found = referred(desk.book, a1, activeSheet(desk));
    if (!found) throw new ServiceException("Range not found");
    return rangePort(desk, found.sheet, found.area);
  },
  getRangeByName: (name: string) => rangeByName(desk, name),
  getNamedRanges: () => namedRanges(desk, null),
  setNamedRange: (name: string, range: object) => setNamedRange(desk, name, range),
  removeNamedRange: (name: string) => removeNamedRange(desk, name),
});

/** An IANA time zone. The run that sets it still counts by the old one. */
function checkedZone(zone: string): string {
  const known =
    /^[A-Za-z]+(\/[\w+-]+)*$/.test(zone) && Intl.supportedValuesOf("timeZone").concat("Etc/UTC").includes(zone);
  if (!known) throw new ServiceException(`Invalid argument: ${zone}`);
  return zone;
}

/** A new sheet becomes the one that the person looks at. */
function insertSheet(desk: Desk, name: string, index: number): SheetPort {
  const { book } = desk;
  const taken = book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === "" || name.length > LONGEST_NAME)
    throw new ServiceException("The sheet name is empty or longer than 100 characters.");
  if (!(index >= 0 && index <= book.sheets.length)) throw new ServiceException(`Invalid sheet index: ${index}`);
  checkSize(book, NEW_SHEET_CELLS);
  const sheet = addBookSheet(book, name);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(index, 0, sheet);
  desk.view.sheet = sheet.id;
  return sheetPort(desk, sheet);
}

function deleteSheet(desk: Desk, port: object): void {
  const { book } = desk;
  const sheet = bookSheetOf(port);
  const at = book.sheets.indexOf(sheet);
  if (at < 0) throw new ServiceException(`Sheet ${sheet.id} not found`);
  checkMayWrite(desk, sheet, { row: 0, column: 0, rows: rowsOf(sheet), columns: columnsOf(sheet) });
  const left = book.sheets.filter((other) => other !== sheet && !other.hidden);
  if (left.length === 0) throw new ServiceException("You can't remove all the visible sheets in a document.");
  book.sheets.splice(at, 1);
  forgetSheet(book, sheet);
}
