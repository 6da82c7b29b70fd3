/** What a cell of ours is put as: a value and a number format that together make Sheets keep exactly what core meant. */
import { type Cell, isDayCell, isErrorCell, isShareCell, isTimeCell } from "../core/index.ts";
import { formatOfCell, numberOfCell } from "../core/workbook/number-format.ts";

export interface PutCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

const GENERAL = "General";

/**
 * Days, times and shares go in as numbers, so that no time zone can move them. Text goes in behind an apostrophe, which Sheets drops,
 * and never under the format `@`, where it might keep it: so it is text whatever it begins with, and can be no formula.
 * Example: the text `=1+1` is put as `'=1+1`, the day 2025-10-08 as 45938 under `mmm d, yyyy`.
 */
export function putCell(cell: Cell): PutCell {
  if (cell === null || cell === "") return { value: "", format: GENERAL };
  if (typeof cell === "string") return { value: `'${cell}`, format: GENERAL };
  if (typeof cell === "number" || typeof cell === "boolean") return { value: cell, format: GENERAL };
  if (isErrorCell(cell)) return { value: `'${cell.error}`, format: GENERAL };
  if (isDayCell(cell) || isTimeCell(cell) || isShareCell(cell)) {
    return { value: numberOfCell(cell), format: formatOfCell(cell) };
  }
  return { value: "", format: GENERAL };
}
