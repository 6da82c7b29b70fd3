/** What changes a tab as a whole: shown or hidden, rows and columns added and deleted, frozen rows, widths. */
import type { BookSheet } from "../book.ts";
import { type Move, moveParts } from "../move-parts.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { checkSize, columnsOf, deleteLines, insertLines, rowsOf } from "./grid.ts";
import { enumeration } from "./mark.ts";
import type { SheetPort } from "./sheet.ts";

/** `SpreadsheetApp.SheetType`. */
export const SHEET_TYPES = enumeration(["GRID", "OBJECT", "DATASOURCE"]);

const DEFAULT_WIDTH = 100;

const whole = (sheet: BookSheet) => ({ row: 0, column: 0, rows: rowsOf(sheet), columns: columnsOf(sheet) });

/** The members of `Sheet` that change its shape; `self` is what chained calls answer. */
export function shape(desk: Desk, sheet: BookSheet, self: () => SheetPort) {
  const changed = (change: () => void): SheetPort => {
    checkMayWrite(desk, sheet, whole(sheet));
    change();
    return self();
  };
  return {
    getType: () => SHEET_TYPES.GRID,
    isSheetHidden: () => sheet.hidden,
    hideSheet: () => changed(() => hide(desk, sheet)),
    showSheet: () =>
      changed(() => {
        sheet.hidden = false;
      }),
    activate: () => {
      desk.view.sheet = sheet.id;
      return self();
    },
    insertRowsAfter: (after: number, count: number) =>
      changed(() => {
        checkLines(after, count, rowsOf(sheet) + 1);
        checkSize(desk.book, count * columnsOf(sheet));
        insertLines(sheet, "rows", after, count);
        moveParts(desk.book, sheet, "row", comes(after, count));
      }),
    insertColumnsAfter: (after: number, count: number) =>
      changed(() => {
        checkLines(after, count, columnsOf(sheet) + 1);
        checkSize(desk.book, count * rowsOf(sheet));
        insertLines(sheet, "columns", after, count);
        moveParts(desk.book, sheet, "column", comes(after, count));
      }),
    deleteRows: (from: number, count: number) => void changed(() => deleteRows(desk, sheet, from, count)),
    deleteColumns: (from: number, count: number) => void changed(() => deleteColumns(desk, sheet, from, count)),
    getFrozenRows: () => sheet.frozenRows,
    setFrozenRows: (rows: number) =>
      void changed(() => {
        if (rows >= rowsOf(sheet)) throw new ServiceException("You can't freeze all visible rows on the sheet.");
        sheet.frozenRows = rows;
      }),
    getFrozenColumns: () => sheet.frozenColumns ?? 0,
    setFrozenColumns: (columns: number) =>
      void changed(() => {
        if (columns >= columnsOf(sheet))
          throw new ServiceException("You can't freeze all visible columns on the sheet.");
        sheet.frozenColumns = columns;
      }),
    setName: (name: string) => changed(() => renameSheet(desk, sheet, name)),
    ...hiding(sheet, changed),
    getColumnWidth: (column: number) => sheet.widths.get(column - 1) ?? DEFAULT_WIDTH,
    setColumnWidths: (first: number, count: number, width: number) =>
      changed(() => {
        checkLines(first, count, columnsOf(sheet) - count + 1);
        if (!Number.isInteger(width) || width < 2) throw new ServiceException("Invalid column width.");
        for (let column = first; column < first + count; column += 1) sheet.widths.set(column - 1, width);
      }),
  };
}

/** Rows that a filter hides are not hidden by the user. */
const hiding = (sheet: BookSheet, changed: (change: () => void) => SheetPort) => ({
  isRowHiddenByUser: (row: number) => sheet.hiddenRows.has(row - 1) && sheet.filter?.rows.has(row - 1) !== true,
  isRowHiddenByFilter: (row: number) => sheet.filter?.rows.has(row - 1) === true,
  isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column - 1),
  hideRows: (row: number, count = 1) =>
    void changed(() => {
      checkLines(row, count, rowsOf(sheet) - count + 1);
      for (let at = row - 1; at < row - 1 + count; at += 1) sheet.hiddenRows.add(at);
    }),
  showRows: (row: number, count = 1) =>
    void changed(() => {
      checkLines(row, count, rowsOf(sheet) - count + 1);
      for (let at = row - 1; at < row - 1 + count; at += 1) sheet.hiddenRows.delete(at);
    }),
});

/** A tab of this name must not be there, in any case. */
function renameSheet(desk: Desk, sheet: BookSheet, name: string): void {
  const taken = desk.book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === "" || name.length > 100)
    throw new ServiceException("The sheet name is empty or longer than 100 characters.");
  sheet.name = name;
}

/** Where runs of lines are when others came, or went. */
const comes =
  (before: number, count: number): Move =>
  (start, length) =>
    start >= before
      ? { start: start + count, length }
      : { start, length: start + length > before ? length + count : length };
const goes =
  (from: number, count: number): Move =>
  (start, length) => {
    const kept = (at: number): number => Math.min(at, from) + Math.max(0, at - from - count);
    return { start: kept(start), length: kept(start + length) - kept(start) };
  };

function checkLines(first: number, count: number, last: number): void {
  const fits = Number.isInteger(first) && Number.isInteger(count) && first >= 1 && count >= 1 && first <= last;
  if (!fits) throw new ServiceException("Those rows or columns are out of bounds.");
}

function hide(desk: Desk, sheet: BookSheet): void {
  const others = desk.book.sheets.filter((other) => other !== sheet && !other.hidden);
  if (others.length === 0) throw new ServiceException("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (desk.view.sheet === sheet.id) desk.view.sheet = others[0]?.id ?? desk.view.sheet;
}

function deleteRows(desk: Desk, sheet: BookSheet, from: number, count: number): void {
  checkLines(from, count, rowsOf(sheet) - count + 1);
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows, from + count - 1) - from + 1);
  if (rowsOf(sheet) - count <= sheet.frozenRows - frozenGone) {
    throw new ServiceException("Sorry, it is not possible to delete all non-frozen rows.");
  }
  deleteLines(sheet, "rows", from - 1, count);
  moveParts(desk.book, sheet, "row", goes(from - 1, count));
  sheet.frozenRows -= frozenGone;
}

function deleteColumns(desk: Desk, sheet: BookSheet, from: number, count: number): void {
  checkLines(from, count, columnsOf(sheet) - count + 1);
  if (columnsOf(sheet) - count < 1) throw new ServiceException("You can't delete all the columns on the sheet.");
  deleteLines(sheet, "columns", from - 1, count);
  moveParts(desk.book, sheet, "column", goes(from - 1, count));
  const widths = [...sheet.widths].flatMap(([column, width]): [number, number][] =>
    column < from - 1 ? [[column, width]] : column < from - 1 + count ? [] : [[column - count, width]],
  );
  sheet.widths = new Map(widths);
}
