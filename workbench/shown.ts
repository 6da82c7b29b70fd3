/** A workbook's sheets as texts for the local page, not more than a page can hold. */
import {
  type Area,
  type Cell,
  columnLetters,
  isDayCell,
  type Language,
  type SheetSnapshot,
  type Snapshot,
  textOf,
} from "../core/index.ts";
import { terminalWords } from "../core/words/terminal.ts";
import { uiWords } from "../core/words/ui.ts";
import { cellAt } from "../core/workbook/snapshot.ts";
import type { ShownBook, ShownCell, ShownSheet } from "./page/shown-book.ts";

const ROWS = 500;
const COLUMNS = 60;

/** What the page shows of a workbook: every sheet, its first 500 rows and 60 columns. */
export function shownBook(snapshot: Snapshot): ShownBook {
  const { language, file } = snapshot;
  const { page } = terminalWords[language];
  return {
    language,
    file,
    sheets: snapshot.sheets.map((sheet): ShownSheet => {
      const { name, hidden, cells } = sheet;
      const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
      const isCut = cells.length > ROWS || width > COLUMNS;
      return {
        name,
        hidden,
        rows: shownRows(sheet, Math.min(width, COLUMNS), language),
        columns: Array.from({ length: Math.min(width, COLUMNS) }, (_, i) => columnLetters(i)),
        more: isCut ? page.more(cells.length, Math.min(cells.length, ROWS), Math.min(width, COLUMNS)) : "",
        empty: cells.length === 0 ? page.empty : "",
      };
    }),
    words: { tabs: page.tabs, hidden: page.hidden, row: page.row, note: page.note },
  };
}

/** Cells row by row; a merged one stands at its first place, and what it covers is left out. */
function shownRows(sheet: SheetSnapshot, width: number, language: Language): readonly (readonly ShownCell[])[] {
  const merged = new Map<string, Area>();
  const covered = new Set<string>();
  const height = Math.min(sheet.cells.length, ROWS);
  for (const area of sheet.merges) {
    merged.set(`${area.row} ${area.column}`, area);
    for (let row = area.row; row < Math.min(area.row + area.rows, height); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columns, width); column++) {
        covered.add(`${row} ${column}`);
      }
    }
  }
  return sheet.cells.slice(0, ROWS).map((_, row) =>
    Array.from({ length: width }, (_cell, column) => column).flatMap((column): readonly ShownCell[] => {
      const area = merged.get(`${row} ${column}`);
      if (area === undefined && covered.has(`${row} ${column}`)) return [];
      const columns = Math.min(area?.columns ?? 1, width - column);
      const rows = Math.min(area?.rows ?? 1, height - row);
      return [{ text: shownText(cellAt(sheet, row, column), language), column, columns, rows }];
    }),
  );
}

function shownText(cell: Cell, language: Language): string {
  if (!isDayCell(cell)) return textOf(cell);
  const day = uiWords[language].day(cell.day);
  return cell.time === undefined ? day : `${day} ${cell.time}`;
}
