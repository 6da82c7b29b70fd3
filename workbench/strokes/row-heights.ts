/** How high the rows are that our tables gain: Excel and Sheets see to that themselves, a file must say it. */

import { columnLetters } from "../../core/workbook/address.ts";
import { textOf } from "../../core/workbook/cell.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type OpenBook } from "../excelize.ts";

type SetCells = Extract<Write, { readonly do: "set-cells" }>;

/** Points of one line of text, and what a row may have at most before reading it in the cell is no longer the way. */
const LINE = 15;
const MOST_LINES = 12;

export type Weight = "plain" | "bold";

/** Bold letters are that much wider. */
const WIDER: Readonly<Record<Weight, number>> = { plain: 1, bold: 1.05 };

/** Gives rows whose texts need more than one line the height for them. Widths are those of the tab as it stands. */
export function fitRows(book: OpenBook, { sheet, row, column, cells }: SetCells, weight: Weight): void {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const widths = Array.from(
    { length: width },
    (_, j) => done(book.GetColWidth(sheet, columnLetters(column + j)), "fit-rows").width,
  );
  cells.forEach((line, i) => {
    const room = (j: number): number => (widths[j] ?? 10) / WIDER[weight];
    const lines = line.reduce<number>((most, cell, j) => Math.max(most, linesOf(textOf(cell), room(j))), 1);
    const height = Math.min(lines, MOST_LINES) * LINE;
    // A row that is higher already has a longer text in another column.
    const has = lines > 1 ? done(book.GetRowHeight(sheet, row + i + 1), "fit-rows").height : height;
    if (has < height) done(book.SetRowHeight(sheet, row + i + 1, height), "fit-rows");
  });
}

/**
 * Lines that a text takes in a column so many characters wide; where it breaks, a line loses a little at its end.
 * Example: 25 characters in a column of 10 take 3, 10 characters take 1.
 */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, { length }) => sum + (length <= width ? 1 : Math.ceil(length / Math.max(1, width - 1))), 0);
