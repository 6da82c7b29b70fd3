/** What a person types into a workbook that is kept in memory. */
import { parseDay, serialOf } from "../../core/index.ts";
import type { Book, BookCell } from "../../workbench/hosts/book.ts";

/** Types texts from a cell on; one such as `2025-09-24` becomes a date, "" leaves its cell. Does nothing where the sheet is not there. */
export function typeCells(
  book: Book,
  sheetName: string,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return;
  texts.forEach((line, i) => {
    while (sheet.cells.length <= row + i) sheet.cells.push([]);
    const cells = sheet.cells[row + i] ?? [];
    while (cells.length < column + line.length) cells.push(undefined);
    line.forEach((text, j) => {
      if (text !== "") cells[column + j] = typed(text);
    });
  });
}

function typed(text: string): BookCell {
  const day = parseDay(text);
  return day ? { value: serialOf(day), format: "mmm d, yyyy" } : { value: text };
}
