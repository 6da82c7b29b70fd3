/** `Spreadsheet`: the file, its sheets, its time zone and locale. */
import { addBookSheet } from "../new-book.ts";
import { activeSheet, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { checkSize, NEW_SHEET_CELLS } from "./grid.ts";
import { service } from "./mark.ts";
import { bookSheetOf, type SheetPort, sheetPort } from "./sheet.ts";

export interface SpreadsheetPort {
  readonly getId: () => string;
  readonly getName: () => string;
  readonly getSheets: () => SheetPort[];
  readonly getSheetByName: (name: string) => SheetPort | null;
  readonly getActiveSheet: () => SheetPort;
  readonly setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => SheetPort;
  readonly insertSheet: (name: string, index: number) => SheetPort;
  readonly deleteSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;
  readonly getSpreadsheetTimeZone: () => string;
  readonly getSpreadsheetLocale: () => string;
}

type Assert<T extends U, U> = T;
export type SpreadsheetIsReal = Assert<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetPort>;

const LONGEST_NAME = 100;

export function spreadsheetPort(desk: Desk): SpreadsheetPort {
  const { book } = desk;
  const find = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  return service("Spreadsheet", {
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
  });
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
  if (sheet.protection !== null && desk.person.role === "editor")
    throw new ServiceException(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  const left = book.sheets.filter((other) => other !== sheet && !other.hidden);
  if (left.length === 0) throw new ServiceException("You can't remove all the visible sheets in a document.");
  book.sheets.splice(at, 1);
}
