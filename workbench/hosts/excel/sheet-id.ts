/** The id by which office.js finds a sheet again after it was renamed. */
import type { BookSheet } from "../book.ts";

/** A sheet's id as Excel writes them. */
export const sheetId = (sheet: BookSheet): string =>
  `{00000000-0001-0000-${String(sheet.id).padStart(4, "0")}-000000000000}`;
