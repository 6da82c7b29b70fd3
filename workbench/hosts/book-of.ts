/** A workbook in memory from plain tables, so that a test can say what it begins with in a few lines. */
import type { Cell } from "../../core/workbook/cell.ts";
import type { Book } from "./book.ts";
import { addBookSheet, bookCell, newBook } from "./new-book.ts";

/**
 * A workbook with one visible sheet for each table, in their order.
 * Example: `bookOf("PLC notes", { Notes: [["Date"], [{ day }]] })` has a real date in A2.
 */
export function bookOf(name: string, tables: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book {
  const book = newBook(name);
  for (const [sheet, cells] of Object.entries(tables)) {
    addBookSheet(book, sheet).cells = cells.map((row) => row.map(bookCell));
  }
  return book;
}
