/** `Range.find`: the first cell that shows a text. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { cellAt, visitCells } from "./cells.ts";
import { invalidArgument, notBuilt } from "./refusal.ts";

/** Excel searches for no longer text. */
const LONGEST = 255;

/**
 * Row by row from the top. The strict choices: what is hidden is not found, and a single cell stands for its whole sheet, without that
 * cell at first. Only whole cells with the same case: the product asks for nothing else.
 */
export function findText(sheet: BookSheet, area: Area, text: unknown, criteria: unknown): Area | undefined {
  if (typeof text !== "string" || text === "" || text.length > LONGEST) throw invalidArgument("Range.find");
  const asked = { completeMatch: false, matchCase: false, ...(typeof criteria === "object" ? criteria : {}) };
  if (!asked.completeMatch || !asked.matchCase) throw notBuilt("Range.find of a part of a cell");
  if (area.rows * area.columns === 1) throw notBuilt("Range.find in a single cell");
  let found: Area | undefined;
  visitCells(sheet, area, (_, row, column) => {
    const hidden = sheet.hidden || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
    if (!found && !hidden && shown(cellAt(sheet, row, column)) === text) found = { row, column, rows: 1, columns: 1 };
  });
  return found;
}

const shown = (cell: BookCell | undefined): string => (typeof cell?.value === "string" ? cell.value : "");
