/** One cell as core sees it, from what the Sheets API tells of it. */
import type { Cell } from "../../core/index.ts";
import {
  cellOfNumber,
  DAY_FORMAT,
  DAY_TIME_FORMAT,
  SHARE_FORMAT,
  TIME_FORMAT,
} from "../../core/workbook/number-format.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

const ERRORS: Readonly<Record<string, string>> = {
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
};

/** Formats of a type, where the pattern is left to the spreadsheet's locale or is one that we cannot read. */
const PLAIN: Readonly<Record<string, string>> = {
  DATE: DAY_FORMAT,
  TIME: TIME_FORMAT,
  DATE_TIME: DAY_TIME_FORMAT,
  PERCENT: SHARE_FORMAT,
};

/** The cell. Days come as serial numbers here, so that no time zone can move them. */
export function apiCell({ effectiveValue, effectiveFormat }: CellData): Cell {
  if (effectiveValue === undefined) return null;
  const { stringValue, boolValue, numberValue, errorValue } = effectiveValue;
  if (stringValue !== undefined) return stringValue === "" ? null : stringValue;
  if (boolValue !== undefined) return boolValue;
  if (errorValue !== undefined) return { error: ERRORS[errorValue.type ?? ""] ?? "#ERROR!" };
  return numberValue === undefined ? null : numberCell(numberValue, effectiveFormat?.numberFormat ?? {});
}

function numberCell(value: number, { type = "", pattern = "" }: NumberFormat): Cell {
  const cell = cellOfNumber(value, pattern);
  const plain = PLAIN[type];
  return typeof cell === "number" && plain !== undefined ? cellOfNumber(value, plain) : cell;
}
