/** How likely one row is the header of a table: short, different texts that read like headings, with values beneath them. */
import { at, filledColumns, type Grid, isFormula, textAt } from "./grid.ts";
import { LONGEST_LABEL } from "./label-likeness.ts";
import { isFiller, isTotal, plain, tickOf } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";

const ROWS_TRIED = 6;
const ROWS_LOOKED_AT = 14;

/** How much texts look like headings, each by itself, 0 to 1. */
export const likenessOf = (texts: readonly string[], context: SheetContext): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + context.likeness(text), 0) / texts.length;

/** Texts of a row if each could be a heading; undefined where something in it could not. A date in a row makes it an entry. */
function headingTexts(grid: Grid, row: number, context: SheetContext): readonly string[] | undefined {
  const columns = filledColumns(grid, row);
  const texts: string[] = [];
  for (const column of columns) {
    const cell = at(grid, row, column);
    if (typeof cell === "object" && cell !== null && "day" in cell) return undefined;
    if (typeof cell !== "string") continue;
    const text = cell.trim();
    if (text.length > LONGEST_LABEL || (text.includes("\n") && text.split("\n").length > 4)) return undefined;
    if (!isFormula(grid, row, column) && !isFiller(text)) texts.push(text);
  }
  if (texts.length < 2 || columns.length - texts.length > texts.length / 2) return undefined;
  return texts.some((text) => namesDay(context, text)) ? undefined : texts;
}

/** 1 where each filled column of the row has values in most rows beneath, 0 where nothing stands there. */
function supportBeneath(grid: Grid, row: number, columns: readonly number[]): number {
  let rows = 0;
  let filled = 0;
  for (let below = row + 1; below < Math.min(grid.height, row + ROWS_LOOKED_AT) && rows < ROWS_TRIED; below++) {
    const beneath = filledColumns(grid, below);
    if (beneath.length < 2) continue;
    rows += 1;
    filled += columns.filter((column) => beneath.includes(column)).length / columns.length;
  }
  return rows === 0 ? 0 : filled / rows;
}

/** Score of a row of short texts right over a column of dates: its headings may be words that nobody knows. */
const OVER_DATES = 0.5;

function standsOverDates(grid: Grid, row: number, columns: readonly number[], context: SheetContext): boolean {
  if (columns.length < 3 || columns.some((column) => textAt(grid, row, column).length > 60)) return false;
  return columns.slice(0, 3).some((column) => {
    const below = [1, 2, 3].map((step) => at(grid, row + step, column));
    const days = below.filter((cell) => namesDay(context, cell)).length;
    const above = [1, 2, 3].some((step) => row >= step && namesDay(context, at(grid, row - step, column)));
    return days >= 2 && !above && namesDay(context, below[0] ?? null);
  });
}

/** 1 where the line beneath is a line of labels with colons like this one: a form, line by line. */
function colonsBeneath(grid: Grid, row: number, columns: readonly number[]): number {
  const isColon =
    (line: number) =>
    (column: number): boolean =>
      textAt(grid, line, column).endsWith(":");
  const below = filledColumns(grid, row + 1);
  const here = columns.filter(isColon(row)).length > columns.length / 2;
  return here && below.length > 0 && below.filter(isColon(row + 1)).length >= below.length / 2 ? 1 : 0;
}

/** Columns whose heading stands over ticks: the heading is a person's name or a question, whatever it reads like. */
function overTicks(grid: Grid, row: number, column: number): boolean {
  let ticks = 0;
  for (let below = row + 1; below < Math.min(grid.height, row + ROWS_LOOKED_AT); below++) {
    const text = textAt(grid, below, column);
    if (text === "") continue;
    if (tickOf(text) === null) return false;
    ticks += 1;
  }
  return ticks >= 2;
}

/** The share of cells that stand as value right after a label with a colon: pairs on a line, not headings. */
function pairShare(grid: Grid, row: number, columns: readonly number[], context: SheetContext): number {
  const alternates = columns.every((column, index) => textAt(grid, row, column).endsWith(":") === (index % 2 === 0));
  if (alternates) return 1;
  let pairs = 0;
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    const text = textAt(grid, row, column);
    if (!text.endsWith(":") || next === undefined) return;
    const value = textAt(grid, row, next);
    if (!value.endsWith(":") && context.likeness(value) < 0.6) pairs += 2;
  });
  return pairs / columns.length;
}

/** The share of headings that are known or stand over ticks. */
function knownShare(grid: Grid, row: number, texts: readonly string[], context: SheetContext): number {
  const columns = filledColumns(grid, row);
  const ticked = columns.filter((column) => typeof at(grid, row, column) === "string" && overTicks(grid, row, column));
  const others =
    ticked.length < 2 ? texts : texts.filter((text) => !ticked.some((column) => textAt(grid, row, column) === text));
  const known = likenessOf(others, context) * others.length + texts.length - others.length;
  return known / columns.length;
}

/** Below this a text is plainly a value: of two columns both must be headings. */
const VALUE = 0.1;

/** How likely this row is the header of a table, 0 to 1. */
export function headerScore(grid: Grid, row: number, context: SheetContext): number {
  const columns = filledColumns(grid, row);
  const texts = columns.length < 2 ? undefined : headingTexts(grid, row, context);
  if (texts === undefined || isTotal(texts[0] ?? "")) return 0;
  const different = new Set(texts.map(plain)).size / texts.length;
  const likeness = knownShare(grid, row, texts, context) * Math.min(1, different + 0.2);
  const pairs = pairShare(grid, row, columns, context) + colonsBeneath(grid, row, columns);
  if (columns.length === 2 && texts.some((text) => context.likeness(text) < VALUE)) return 0;
  const score = 0.8 * likeness + 0.2 * supportBeneath(grid, row, columns) - 0.8 * pairs;
  const overDates = pairs === 0 && score < OVER_DATES && standsOverDates(grid, row, columns, context);
  return Math.max(0, overDates ? OVER_DATES : score);
}
