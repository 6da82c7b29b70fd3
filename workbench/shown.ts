/** A workbook's sheets as texts for the local page, not more than a page can hold. */
import { type Cell, columnLetters, isDayCell, type Snapshot, textOf } from "../core/index.ts";
import { terminalWords } from "../core/words/terminal.ts";
import { uiWords } from "../core/words/ui.ts";
import type { ShownBook, ShownSheet } from "./page/shown-book.ts";

const ROWS = 500;
const COLUMNS = 60;

/** What the page shows of a workbook: every sheet, its first 500 rows and 60 columns. */
export function shownBook(snapshot: Snapshot): ShownBook {
  const { language, file } = snapshot;
  const { page } = terminalWords[language];
  return {
    language,
    file,
    sheets: snapshot.sheets.map(({ name, hidden, cells }): ShownSheet => {
      const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
      const isCut = cells.length > ROWS || width > COLUMNS;
      return {
        name,
        hidden,
        rows: cells.slice(0, ROWS).map((row) => row.slice(0, COLUMNS).map((cell) => shownCell(cell, language))),
        columns: Array.from({ length: Math.min(width, COLUMNS) }, (_, i) => columnLetters(i)),
        more: isCut ? page.more(cells.length, Math.min(cells.length, ROWS), Math.min(width, COLUMNS)) : "",
        empty: cells.length === 0 ? page.empty : "",
      };
    }),
    words: { tabs: page.tabs, hidden: page.hidden, row: page.row, note: page.note },
  };
}

function shownCell(cell: Cell, language: Snapshot["language"]): string {
  if (!isDayCell(cell)) return textOf(cell);
  const day = uiWords[language].day(cell.day);
  return cell.time === undefined ? day : `${day} ${cell.time}`;
}
