/** Filters hide the rows whose shown text is not wanted. */
import type { BookCell, BookSheet } from "./book.ts";

/** Hides and shows rows as the filter asks, now that cells or criteria have changed; rows that a person hid stay hidden. */
export function applyFilter(sheet: BookSheet, shown: (cell: BookCell | undefined) => string): void {
  const { filter } = sheet;
  if (!filter) return;
  showFiltered(sheet);
  // Below the last row that holds something there is nothing to hide, however far the filter says that it reaches.
  const end = Math.min(filter.area.row + filter.area.rows, sheet.cells.length);
  for (let row = filter.area.row + 1; row < end; row++) {
    const unwanted = [...filter.hidden].some(([column, texts]) =>
      texts.includes(shown(sheet.cells[row]?.[filter.area.column + column])),
    );
    if (!unwanted || sheet.hiddenRows.has(row)) continue;
    filter.rows.add(row);
    sheet.hiddenRows.add(row);
  }
}

/** Shows again what the filter hid. */
export function showFiltered({ filter, hiddenRows }: BookSheet): void {
  for (const row of filter?.rows ?? []) hiddenRows.delete(row);
  filter?.rows.clear();
}
