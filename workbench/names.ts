/** Names taken from a file's path. */
import { basename, dirname, extname, join } from "node:path";

/** Example: `notes/Grade 5.xlsx` is the workbook `Grade 5`. */
export const nameOfWorkbook = (path: string): string => basename(path, extname(path));

/** A name that spreadsheet programs accept for a sheet. Example: `notes [old].csv` becomes `notes old`. */
export const nameOfSheet = (path: string): string =>
  nameOfWorkbook(path)
    .replace(/[[\]:*?/\\']/g, "")
    .trim()
    .slice(0, 31)
    .trim() || "Sheet1";

/** Where a converted copy goes: beside the original. Example: `notes.xlsx` gives `notes - PLT log.xlsx`; macros keep `.xlsm`. */
export const nameOfCopy = (path: string, kind: "xlsx" | "xlsm"): string =>
  join(dirname(path), `${nameOfWorkbook(path)} - PLT log.${kind}`);
