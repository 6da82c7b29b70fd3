/** Spreadsheets besides the open one, as the Sheets API finds them by their ids for the person at work. */
import type { Book } from "../book.ts";

/** A workbook; or why there is none to be read: not shared with the person, no such file, or a file of another sort (an .xlsx in Drive). */
export type OtherFile = Book | "no-access" | "not-found" | "not-a-spreadsheet";

/** What stands behind an id. A test may make workbooks only when they are asked for. */
export type OtherFiles = (id: string) => OtherFile;
