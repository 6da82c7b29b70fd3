/** A table on its side: labels down a column, one column per meeting; also names down and dates across, with ticks. */
import { type Found, type FoundEntry, fieldMatch, type Part } from "./found.ts";
import { filledColumns, type Grid, partOf, textAt, turned } from "./grid.ts";
import { isTotal } from "./row-marks.ts";
import { foundTable } from "./rows-layout.ts";
import { isDayUnder, type SheetContext } from "./sheet-context.ts";
import { type SheetTable, tablesIn } from "./sheet-table.ts";

/** A sheet with more rows than this has its entries in rows. */
const MOST_LABELS = 200;

/** The share of its meetings that must have a date: turned round, many a table seems to have labels. */
const LEAST_DATED = 0.5;

/** The first line that holds anything: turned round, labels stand in the leftmost column. */
const leftmost = (grid: Grid): number => grid.filled.findIndex((columns) => columns.length > 0);

/** A table on its side has at least two entries across and, unless it is for ticks, two labels down. */
const isLikely = (table: SheetTable): boolean =>
  table.header.rows[0] === leftmost(table.grid) &&
  ["meetings", "results", "goals"].includes(table.purpose) &&
  table.columns.filter(({ label }) => label !== "").length >= 2 &&
  table.rows.filter(({ type }) => type === "entry").length >= 2;

const isDated = ({ date }: FoundEntry, context: SheetContext): boolean =>
  date !== null && isDayUnder(context, date.value);

/** In a grid of names and dates the corner is the heading of the names; what heads the dates is the first of them. */
function withCorner(grid: Grid, table: SheetTable, found: Found): Found {
  const corner = found.fields[table.date];
  const column = table.columns[table.date];
  const first = table.rows[0]?.row;
  if (corner === undefined || column === undefined || first === undefined || DATE_LABEL.test(corner.label))
    return found;
  const ask = { status: "sure" as const, confidence: 0.9, alternatives: [] };
  const people = {
    ...corner,
    ...ask,
    field: "attendees" as const,
    reason: { code: "reason/names-beneath", facts: {} },
    samples: [],
  };
  const label = {
    text: textAt(grid, first, column.column),
    row: first,
    column: column.column,
    valueColumn: column.column,
  };
  const date = fieldMatch(
    grid,
    label,
    { ...ask, field: "date", reason: { code: "reason/date-line", facts: {} } },
    column.samples,
  );
  const moved = (part: Part): Part => (part.field === table.date ? { ...part, field: found.fields.length } : part);
  return {
    ...found,
    fields: [...found.fields.map((field) => (field === corner ? people : field)), date],
    entries: found.entries.map((entry) => ({
      ...entry,
      parts: entry.parts.map(moved),
      date: entry.date === null ? null : moved(entry.date),
    })),
  };
}

const DATE_LABEL = /\b(?:dates?|days?|week|fechas?|meetings?)\b/i;

/** The grid from its first line with several cells on, totals at its end left away: titles above would read as a label. */
function withoutTitles(grid: Grid): Grid {
  let top = 0;
  while (top < grid.height && filledColumns(grid, top).length < 2) top += 1;
  let bottom = grid.height;
  while (bottom > top && isTotal(textAt(grid, bottom - 1, filledColumns(grid, bottom - 1)[0] ?? 0))) bottom -= 1;
  return partOf(grid, { row: top, column: 0, rows: bottom - top, columns: grid.width });
}

/** The tables whose entries stand in columns. */
export function recogniseTransposed(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height > MOST_LABELS || grid.width < 3) return [];
  const sideways = turned(withoutTitles(grid));
  return tablesIn(sideways, { ...context, chosenHeaders: [] })
    .filter(isLikely)
    .map((table): Found => {
      const found = foundTable(sideways, table, context);
      const dated = found.entries.filter((entry) => isDated(entry, context)).length;
      const share = found.entries.length === 0 ? 0 : dated / found.entries.length;
      const isGrid = found.layout === "attendance";
      const isUndated = found.purpose === "meetings" && share < LEAST_DATED;
      const dateRow = found.entries[0]?.date?.place.row;
      return {
        ...(isGrid ? withCorner(sideways, table, found) : found),
        layout: isGrid ? "attendance" : "transposed",
        headerRows: dateRow === undefined ? [] : [dateRow],
        score: isUndated ? 0 : found.score * (0.7 + 0.29 * share),
      };
    });
}
