/** Where a range is: the addresses that Excel takes and gives. */
import { type Area, addressOfArea, columnLetters, parseAddress, quoteSheet } from "../../../core/workbook/address.ts";
import { invalidArgument } from "./refusal.ts";

export const ALL_ROWS = 1048576;
export const ALL_COLUMNS = 16384;

/** The rectangle of `B2`, `B2:C5`, `A:C`, `2:4`, with or without a sheet before it; throws InvalidArgument for anything else. */
export function placeOf(text: unknown, location: string): Area {
  if (typeof text !== "string") throw invalidArgument(location);
  const local = text.includes("!") ? text.slice(text.lastIndexOf("!") + 1) : text;
  const place = cellsOf(local) ?? columnsOf(local) ?? rowsOf(local);
  if (!place || !isInside(place)) throw invalidArgument(location);
  return place;
}

function cellsOf(text: string): Area | undefined {
  const [first = "", last = first, ...more] = text.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && more.length === 0 ? spanning(from, to) : undefined;
}

function columnsOf(text: string): Area | undefined {
  const m = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  const from = m && parseAddress(`${m[1]}1`);
  const to = m && parseAddress(`${m[2]}${ALL_ROWS}`);
  return from && to ? spanning(from, to) : undefined;
}

function rowsOf(text: string): Area | undefined {
  const m = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!m) return undefined;
  return spanning({ row: Number(m[1]) - 1, column: 0 }, { row: Number(m[2]) - 1, column: ALL_COLUMNS - 1 });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const spanning = (a: Place, b: Place): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The rectangle that both have, or undefined. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const isInside = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= ALL_ROWS &&
  area.column + area.columns <= ALL_COLUMNS;

/** Whole rows or whole columns: cells cannot be written one by one there. */
export const isUnbounded = (area: Area): boolean => area.rows === ALL_ROWS || area.columns === ALL_COLUMNS;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const isWithin = (inner: Area, outer: Area): boolean =>
  contains(outer, inner.row, inner.column) &&
  contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** What is left of an area without a part of it, as up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** `'Grade 5 notes'!A1:C9`, as Excel gives it; whole columns and rows without their ends. */
export function addressIn(sheet: string, area: Area): string {
  if (area.rows === ALL_ROWS) {
    return `${quoteSheet(sheet)}!${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === ALL_COLUMNS) return `${quoteSheet(sheet)}!${area.row + 1}:${area.row + area.rows}`;
  return `${quoteSheet(sheet)}!${addressOfArea(area)}`;
}
