/** Checks what a person typed into a tab of the log, about the edited cells alone: as little to read in a log of years as in a new one. */
import {
  asksFurther,
  type Edited,
  isTabOfRows,
  NOTHING_FURTHER,
  parseDay,
  type RowTexts,
  SETUP_TAB,
  type Snapshot,
} from "../core/index.ts";
import { checkEdited } from "../core/seldom.ts";
import { inputOf } from "./cell.ts";
import { askFrame, frameOf } from "./frame.ts";
import { withWords } from "./pane-words.ts";
import type { Surroundings } from "./perform.ts";
import { type Asked, askSheet, sheetSnapshot } from "./sheet.ts";

/** More rows at once were pasted or filled; the next whole check looks at them. */
const MOST_ROWS = 20;
/** The headings stand in one of the first rows, and in one of the first columns. */
const TOP = "A1:AZ20";
const LAST_COLUMN = "AZ";

/** Looks at the edited cells and writes what is noticed into the check's column, in two round trips; one where there is nothing to say. */
export function lookAtEdit(event: Excel.WorksheetChangedEventArgs, around: Surroundings): Promise<void> {
  const area = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(event.address);
  const first = Number(area?.[2] ?? 0);
  const last = Number(area?.[4] ?? first);
  if (!area || last - first >= MOST_ROWS) return Promise.resolve();
  return around.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load("name");
    const asking = askFrame(context, around.abilities);
    const asked = (range: Excel.Range): Asked => askSheet(range, around.abilities);
    const top = asked(sheet.getRange(TOP));
    const edited = asked(sheet.getRange(`A${first}:${LAST_COLUMN}${last}`));
    const cells = sheet.getRange(event.address);
    cells.load("rowIndex,columnIndex,rowCount,columnCount");
    const setup = asked(context.workbook.worksheets.getItemOrNullObject(SETUP_TAB).getUsedRangeOrNullObject(true));
    await context.sync();
    if (sheet.isNullObject || !isTabOfRows(sheet.name)) return;
    const frame = frameOf(asking, around.locale);
    const read = (name: string, part: Asked) =>
      sheetSnapshot({ name, hidden: false, locked: false }, part, frame.facts.daysBehind);
    const whole = withRows(read(sheet.name, top), read(sheet.name, edited), first - 1);
    const snapshot = snapshotOf(frame, [whole, read(SETUP_TAB, setup)], around);
    const found = await textsFor({ sheet: sheet.name, ...placesIn(cells) }, snapshot, around);
    if (!found) return;
    const { row, column, texts } = found;
    const inputs = texts.map((text) => [inputOf(text, frame.facts.daysBehind)]);
    sheet.getRangeByIndexes(row, column, texts.length, 1).values = inputs;
    await context.sync();
  });
}

const from = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => first + i);

const placesIn = (range: Excel.Range): Pick<Edited, "rows" | "columns"> => ({
  rows: from(range.rowIndex, range.rowCount),
  columns: from(range.columnIndex, range.columnCount),
});

type Sheet = Snapshot["sheets"][number];

/** The first rows of a sheet, and the edited ones in their place. */
function withRows(top: Sheet, edited: Sheet, first: number): Sheet {
  const rows = edited.cells.slice(first);
  const cells = from(0, Math.max(top.cells.length, first + rows.length)).map(
    (row) => edited.cells[row >= first ? row : -1] ?? top.cells[row] ?? [],
  );
  return { ...top, cells };
}

function snapshotOf(
  { file, dateOrder }: ReturnType<typeof frameOf>,
  sheets: readonly Sheet[],
  { now, language }: Surroundings,
): Snapshot {
  const moment = now();
  const today = parseDay(moment.slice(0, 10));
  if (!today) throw new RangeError(`${moment} is no moment.`);
  const sheetNames = sheets.map(({ name }) => name);
  return { file, today, now: moment, person: "", language, dateOrder, sheetNames, sheets };
}

async function textsFor(edited: Edited, snapshot: Snapshot, around: Surroundings): Promise<RowTexts | undefined> {
  const further = asksFurther({ type: "check" }, snapshot) ? await around.further() : NOTHING_FURTHER;
  const apart = { further, sentences: around.sentences };
  return withWords(() => checkEdited(edited, snapshot, apart), around.loadWords);
}
