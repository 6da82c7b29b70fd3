/** A form: labels with values beside or beneath them, perhaps small tables between; one meeting, or one for each dated step. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Area } from "../workbook/address.ts";
import { dateLines } from "./date-lines.ts";
import { countWith, evidenceOf } from "./field-traits.ts";
import { datesOf, entriesOf } from "./form-entries.ts";
import { formFields, type ReadForm, withTitleDates } from "./form-fields.ts";
import { type FormReading, readForm } from "./form-reading.ts";
import { areaOf, around, type Found, type Part } from "./found.ts";
import { filledColumns, type Grid, textAt } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import { plain } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import type { SheetTable } from "./sheet-table.ts";
import { isForeign } from "./table-purpose.ts";

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

const cellsOfForm = ({ reading }: ReadForm): number => {
  const pairs = reading.pairs.reduce((sum, { values }) => sum + 1 + values.length, 0);
  const tables = reading.tables.flatMap((table) =>
    [...table.header.rows, ...table.rows.map(({ row }) => row)].map((row) => filledColumns(table.grid, row).length),
  );
  return tables.reduce((sum, count) => sum + count, pairs);
};

/** How much of the grid the forms' labels, values and small tables explain; titles above the first label are no matter. */
function explained(grid: Grid, forms: readonly ReadForm[], area: Area): number {
  const first = forms[0];
  const top = first === undefined ? 0 : area.row - first.grid.placeOf(0, 0).row;
  const titles = first === undefined ? 0 : first.reading.loose.filter(({ row }) => row < top).length;
  let all = -titles;
  for (let row = 0; row < grid.height; row++) all += filledColumns(grid, row).length;
  const said = forms.reduce((sum, form) => sum + cellsOfForm(form), 0);
  return all <= 0 ? 0 : Math.min(1, said / all);
}

/** A form with a date, or with labels that only meetings have. */
const isMeeting = (fields: readonly FieldMatch[], dated: number): boolean =>
  countWith(meant(fields), "held") >= (dated > 0 ? 1 : 2);

/** A form of a goal or cycle: without a date it must be plain that its labels are a team's. */
function isPlainlyOurs(fields: readonly FieldMatch[]): boolean {
  const sure = fields.filter(({ field, status }) => status === "sure" && field !== "other");
  return sure.length >= 4 && sure.length >= fields.length * 0.6 && evidenceOf(meant(sure)) >= 2.5;
}

/** How sure it is that this is a team's form, 0 to 1: a date or a tab's date, and labels that teams use. */
export function formScore(
  grid: Grid,
  forms: readonly ReadForm[],
  fields: readonly FieldMatch[],
  area: Area,
  dated: number,
): number {
  const known = meant(fields);
  const evidence = evidenceOf(known);
  const foreign = fields.filter(({ label }) => isForeign(label)).length;
  if (evidence < 2 || (foreign >= 2 && foreign * 2 > evidence)) return 0;
  if (!isMeeting(fields, dated) && !isPlainlyOurs(fields)) return 0;
  const sure = Math.min(1, evidence / 8);
  const date = dated > 0 ? 1 : meant(fields).includes("date") ? 0.8 : 0.6;
  return (0.2 + 0.8 * explained(grid, forms, area)) * (0.5 + 0.3 * sure + 0.2 * date) * 0.9;
}

/** A page of several days is less likely one form: their blocks or dates part it. */
const SEVERAL_DAYS = 0.7;

/** How often a date label comes again with another day. */
function repeatedDates(parts: readonly Part[], fields: readonly FieldMatch[], context: SheetContext): number {
  const dates = datesOf(parts, fields, context);
  const again = dates.filter(({ field }, index) => dates.findIndex((other) => other.field === field) < index);
  return again.length > 0 ? again.length + 1 : 0;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|lun|mar|mie|jue|vie)(?:[a-z]*day|es|rcoles|ves|rnes)?\.?$/;

/** True where a line names the days of a week: a timetable, lesson plans, a calendar. */
const isTimetable = (grid: Grid): boolean =>
  grid.filled.some(
    (columns, row) => columns.filter((column) => WEEKDAY.test(plain(textAt(grid, row, column)))).length >= 4,
  );

/** The form that fills a sheet, or none. A sheet with a table of meetings is left to that table. */
export function recogniseForm(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height > LONGEST_FORM || grid.height === 0 || isTimetable(grid)) return [];
  const reading = readForm(grid, context);
  if (reading.tables.some(holdsMeetings) || reading.pairs.length + reading.tables.length < 2) return [];
  const area = areaOfForm(grid, reading);
  if (area === undefined) return [];
  const forms = [{ grid, reading }];
  const { fields, parts } = withTitleDates(forms, formFields(forms, context), context);
  const own = parts[0] ?? [];
  const entries = entriesOf(own, fields, context, "");
  const dated = datesOf(own, fields, context).length;
  const days = dateLines(grid, context).length + repeatedDates(own, fields, context);
  const onTab = namesDay(context, context.sheet) ? 1 : 0;
  return [
    {
      layout: "form",
      purpose: onTab + dated > 0 || isMeeting(fields, 0) ? "meetings" : "goals",
      area,
      headerRows: reading.tables
        .slice(0, 1)
        .flatMap(({ header }) => header.rows.map((row) => grid.placeOf(row, 0).row)),
      fields,
      entries,
      shared: [],
      notices: [],
      score: formScore(grid, forms, fields, area, dated + onTab) * (days >= 2 ? SEVERAL_DAYS : 1),
    },
  ];
}
