/** A grid of weeks: `Week 1`, `Week 2` across, perhaps months above them, and a label for each line. */
import { isBlank, textOf } from "../workbook/cell.ts";
import { coverageOf } from "./coverage.ts";
import { evidenceOf } from "./field-traits.ts";
import { meant } from "./form-layout.ts";
import { areaOf, type Found, type FoundEntry, fieldMatch, partAt } from "./found.ts";
import { addressIn, at, filledColumns, type Grid, leftOf, textAt } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import type { LabelMatch } from "./labels.ts";
import { readLabels } from "./read-labels.ts";
import { isDivider, isFiller, saysNoMeeting } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";
import { withChoice } from "./table-columns.ts";

const WEEK = /^(?:week|wk|semana)\.? ?#? ?\d{1,2}\b/i;
const ROWS_SEARCHED = 40;

const weekColumns = (grid: Grid, row: number): readonly number[] =>
  filledColumns(grid, row).filter((column) => WEEK.test(textAt(grid, row, column)));

const WEEK_MATCH: LabelMatch = {
  field: "date",
  status: "ask",
  confidence: 0.6,
  reason: { code: "reason/week-of-a-grid", facts: {} },
  alternatives: ["meeting_number", "cycle_number"],
};

/** The month that stands above a week, to its left where it reaches over several. */
function monthOver(grid: Grid, row: number, column: number): string {
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    const left = filledColumns(grid, above)
      .filter((it) => it <= column && isDivider(textAt(grid, above, it)))
      .pop();
    if (left !== undefined) return textAt(grid, above, left);
  }
  return "";
}

/** The lines beneath the weeks that have a label at their left, as fields. */
function lineFields(
  grid: Grid,
  row: number,
  weeks: readonly number[],
  context: SheetContext,
): { rows: readonly number[]; fields: readonly FieldMatch[] } {
  const first = weeks[0] ?? 1;
  const rows: number[] = [];
  for (let below = row + 1; below < grid.height; below++) {
    const label = filledColumns(grid, below)[0];
    if (weekColumns(grid, below).length > 1) break;
    if (label !== undefined && label < first) rows.push(below);
  }
  const labels = rows.map((it) => textAt(grid, it, filledColumns(grid, it)[0] ?? 0));
  const samples = rows.map((it) => weeks.map((column) => at(grid, it, column)).filter((cell) => !isBlank(cell)));
  const matches = readLabels(
    labels.map((label, index) => ({ label, samples: (samples[index] ?? []).slice(0, 8), neighbours: [] })),
    context,
  );
  const fields = rows.flatMap((it, index): readonly FieldMatch[] => {
    const read = matches[index];
    const column = filledColumns(grid, it)[0] ?? 0;
    if (read === undefined) return [];
    const match = withChoice(context, addressIn(grid, it, column), read);
    return [
      fieldMatch(grid, { text: labels[index] ?? "", row: it, column, valueColumn: first }, match, samples[index] ?? []),
    ];
  });
  return { rows, fields };
}

/** The weeks under which something stands; a week of nothing but fillers is none. */
function weekEntries(
  grid: Grid,
  row: number,
  weeks: readonly number[],
  rows: readonly number[],
): readonly FoundEntry[] {
  return weeks.flatMap((column): readonly FoundEntry[] => {
    const date = partAt(grid, rows.length, row, column);
    const parts = rows
      .map((it, index) => partAt(grid, index, it, column))
      .filter(({ value }) => !isBlank(value) && value !== false);
    const texts = parts.map(({ value }) => textOf(value)).filter((text) => !isFiller(text));
    if (texts.length === 0) return [];
    const held = texts.every(saysNoMeeting) ? "no-meeting" : "yes";
    return [{ place: date.place, parts: [date, ...parts], date, under: monthOver(grid, row, column), held }];
  });
}

function weekGrid(grid: Grid, row: number, weeks: readonly number[], context: SheetContext): readonly Found[] {
  const { rows, fields } = lineFields(grid, row, weeks, context);
  if (evidenceOf(meant(fields)) < 2) return [];
  const column = weeks[0] ?? 0;
  const label = { text: textAt(grid, row, column), row, column, valueColumn: column };
  const samples = weeks.map((it) => at(grid, row, it));
  const area = areaOf(grid, row, Math.max(row, ...rows), leftOf(grid, row), Math.max(...weeks));
  return [
    {
      layout: "week-grid",
      purpose: "meetings",
      area,
      headerRows: [grid.placeOf(row, 0).row],
      fields: [...fields, fieldMatch(grid, label, WEEK_MATCH, samples)],
      entries: weekEntries(grid, row, weeks, rows),
      shared: [],
      notices: [],
      score: 0.95 * (0.6 + 0.4 * coverageOf(grid, area)),
    },
  ];
}

const FEWEST_WEEKS = 3;

/** The week grid of a sheet, or none. A week is an entry where something stands under it; its day is asked for. */
export function recogniseWeekGrid(grid: Grid, context: SheetContext): readonly Found[] {
  const rows = Array.from({ length: Math.min(grid.height, ROWS_SEARCHED) }, (_, row) => row);
  const row = rows.find((it) => weekColumns(grid, it).length >= FEWEST_WEEKS);
  return row === undefined ? [] : weekGrid(grid, row, weekColumns(grid, row), context);
}
