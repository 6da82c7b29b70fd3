/** Which rows are a table's header: rows of short, different texts that read like headings, with values beneath them. */
import { at, filledColumns, type Grid, isFormula, spanAt, textAt } from "./grid.ts";
import { headingLikeness } from "./labels.ts";
import { isFiller, isHelper, isTotal, plain, tickOf } from "./row-marks.ts";
import { LONGEST_LABEL, namesDay, type SheetContext } from "./sheet-context.ts";

export interface Header {
  /** Rows from 0, at most three, one below the other. */
  readonly rows: readonly number[];
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a row is no header of anything. */
export const LIKELY_HEADER = 0.45;
const MOST_LINES = 3;
const ROWS_TRIED = 6;
const ROWS_LOOKED_AT = 14;

/** Texts of a row if each could be a heading; undefined where something in it could not. */
function headingTexts(grid: Grid, row: number, context: SheetContext): readonly string[] | undefined {
  const columns = filledColumns(grid, row);
  if (columns.length < 2) return undefined;
  const texts: string[] = [];
  let others = 0;
  for (const column of columns) {
    const cell = at(grid, row, column);
    const text = textAt(grid, row, column);
    if (text.length > LONGEST_LABEL || text.split("\n").length > 4) return undefined;
    if (typeof cell !== "string" || isFormula(grid, row, column) || namesDay(context, cell) || isFiller(text))
      others += 1;
    else texts.push(text);
  }
  if (texts.length < 2 || others > texts.length / 2) return undefined;
  return texts;
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

/** How likely this row is the header of a table, 0 to 1. */
export function headerScore(grid: Grid, row: number, context: SheetContext): number {
  const texts = headingTexts(grid, row, context);
  if (texts === undefined) return 0;
  const columns = filledColumns(grid, row);
  const different = new Set(texts.map(plain)).size / texts.length;
  if (isTotal(texts[0] ?? "")) return 0;
  const ticked = columns.filter((column) => typeof at(grid, row, column) === "string" && overTicks(grid, row, column));
  const others =
    ticked.length < 2 ? texts : texts.filter((text) => !ticked.some((it) => textAt(grid, row, it) === text));
  const share =
    others.length === 0 ? 1 : (headingLikeness(others) * others.length + texts.length - others.length) / texts.length;
  const likeness = share * (texts.length / columns.length) * Math.min(1, different + 0.2);
  const pairs = pairShare(grid, row, columns, context) + colonsBeneath(grid, row, columns);
  const score = 0.8 * likeness + 0.2 * supportBeneath(grid, row, columns) - 0.8 * pairs;
  return Math.max(
    0,
    pairs === 0 && score < OVER_DATES && standsOverDates(grid, row, columns, context) ? OVER_DATES : score,
  );
}

/** A name over several columns: merged, or followed by blanks under which the next row has names of its own. */
export function groupEnd(grid: Grid, row: number, column: number): number {
  const merged = spanAt(grid, row, column).columns;
  if (merged > 1) return column + merged - 1;
  let end = column;
  const below = new Set(filledColumns(grid, row + 1));
  while (end + 1 < grid.width && textAt(grid, row, end + 1) === "" && below.has(end + 1)) end += 1;
  return end;
}

const hasGroups = (grid: Grid, row: number): boolean => {
  const columns = filledColumns(grid, row);
  const inner = columns.filter((column) => {
    const end = groupEnd(grid, row, column);
    return end > column && end - column + 1 < Math.max(3, grid.width * 0.8);
  });
  return inner.length > 0;
};

const shortTexts = (grid: Grid, row: number, context: SheetContext): boolean =>
  filledColumns(grid, row).every((column) => {
    const cell = at(grid, row, column);
    const text = textAt(grid, row, column);
    return (
      typeof cell === "string" && text.length <= 40 && !namesDay(context, cell) && !isFiller(text) && !isHelper(text)
    );
  });

/** Second lines of a header that was broken over two: both lines read like headings, together better than apart. */
function isWrapped(grid: Grid, row: number, context: SheetContext): boolean {
  const above = filledColumns(grid, row);
  const below = filledColumns(grid, row + 1);
  if (below.length < 2 || !below.every((column) => above.includes(column))) return false;
  if (!shortTexts(grid, row + 1, context)) return false;
  const apart = below.map((column) => textAt(grid, row, column));
  const second = below.map((column) => textAt(grid, row + 1, column));
  const together = below.map((column) => `${textAt(grid, row, column)} ${textAt(grid, row + 1, column)}`);
  if (second.some((text) => /^[A-Z][a-z]+ [A-Z]/.test(text))) return false;
  const lower = second.filter((text) => /^[a-z#%(&/]/.test(text)).length / second.length;
  const better = headingLikeness(together) >= headingLikeness(apart);
  if (lower >= 0.5) return better || !below.includes(above[0] ?? 0);
  return better && headingLikeness(second) >= 0.7;
}

const THRESHOLD =
  /^(?:[<>≤≥]=?\s*)?\d+(?:\.\d+)?%?(?:\s*[-–]\s*\d+(?:\.\d+)?%?)?(?:\s*(?:and|or|&)\s*(?:above|below|up|more|less|higher|lower)|\+)?$/i;

/** A line of cut scores under a header looks like data: `52`, `45 - 51`, `< 45`; its first column is blank. */
function isThresholds(grid: Grid, row: number): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length < 2 || textAt(grid, row, 0) !== "" || textAt(grid, row + 1, 0) === "") return false;
  const texts = columns.map((column) => textAt(grid, row, column));
  return texts.every((text) => THRESHOLD.test(text)) && texts.some((text) => !/^\d+$/.test(text));
}

/** True where the line beneath belongs to the header, too: names under a group's name, or the rest of broken headings. */
const goesOn = (grid: Grid, row: number, context: SheetContext): boolean =>
  (hasGroups(grid, row) && filledColumns(grid, row + 1).length >= 2 && shortTexts(grid, row + 1, context)) ||
  isWrapped(grid, row, context);

/** The header that begins or ends at this row, with the lines above and below that belong to it. */
export function headerAt(grid: Grid, row: number, score: number, context: SheetContext): Header {
  const rows = [row];
  const above = row - 1;
  if (row > 0 && isGroupLine(grid, above, row, context)) rows.unshift(above);
  let last = row;
  while (last + 1 < grid.height && rows.length < MOST_LINES && goesOn(grid, last, context)) {
    last += 1;
    rows.push(last);
  }
  if (last + 1 < grid.height && isThresholds(grid, last + 1)) rows.push(last + 1);
  return { rows, score };
}

/** True where the line above names groups of this line's columns. */
const isGroupLine = (grid: Grid, above: number, row: number, context: SheetContext): boolean =>
  !isTitleOver(grid, above, row) &&
  filledColumns(grid, above).length < filledColumns(grid, row).length + 2 &&
  hasGroups(grid, above) &&
  shortTexts(grid, above, context) &&
  !looksLikePairs(grid, above);

/** One cell over the first column is the title of what follows, not the name of a group of columns. */
const isTitleOver = (grid: Grid, above: number, row: number): boolean => {
  const columns = filledColumns(grid, above);
  return columns.length === 1 && (columns[0] ?? 0) <= (filledColumns(grid, row)[0] ?? 0);
};

const looksLikePairs = (grid: Grid, row: number): boolean =>
  filledColumns(grid, row).some((column) => /:\s*\S|:$/.test(textAt(grid, row, column)));

/** All likely headers of a grid from top to bottom; lines of one header are one. */
export function findHeaders(grid: Grid, context: SheetContext): readonly Header[] {
  const scores = Array.from({ length: grid.height }, (_, row) => headerScore(grid, row, context));
  const headers: Header[] = [];
  for (let row = 0; row < grid.height; row++) {
    const score = scores[row] ?? 0;
    if (score < LIKELY_HEADER) continue;
    const next = scores[row + 1] ?? 0;
    const header = headerAt(grid, row, score, context);
    if (next > score + 0.15 && header.rows.length === 1) continue;
    headers.push(header);
    row = header.rows[header.rows.length - 1] ?? row;
  }
  return headers;
}
