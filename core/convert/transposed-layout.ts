/** A table on its side: labels down a column, one column per meeting; also names down and dates across, with ticks. */
import type { Found, FoundEntry } from "./found.ts";
import { type Grid, turned } from "./grid.ts";
import { foundTable } from "./rows-layout.ts";
import { isDayUnder, type SheetContext } from "./sheet-context.ts";
import { type SheetTable, tablesIn } from "./sheet-table.ts";

/** A sheet with more rows than this has its entries in rows. */
const MOST_LABELS = 200;

/** A table on its side has at least two entries across and, unless it is for ticks, two labels down. */
const isLikely = (table: SheetTable): boolean =>
  ["meetings", "results", "goals"].includes(table.purpose) &&
  table.columns.filter(({ label }) => label !== "").length >= 2 &&
  table.rows.filter(({ type }) => type === "entry").length >= 2;

const isDated = ({ date }: FoundEntry, context: SheetContext): boolean => date !== null && isDayUnder(context, date.value);

/** The tables whose entries stand in columns. */
export function recogniseTransposed(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height > MOST_LABELS || grid.width < 3) return [];
  const sideways = turned(grid);
  return tablesIn(sideways, { ...context, chosenHeaders: [] })
    .filter(isLikely)
    .map((table): Found => {
      const found = foundTable(sideways, table, context);
      const dated = found.entries.filter((entry) => isDated(entry, context)).length;
      const share = found.entries.length === 0 ? 0 : dated / found.entries.length;
      const isGrid = found.layout === "attendance";
      const dateRow = found.entries[0]?.date?.place.row;
      return {
        ...found,
        layout: isGrid ? "attendance" : "transposed",
        headerRows: dateRow === undefined ? [] : [dateRow],
        score: found.score * (0.7 + 0.29 * share),
      };
    });
}
