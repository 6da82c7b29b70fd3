/** A workbook as the Sheets API tells it: nested plain values, where what is empty, zero or false is left out. */
import type { Book, BookCell, BookSheet } from "../book.ts";
import { displayOf, showsDate } from "./display.ts";

type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#REF!": "REF",
  "#N/A": "N_A",
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#VALUE!": "VALUE",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#NULL!": "NULL_VALUE",
};

/** What is told of these of its sheets without their cells, before a field mask takes parts of it. */
export const apiSpreadsheet = (id: string, book: Book, sheets: readonly BookSheet[]): Schema => ({
  spreadsheetId: id,
  properties: { title: book.name, locale: book.locale ?? "en_US", timeZone: book.timeZone ?? "America/Chicago" },
  sheets: sheets.map((sheet) => apiSheet(sheet, book.sheets.indexOf(sheet))),
});

const apiSheet = (sheet: BookSheet, index: number): ApiSheet => ({
  properties: {
    sheetId: sheet.id,
    title: sheet.name,
    index,
    sheetType: sheet.chartSheet === true ? "OBJECT" : "GRID",
    ...(sheet.hidden ? { hidden: true } : {}),
  },
});

/** The same with the cells; a tab that is one chart has none. */
export const withCells = (answer: Schema, sheets: readonly BookSheet[]): Schema => ({
  ...answer,
  sheets: (answer.sheets ?? []).map((told, i) => ({ ...told, ...cellsOf(sheets[i]) })),
});

function cellsOf(sheet: BookSheet | undefined): Pick<ApiSheet, "data"> {
  if (sheet === undefined || sheet.chartSheet === true) return {};
  const rowData = sheet.cells.map((row) => (row.length === 0 ? {} : { values: Array.from(row, apiCell) }));
  return { data: [rowData.length === 0 ? {} : { rowData }] };
}

function apiCell(cell: BookCell | undefined): CellData {
  if (cell === undefined) return {};
  const { format } = cell;
  const effectiveFormat =
    format === undefined || format === "General" ? {} : { effectiveFormat: { numberFormat: numberFormat(format) } };
  const effectiveValue = extendedValue(cell);
  if (effectiveValue === undefined) return effectiveFormat;
  return { effectiveValue, formattedValue: displayOf(cell), ...effectiveFormat };
}

function extendedValue({ value, error }: BookCell): CellData["effectiveValue"] {
  if (error !== undefined) return { errorValue: { type: ERROR_TYPES[error] ?? "ERROR", message: error } };
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return value === null || value === "" ? undefined : { stringValue: value };
}

function numberFormat(pattern: string) {
  if (pattern === "@") return { type: "TEXT", pattern };
  if (!showsDate(pattern)) return { type: pattern.includes("%") ? "PERCENT" : "NUMBER", pattern };
  const [day, time] = [/[yd]/i.test(pattern), /h/i.test(pattern)];
  return { type: day && time ? "DATE_TIME" : time ? "TIME" : "DATE", pattern };
}
