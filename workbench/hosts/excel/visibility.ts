/** Which rows and columns of a range a person sees. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { type Members, method, settable } from "./host-object.ts";
import { invalidArgument, notBuilt } from "./refusal.ts";
import { mayChange } from "./world.ts";

export const visibilityMembers = (sheet: BookSheet, area: Area): Members => ({
  RowHidden: settable(
    "1.2",
    () => allOrMixed(indexes(area.row, area.rows).map((row) => sheet.hiddenRows.has(row))),
    (hidden) => hide(sheet, sheet.hiddenRows, indexes(area.row, area.rows), hidden),
  ),
  ColumnHidden: settable(
    "1.2",
    () => allOrMixed(indexes(area.column, area.columns).map((column) => sheet.hiddenColumns.has(column))),
    (hidden) => hide(sheet, sheet.hiddenColumns, indexes(area.column, area.columns), hidden),
  ),
  GetRowProperties: method("1.9", ([options]) => {
    onlyAsks(options, "rowHidden");
    return indexes(area.row, area.rows).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
  }),
  GetColumnProperties: method("1.9", ([options]) => {
    onlyAsks(options, "columnHidden");
    return indexes(area.column, area.columns).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
  }),
});

const indexes = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);

const allOrMixed = (flags: readonly boolean[]): boolean | null =>
  flags.every((flag) => flag) ? true : flags.some((flag) => flag) ? null : false;

function hide(sheet: BookSheet, places: Set<number>, which: readonly number[], hidden: unknown): void {
  mayChange(sheet, "Range.rowHidden");
  if (typeof hidden !== "boolean") throw invalidArgument("Range.rowHidden");
  for (const at of which) {
    if (hidden) places.add(at);
    else places.delete(at);
  }
}

function onlyAsks(options: unknown, name: string): void {
  const asked = Object.keys(typeof options === "object" && options !== null ? options : {});
  if (asked.some((key) => key !== name)) throw notBuilt(`Range properties ${asked.join(", ")}`);
}
