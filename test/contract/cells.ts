/** What a person would see in a workbook's cells, whichever program keeps it. */
import { type Cell, textOf } from "../../core/workbook/cell.ts";
import { cellOfNumber } from "../../core/workbook/number-format.ts";
import type { Book, BookCell, BookSheet } from "../../workbench/hosts/book.ts";

export type CellsBySheet = Readonly<Record<string, readonly string[]>>;

/** Every sheet's rows as text, blank cells at the end left out, a mark for what is no text: `day 2025-09-10`, `number 45`. */
export const cellsOf = (book: Book): CellsBySheet =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));

function rowsOf(sheet: BookSheet): readonly string[] {
  const rows = sheet.cells.map((row) => trimEnd(Array.from(row ?? [], (cell) => seen(cell))).join(" | "));
  return trimEnd(rows);
}

function trimEnd(texts: readonly string[]): string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end--;
  return texts.slice(0, end);
}

/** One cell as text, with a mark for what is no text. */
export function seen(cell: BookCell | undefined): string {
  if (cell === undefined) return "";
  // What a formula gives is for the program to calculate, and the stand-ins do not; what it asks is ours.
  if (cell.formula !== undefined && (cell.value === null || cell.value === "" || cell.error === "#NAME?")) {
    return cell.formula.replace(/_xlfn\./g, "");
  }
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null || cell.value === "") return "";
  if (typeof cell.value === "number") return marked(cellOfNumber(cell.value, cell.format ?? "General"));
  return typeof cell.value === "boolean" ? `tick ${cell.value}` : cell.value;
}

function marked(cell: Cell): string {
  if (typeof cell === "number") return `number ${cell}`;
  return typeof cell === "object" && cell !== null ? `${Object.keys(cell)[0]} ${textOf(cell)}` : textOf(cell);
}
