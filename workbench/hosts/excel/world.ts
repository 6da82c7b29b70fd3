/** What all objects of one stand-in share: the workbook, which Excel it plays, and what a request has made it remember. */
import type { Area } from "../../../core/workbook/address.ts";
import type { Book, BookCell, BookSheet } from "../book.ts";
import { Events } from "./events.ts";
import type { HostObject } from "./host-object.ts";
import { accessDenied } from "./refusal.ts";

export interface World {
  readonly book: Book;
  /** The highest requirement set that this Excel has: `1.14`. */
  readonly excelApi: string;
  /** The year that a date without one is given when it is typed. */
  readonly year: number;
  /** Date pattern of the person's regional settings: `M/d/yyyy`. */
  readonly shortDatePattern: string;
  /** What the person sees: the active sheet's id and the chosen cells. */
  readonly shown: { sheet: number; cells: string };
  /** Objects that office.js holds on to from one request to the next. */
  readonly kept: Map<string, HostObject>;
  readonly events: Events;
}

/** Whether a member of this requirement set is there. Example: with `1.14`, `1.9` is and `1.17` is not. */
export const supports = (world: World, version: string): boolean =>
  Number(version.split(".")[1] ?? 0) <= Number(world.excelApi.split(".")[1] ?? 0);

/** True where the sheet is protected and the cell is not one of those that were unlocked before. */
export const isLocked = (sheet: BookSheet, cell: BookCell | undefined): boolean =>
  sheet.protection !== null && cell?.locked !== false;

/** Throws AccessDenied where the sheet is protected. */
export function mayChange(sheet: BookSheet, location: string): void {
  if (sheet.protection !== null) throw accessDenied(location);
}

/** Throws AccessDenied where the workbook's structure is protected: which tabs there are, their names, and which are seen. */
export function mayRestructure({ book }: World, location: string): void {
  if (book.structureLocked === true) throw accessDenied(location);
}

/** Throws AccessDenied where the sheet is protected and any of the cells was not unlocked before. */
export function mayWriteCells(sheet: BookSheet, area: Area, location: string): void {
  if (sheet.protection !== null && !isUnlocked(sheet, area)) throw accessDenied(location);
}

function isUnlocked(sheet: BookSheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (isLocked(sheet, sheet.cells[row]?.[column])) return false;
    }
  }
  return true;
}

/** A workbook that has just been opened in an Excel of this kind. */
export function newWorld(book: Book, kind: Pick<World, "excelApi" | "year" | "shortDatePattern">): World {
  const first = book.sheets.find((sheet) => !sheet.hidden);
  const { excelApi, year, shortDatePattern } = kind;
  const shown = { sheet: first?.id ?? 0, cells: "" };
  return { book, excelApi, year, shortDatePattern, shown, kept: new Map(), events: new Events() };
}
