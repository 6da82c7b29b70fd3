/** The labels of one form, or of many alike, read together; and the cells of each as parts of its entry. */
import { type Cell, isBlank } from "../workbook/cell.ts";
import { datesOf, titleDate } from "./form-entries.ts";
import type { FormReading, Pair } from "./form-reading.ts";
import { fieldMatch, type Part, partAt } from "./found.ts";
import { addressIn, at, type Grid } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import { readLabels } from "./read-labels.ts";
import { isExample, plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";
import type { SheetTable } from "./sheet-table.ts";
import { withChoice } from "./table-columns.ts";

/** A form and the grid that its places are counted in. */
export interface ReadForm {
  readonly grid: Grid;
  readonly reading: FormReading;
}

export interface FormFields {
  readonly fields: readonly FieldMatch[];
  /** What each form holds, in the order of the forms given. */
  readonly parts: readonly (readonly Part[])[];
}

/** Labels are the same in all forms where their texts are; a table's heading and a form's label are not. */
const pairKey = (pair: Pair): string => `pair ${plain(pair.label)}`;
const columnKey = (label: string): string => `column ${plain(label)}`;

interface Known {
  readonly fields: FieldMatch[];
  readonly index: Map<string, number>;
}

function addPairs(forms: readonly ReadForm[], context: SheetContext, known: Known): void {
  const firsts = new Map<string, { grid: Grid; pair: Pair; samples: Cell[] }>();
  for (const { grid, reading } of forms) {
    for (const pair of reading.pairs) {
      const first = firsts.get(pairKey(pair)) ?? { grid, pair, samples: [] };
      if (first.samples.length < 8) first.samples.push(...pair.values.map(({ value }) => value));
      firsts.set(pairKey(pair), first);
    }
  }
  const labels = [...firsts];
  const matches = readLabels(
    labels.map(([, { pair, samples }], index) => ({
      label: pair.label,
      samples,
      neighbours: [labels[index - 1], labels[index + 1]].flatMap((it) => (it === undefined ? [] : [it[1].pair.label])),
    })),
    context,
  );
  labels.forEach(([key, { grid, pair, samples }], index) => {
    const read = matches[index];
    if (read === undefined) return;
    const match = withChoice(context, addressIn(grid, pair.row, pair.column), read);
    const valueColumn = pair.values[0]?.column ?? pair.column;
    known.index.set(key, known.fields.length);
    known.fields.push(
      fieldMatch(grid, { text: pair.label, row: pair.row, column: pair.column, valueColumn }, match, samples),
    );
  });
}

function addColumns(forms: readonly ReadForm[], known: Known): void {
  for (const { reading } of forms) {
    for (const table of reading.tables) {
      for (const { label, row, at: labelAt, column, match, samples } of table.columns) {
        if (known.index.has(columnKey(label))) continue;
        known.index.set(columnKey(label), known.fields.length);
        known.fields.push(
          fieldMatch(table.grid, { text: label, row, column: labelAt, valueColumn: column }, match, samples),
        );
      }
    }
  }
}

/** Rows of a small table that say something; totals, helper lines and headers say nothing of the entry. */
const SAYS = new Set(["entry", "more", "divider", "note", "no-meeting", "planned"]);

function tableParts(table: SheetTable, known: Known): readonly Part[] {
  return table.rows
    .filter(({ type }) => SAYS.has(type))
    .flatMap(({ row }) =>
      table.columns.flatMap(({ column, label }) => {
        const cell = at(table.grid, row, column);
        const field = known.index.get(columnKey(label));
        const says = !isBlank(cell) && cell !== false && !(typeof cell === "string" && isExample(cell));
        return field === undefined || !says ? [] : [partAt(table.grid, field, row, column)];
      }),
    );
}

function pairParts(grid: Grid, pair: Pair, known: Known): readonly Part[] {
  const field = known.index.get(pairKey(pair));
  if (field === undefined) return [];
  return pair.values
    .filter(({ value }) => !isBlank(value) && value !== false)
    .map(({ value, row, column }) => ({ field, value, place: grid.placeOf(row, column) }));
}

/** All labels of these forms as fields, each once, and the parts of every form. */
export function formFields(forms: readonly ReadForm[], context: SheetContext): FormFields {
  const known: Known = { fields: [], index: new Map() };
  addPairs(forms, context, known);
  addColumns(forms, known);
  const parts = forms.map(({ grid, reading }) => [
    ...reading.pairs.flatMap((pair) => pairParts(grid, pair, known)),
    ...reading.tables.flatMap((table) => tableParts(table, known)),
  ]);
  return { fields: known.fields, parts };
}

/** The same, where forms that say no date under a label take the one in their title; all such dates are one field. */
export function withTitleDates(forms: readonly ReadForm[], read: FormFields, context: SheetContext): FormFields {
  const fields = [...read.fields];
  let index = -1;
  const parts = read.parts.map((own, place) => {
    const form = forms[place];
    if (form === undefined || own.length === 0 || datesOf(own, fields, context).length > 0) return own;
    const title = titleDate(form, context);
    if (title === undefined) return own;
    if (index < 0) index = fields.push(title.match) - 1;
    return [{ ...title.part, field: index }, ...own];
  });
  return { fields, parts };
}
