/** Developer metadata: keys and values at the file, a sheet, a whole row or a whole column, which move along with them. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import type { BookMark } from "../book-parts.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { columnsOf, rowsOf } from "./grid.ts";
import { enumeration, enumName, service } from "./mark.ts";
import { type RangePort, rangePort } from "./range.ts";
import { type SheetPort, sheetPort } from "./sheet.ts";

/** `SpreadsheetApp.DeveloperMetadataVisibility` and `…LocationType`. */
export const METADATA_VISIBILITY = enumeration(["DOCUMENT", "PROJECT"]);
export const METADATA_LOCATIONS = enumeration(["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export interface MetadataLocationPort {
  readonly getLocationType: () => GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  readonly getSheet: () => SheetPort | null;
  readonly getRow: () => RangePort | null;
  readonly getColumn: () => RangePort | null;
}
export interface MetadataPort {
  readonly getId: () => number;
  readonly getKey: () => string;
  readonly getValue: () => string | null;
  readonly setValue: (value: string) => MetadataPort;
  readonly getVisibility: () => Visibility;
  readonly getLocation: () => MetadataLocationPort;
  readonly remove: () => void;
}
export interface FinderPort {
  readonly withKey: (key: string) => FinderPort;
  readonly withValue: (value: string) => FinderPort;
  readonly withId: (id: number) => FinderPort;
  readonly find: () => MetadataPort[];
}
/** Members that the file, sheets and ranges share. */
export interface HoldsMetadata<Self> {
  readonly addDeveloperMetadata: (key: string, value: string, visibility: Visibility) => Self;
  readonly getDeveloperMetadata: () => MetadataPort[];
  readonly createDeveloperMetadataFinder: () => FinderPort;
}

type Assert<T extends U, U> = T;
export type MetadataLocationIsReal = Assert<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  MetadataLocationPort
>;
export type MetadataIsReal = Assert<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MetadataPort>;
export type FinderIsReal = Assert<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderPort>;

const MOST_CHARACTERS = 30_000;

export const ofFile: BookMark["at"] = { sheet: null, row: null, column: null };
export const ofSheet = (sheet: BookSheet): BookMark["at"] => ({ sheet: sheet.id, row: null, column: null });

/** The place of a range that is one whole row or one whole column; no other range can hold metadata. */
export function ofRange(sheet: BookSheet, area: Area): BookMark["at"] {
  const isRow = area.rows === 1 && area.columns === columnsOf(sheet);
  const isColumn = area.columns === 1 && area.rows === rowsOf(sheet);
  if (isRow) return { sheet: sheet.id, row: area.row, column: null };
  if (isColumn) return { sheet: sheet.id, row: null, column: area.column };
  throw new ServiceException(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

const same = (a: BookMark["at"], b: BookMark["at"]): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** Whether one place lies within another: rows and columns in their sheet, all in the file. */
const within = (a: BookMark["at"], b: BookMark["at"]): boolean =>
  b.sheet === null || same(a, b) || (a.sheet === b.sheet && b.row === null && b.column === null);

/** The members about metadata of one place; `self` is what chained calls answer. */
export function metadataMembers<Self>(desk: Desk, place: () => BookMark["at"], self: () => Self): HoldsMetadata<Self> {
  const marks = (): readonly BookMark[] => desk.book.marks ?? [];
  return {
    addDeveloperMetadata: (key: string, value?: string, visibility?: Visibility) => {
      addMark(desk, place(), key, value ?? null, enumName(visibility) ?? "DOCUMENT");
      return self();
    },
    getDeveloperMetadata: () =>
      marks()
        .filter(({ at }) => same(at, place()))
        .map((mark) => metadataPort(desk, mark)),
    createDeveloperMetadataFinder: () => finder(desk, () => marks().filter(({ at }) => within(at, place()))),
  };
}

function addMark(desk: Desk, at: BookMark["at"], key: string, value: string | null, visibility: string): void {
  const sheet = desk.book.sheets.find(({ id }) => id === at.sheet);
  if (sheet) checkMayWrite(desk, sheet, { row: at.row ?? 0, column: at.column ?? 0, rows: 1, columns: 1 });
  if (typeof key !== "string" || key === "") throw new ServiceException("Metadata needs a key.");
  if (key.length + (value ?? "").length > MOST_CHARACTERS) throw new ServiceException("The metadata is too large.");
  const marks = desk.book.marks ?? [];
  const id = marks.reduce((most, mark) => Math.max(most, mark.id), 0) + 1;
  desk.book.marks = [...marks, { id, key, value, visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT", at }];
}

function finder(desk: Desk, marks: () => readonly BookMark[]): FinderPort {
  const where = (holds: (mark: BookMark) => boolean): FinderPort => finder(desk, () => marks().filter(holds));
  return service("DeveloperMetadataFinder", {
    withKey: (key: string) => where((mark) => mark.key === key),
    withValue: (value: string) => where((mark) => mark.value === value),
    withId: (id: number) => where((mark) => mark.id === id),
    find: () => marks().map((mark) => metadataPort(desk, mark)),
  });
}

function metadataPort(desk: Desk, { id }: BookMark): MetadataPort {
  const mark = (): BookMark => {
    const found = desk.book.marks?.find((each) => each.id === id);
    if (!found) throw new ServiceException("The metadata was removed.");
    return found;
  };
  const port: MetadataPort = service("DeveloperMetadata", {
    getId: () => id,
    getKey: () => mark().key,
    getValue: () => mark().value,
    setValue: (value: string) => {
      mark().value = value;
      return port;
    },
    getVisibility: () => METADATA_VISIBILITY[mark().visibility],
    getLocation: () => locationPort(desk, mark().at),
    remove: () => {
      mark();
      desk.book.marks = (desk.book.marks ?? []).filter((each) => each.id !== id);
    },
  });
  return port;
}

function locationPort(desk: Desk, at: BookMark["at"]): MetadataLocationPort {
  const sheet = desk.book.sheets.find(({ id }) => id === at.sheet);
  const type = sheet === undefined ? "SPREADSHEET" : at.row !== null ? "ROW" : at.column !== null ? "COLUMN" : "SHEET";
  return service("DeveloperMetadataLocation", {
    getLocationType: () => METADATA_LOCATIONS[type],
    getSheet: () => (sheet ? sheetPort(desk, sheet) : null),
    getRow: () =>
      sheet && at.row !== null
        ? rangePort(desk, sheet, { row: at.row, column: 0, rows: 1, columns: columnsOf(sheet) })
        : null,
    getColumn: () =>
      sheet && at.column !== null
        ? rangePort(desk, sheet, { row: 0, column: at.column, rows: rowsOf(sheet), columns: 1 })
        : null,
  });
}
