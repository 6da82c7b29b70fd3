/** A field's value and the cell that holds it, both ways. What a cell holds that its column does not expect is kept as text. */
import type { CycleModel } from "../cycles/model.ts";
import {
  type Cell,
  isBlank,
  isDayCell,
  isErrorCell,
  isShareCell,
  isTimeCell,
  textOf,
  withLineFeeds,
} from "../workbook/cell.ts";
import { dayOfSerial, parseDay } from "../workbook/day.ts";
import type { Language } from "../workbook/snapshot.ts";
import { choiceLabel, choiceOf } from "./choice.ts";
import { parseClock } from "./clock.ts";
import type { Value } from "./entry.ts";
import type { Column } from "./kind.ts";
import { joinNames, splitNames } from "./names.ts";

/**
 * The value that a cell holds, read as its column says: a day as `2025-10-08`, a time as `14:15`, people as a list, a choice as
 * its key, a share as 0.76. Blank is null. Anything else is kept as the text a person sees; the check `entry/…` tells them.
 * Example: in a status column `Finished` is `done`; in a date column `early May` stays `early May`.
 */
export function valueIn(column: Column, cell: Cell, cycle: CycleModel): Value {
  if (isBlank(cell)) return null;
  switch (column.type) {
    case "day":
      return dayIn(cell);
    case "time":
      return timeIn(cell);
    case "number":
      return numberIn(cell);
    case "share":
      return shareIn(cell);
    case "people":
      return emptyAsNull(splitNames(textOf(cell)));
    case "choice":
      return choiceOf(column, textOf(cell), cycle);
    case "text":
    case "long-text":
    case "link":
    case "id":
      return textOf(cell);
  }
}

/**
 * The cell that a value is written as: a real date, time, number or share where the column holds such; names with commas; a
 * choice as its label in the workbook's language. Reading the cell again gives the same value.
 */
export function cellOf(column: Column, value: Value, cycle: CycleModel, language: Language): Cell {
  if (value === null) return null;
  if (typeof value === "boolean") return cellOf(column, textOf(value), cycle, language);
  if (typeof value === "number") return numberCell(column, value);
  if (typeof value !== "string") return joinNames(value) || null;
  if (value.trim() === "") return null;
  switch (column.type) {
    case "day": {
      const day = parseDay(value);
      return day ? { day } : value;
    }
    case "time": {
      const time = parseClock(value);
      return time ? { time } : value;
    }
    case "people":
      return joinNames(splitNames(value)) || null;
    case "choice":
      return choiceLabel(column, choiceOf(column, value, cycle), cycle, language);
    default:
      return withLineFeeds(value);
  }
}

/** A value as the sheet would give it back: what a form or a conversion sends, brought to the column's own shape. */
export const fitValue = (column: Column, value: Value, cycle: CycleModel): Value =>
  valueIn(column, cellOf(column, value, cycle, "en"), cycle);

function numberCell(column: Column, value: number): Cell {
  if (!Number.isFinite(value)) return null;
  if (column.type === "share") return { share: value };
  return column.type === "number" ? value : String(value);
}

/** Serial numbers of 1954 to 2119: a date whose number format was lost. Smaller numbers are counts or years. */
const isSerial = (n: number): boolean => Number.isInteger(n) && n >= 20000 && n <= 80500;

function dayIn(cell: Cell): Value {
  if (isDayCell(cell)) return cell.day;
  if (typeof cell === "number" && isSerial(cell)) return dayOfSerial(cell);
  const text = textOf(cell);
  return parseDay(text.trim()) ?? text;
}

function timeIn(cell: Cell): Value {
  if (isTimeCell(cell)) return cell.time;
  if (isDayCell(cell)) return cell.time ?? cell.day;
  const text = textOf(cell);
  return parseClock(text) ?? text;
}

function numberIn(cell: Cell): Value {
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  return plainNumber(text) ?? text;
}

function shareIn(cell: Cell): Value {
  if (isShareCell(cell)) return cell.share;
  if (isErrorCell(cell)) return cell.error;
  const text = textOf(cell).trim();
  const percent = text.endsWith("%") ? plainNumber(text.slice(0, -1)) : undefined;
  if (percent !== undefined) return percent / 100;
  const number = plainNumber(text);
  if (number === undefined) return text;
  return number > 1 && number <= 100 ? number / 100 : number;
}

function plainNumber(text: string): number | undefined {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

const emptyAsNull = (names: readonly string[]): Value => (names.length === 0 ? null : names);
