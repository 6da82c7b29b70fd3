/** Strokes that add, remove or empty what others stand on: tabs, rows, columns, pages. */
import { sheetNamed } from "./sheet-named.ts";
import type { Move } from "./steps.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Does one of them. A tab that is to be removed and is gone already is no failure. */
export function carryMove(file: Spreadsheet, move: Move): void {
  switch (move.do) {
    case "add-sheet": {
      const sheet = file.insertSheet(move.sheet, file.getSheets().length);
      if (move.hidden) sheet.hideSheet();
      return;
    }
    case "remove-sheet": {
      const sheet = file.getSheetByName(move.sheet);
      if (sheet !== null) file.deleteSheet(sheet);
      return;
    }
    case "remove-rows":
      removeRows(sheetNamed(file, move.sheet), move.row, move.count);
      return;
    case "remove-columns":
      removeColumns(sheetNamed(file, move.sheet), move.column, move.count);
      return;
    case "clear-page":
      clearPage(sheetNamed(file, move.sheet), move.columns);
  }
}

/** Sheets keeps at least one row that is not frozen: where the last would go, an empty one is added first. */
function removeRows(sheet: Sheet, row: number, count: number): void {
  const rows = sheet.getMaxRows();
  if (rows - count <= sheet.getFrozenRows()) sheet.insertRowsAfter(rows, 1);
  sheet.deleteRows(row + 1, count);
}

function removeColumns(sheet: Sheet, column: number, count: number): void {
  const columns = sheet.getMaxColumns();
  if (columns === count) sheet.insertColumnsAfter(columns, 1);
  sheet.deleteColumns(column + 1, count);
}

/** Values, formats and links of the page's columns, and the charts that stand there and show its figures; others are the team's own. */
function clearPage(sheet: Sheet, columns: number): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), Math.min(columns, sheet.getMaxColumns())).clear();
  for (const chart of sheet.getCharts()) {
    const beside = chart.getContainerInfo().getAnchorColumn() <= columns + 2;
    const figures = chart.getRanges().every((range) => range.getLastColumn() <= columns);
    if (beside && figures) sheet.removeChart(chart);
  }
}
