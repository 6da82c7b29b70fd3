/** A sheet of the open spreadsheet by its name. */
import { SheetGone } from "./sheet-gone.ts";

/** Throws SheetGone where there is none. */
export function sheetNamed(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = file.getSheetByName(name);
  if (sheet === null) throw new SheetGone(name);
  return sheet;
}
