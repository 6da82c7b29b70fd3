/** How much of what a sheet holds lies in one region, so that layouts can be compared. */
import type { Area } from "../workbook/address.ts";
import { filledColumns, type Grid } from "./grid.ts";

/** The share of the grid's filled cells that lie in an area of the sheet, 0 to 1. */
export function coverageOf(grid: Grid, area: Area): number {
  let inside = 0;
  let all = 0;
  for (let row = 0; row < grid.height; row++) {
    for (const column of filledColumns(grid, row)) {
      all += 1;
      const place = grid.placeOf(row, column);
      const down = place.row >= area.row && place.row < area.row + area.rows;
      if (down && place.column >= area.column && place.column < area.column + area.columns) inside += 1;
    }
  }
  return all === 0 ? 0 : inside / all;
}
