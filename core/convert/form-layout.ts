/** A form: labels with values beside or beneath them, perhaps small tables between; one meeting, or one for each dated step. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Area } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import { coverageOf } from "./coverage.ts";
import { evidenceOf } from "./field-traits.ts";
import { formFields, type ReadForm } from "./form-fields.ts";
import { type FormReading, readForm } from "./form-reading.ts";
import { areaOf, around, type Found, type FoundEntry, type Part } from "./found.ts";
import { filledColumns, type Grid } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import { isFiller, plain } from "./row-marks.ts";
import { isDayUnder, namesDay, type SheetContext } from "./sheet-context.ts";
import type { SheetTable } from "./sheet-table.ts";

/** Longer sheets are tables: looking for a form in them would cost more than it finds. */
const LONGEST_FORM = 600;

/** The rectangle around all labels, values and small tables of a form, in the sheet. */
export function areaOfForm(grid: Grid, reading: FormReading): Area | undefined {
  const cells = reading.pairs
    .flatMap((pair) => [pair, ...pair.values])
    .map(({ row, column }) => areaOf(grid, row, row, column, column));
  const tables = reading.tables.map((table) => {
    const columns = table.columns.map(({ column }) => column);
    const rows = [...table.header.rows, ...table.rows.map(({ row }) => row)];
    return areaOf(grid, Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns));
  });
  const all = [...cells, ...tables];
  return all.length === 0 ? undefined : around(all);
}

/** The fields that a form's labels mean, doubtful ones left out. */
export const meant = (fields: readonly FieldMatch[]): readonly FieldName[] => [
  ...new Set(
    fields
      .filter(({ field, confidence }) => field !== null && field !== "other" && confidence >= 0.4)
      .map(({ field }) => field)
      .filter((field): field is FieldName => field !== null),
  ),
];

/** A table of many dated meetings is no part of a form: the labels around it say what all its rows share. */
export const holdsMeetings = (table: SheetTable): boolean =>
  table.purpose === "meetings" && table.date >= 0 && table.rows.filter(({ type }) => type === "entry").length >= 2;

const SIGN_OFF = /\b(?:principal|admin\w*|ic|signature|signed|approv\w*|supervisor|coach|director\w*|firma)\b/;
const STEP = /\b(?:step|meeting|session|day|week|part|paso|reunion|sesion|cycle)\b.*\d|\bstep\b/;

/** Parts whose label is a date of the meeting and that hold one. */
const datesOf = (parts: readonly Part[], fields: readonly FieldMatch[], context: SheetContext): readonly Part[] =>
  parts.filter(({ field, value }) => {
    const match = fields[field];
    return match?.field === "date" && !SIGN_OFF.test(plain(match.label)) && isDayUnder(context, value);
  });

/** The entries of one form: one, or one for each step that has a date of its own; what stands before the first is shared. */
export function entriesOf(
  parts: readonly Part[],
  fields: readonly FieldMatch[],
  context: SheetContext,
  under: string,
): readonly FoundEntry[] {
  const said = parts.filter(({ value }) => !isBlank(value) && !(typeof value === "string" && isFiller(value)));
  const first = said[0];
  if (first === undefined) return [];
  const steps = datesOf(said, fields, context).filter(({ field }) => STEP.test(plain(fields[field]?.label ?? "")));
  const date = datesOf(said, fields, context)[0] ?? firstDateLabel(said, fields);
  if (steps.length < 2) return [{ place: first.place, parts, date, under, held: "yes" }];
  const order = (part: Part): number => part.place.row * 10000 + part.place.column;
  const sorted = [...parts].sort((a, b) => order(a) - order(b));
  const starts = steps.map((step) => sorted.indexOf(step)).sort((a, b) => a - b);
  const header = sorted.slice(0, starts[0]);
  return starts.map((start, index) => {
    const own = sorted.slice(start, starts[index + 1]);
    return {
      place: own[0]?.place ?? first.place,
      parts: [...header, ...own],
      date: own[0] ?? null,
      under,
      held: "yes",
    };
  });
}

/** A date that cannot be read is still the form's date, so that the person is asked about that cell. */
const firstDateLabel = (parts: readonly Part[], fields: readonly FieldMatch[]): Part | null =>
  parts.find(({ field }) => fields[field]?.field === "date" && !SIGN_OFF.test(plain(fields[field]?.label ?? ""))) ??
  null;

/** How much a form's labels and texts explain of the grid it stands in; titles and instructions count as half. */
function explained(grid: Grid, forms: readonly ReadForm[], area: Area): number {
  const loose = forms.reduce((sum, { reading }) => sum + reading.loose.length, 0);
  let all = 0;
  for (let row = 0; row < grid.height; row++) all += filledColumns(grid, row).length;
  return all === 0 ? 0 : coverageOf(grid, area) * (1 - (0.5 * Math.min(loose, all)) / all);
}

/** How sure it is that this is a team's form, 0 to 1: a date or a tab's date, and labels that teams use. */
export function formScore(
  grid: Grid,
  forms: readonly ReadForm[],
  fields: readonly FieldMatch[],
  area: Area,
  dated: number,
): number {
  const evidence = evidenceOf(meant(fields));
  if (evidence < 2) return 0;
  const sure = Math.min(1, evidence / 8);
  const date = dated > 0 ? 1 : meant(fields).includes("date") ? 0.8 : 0.6;
  return (0.4 + 0.6 * explained(grid, forms, area)) * (0.5 + 0.3 * sure + 0.2 * date) * 0.9;
}

/** The form that fills a sheet, or none. A sheet with a table of meetings is left to that table. */
export function recogniseForm(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height > LONGEST_FORM || grid.height === 0) return [];
  const reading = readForm(grid, context);
  if (reading.tables.some(holdsMeetings) || reading.pairs.length + reading.tables.length < 2) return [];
  const area = areaOfForm(grid, reading);
  if (area === undefined) return [];
  const forms = [{ grid, reading }];
  const { fields, parts } = formFields(forms, context);
  const own = parts[0] ?? [];
  const entries = entriesOf(own, fields, context, "");
  const dated = datesOf(own, fields, context).length;
  return [
    {
      layout: "form",
      purpose: "meetings",
      area,
      headerRows: reading.tables
        .slice(0, 1)
        .flatMap(({ header }) => header.rows.map((row) => grid.placeOf(row, 0).row)),
      fields,
      entries,
      shared: [],
      notices: [],
      score: formScore(grid, forms, fields, area, dated + (namesDay(context, context.sheet) ? 1 : 0)),
    },
  ];
}
