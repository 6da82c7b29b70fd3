/**
 * Cells of the same rows, put into one write. A row goes in as one with its Entry ID: should Excel stop in between, no half of a row is
 * left without the id by which the next attempt finds it.
 */
import type { Cell } from "../core/workbook/cell.ts";
import type { Write } from "../core/workbook/write.ts";

/** A block of cells; undefined leaves a cell as it is. */
export interface CellBlock {
  readonly do: "set-cells";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

export type Stroke = Exclude<Write, { do: "set-cells" }> | CellBlock;

/** The strokes with cells of the same rows together, where the first of them stood. Between them are only looks, which do not mind. */
export function wholeRows(writes: readonly Write[]): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let open = new Map<string, number>();
  for (const write of writes) {
    if (write.do !== "set-cells") {
      if (!isLook(write)) open = new Map();
      strokes.push(write);
      continue;
    }
    const key = JSON.stringify([write.sheet, write.row, write.cells.length]);
    const at = open.get(key);
    const first = at === undefined ? undefined : strokes[at];
    if (at !== undefined && first?.do === "set-cells") strokes[at] = together(first, write);
    else {
      open.set(key, strokes.length);
      strokes.push(write);
    }
  }
  return strokes;
}

function isLook(write: Write): boolean {
  switch (write.do) {
    case "style":
    case "type":
    case "widths":
    case "freeze":
    case "choices":
    case "rule":
    case "highlight":
    case "mark":
    case "print-setup":
      return true;
    default:
      return false;
  }
}

/** Both blocks as one rectangle; where both have a cell, the later one holds. */
function together(a: CellBlock, b: CellBlock): CellBlock {
  const column = Math.min(a.column, b.column);
  const cells = a.cells.map((row, i) => {
    const line: (Cell | undefined)[] = [];
    for (const [block, part] of [
      [a, row],
      [b, b.cells[i] ?? []],
    ] as const) {
      part.forEach((cell, j) => {
        const place = block.column - column + j;
        while (line.length <= place) line.push(undefined);
        if (cell !== undefined) line[place] = cell;
      });
    }
    return line;
  });
  return { ...a, column, cells };
}
