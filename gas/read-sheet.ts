/** One sheet as core sees it, in a number of calls that does not grow with its rows. */
import { type Area, addressOf, type Cell, isBlank, parseAddress, type SheetSnapshot } from "../core/index.ts";
import { readCell } from "./read-cell.ts";
import { shownTime } from "./shown-time.ts";
import type { WallClock } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Values = readonly (readonly unknown[])[];

export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  /** As Sheets gave them. */
  readonly values: Values;
}

/**
 * Everything down to the last filled cell. Which rows and columns are hidden is not asked: that would be a call for each of them,
 * so all count as seen.
 */
export function readSheet(sheet: Sheet, name: string, clock: WallClock): ReadSheet {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const snapshot: SheetSnapshot = {
    name,
    hidden: sheet.isSheetHidden(),
    locked: protections.some((protection) => !protection.canEdit()),
    cells: cellsIn(values, range, clock),
    formulas: formulasOf(range.getFormulas()),
    merges: range.getMergedRanges().flatMap((merged) => areaOf(merged.getA1Notation())),
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { snapshot, values };
}

/** Moments before this come from cells that hold a time of day without a date. */
const FIRST_DATED = Date.UTC(1901, 0, 1);

const isTimeAlone = (value: unknown): boolean => value instanceof Date && value.getTime() < FIRST_DATED;

/** The cells of a range, without blank ones at the end of rows and blank rows at the end. */
export const cellsOf = (range: Range, clock: WallClock): readonly (readonly Cell[])[] =>
  cellsIn(range.getValues(), range, clock);

function cellsIn(values: Values, range: Range, clock: WallClock): readonly (readonly Cell[])[] {
  const formats = range.getNumberFormats();
  const shown = values.some((row) => row.some(isTimeAlone)) ? range.getDisplayValues() : [];
  const cells = values.map((row, i) =>
    row.map((value, j) => {
      const time = isTimeAlone(value) ? shownTime(shown[i]?.[j] ?? "") : undefined;
      return time === undefined ? readCell(value, formats[i]?.[j] ?? "", clock) : { time };
    }),
  );
  return trimmed(cells);
}

/** Without blank cells at the end of rows, and without blank rows at the end. */
export function trimmed(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const rows = cells.map((row) => row.slice(0, filled(row, isEmpty)));
  return rows.slice(
    0,
    filled(rows, (row) => row.length === 0),
  );
}

const isEmpty = (cell: Cell): boolean => cell === null;

/** How many of these there are up to the last that is not empty. */
function filled<T>(items: readonly T[], empty: (item: T) => boolean): number {
  let end = items.length;
  for (let last = items[end - 1]; end > 0 && last !== undefined && empty(last); last = items[end - 1]) end -= 1;
  return end;
}

function formulasOf(formulas: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  formulas.forEach((row, i) => {
    row.forEach((formula, j) => {
      if (!isBlank(formula)) found[addressOf(i, j)] = formula;
    });
  });
  return found;
}

/** The rectangle of an address such as `B2:D9`. */
function areaOf(address: string): readonly Area[] {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from && to ? [{ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }] : [];
}
