/** Checks what a person types into a tab of the log, right after it was typed, about the edited cells alone. */

import { dayOfSerial, type Edited, isTabOfRows, type RowTexts, SETUP_TAB, type Snapshot } from "../core/index.ts";
import { EMPTY_SHEET } from "../core/workbook/snapshot.ts";
import { putCell } from "./put-cell.ts";
import { languageOf } from "./read.ts";
import { cellsOf, readSheet } from "./read-sheet.ts";
import { type WallClock, wallClockIn } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** At the top of Seldom.js; see `seldom.ts`. */
declare const pltCheckRows_: (edited: Edited, snapshot: Snapshot) => RowTexts | undefined;

/** More rows at once were pasted or filled; the next whole check looks at them. */
const MOST_ROWS = 20;
/** The headings stand in one of the first rows. */
const TOP_ROWS = 20;

/** Runs after every edit of a person, with no permission but the open spreadsheet's. Other tabs cost one call. */
export function onEdit({ range, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (!isTabOfRows(name) || range.getNumRows() > MOST_ROWS) return;
  const edited = editedIn(name, range);
  const found = pltCheckRows_(edited, around(source, sheet, edited));
  if (!found) return;
  const { row, column, texts } = found;
  sheet.getRange(row + 1, column + 1, texts.length, 1).setValues(texts.map((text) => [putCell(text).value]));
}

const from = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => first - 1 + i);

const editedIn = (sheet: string, range: GoogleAppsScript.Spreadsheet.Range): Edited => ({
  sheet,
  rows: from(range.getRow(), range.getNumRows()),
  columns: from(range.getColumn(), range.getNumColumns()),
});

/** The setup, and of the edited tab its first rows and the edited ones: as little to read in a log of years as in a new one. */
function around(file: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet, edited: Edited): Snapshot {
  const clock = wallClockIn(file.getSpreadsheetTimeZone());
  const locale = file.getSpreadsheetLocale();
  const setup = file.getSheetByName(SETUP_TAB);
  return {
    file: "",
    today: dayOfSerial(clock(new Date())),
    now: "",
    person: "",
    language: languageOf(locale),
    dateOrder: "month-first",
    sheetNames: [SETUP_TAB, edited.sheet],
    sheets: [...(setup ? [readSheet(setup, SETUP_TAB, clock).snapshot] : []), partOf(sheet, edited, clock)],
  };
}

function partOf(sheet: Sheet, { sheet: name, rows }: Edited, clock: WallClock): Snapshot["sheets"][number] {
  const width = Math.max(1, sheet.getLastColumn());
  const top = Math.min(TOP_ROWS, Math.max(1, sheet.getLastRow()));
  const first = rows[0] ?? 0;
  const cells = [...cellsOf(sheet.getRange(1, 1, top, width), clock)];
  if (first + rows.length > top) {
    const below = cellsOf(sheet.getRange(first + 1, 1, rows.length, width), clock);
    while (cells.length < first) cells.push([]);
    cells.splice(first, below.length, ...below);
  }
  return { ...EMPTY_SHEET, name, cells };
}
