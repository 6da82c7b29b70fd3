/** What a command writes is put past rules that refuse: Sheets refuses a script what it refuses a person. */
import type { Block } from "./steps.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts blocks while the rules of the rectangle around them rest: a team's words in place of a date are kept as they are, and a list may be
 * older than what it should hold. Three calls more, however many the rows. Where the run is ended in between, these cells have no drop-downs.
 */
export function pastRules<T>(sheet: Sheet, blocks: readonly Block[], put: () => T): T {
  const [first] = blocks;
  if (!first) return put();
  const range = around(sheet, first, blocks);
  const rules = range.getDataValidations();
  range.clearDataValidations();
  try {
    return put();
  } finally {
    range.setDataValidations(rules);
  }
}

function around(sheet: Sheet, first: Block, blocks: readonly Block[]): GoogleAppsScript.Spreadsheet.Range {
  let { row, column } = first;
  let [below, right] = [row, column];
  for (const block of blocks) {
    row = Math.min(row, block.row);
    column = Math.min(column, block.column);
    below = Math.max(below, block.row + block.cells.length);
    right = Math.max(right, block.column + (block.cells[0] ?? []).length);
  }
  return sheet.getRange(row + 1, column + 1, below - row, right - column);
}
