/** The grid of a sheet: Sheets refuses what lies beyond it, so it grows before anything is put there. */
import type { SheetSteps } from "./steps.ts";

/** How many rows and columns a sheet must have. */
export interface Lines {
  readonly rows: number;
  readonly columns: number;
}

/** The last row and column that these steps touch. */
export function lastLines(steps: SheetSteps): Lines {
  const areas = [
    ...steps.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...steps.formats.map(({ area }) => area),
    ...steps.looks.flatMap((look) => look.areas),
    ...steps.highlights.map(({ area }) => area),
    ...steps.others.map(areaOf),
  ];
  return {
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

function areaOf(stroke: SheetSteps["others"][number]) {
  switch (stroke.do) {
    case "widths":
      return { row: 0, column: stroke.column, rows: 1, columns: stroke.widths.length };
    case "freeze":
      // Sheets wants at least one row that is not frozen.
      return { row: 0, column: 0, rows: stroke.rows + 1, columns: 1 };
    case "chart":
      return { ...stroke.at, rows: 1, columns: 1 };
    case "choices":
    case "rule":
      return stroke.area;
  }
}

/** Adds the rows and columns that are missing. */
export function growTo(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rows, columns }: Lines): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
