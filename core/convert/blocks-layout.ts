/** Blocks one below the other, each a form for one meeting, step or month: the same labels come again. */
import { isBlank } from "../workbook/cell.ts";
import { entriesOf } from "./form-entries.ts";
import { formFields, type ReadForm, withTitleDates } from "./form-fields.ts";
import { strengthAt } from "./form-labels.ts";
import { areaOfForm, formScore, holdsMeetings } from "./form-layout.ts";
import { readForm } from "./form-reading.ts";
import { around, type Found } from "./found.ts";
import { filledColumns, type Grid, partOf, textAt } from "./grid.ts";
import { inlinePairs } from "./inline-pairs.ts";
import { plain } from "./row-marks.ts";
import { isDayUnder, means, type SheetContext } from "./sheet-context.ts";

const LONGEST = 5000;

/** Labels and numbered titles of each row, numbers levelled, so that `Meeting 1` and `Meeting 2` are the same. */
function keysOf(grid: Grid, row: number, context: SheetContext): readonly string[] {
  const columns = filledColumns(grid, row);
  return columns.flatMap((column) => {
    const text = textAt(grid, row, column);
    if (text.length > 300) return [];
    const inline = inlinePairs(text, context).map(({ label }) => plain(label));
    if (inline.length > 0) return inline;
    const isTitle = columns.length === 1 && text.length <= 60 && /\d/.test(text) && !isBareDate(text, context);
    const isLabel = strengthAt(grid, row, column, context) !== "none";
    return isTitle || isLabel ? [plain(text).replace(/\d+/g, "#")] : [];
  });
}

/** A date and no other word: what parts a running page, not the title of a block. */
const isBareDate = (text: string, context: SheetContext): boolean =>
  isDayUnder(context, text) && !/(?:meeting|mtg|session|log|week|plc|plt|reuni|sesi|semana)/i.test(text);

/** Rows of each key, and which keys say the date. */
function repeated(grid: Grid, context: SheetContext): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < grid.height; row++) {
    for (const key of new Set(keysOf(grid, row, context))) {
      const places = rows.get(key);
      if (places === undefined) rows.set(key, [row]);
      else places.push(row);
    }
  }
  return new Map([...rows].filter(([, places]) => places.length >= 2));
}

/** The rows at which the blocks begin: those of the first label that comes as often as the date does. */
function starts(grid: Grid, context: SheetContext): readonly number[] {
  const keys = repeated(grid, context);
  const dates = [...keys].filter(([key]) => means(context, key, "date"));
  const counts = dates.length > 0 ? dates : [...keys].filter(([key]) => key.includes("#"));
  const most = Math.max(0, ...counts.map(([, rows]) => rows.length));
  if (most < 2) return [];
  const often = [...keys].filter(([, rows]) => rows.length >= Math.max(2, most * 0.6) && rows.length <= most * 1.5);
  const inOrder = often.sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0)).map(([, rows]) => rows);
  const dateRows = dates.flatMap(([, rows]) => rows);
  const first = inOrder.find((rows) => dates.length === 0 || eachHolds(rows, grid.height, dateRows));
  return (first ?? []).map((row) => titleAbove(grid, row, context));
}

/** True where each block that begins at these rows holds one of the dates. */
const eachHolds = (tops: readonly number[], height: number, dates: readonly number[]): boolean =>
  tops.every((top, index) => dates.some((row) => row >= top && row < (tops[index + 1] ?? height)));

/** A block begins with the title right above its first label. */
function titleAbove(grid: Grid, row: number, context: SheetContext): number {
  let top = row;
  while (top > 0 && row - top < 3) {
    const columns = filledColumns(grid, top - 1);
    const column = columns[0];
    if (columns.length !== 1 || column === undefined) break;
    const text = textAt(grid, top - 1, column);
    if (
      text.length > 80 ||
      strengthAt(grid, top - 1, column, context) !== "none" ||
      filledColumns(grid, top - 2).length > 1
    )
      break;
    top -= 1;
  }
  return top;
}

/** True for a block's own title or divider, such as a month, that tells the year of a date below it. */
const titleOf = (form: ReadForm): string =>
  form.reading.loose.length === 0
    ? ""
    : textAt(form.grid, form.reading.loose[0]?.row ?? 0, form.reading.loose[0]?.column ?? 0);

/** The region of these forms, one below the other, and the entry of each. */
export function foundForms(grid: Grid, forms: readonly ReadForm[], context: SheetContext): Found | undefined {
  const areas = forms.map((form) => areaOfForm(form.grid, form.reading)).filter((area) => area !== undefined);
  if (areas.length === 0) return undefined;
  const { fields, parts } = withTitleDates(forms, formFields(forms, context), context);
  const entries = parts.flatMap((own, index) => {
    const form = forms[index];
    return form === undefined ? [] : entriesOf(own, fields, context, titleOf(form));
  });
  const filled = entries.filter((entry) => entry.parts.some(({ value }) => !isBlank(value)));
  const dated = filled.filter(({ date }) => date !== null && isDayUnder(context, date.value)).length;
  const tables = forms.flatMap(({ reading }) => reading.tables).slice(0, 1);
  const area = around(areas);
  return {
    layout: "blocks",
    purpose: "meetings",
    area,
    headerRows: tables.flatMap((table) => table.header.rows.map((row) => table.grid.placeOf(row, 0).row)),
    fields,
    entries: filled,
    shared: [],
    notices: [],
    score: formScore(grid, forms, fields, area, dated),
  };
}

/** The blocks of a sheet, or none where labels do not come again. */
export function recogniseBlocks(grid: Grid, context: SheetContext): readonly Found[] {
  if (grid.height > LONGEST) return [];
  const tops = starts(grid, context);
  if (tops.length < 2) return [];
  const forms = tops.map((top, index): ReadForm => {
    const bottom = tops[index + 1] ?? grid.height;
    const part = partOf(grid, { row: top, column: 0, rows: bottom - top, columns: grid.width });
    return { grid: part, reading: readForm(part, context) };
  });
  if (forms.some(({ reading }) => reading.tables.some(holdsMeetings))) return [];
  if (forms.filter(({ reading }) => reading.pairs.length >= 2 || reading.tables.length > 0).length < 2) return [];
  const found = foundForms(grid, forms, context);
  return found === undefined ? [] : [{ ...found, score: Math.min(1, found.score * 1.05) }];
}
