/** What all objects of one stand-in share: the workbook, which Excel it plays, and what a request has made it remember. */
import type { Book, BookSheet } from "../book.ts";
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
}

/** Whether a member of this requirement set is there. Example: with `1.14`, `1.9` is and `1.17` is not. */
export const supports = (world: World, version: string): boolean =>
  Number(version.split(".")[1] ?? 0) <= Number(world.excelApi.split(".")[1] ?? 0);

/** Throws AccessDenied where the sheet is protected. */
export function mayChange(sheet: BookSheet, location: string): void {
  if (sheet.protection !== null) throw accessDenied(location);
}
