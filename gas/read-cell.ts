/** One cell as core sees it, from what Apps Script gives for it. */
import type { Cell } from "../core/index.ts";
import { cellOfNumber, DAY_FORMAT, DAY_TIME_FORMAT, TIME_FORMAT } from "../core/workbook/number-format.ts";
import type { WallClock } from "./wall-clock.ts";

/** Errors come as their text; under the format `@` the same letters are only text. */
const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"];

/** The cell. `format` is its number format; days and times arrive as Dates and are read on the spreadsheet's own wall clock. */
export function readCell(value: unknown, format: string, clock: WallClock): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return cellOfNumber(value, format);
  if (value instanceof Date) return dateCell(clock(value), format);
  const text = String(value);
  return ERRORS.includes(text) && format !== "@" ? { error: text } : text;
}

/** A Date is a day or a time even where its format is one that we cannot read. */
function dateCell(serial: number, format: string): Cell {
  const cell = cellOfNumber(serial, format);
  if (typeof cell !== "number") return cell;
  const plain = serial < 1 ? TIME_FORMAT : Number.isInteger(serial) ? DAY_FORMAT : DAY_TIME_FORMAT;
  return cellOfNumber(serial, plain);
}
