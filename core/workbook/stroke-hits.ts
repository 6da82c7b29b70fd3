/** Which cells hold what a stroke put there. */
import { type Cell, isDayCell, isShareCell, isTimeCell, sameCell } from "./cell.ts";
import { numberOfCell } from "./number-format.ts";
import type { Write } from "./write.ts";

/**
 * True where one of the strokes put just this into just this cell. A day, a time or a share whose number format a hand had moved away
 * is the bare number. Example: 46036 under no format, where Jan 14, 2026 was put.
 */
export const isStroke = (writes: readonly Write[], row: number, column: number, cell: Cell): boolean =>
  writes.some((write) => {
    if (write.do !== "set-cells" && write.do !== "set-links") return false;
    const block: readonly (readonly Cell[])[] = write.do === "set-cells" ? write.cells : write.texts;
    const line = block[row - write.row];
    return line !== undefined && column - write.column in line && isLeftOf(line[column - write.column] ?? null, cell);
  });

function isLeftOf(put: Cell, cell: Cell): boolean {
  if (sameCell(put, cell)) return true;
  if (typeof cell !== "number") return false;
  return (isDayCell(put) || isTimeCell(put) || isShareCell(put)) && numberOfCell(put) === cell;
}
