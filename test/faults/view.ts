/** A workbook seen by its entries: which row an entry stands in does not matter, which cells it has does. */
import type { Book, BookSheet } from "../../workbench/hosts/book.ts";
import { seen } from "../contract/cells.ts";

export interface SeenEntry {
  readonly id: string;
  readonly tab: string;
  /** Cells by heading, blank ones left out. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface SeenBook {
  readonly entries: readonly SeenEntry[];
  /** Rows of our tabs that somebody typed, as text, whether they have been given an id or not. */
  readonly nameless: readonly string[];
  /** The ids of those that have one. */
  readonly given: readonly string[];
  /** Sheets that are no log, by name, cell by cell; blank rows and cells are left out. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

const ID = "Entry ID";
const HIDDEN = "PLT Data";

export function viewOf(book: Book): SeenBook {
  const entries: SeenEntry[] = [];
  const nameless: string[] = [];
  const given: string[] = [];
  const others = new Map<string, readonly string[]>();
  for (const sheet of book.sheets) {
    const rows = sheet.cells.map((row) => Array.from(row ?? [], (cell) => seen(cell)));
    const top = rows.findIndex((row) => row.includes(ID));
    if (top < 0) others.set(sheet.name, linesOf(sheet));
    else if (sheet.name !== HIDDEN) {
      const headings = rows[top] ?? [];
      for (const row of rows.slice(top + 1)) {
        const cells = new Map(
          headings.flatMap((heading, i) => (row[i] ? [[heading || `column ${i}`, row[i]] as const] : [])),
        );
        const stray = row.slice(headings.length).filter((text) => text !== "");
        for (const [i, text] of stray.entries()) cells.set(`beyond ${i}`, text);
        const id = cells.get(ID) ?? "";
        cells.delete(ID);
        // Which number a typed row is given does not matter; that no two are given the same does.
        if (/-h\d+$/.test(id)) given.push(id);
        if (id !== "" && !/-h\d+$/.test(id)) entries.push({ id, tab: sheet.name, cells });
        else if (cells.size > 0 || id !== "") nameless.push(textOf(cells));
      }
    }
  }
  return { entries, nameless, given, others };
}

const linesOf = (sheet: BookSheet): readonly string[] =>
  sheet.cells
    .map((row) =>
      Array.from(row ?? [], (cell) => seen(cell))
        .filter((text) => text !== "")
        .join(" | "),
    )
    .filter((line) => line !== "");

/** The cells of a row without its id, from left to right. */
export const textOf = (cells: SeenEntry["cells"]): string => [...cells.values()].join(" | ");
