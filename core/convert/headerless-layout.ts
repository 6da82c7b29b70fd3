/** Rows that begin with a date under no header at all: what the other columns hold is guessed from their texts, and asked. */
import type { FieldName } from "../kinds/field-names.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { coverageOf } from "./coverage.ts";
import type { Found } from "./found.ts";
import { at, filledColumns, type Grid } from "./grid.ts";
import type { LabelMatch } from "./labels.ts";
import { readPeople } from "./people.ts";
import { foundTable } from "./rows-layout.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import { type SheetTable, tableUnder } from "./sheet-table.ts";
import type { TableColumn } from "./table-columns.ts";
import { speaksOfTeam } from "./team-words.ts";

const FEWEST = 3;

/** Rows in which this column holds a date. */
function datedRows(grid: Grid, column: number, context: SheetContext): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.height; row++) if (namesDay(context, at(grid, row, column))) rows.push(row);
  return rows;
}

/** What a column most likely holds, by its texts alone. */
function guess(column: TableColumn): LabelMatch {
  const texts = column.samples.filter((cell) => !isBlank(cell)).map(textOf);
  const people = texts.filter((text) => readPeople(text).present.length >= 2 && text.length < 120).length;
  const long = texts.filter((text) => text.length >= 40).length;
  const field: FieldName | null =
    people > texts.length / 2 ? "attendees" : long > texts.length / 2 ? "discussion_notes" : null;
  if (field === null || column.match.field !== null) return column.match;
  return {
    field,
    status: "ask",
    confidence: 0.5,
    reason: { code: "reason/values-read-so", facts: {} },
    alternatives: [],
  };
}

/** The dated rows of a sheet without a header; only where the sheet, its title or the file speaks of a team's meetings. */
export function recogniseHeaderless(grid: Grid, context: SheetContext): readonly Found[] {
  const columns = Array.from({ length: Math.min(grid.width, 4) }, (_, column) => column);
  const column = columns.find((it) => datedRows(grid, it, context).length >= FEWEST);
  if (column === undefined || grid.width < 2 || !speaksOfTeam(grid, context)) return [];
  const first = datedRows(grid, column, context)[0] ?? 0;
  const above = first - 1;
  if (Array.from({ length: first }, (_, row) => row).some((row) => filledColumns(grid, row).length > 1)) return [];
  const table = tableUnder(grid, { rows: [above], score: 0 }, grid.height, context);
  const bare: SheetTable = {
    ...table,
    header: { rows: [], score: 0 },
    purpose: "meetings",
    columns: table.columns.map((it) => ({ ...it, label: "", at: it.column, row: first, match: guess(it) })),
  };
  const entries = bare.rows.filter(({ type }) => type === "entry").length;
  if (bare.date < 0 || entries < FEWEST || bare.columns.length < 2) return [];
  const found = foundTable(grid, bare, context);
  return [{ ...found, score: 0.6 * (0.6 + 0.4 * coverageOf(grid, found.area)) }];
}
