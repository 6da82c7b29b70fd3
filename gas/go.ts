/** Shows and selects a cell, so that a notice or a link in the sidebar leads to what it is about. */
import { sheetNamed } from "./sheet-named.ts";

/** Throws where the sheet or the cell is gone. A hidden sheet is shown first. */
export function go(sheetName: string, cell: string): void {
  const sheet = sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), sheetName);
  const range = sheet.getRange(cell);
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
  range.activate();
}
