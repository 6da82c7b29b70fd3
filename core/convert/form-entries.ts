/** The meetings that a form holds: one, or one for each step that has a date of its own. */
import { isBlank } from "../workbook/cell.ts";
import type { ReadForm } from "./form-fields.ts";
import { type FoundEntry, fieldMatch, type Part } from "./found.ts";
import { textAt } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import { isFiller, plain } from "./row-marks.ts";
import { isDayUnder, namesDay, type SheetContext } from "./sheet-context.ts";

const SIGN_OFF = /\b(?:principal|admin\w*|ic|signature|signed|approv\w*|supervisor|coach|director\w*|firma)\b/;
const STEP = /\b(?:step|meeting|session|day|week|part|paso|reunion|sesion|cycle)\b.*\d|\bstep\b/;

/** True for a label that says when the meeting was, not when somebody signed for it. */
const datesMeeting = (match: FieldMatch | undefined): boolean =>
  match?.field === "date" && !SIGN_OFF.test(plain(match.label));

/** Parts whose label is a date of the meeting and that hold one. */
export const datesOf = (
  parts: readonly Part[],
  fields: readonly FieldMatch[],
  context: SheetContext,
): readonly Part[] => parts.filter(({ field, value }) => datesMeeting(fields[field]) && isDayUnder(context, value));

/** A date that cannot be read is still the form's date, so that the person is asked about that cell. */
const firstDateLabel = (parts: readonly Part[], fields: readonly FieldMatch[]): Part | null =>
  parts.find(({ field }) => datesMeeting(fields[field])) ?? null;

const inOrder = (a: Part, b: Part): number => a.place.row - b.place.row || a.place.column - b.place.column;

/** The entries of one form; what stands before the first dated step is shared by all steps. */
export function entriesOf(
  parts: readonly Part[],
  fields: readonly FieldMatch[],
  context: SheetContext,
  under: string,
): readonly FoundEntry[] {
  const said = parts.filter(({ value }) => !isBlank(value) && !(typeof value === "string" && isFiller(value)));
  const first = said[0];
  if (first === undefined) return [];
  const dates = datesOf(said, fields, context);
  const steps = dates.filter(({ field }) => STEP.test(plain(fields[field]?.label ?? "")));
  const date = dates[0] ?? firstDateLabel(said, fields);
  if (steps.length < 2) return [{ place: (date ?? first).place, parts, date, under, held: "yes" }];
  const sorted = [...parts].sort(inOrder);
  const starts = steps.map((step) => sorted.indexOf(step)).sort((a, b) => a - b);
  const header = sorted.slice(0, starts[0]);
  return starts.map((start, index) => {
    const own = sorted.slice(start, starts[index + 1]);
    const step = own[0] ?? first;
    return { place: step.place, parts: [...header, ...own], date: step, under, held: "yes" };
  });
}

/** The pieces of a title that may be a date: `Grade 2 Agenda – Tuesday 11/26/18 – Room 12` has three. */
const pieces = (title: string): readonly string[] => [
  title,
  ...title.split(/\s+[-–—|•]\s+|\n|\t|[–—|]|,\s+(?=\p{Lu})/u),
];

/** The date in a form's title, for a form that says it nowhere else. */
export function titleDate(
  form: ReadForm,
  context: SheetContext,
): { readonly part: Part; readonly match: FieldMatch } | undefined {
  for (const { row, column } of form.reading.loose.slice(0, 4)) {
    const text = textAt(form.grid, row, column);
    if (text.length > 140 || !pieces(text).some((piece) => namesDay(context, piece.trim()))) continue;
    const match = fieldMatch(
      form.grid,
      { text, row, column, valueColumn: column },
      {
        field: "date",
        status: "sure",
        confidence: 0.8,
        reason: { code: "reason/date-in-title", facts: {} },
        alternatives: [],
      },
      [],
    );
    const found = pieces(text).find((piece) => namesDay(context, piece.trim())) ?? text;
    return { part: { field: -1, value: found.trim(), place: form.grid.placeOf(row, column) }, match };
  }
  return undefined;
}
