/** A sheet that is none of a team's log: a budget, a bus schedule, a gradebook. It is left alone, and said so. */
import { areaOf, type Found } from "./found.ts";
import type { Grid } from "./grid.ts";
import { notice } from "./notices.ts";

/** The whole sheet as a region without entries. */
export const nothingOfOurs = (grid: Grid): Found => ({
  layout: "nothing-of-ours",
  purpose: "nothing",
  area: areaOf(grid, 0, grid.height - 1, 0, Math.max(0, grid.width - 1)),
  headerRows: [],
  fields: [],
  entries: [],
  shared: [],
  notices: [notice("convert/nothing-of-ours", "info", grid.sheet, "", {})],
  score: 0,
});
