/** Workbooks of any size: a log with so many meetings, and a team's own notes with so many rows. */
import type { Cell } from "../../../core/workbook/cell.ts";
import { dayOfSerial } from "../../../core/workbook/day.ts";
import type { Book, BookCell } from "../../hosts/book.ts";
import { bookWith } from "../../hosts/new-book.ts";

const SHEET = { hidden: false, locked: false, formulas: {}, merges: [], hiddenRows: [], hiddenColumns: [] };

/** The first is 3 September 2025; 2,000 days later they begin again. */
const FIRST_DAY = 45903;

/** A sheet in which a team has written down so many meetings. */
export function notesOf(rows: number): Book {
  const lines = Array.from({ length: rows }, (_, i): readonly Cell[] => [
    dayOfSerial(FIRST_DAY + (i % 2000)),
    "Ana Ruiz, Ben Cole",
    `Looked at quiz ${i + 1}`,
    `Ben Cole will copy quiz ${i + 2}`,
  ]);
  const headings = ["Date", "Attendees", "Topic", "Action items"];
  return bookWith("Team notes", [{ ...SHEET, name: "Notes", cells: [headings, ...lines] }]);
}

/** The same log with so many meetings more, all like its first one. */
export function grown(log: Book, rows: number): Book {
  const book = structuredClone(log);
  const sheet = book.sheets.find(({ name }) => name === "PLT Meetings");
  const [headings = [], first = []] = sheet?.cells ?? [];
  const id = headings.findIndex((cell) => cell?.value === "Entry ID");
  if (!sheet || id < 0) throw new RangeError("The log has no meetings.");
  const copies = Array.from({ length: rows }, (_, i) =>
    first.map((cell, at): BookCell | undefined => (at === id ? { value: `grown${i}-1` } : cell && { ...cell })),
  );
  // One by one: so many are too many arguments.
  sheet.cells = [headings, first, ...copies, ...sheet.cells.slice(2)];
  sheet.maxRows = rows + 2000;
  return book;
}
