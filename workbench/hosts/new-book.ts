/** New workbooks in memory, for stand-ins and tests: empty, or filled with the cells of a snapshot. */
import { parseAddress } from "../../core/workbook/address.ts";
import { type Cell, isDayCell, isErrorCell, isShareCell, isTimeCell } from "../../core/workbook/cell.ts";
import { formatOfCell, numberOfCell } from "../../core/workbook/number-format.ts";
import type { SheetSnapshot } from "../../core/workbook/snapshot.ts";
import type { Book, BookCell, BookSheet } from "./book.ts";

/** A workbook with no sheet yet. */
export const newBook = (name: string): Book => ({ name, sheets: [], nextSheetId: 0 });

/** Adds an empty sheet at the end and answers it. */
export function addBookSheet(book: Book, name: string): BookSheet {
  const sheet: BookSheet = {
    name,
    id: book.nextSheetId,
    hidden: false,
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    widths: new Map(),
    validations: [],
    highlights: [],
    charts: [],
    protection: null,
  };
  book.nextSheetId += 1;
  book.sheets.push(sheet);
  return sheet;
}

/** A workbook that holds these sheets, as if a person had typed them. Days, times and shares become numbers with their formats. */
export function bookWith(name: string, sheets: readonly SheetSnapshot[]): Book {
  const book = newBook(name);
  for (const snapshot of sheets) fill(addBookSheet(book, snapshot.name), snapshot);
  return book;
}

function fill(sheet: BookSheet, snapshot: SheetSnapshot): void {
  sheet.hidden = snapshot.hidden;
  sheet.protection = snapshot.locked ? "Locked" : null;
  sheet.merges = snapshot.merges.map((area) => ({ ...area }));
  sheet.hiddenRows = new Set(snapshot.hiddenRows);
  sheet.hiddenColumns = new Set(snapshot.hiddenColumns);
  sheet.cells = snapshot.cells.map((row) => row.map(bookCell));
  for (const [address, formula] of Object.entries(snapshot.formulas)) {
    const at = parseAddress(address);
    const cell = at && sheet.cells[at.row]?.[at.column];
    if (cell) cell.formula = formula;
  }
}

/** The cell as a spreadsheet program keeps it; undefined where it is empty. Example: `{ share: 0.5 }` is 0.5 under `0%`. */
export function bookCell(cell: Cell): BookCell | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell !== "object") return { value: cell };
  if (isErrorCell(cell)) return { value: null, error: cell.error };
  if (isDayCell(cell) || isTimeCell(cell) || isShareCell(cell)) {
    return { value: numberOfCell(cell), format: formatOfCell(cell) };
  }
  return undefined;
}
