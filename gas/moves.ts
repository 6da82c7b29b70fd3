/** Strokes that add, remove or empty what others stand on: tabs, rows, columns, pages. */
import type { Move } from "./steps.ts";
import type { Tabs } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Does one of them. A tab that is to be removed and is gone already is no failure. */
export function carryMove(tabs: Tabs, move: Move): void {
  switch (move.do) {
    case "add-sheet": {
      const sheet = tabs.add(move.sheet);
      if (move.hidden) sheet.hideSheet();
      return;
    }
    case "remove-sheet":
      tabs.remove(move.sheet);
      return;
    case "remove-rows":
      removeRows(tabs.named(move.sheet), move.row, move.count);
      return;
    case "remove-columns":
      removeColumns(tabs.named(move.sheet), move.column, move.count);
      return;
    case "clear-page":
      clearPage(tabs.named(move.sheet), move.columns);
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
