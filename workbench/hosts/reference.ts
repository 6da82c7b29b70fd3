/** References as formulas and names hold them: which sheet and which cells they mean. */
import { type Area, addressOfArea, parseAddress, quoteSheet } from "../../core/workbook/address.ts";
import type { Book, BookSheet } from "./book.ts";

export interface Referred {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/**
 * The cells of `='Grade 5'!$A$2:$A$9`, or of `$A$2` on the sheet where it stands; undefined for anything else.
 * Whole rows and columns are not taken.
 */
export function referred(book: Book, text: string, home: BookSheet | null): Referred | undefined {
  const m = /^=?(?:('(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Za-z]{1,3}\$?\d+)(?::(\$?[A-Za-z]{1,3}\$?\d+))?$/.exec(text.trim());
  if (!m) return undefined;
  const name = m[1]?.replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = name === undefined ? home : book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = sheet && areaOf(m[2] ?? "", m[3] ?? m[2] ?? "");
  return sheet && area ? { sheet, area } : undefined;
}

function areaOf(first: string, last: string): Area | undefined {
  const [a, b] = [first, last].map((text) => parseAddress(text.replace(/\$/g, "")));
  if (!a || !b) return undefined;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** `='Grade 5'!$A$2:$A$9` of these cells. */
export const referenceTo = ({ sheet, area }: Referred): string =>
  `=${quoteSheet(sheet.name)}!${addressOfArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
