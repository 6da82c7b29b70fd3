/** Which rows are a table's header: the likely ones, with the lines above and below that belong to them. */
import { at, filledColumns, type Grid, spanAt, textAt } from "./grid.ts";
import { headerScore, likenessOf } from "./header-score.ts";
import { isFiller, isHelper } from "./row-marks.ts";
import { means, namesDay, type SheetContext } from "./sheet-context.ts";

export interface Header {
  /** Rows from 0, at most four, one below the other. */
  readonly rows: readonly number[];
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a row is no header of anything. */
export const LIKELY_HEADER = 0.45;
/** Lines of a header, a line of cut scores not counted. */
const MOST_LINES = 3;
/** Farther down a header stands only after an empty line or a title: within rows it would only be a row. */
const SEARCHED_ROW_BY_ROW = 60;

/** A name over several columns: merged, or followed by blanks under which the next row has names of its own. */
export function groupEnd(grid: Grid, row: number, column: number): number {
  const merged = spanAt(grid, row, column).columns;
  if (merged > 1) return column + merged - 1;
  let end = column;
  const below = new Set(filledColumns(grid, row + 1));
  while (end + 1 < grid.width && textAt(grid, row, end + 1) === "" && below.has(end + 1)) end += 1;
  return end;
}

/** True where a line has names over several columns, and under each other name nothing that it could clash with. */
function hasGroups(grid: Grid, row: number): boolean {
  const columns = filledColumns(grid, row);
  const widths = columns.map((column) => groupEnd(grid, row, column) - column + 1);
  const inner = widths.some((width) => width > 1 && width < Math.max(3, grid.width * 0.8));
  return inner && columns.every((column, index) => (widths[index] ?? 1) > 1 || textAt(grid, row + 1, column) === "");
}

const shortTexts = (grid: Grid, row: number, context: SheetContext): boolean =>
  filledColumns(grid, row).every((column) => {
    const cell = at(grid, row, column);
    const text = textAt(grid, row, column);
    return (
      typeof cell === "string" && text.length <= 40 && !namesDay(context, cell) && !isFiller(text) && !isHelper(text)
    );
  });

/** Second lines of a header that was broken over two: both lines read like headings, together better than apart. */
function isWrapped(grid: Grid, row: number, top: number, context: SheetContext): boolean {
  const above = filledColumns(grid, row);
  const below = filledColumns(grid, row + 1);
  if (below.length < 2 || !below.every((column) => above.includes(column))) return false;
  if (!shortTexts(grid, row + 1, context)) return false;
  const apart = below.map((column) => textAt(grid, row, column));
  const second = below.map((column) => textAt(grid, row + 1, column));
  const together = below.map((column) => `${textAt(grid, row, column)} ${textAt(grid, row + 1, column)}`);
  if (second.some((text) => /^[A-Z][a-z]+ [A-Z]/.test(text))) return false;
  const lower = second.filter((text) => /^[a-z#%(&/]/.test(text)).length / second.length;
  const better = likenessOf(together, context) >= likenessOf(apart, context);
  if (lower >= 0.5) return better || !below.includes(filledColumns(grid, top)[0] ?? 0);
  return better && likenessOf(second, context) >= 0.7;
}

const THRESHOLD =
  /^(?:[<>≤≥]=?\s*)?\d+(?:\.\d+)?%?(?:\s*[-–]\s*\d+(?:\.\d+)?%?)?(?:\s*(?:and|or|&)\s*(?:above|below|up|more|less|higher|lower)|\+)?$/i;

/** A line of cut scores under a header looks like data: `52`, `45 - 51`, `< 45`; its first column is blank. */
function isThresholds(grid: Grid, row: number): boolean {
  const columns = filledColumns(grid, row);
  const first = filledColumns(grid, row + 1)[0] ?? 0;
  if (columns.length < 2 || textAt(grid, row, first) !== "" || textAt(grid, row + 1, first) === "") return false;
  const texts = columns.map((column) => textAt(grid, row, column));
  return texts.every((text) => THRESHOLD.test(text)) && texts.some((text) => !/^\d+$/.test(text));
}

/** True where the line beneath belongs to the header, too: names under a group's name, or the rest of broken headings. */
const goesOn = (grid: Grid, row: number, top: number, context: SheetContext): boolean =>
  (hasGroups(grid, row) && filledColumns(grid, row + 1).length >= 2 && shortTexts(grid, row + 1, context)) ||
  isWrapped(grid, row, top, context) ||
  isTranslated(grid, row, context);

/** A header said again in another language: a heading for dates stands under a heading for dates. */
function isTranslated(grid: Grid, row: number, context: SheetContext): boolean {
  const columns = filledColumns(grid, row);
  const below = filledColumns(grid, row + 1);
  if (below.length !== columns.length || !shortTexts(grid, row + 1, context)) return false;
  return columns.some((column) => {
    const texts = [textAt(grid, row, column), textAt(grid, row + 1, column)];
    return texts[0] !== texts[1] && texts.every((text) => /\p{L}{3}/u.test(text) && means(context, text, "date"));
  });
}

/** The header that begins or ends at this row, with the lines above and below that belong to it. */
export function headerAt(grid: Grid, row: number, score: number, context: SheetContext): Header {
  const rows = [row];
  const above = row - 1;
  if (row > 0 && isGroupLine(grid, above, row, context)) rows.unshift(above);
  let last = row;
  while (last + 1 < grid.height && rows.length < MOST_LINES && goesOn(grid, last, row, context)) {
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
  const scoreAt = (row: number): number => {
    const stands = row < SEARCHED_ROW_BY_ROW || filledColumns(grid, row - 1).length <= 1;
    return stands && row < grid.height ? headerScore(grid, row, context) : 0;
  };
  const headers: Header[] = [];
  let score = scoreAt(0);
  for (let row = 0; row < grid.height; row++) {
    const next = scoreAt(row + 1);
    const header = score < LIKELY_HEADER ? undefined : headerAt(grid, row, score, context);
    const isBest = header !== undefined && (next <= score + 0.15 || header.rows.length > 1);
    const last = isBest ? (header.rows[header.rows.length - 1] ?? row) : row;
    if (isBest) headers.push(header);
    score = last > row ? scoreAt(last + 1) : next;
    row = last;
  }
  return headers;
}
