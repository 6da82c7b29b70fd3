/** Values on their way into cells: what they are shown as first, so that nothing is taken for something else, then themselves. */

import { hostNotice } from "../core/words/host-notice.ts";
import type { Notice } from "../core/words/notice.ts";
import { type Area, addressOf } from "../core/workbook/address.ts";
import { type Cell, isErrorCell } from "../core/workbook/cell.ts";
import { formatOfCell } from "../core/workbook/number-format.ts";
import { bytesOf } from "./bytes.ts";
import { inputOf } from "./cell.ts";
import { setFormat } from "./set-format.ts";
import type { Sheets } from "./sheets.ts";
import type { Wish } from "./strokes.ts";
import type { CellBlock } from "./whole-rows.ts";
import type { Queued } from "./write.ts";

const CHARACTERS_A_CELL = 32_767;
const BYTES_A_PIECE = 1_000_000;
/** The paths of a piece, and those that office.js adds for every 1,500 cells. */
const BYTES_AROUND = 2_000;

/** Null leaves a cell as it is. */
type Input = string | number | boolean | null;
type MaybeCell = Cell | undefined;

/** A block of cells, in pieces of about 1 MB. */
export function cellStrokes(write: CellBlock, wish: Wish): readonly Queued[] {
  const columns = Math.max(0, ...write.cells.map((row) => row.length));
  if (columns === 0) return [];
  const rows = write.cells.map((row, i) =>
    Array.from({ length: columns }, (_, j) => fitted(write, i, j, row[j], wish.notices)),
  );
  return pieces(rows, wish.facts.daysBehind).map((piece) => {
    const area: Area = { row: write.row + piece.from, column: write.column, rows: piece.cells.length, columns };
    const formats = formatsOf(piece.cells, columns);
    return {
      bytes: piece.bytes + bytesOf(JSON.stringify(formats)) + BYTES_AROUND,
      queue: (sheets) => {
        setFormats(sheets, write.sheet, area, formats);
        sheets.range(write.sheet, area).values = piece.inputs;
      },
    };
  });
}

/** Text as long as a cell can hold (the apostrophe before it counts); what does not fit is said. */
function fitted(block: CellBlock, i: number, j: number, cell: MaybeCell, notices: Notice[]): MaybeCell {
  if (typeof cell !== "string" || cell.length < CHARACTERS_A_CELL) return cell;
  const room = CHARACTERS_A_CELL - (String(inputOf(cell, 0)).length - cell.length);
  if (cell.length <= room) return cell;
  const facts = { sheet: block.sheet, cell: addressOf(block.row + i, block.column + j), limit: room };
  notices.push(hostNotice("warning", "host/text-cut", facts));
  return cell.slice(0, room);
}

interface Piece {
  readonly from: number;
  readonly cells: (readonly MaybeCell[])[];
  readonly inputs: Input[][];
  bytes: number;
}

function pieces(rows: readonly (readonly MaybeCell[])[], daysBehind: number): readonly Piece[] {
  const found: Piece[] = [];
  rows.forEach((cells, from) => {
    const inputs = cells.map((cell): Input => (cell === undefined ? null : inputOf(cell, daysBehind)));
    const bytes = bytesOf(JSON.stringify(inputs));
    let piece = found[found.length - 1];
    if (!piece || piece.bytes + bytes > BYTES_A_PIECE) {
      piece = { from, cells: [], inputs: [], bytes: 0 };
      found.push(piece);
    }
    piece.cells.push(cells);
    piece.inputs.push(inputs);
    piece.bytes += bytes;
  });
  return found;
}

/** For each column, the format of every cell of a piece; one for all where they are alike, null where none is wanted. */
type Formats = readonly (string | null | readonly (string | null)[])[];

const formatsOf = (cells: readonly (readonly MaybeCell[])[], columns: number): Formats =>
  Array.from({ length: columns }, (_, j) => {
    const formats = cells.map((row) => wantedFormat(row[j]));
    return formats.every((format) => format === formats[0]) ? (formats[0] ?? null) : formats;
  });

/**
 * Number formats before the values. Text gets General, because under the text format an apostrophe might show; a day, a time and a share
 * get their own; numbers, ticks and emptied cells keep what they have.
 */
function setFormats(sheets: Sheets, sheet: string, area: Area, formats: Formats): void {
  formats.forEach((wanted, j) => {
    if (wanted === null) return;
    const range = sheets.range(sheet, { ...area, column: area.column + j, columns: 1 });
    setFormat(range, typeof wanted === "string" ? wanted : wanted.map((format) => [format]));
  });
}

function wantedFormat(cell: MaybeCell): string | null {
  if (typeof cell === "string" && cell !== "") return "General";
  return typeof cell === "object" && cell !== null && !isErrorCell(cell) ? formatOfCell(cell) : null;
}
