/** The formula by which a cell is highlighted while the check's column of its row names the cell's heading. */
import { type Area, addressOf, columnLetters } from "./address.ts";

/**
 * The condition for the first cell of the area, without the equals sign; a spreadsheet moves it on for the others. Headings stand in the row
 * above. Example: for an area from A2 on and the column H, `ISNUMBER(FIND("“"&A$1&"”",$H2))`.
 */
export function markFormula({ row, column }: Area, by: number): string {
  const heading = `${columnLetters(column)}$${row}`;
  return `ISNUMBER(FIND("“"&${heading}&"”",$${addressOf(row, by)}))`;
}
