/** A running page: a line with a date, the notes of that day below it, then the next date. */
import { type Cell, isBlank } from "../workbook/cell.ts";
import { coverageOf } from "./coverage.ts";
import { dateLines } from "./date-lines.ts";
import { hasTrait } from "./field-traits.ts";
import { formFields, type ReadForm } from "./form-fields.ts";
import { holdsMeetings } from "./form-layout.ts";
import { readForm } from "./form-reading.ts";
import { areaOf, type Found, type FoundEntry, fieldMatch, type Part, partAt } from "./found.ts";
import { filledColumns, type Grid, leftOf, partOf, textAt, withCells } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import type { LabelMatch } from "./labels.ts";
import { saysNoMeeting } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";

const LONGEST = 5000;
/** The share of dates that must have lines below them. */
const LEAST_WITH_LINES = 0.5;

const SAID: Omit<LabelMatch, "field" | "reason"> = { status: "sure", confidence: 0.85, alternatives: [] };
const DATE_LINE: LabelMatch = { ...SAID, field: "date", reason: { code: "reason/date-line", facts: {} } };
const UNDER_DATE: LabelMatch = { ...SAID, field: "discussion_notes", reason: { code: "reason/under-date", facts: {} } };

/** The lines of one day: its form without the date's own cell. */
function formUnder(grid: Grid, top: number, bottom: number, context: SheetContext): ReadForm {
  const part = partOf(grid, { row: top, column: 0, rows: bottom - top, columns: grid.width });
  const first = filledColumns(part, 0)[0] ?? 0;
  const cells = part.cells.map((row, index): readonly Cell[] =>
    index === 0 ? row.map((cell, column) => (column === first ? null : cell)) : row,
  );
  const rest = withCells(part, cells);
  return { grid: rest, reading: readForm(rest, context) };
}

/** The text of a day that stands under no label. */
const looseParts = (form: ReadForm, field: number): readonly Part[] =>
  form.reading.loose.map(({ row, column }) => partAt(form.grid, field, row, column));

function entryOf(
  grid: Grid,
  top: number,
  own: readonly Part[],
  form: ReadForm,
  fields: { date: number; notes: number },
): FoundEntry {
  const column = filledColumns(grid, top)[0] ?? 0;
  const date = partAt(grid, fields.date, top, column);
  const loose = looseParts(form, fields.notes);
  const texts = [...own, ...loose].map(({ value }) => value).filter((value) => !isBlank(value));
  const none = texts.length <= 1 && texts.every((value) => typeof value === "string" && saysNoMeeting(value));
  const isOff = texts.length === 0 ? saysNoMeeting(textAt(grid, top, column)) : none;
  return { place: date.place, parts: [date, ...own, ...loose], date, under: "", held: isOff ? "no-meeting" : "yes" };
}

/** True where something stands below the date's own line; a list of dates with a word beside each is no page of notes. */
const hasLines = ({ reading }: ReadForm): boolean =>
  reading.tables.length + reading.pairs.length > 0 || reading.loose.some(({ row }) => row > 0);

/** True where the lines under the dates are sentences, or labels that teams use: dates over figures are another list. */
function tellsMeetings(forms: readonly ReadForm[], context: SheetContext): boolean {
  const loose = forms.flatMap(({ grid, reading }) => reading.loose.map(({ row, column }) => textAt(grid, row, column)));
  const sentences = loose.filter((text) => text.split(/\s+/).length >= 4 && /\p{L}{3}/u.test(text)).length;
  const labels = forms.flatMap(({ reading }) => reading.pairs.map(({ label }) => context.meaning(label)));
  const known = labels.filter(({ field, confidence }) => confidence >= 0.6 && hasTrait(field, "held")).length;
  return known >= 2 || (sentences > 0 && sentences >= loose.length * 0.5);
}

/** The first date as the field that all dates of the page are. */
function dateField(grid: Grid, row: number): FieldMatch {
  const column = filledColumns(grid, row)[0] ?? 0;
  return fieldMatch(grid, { text: textAt(grid, row, column), row, column, valueColumn: column }, DATE_LINE, []);
}

/** The first text under a date as the field that all such texts are; none where every line has a label. */
function noteFields(forms: readonly ReadForm[]): readonly FieldMatch[] {
  const form = forms.find(({ reading }) => reading.loose.length > 0);
  const first = form?.reading.loose[0];
  if (form === undefined || first === undefined) return [];
  return [fieldMatch(form.grid, { text: "", ...first, valueColumn: first.column }, UNDER_DATE, [])];
}

/** The running page that fills a sheet, or none: at least two dates, with lines beneath most of them. */
export function recogniseRunning(grid: Grid, context: SheetContext): readonly Found[] {
  const tops = grid.height > LONGEST ? [] : dateLines(grid, context);
  const first = tops[0];
  if (tops.length < 2 || first === undefined) return [];
  const forms = tops.map((top, index) => formUnder(grid, top, tops[index + 1] ?? grid.height, context));
  const share = forms.filter(hasLines).length / tops.length;
  const holdsTable = forms.some(({ reading }) => reading.tables.some(holdsMeetings));
  if (share < LEAST_WITH_LINES || holdsTable || !tellsMeetings(forms, context)) return [];
  const { fields, parts } = formFields(forms, context);
  const area = areaOf(grid, first, grid.height - 1, leftOf(grid, first), grid.width - 1);
  const at = { date: fields.length, notes: fields.length + 1 };
  return [
    {
      layout: "running",
      purpose: "meetings",
      area,
      headerRows: [],
      fields: [...fields, dateField(grid, first), ...noteFields(forms)],
      entries: forms.map((form, index) => entryOf(grid, tops[index] ?? first, parts[index] ?? [], form, at)),
      shared: [],
      notices: [],
      score: 0.82 * (0.6 + 0.4 * coverageOf(grid, area)) * (0.8 + 0.2 * share),
    },
  ];
}
