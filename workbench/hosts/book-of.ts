/** A workbook in memory from plain tables, so that a test can say what it begins with in a few lines. */
import { type Cell, isErrorCell } from "../../core/workbook/cell.ts";
import { formatOfCell, numberOfCell } from "../../core/workbook/number-format.ts";
import type { Book, BookCell, BookSheet } from "./book.ts";

/**
 * A workbook with one visible sheet for each table, in their order.
 * Example: `bookOf("PLC notes", { Notes: [["Date"], [{ day }]] })` has a real date in A2.
 */
export function bookOf(name: string, tables: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book {
  const book: Book = { name, sheets: [], nextSheetId: 1 };
  for (const [sheet, cells] of Object.entries(tables)) {
    addSheet(book, sheet).cells = cells.map((row) => row.map(bookCell));
  }
  return book;
}

/** Adds an empty, visible sheet at the end of the workbook and gives it back. */
export function addSheet(book: Book, name: string): BookSheet {
  const sheet: BookSheet = {
    name,
    id: book.nextSheetId,
    hidden: false,
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    widths: new Map(),
    validations: [],
    highlights: [],
    charts: [],
    protection: null,
  };
  book.nextSheetId++;
  book.sheets.push(sheet);
  return sheet;
}

/** A cell as a spreadsheet program keeps it: days, times and shares as numbers with a format; undefined where it is empty. */
export function bookCell(cell: Cell): BookCell | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== "object") return { value: cell };
  if (isErrorCell(cell)) return { value: null, error: cell.error };
  return { value: numberOfCell(cell), format: formatOfCell(cell) };
}
