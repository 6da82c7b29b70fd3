/** The regions of one sheet: candidates of all layouts, the best ones that do not overlap, or the word that nothing is ours. */
import { type Found, overlap } from "./found.ts";
import type { Grid } from "./grid.ts";
import { LAYOUTS } from "./layouts.ts";
import { nothingOfOurs } from "./nothing-of-ours.ts";
import { withShared } from "./shared-labels.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What scores below this explains too little to be offered. */
const OFFERED = 0.42;
/** What scores above this leaves nothing for other layouts to find. */
const SETTLED = 0.88;

/** All candidates; layouts after one that explains the whole sheet are not tried. */
function candidates(grid: Grid, context: SheetContext): readonly Found[] {
  const found: Found[] = [];
  for (const { recognise } of LAYOUTS) {
    found.push(...recognise(grid, context));
    if (found.some(({ score, entries }) => score >= SETTLED && entries.length >= 3)) break;
  }
  return found;
}

/** The best candidates that do not overlap, from top to bottom. */
function choose(found: readonly Found[]): readonly Found[] {
  const chosen: Found[] = [];
  for (const candidate of [...found].sort((a, b) => b.score - a.score)) {
    if (candidate.score < OFFERED || chosen.some(({ area }) => overlap(area, candidate.area))) continue;
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** The regions of a sheet from top to bottom; none where the sheet is empty. */
export function readSheet(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height === 0) return [];
  const chosen = choose(candidates(grid, context));
  if (chosen.length === 0) return [nothingOfOurs(grid)];
  return withShared(grid, chosen, context);
}
