/** Names that stand for cells or formulas, alike in both programs. */

import { parseAddress } from "../../core/workbook/address.ts";
import type { Book, BookSheet } from "./book.ts";
import type { BookName } from "./book-parts.ts";
import { type Referred, referenceTo } from "./reference.ts";

const LONGEST = 255;

/** Whether text may be a name: letters, digits, `_` and `.`, not a digit first, no address such as `A1` or `R1C1`, 255 characters at most. */
export const isName = (text: string): boolean =>
  text.length <= LONGEST &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) &&
  parseAddress(text) === undefined &&
  !/^(r|c|r\d*c\d*|true|false)$/i.test(text);

/** The name of a scope (a sheet's id, or null for the workbook's), whatever its case. */
export const findName = (book: Book, scope: number | null, text: string): BookName | undefined =>
  book.names?.find((each) => each.scope === scope && each.name.toLowerCase() === text.toLowerCase());

/** The cells of a name; undefined where it stands for something else, or its cells are gone. */
export function cellsOfName(book: Book, { at }: BookName): Referred | undefined {
  const sheet: BookSheet | undefined = at === null ? undefined : book.sheets.find(({ id }) => id === at.sheet);
  return at && sheet ? { sheet, area: at.area } : undefined;
}

/** What a name stands for, as a formula. */
export function formulaOfName(book: Book, name: BookName): string {
  const cells = cellsOfName(book, name);
  return cells ? referenceTo(cells) : name.formula;
}

/** Adds a name for cells. */
export function addName(book: Book, text: string, scope: number | null, cells: Referred, comment: string): BookName {
  const at = { sheet: cells.sheet.id, area: { ...cells.area } };
  const name: BookName = { name: text, scope, at, formula: "", comment, visible: true };
  book.names = [...(book.names ?? []), name];
  return name;
}
