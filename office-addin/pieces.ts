/** Reads large sheets a piece at a time: as many rows as fit an answer, judged by what the pieces before them weighed. */
import { type Area, addressOfArea } from "../core/workbook/address.ts";
import type { SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { Abilities } from "./abilities.ts";
import { codeOf, NO_CELLS, needsPieces } from "./failure.ts";
import type { FrameSheet } from "./frame.ts";
import type { RunExcel } from "./run-excel.ts";
import { askSheet, sheetSnapshot } from "./sheet.ts";

/** Excel on the web answers with 5 MB at most; some room is left. */
const BYTES_A_PIECE = 4_000_000;
const CELLS_AT_FIRST = 20_000;

/** The sheets, read in as few pieces as they need. Rejects with Excel's error where even single rows are refused. */
export async function readInPieces(
  run: RunExcel,
  sheets: readonly FrameSheet[],
  abilities: Abilities,
  daysBehind: number,
): Promise<readonly SheetSnapshot[]> {
  const areas = await allUsedAreas(run, sheets);
  const found: SheetSnapshot[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const area = areas[i];
    const read = (piece: Area): Promise<SheetSnapshot> =>
      run((context) => readPiece(context, sheet, piece, abilities, daysBehind));
    found.push(area ? await readSheet(sheet, area, read) : { ...sheet, ...EMPTY });
  }
  return found;
}

const EMPTY = { cells: [], formulas: {}, merges: [], hiddenRows: [], hiddenColumns: [] } as const;

/** In one round trip, or in one for each sheet where a sheet without cells spoils it for all. */
async function allUsedAreas(run: RunExcel, sheets: readonly FrameSheet[]): Promise<readonly (Area | undefined)[]> {
  const ifAny = (some: readonly FrameSheet[]): Promise<readonly (Area | undefined)[] | undefined> =>
    run((context) => usedAreas(context, some)).catch((error: unknown) => {
      if (codeOf(error) === NO_CELLS) return undefined;
      throw error;
    });
  const together = await ifAny(sheets);
  if (together) return together;
  const areas: (Area | undefined)[] = [];
  for (const sheet of sheets) areas.push((await ifAny([sheet]))?.[0]);
  return areas;
}

async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly FrameSheet[],
): Promise<readonly (Area | undefined)[]> {
  const ranges = sheets.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.untrack();
    return range.load("rowIndex,columnIndex,rowCount,columnCount");
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}

async function readPiece(
  context: Excel.RequestContext,
  sheet: FrameSheet,
  piece: Area,
  abilities: Abilities,
  daysBehind: number,
): Promise<SheetSnapshot> {
  const asked = askSheet(context.workbook.worksheets.getItem(sheet.name).getRange(addressOfArea(piece)), abilities);
  await context.sync();
  return sheetSnapshot(sheet, asked, daysBehind);
}

async function readSheet(
  sheet: FrameSheet,
  area: Area,
  read: (piece: Area) => Promise<SheetSnapshot>,
): Promise<SheetSnapshot> {
  let whole: SheetSnapshot = { ...sheet, ...EMPTY };
  let rows = Math.max(1, Math.floor(CELLS_AT_FIRST / area.columns));
  let done = 0;
  while (done < area.rows) {
    const piece = { ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) };
    const part = await read(piece).catch((error: unknown) => {
      if (piece.rows > 1 && needsPieces(error)) return undefined;
      throw error;
    });
    if (part) {
      whole = joined(whole, part, piece.row);
      done += piece.rows;
      rows = Math.min(rows * 4, Math.max(1, Math.floor(BYTES_A_PIECE / weightOfRow(part, piece))));
    } else rows = Math.max(1, Math.floor(piece.rows / 2));
  }
  return whole;
}

/** What a row weighs in an answer: its value twice (values and formulas), its format and the punctuation. */
const weightOfRow = (part: SheetSnapshot, piece: Area): number =>
  (JSON.stringify(part.cells.slice(piece.row)).length * 2 + piece.rows * piece.columns * 20) / piece.rows;

/** A sheet with one more piece of it, whose rows begin at `row`. */
const joined = (whole: SheetSnapshot, part: SheetSnapshot, row: number): SheetSnapshot => ({
  ...whole,
  cells: part.cells.length <= row ? whole.cells : [...padded(whole.cells, row), ...part.cells.slice(row)],
  formulas: { ...whole.formulas, ...part.formulas },
  merges: [...whole.merges, ...part.merges.filter((merge) => !whole.merges.some((other) => isSame(merge, other)))],
  hiddenRows: [...whole.hiddenRows, ...part.hiddenRows],
  hiddenColumns: part.hiddenColumns,
});

const padded = (cells: SheetSnapshot["cells"], rows: number): SheetSnapshot["cells"] => [
  ...cells,
  ...Array.from({ length: Math.max(0, rows - cells.length) }, () => []),
];

const isSame = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column;
