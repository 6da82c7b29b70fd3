/** A log in Excel to write on. */
import type { Cell } from "../../core/workbook/cell.ts";
import { type Day, parseDay } from "../../core/workbook/day.ts";
import type { Write } from "../../core/workbook/write.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { openInExcel } from "./on-excel.ts";

export const day = (text: string): Day => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

export const SHEET = "PLT Meetings";
export const setAt = (row: number, column: number, cells: readonly (readonly Cell[])[]): Write => ({
  do: "set-cells",
  sheet: SHEET,
  row,
  column,
  cells,
});
export const openLog = (cells: readonly (readonly Cell[])[] = []) =>
  openInExcel(bookOf("Log", { Notes: [], [SHEET]: cells }));
export const sheetIn = (opened: ReturnType<typeof openLog>) => {
  const sheet = opened.host.book.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`No ${SHEET}.`);
  return sheet;
};
