/** The labels of a header by column, over all its lines: the lowest line names a column, lines above say to what it belongs. */
import { filledColumns, type Grid, spanAt, textAt } from "./grid.ts";
import { groupEnd, type Header } from "./header.ts";

export interface HeaderLabel {
  readonly column: number;
  /** Column of the label's cell; left of `column` where it is merged over several. */
  readonly at: number;
  /** As it stands in the sheet; "" where the column has none. */
  readonly label: string;
  /** The label's row; for a column without one, the header's last row. */
  readonly row: number;
  /** With the name of the group that it stands under, which says what `#` and `%` count. */
  readonly full: string;
}

interface Line {
  readonly text: string;
  readonly row: number;
  readonly at: number;
  /** Over several columns: the name of a group. */
  readonly wide: "group" | "own";
}

/** `Meeting` over `#` is how many students meet the standard, not which meeting. */
function inFull(texts: readonly string[]): string {
  const last = texts[texts.length - 1] ?? "";
  if (texts.length > 1 && /^[#%]$/.test(last)) return `${last} of students ${texts.slice(0, -1).join(" ")}`;
  return texts.join(" ");
}

/** The last column that a merged cell reaches. */
const mergedEnd = (grid: Grid, row: number, column: number): number => column + spanAt(grid, row, column).columns - 1;

/** What a line of the header says over a column: its own cell, or a cell at its left that reaches over it. */
function lineOver(grid: Grid, row: number, column: number, reach: typeof mergedEnd): readonly Line[] {
  const own = textAt(grid, row, column);
  if (own !== "") return [{ text: own, row, at: column, wide: reach(grid, row, column) > column ? "group" : "own" }];
  const from = filledColumns(grid, row)
    .filter((it) => it < column && reach(grid, row, it) >= column)
    .pop();
  return from === undefined ? [] : [{ text: textAt(grid, row, from), row, at: from, wide: "group" }];
}

/** The label of one column. */
function labelOf(grid: Grid, header: Header, column: number): HeaderLabel {
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const lines = header.rows.flatMap((row) => lineOver(grid, row, column, row === bottom ? mergedEnd : groupEnd));
  const last = lines[lines.length - 1];
  if (last === undefined) return { column, at: column, label: "", row: bottom, full: "" };
  const full = inFull(lines.map(({ text }) => text));
  const own = lines.filter(({ wide }) => wide === "own");
  if (own.length > 1 && /[a-z]/i.test(last.text)) {
    const label = own.map(({ text }) => text).join(" ");
    return { column, at: column, label, row: own[0]?.row ?? last.row, full };
  }
  const named = own.find(({ text }) => /[a-z#%]/i.test(text)) ?? last;
  return { column, at: named.at, label: named.text, row: named.row, full };
}

/** A label for every column of the grid, "" where the header names none. */
export const headerLabels = (grid: Grid, header: Header): readonly HeaderLabel[] =>
  Array.from({ length: grid.width }, (_, column) => labelOf(grid, header, column));
