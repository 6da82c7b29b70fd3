/** Reads what is too much for one answer: as many rows of as many sheets at a time as fit, judged by what came before. */
import type { Area } from "../core/workbook/address.ts";
import { addressOfArea } from "../core/workbook/address.ts";
import type { SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { Abilities } from "./abilities.ts";
import { needsPieces } from "./failure.ts";
import type { FrameSheet } from "./frame.ts";
import { JoinedSheet } from "./joined-sheet.ts";
import type { RunExcel } from "./run-excel.ts";
import { askSheet, sheetSnapshot } from "./sheet.ts";
import { usedAreas } from "./used-areas.ts";

/** Excel on the web answers with 5 MB at most; some room is left. */
const BYTES_AT_ONCE = 4_400_000;
/** Of a cell in an answer, before anything is known of its sheet: value, formula and number format. */
const FIRST_WEIGHT = 50;

/** A sheet on its way: what of it is still to be read, and what its cells weigh. */
interface Pending {
  readonly sheet: FrameSheet;
  readonly read: JoinedSheet;
  left: Area | undefined;
  weight: number;
}

interface Piece {
  readonly of: Pending;
  readonly area: Area;
}

/** The sheets, in as few round trips as they need. Rejects with Excel's error where even a single row is refused. */
export async function readInPieces(
  run: RunExcel,
  sheets: readonly FrameSheet[],
  abilities: Abilities,
  daysBehind: number,
): Promise<readonly SheetSnapshot[]> {
  const areas = await usedAreas(run, sheets);
  const pending = sheets.map(
    (sheet, i): Pending => ({ sheet, read: new JoinedSheet(sheet), left: areas[i], weight: FIRST_WEIGHT }),
  );
  for (let pieces = nextPieces(pending); pieces.length > 0; pieces = nextPieces(pending)) {
    const parts = await run((context) => readPieces(context, pieces, abilities, daysBehind)).catch((error: unknown) => {
      const smallest = pieces.length === 1 && pieces[0]?.area.rows === 1;
      if (smallest || !needsPieces(error)) throw error;
      return undefined;
    });
    for (const [i, piece] of pieces.entries()) take(piece, parts?.[i]);
  }
  return pending.map(({ read }) => read.snapshot());
}

/** The next pieces, in the sheets' order, that together fit an answer; at least a row where anything is left. */
function nextPieces(pending: readonly Pending[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let room = BYTES_AT_ONCE;
  for (const of of pending) {
    if (!of.left) continue;
    const fitting = Math.floor(room / (of.weight * of.left.columns));
    const rows = Math.min(of.left.rows, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows < 1) break;
    pieces.push({ of, area: { ...of.left, rows } });
    room -= rows * of.left.columns * of.weight;
    if (rows < of.left.rows) break;
  }
  return pieces;
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  abilities: Abilities,
  daysBehind: number,
): Promise<readonly SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  const asked = pieces.map(({ of, area }) =>
    askSheet(worksheets.getItem(of.sheet.name).getRange(addressOfArea(area)), abilities),
  );
  await context.sync();
  return asked.flatMap((answer, i) => {
    const piece = pieces[i];
    return piece ? [sheetSnapshot(piece.of.sheet, answer, daysBehind)] : [];
  });
}

/** What came of a piece: joined to its sheet, or, where it was refused, its cells count for four times as heavy. */
function take({ of, area }: Piece, part: SheetSnapshot | undefined): void {
  if (!part) {
    of.weight *= 4;
    return;
  }
  of.read.join(part, area.row);
  of.weight = weightOfCell(part, area);
  const done = area.rows;
  of.left =
    of.left && done < of.left.rows ? { ...of.left, row: of.left.row + done, rows: of.left.rows - done } : undefined;
}

/** A cell in an answer: its value twice (as value and as formula), its number format and the punctuation. */
const weightOfCell = (part: SheetSnapshot, area: Area): number =>
  20 + (2.05 * JSON.stringify(part.cells.slice(area.row)).length) / (area.rows * area.columns);
