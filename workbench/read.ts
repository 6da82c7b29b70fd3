/** A workbook file as the core sees it: every kind of spreadsheet becomes the same plain snapshot. */
import { basename } from "node:path";
import { type Area, addressOf } from "../core/workbook/address.ts";
import { type Cell, isDayCell } from "../core/workbook/cell.ts";
import type { Day } from "../core/workbook/day.ts";
import { cellOfNumber } from "../core/workbook/number-format.ts";
import { EMPTY_SHEET, type Language, type SheetSnapshot, type Snapshot } from "../core/workbook/snapshot.ts";
import { readCsv } from "./files/csv.ts";
import { orderOf } from "./files/date-order.ts";
import { type FileKind, kindOf } from "./files/file-kind.ts";
import { refuseOversized } from "./files/measure.ts";
import { isStructureLocked, lockedSheets } from "./files/package-parts.ts";
import {
  errorText,
  parseSheets,
  parseWorkbook,
  type RawCell,
  type RawSheet,
  type RawWorkbook,
  rowsOf,
} from "./files/parse-workbook.ts";
import { takeFile } from "./files/take-file.ts";
import { nameOfSheet } from "./names.ts";

/** The moment and the person of a command: what a file cannot tell. */
export interface Asking {
  readonly today: Day;
  /** `YYYY-MM-DDTHH:MM` in the person's own time. */
  readonly now: string;
  readonly person: string;
  readonly language: Language;
}

export interface OpenedFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** True where no tab may be added or removed. */
  readonly structureLocked: boolean;
}

/** Reads a workbook from disk. Refuses, in one sentence, what cannot be used; changes nothing. */
export async function readWorkbook(path: string, asking: Asking): Promise<OpenedFile> {
  return openBytes(await takeFile(path), path, asking);
}

/** The values of these sheets alone: enough to read a log, and several times as fast as opening all of the file. */
export function valuesIn(bytes: Uint8Array, path: string, asking: Asking, sheets: readonly string[]): Snapshot {
  const { kind, parts } = kindOf(bytes, path);
  refuseOversized(kind, parts, path);
  const content = kind === "csv" ? csvContent(bytes, path) : valueContent(parseSheets({ bytes, parts }, path, sheets));
  return { ...asking, file: basename(path), ...content };
}

/** The same as `readWorkbook` for bytes that are at hand; `path` gives the name and is used in sentences. */
export function openBytes(bytes: Uint8Array, path: string, asking: Asking): OpenedFile {
  const { kind, parts } = kindOf(bytes, path);
  refuseOversized(kind, parts, path);
  const content =
    kind === "csv" ? csvContent(bytes, path) : sheetContent(parseWorkbook(bytes, path), lockedSheets(parts));
  return {
    path,
    kind,
    bytes,
    snapshot: { ...asking, file: basename(path), ...content },
    structureLocked: isStructureLocked(parts),
  };
}

type Content = Pick<Snapshot, "dateOrder" | "sheetNames" | "sheets">;

/** A text file is a workbook of one sheet that is called what the file is called. */
function csvContent(bytes: Uint8Array, path: string): Content {
  const name = nameOfSheet(path);
  const cells = trimmed(readCsv(bytes, path));
  return { dateOrder: "month-first", sheetNames: [name], sheets: [{ ...EMPTY_SHEET, name, cells }] };
}

/** How slash dates read matters where a team's own sheet is converted; a log's days are days. */
const valueContent = ({ names, sheets, from1904 }: RawWorkbook): Content => ({
  dateOrder: "month-first",
  sheetNames: names,
  sheets: sheets.map(({ name, hidden, sheet }) => ({
    ...EMPTY_SHEET,
    name,
    hidden,
    cells: valuesOf(sheet, from1904 ? DAYS_TO_1904 : 0),
  })),
});

function sheetContent(workbook: RawWorkbook, locked: ReadonlySet<string>): Content {
  const dateFormats: string[] = [];
  const sheets = workbook.sheets.map(({ name, hidden, sheet }): SheetSnapshot => {
    const cells = trimmed(cellsOf(sheet, workbook.from1904 ? DAYS_TO_1904 : 0, dateFormats));
    const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      name,
      hidden,
      locked: locked.has(name) || sheet["!protect"] !== undefined,
      cells,
      formulas: formulasOf(sheet),
      merges: (sheet["!merges"] ?? []).map(areaOf),
      hiddenRows: hiddenIn(sheet["!rows"], cells.length),
      hiddenColumns: hiddenIn(sheet["!cols"], width),
    };
  });
  return { dateOrder: orderOf(dateFormats), sheetNames: workbook.names, sheets };
}

/** Rows up to the last that holds something, each up to its last cell that does. */
function valuesOf(sheet: RawSheet, shift: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let filled = 0;
  for (const row of rowsOf(sheet)) {
    const cells: Cell[] = [];
    for (let column = 0; column < (row?.length ?? 0); column++) {
      const raw = row?.[column];
      const cell = raw === undefined ? null : cellOf(raw, shift);
      if (cell === null) continue;
      while (cells.length < column) cells.push(null);
      cells.push(cell);
    }
    rows.push(cells);
    if (cells.length > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
}

function cellsOf(sheet: RawSheet, shift: number, dateFormats: string[]): readonly (readonly Cell[])[] {
  // Rows have holes, which `map` would leave; a counted loop takes a third of the time of `Array.from`.
  const rows: (readonly Cell[])[] = [];
  for (const row of rowsOf(sheet)) {
    const cells: Cell[] = [];
    for (let column = 0; column < (row?.length ?? 0); column++) {
      const raw = row?.[column];
      const cell = raw === undefined ? null : cellOf(raw, shift);
      if (raw !== undefined && isDayCell(cell)) dateFormats.push(String(raw.z ?? ""));
      cells.push(cell);
    }
    rows.push(cells);
  }
  return rows;
}

/** Days between the first days of the two date systems, 1900 and 1904. */
const DAYS_TO_1904 = 1462;

/** Hardly a text has any other ends of lines. */
const lineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** What a person sees in a cell. Dates are moved by `shift` days, as those of a 1904 workbook must be; times and counts are not. */
export function cellOf(raw: RawCell, shift: number): Cell {
  if (raw.t === "e") return { error: errorText(raw) };
  if (typeof raw.v === "string") return raw.v === "" ? null : lineFeeds(raw.v);
  if (typeof raw.v === "boolean") return raw.v;
  if (typeof raw.v !== "number") return null;
  const cell = cellOfNumber(raw.v, String(raw.z ?? "General"));
  return shift !== 0 && isDayCell(cell) ? cellOfNumber(raw.v + shift, String(raw.z)) : cell;
}

function formulasOf(sheet: RawSheet): Readonly<Record<string, string>> {
  const formulas: Record<string, string> = {};
  rowsOf(sheet).forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell?.f !== undefined && cell.f !== "") formulas[addressOf(r, c)] = `=${cell.f}`;
    });
  });
  return formulas;
}

const areaOf = (range: { s: { r: number; c: number }; e: { r: number; c: number } }): Area => ({
  row: range.s.r,
  column: range.s.c,
  rows: range.e.r - range.s.r + 1,
  columns: range.e.c - range.s.c + 1,
});

/** Numbers (from 0) of the hidden lines within what is used. */
function hiddenIn(
  lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
  used: number,
): readonly number[] {
  const hidden: number[] = [];
  for (let i = 0; i < Math.min(lines?.length ?? 0, used); i++) if (lines?.[i]?.hidden === true) hidden.push(i);
  return hidden;
}

/** Without the blank cells at the end of rows and the blank rows at the end. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
