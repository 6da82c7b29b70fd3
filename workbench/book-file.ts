/** The workbook in memory that the stand-ins share, loaded from a file and saved as one: values, formulas, formats, merges, what is hidden. */
import * as sheetjs from "@e965/xlsx";
import type { Area } from "../core/workbook/address.ts";
import { addParts } from "./book-parts/add-parts.ts";
import { loadParts } from "./book-parts/load-parts.ts";
import { definedNames, loadNames } from "./book-parts/names.ts";
import { loadRemarks, saveRemarks } from "./book-parts/remarks.ts";
import { readCsv } from "./files/csv.ts";
import { kindOf } from "./files/file-kind.ts";
import { refuseOversized } from "./files/measure.ts";
import { lockedSheets } from "./files/package-parts.ts";
import { errorNumber, errorText, parseWorkbook, type RawCell, type RawSheet, rowsOf } from "./files/parse-workbook.ts";
import type { Book, BookCell, BookSheet } from "./hosts/book.ts";
import { addBookSheet, bookCell, newBook } from "./hosts/new-book.ts";
import { nameOfSheet, nameOfWorkbook } from "./names.ts";

/**
 * The workbook of a file of any kind, as a spreadsheet program holds it. Refuses what cannot be opened.
 * Loaded too: notes, comments, names, tables, filters, drop-downs and rules, highlights, what is frozen. Not loaded: colours and fonts,
 * which cells are unlocked, charts, pictures. Example: `bookOfFile(bytes, "notes.xlsx").sheets[0]?.name`.
 */
export function bookOfFile(bytes: Uint8Array, path: string): Book {
  const book = newBook(nameOfWorkbook(path));
  const { kind, parts } = kindOf(bytes, path);
  refuseOversized(kind, parts, path);
  if (kind === "csv") {
    addBookSheet(book, nameOfSheet(path)).cells = readCsv(bytes, path).map((row) => row.map(bookCell));
    return book;
  }
  const workbook = parseWorkbook(bytes, path);
  if (workbook.from1904) book.date1904 = true;
  const locked = lockedSheets(parts);
  for (const { name, hidden, sheet } of workbook.sheets) {
    const to = addBookSheet(book, name);
    to.hidden = hidden;
    to.protection = locked.has(name) || sheet["!protect"] !== undefined ? "Protected" : null;
    fill(to, sheet);
  }
  if (workbook.defined.length > 0) loadNames(book, workbook.defined);
  loadParts(parts, book);
  return book;
}

function fill(to: BookSheet, sheet: RawSheet): void {
  to.cells = Array.from(rowsOf(sheet), (row) =>
    Array.from(row ?? [], (raw) => (raw === undefined ? raw : cellOfRaw(raw))),
  );
  loadRemarks(to, sheet);
  to.merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  sheet["!rows"]?.forEach((row, i) => {
    if (row?.hidden) to.hiddenRows.add(i);
  });
  sheet["!cols"]?.forEach((column, i) => {
    if (column?.hidden) to.hiddenColumns.add(i);
    if (column?.wch !== undefined) to.widths.set(i, column.wch);
  });
}

function cellOfRaw(raw: RawCell): BookCell | undefined {
  const format = raw.z === undefined || raw.z === "General" ? {} : { format: String(raw.z) };
  const formula = raw.f === undefined || raw.f === "" ? {} : { formula: `=${raw.f}` };
  const link = raw.l === undefined ? {} : linkOf(raw.l.Target);
  const rest = { ...format, ...formula, ...link };
  if (raw.t === "e") return { value: null, error: errorText(raw), ...rest };
  const value = typeof raw.v === "string" || typeof raw.v === "number" || typeof raw.v === "boolean" ? raw.v : null;
  return value === null && Object.keys(rest).length === 0 ? undefined : { value, ...rest };
}

/** A link within the workbook (`#'PLT Actions'!A2`) or to an address. */
function linkOf(target: string): Pick<BookCell, "link"> {
  const inside = /^#'?(.+?)'?!(\$?[A-Z]+\$?\d+)$/.exec(target);
  if (!inside) return { link: { url: target } };
  return { link: { sheet: (inside[1] ?? "").replace(/''/g, "'"), cell: inside[2] ?? "A1" } };
}

/** An .xlsx with what `bookOfFile` loads. Text is stored as text, whatever it begins with. Equal books give equal bytes. */
export function bytesOfBook(book: Book): Uint8Array {
  const workbook = sheetjs.utils.book_new();
  workbook.Workbook = {
    WBProps: { date1904: book.date1904 === true },
    Sheets: book.sheets.map(({ name, hidden, veryHidden }) => ({
      name,
      Hidden: hidden ? (veryHidden === true ? 2 : 1) : 0,
    })),
    Names: definedNames(book),
  };
  for (const sheet of book.sheets) sheetjs.utils.book_append_sheet(workbook, rawSheet(sheet), sheet.name);
  if (book.sheets.length === 0) sheetjs.utils.book_append_sheet(workbook, { "!ref": "A1" }, "Sheet1");
  const bytes = new Uint8Array(
    // Texts go to the shared table: what stands in the cells themselves the library would read as markup twice.
    sheetjs.write(workbook, { type: "buffer", bookType: "xlsx", compression: true, cellStyles: true, bookSST: true }),
  );
  return addParts(bytes, book);
}

function rawSheet(sheet: BookSheet): sheetjs.WorkSheet {
  const data = sheet.cells.map((row) => row.map((cell) => (cell === undefined ? undefined : rawCell(cell))));
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 1);
  const raw: sheetjs.WorkSheet = {
    "!data": data.length === 0 ? [[]] : data.map((row) => Array.from(row, (cell) => cell ?? { t: "z" as const })),
    "!ref": sheetjs.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(data.length, 1) - 1, c: width - 1 } }),
    "!merges": sheet.merges.map(rangeOf),
    "!rows": Array.from({ length: lastOf(sheet.hiddenRows) }, (_, i) => ({ hidden: sheet.hiddenRows.has(i) })),
    "!cols": Array.from({ length: Math.max(lastOf(sheet.hiddenColumns), lastOf(sheet.widths.keys())) }, (_, i) => {
      const wch = sheet.widths.get(i);
      return { hidden: sheet.hiddenColumns.has(i), ...(wch === undefined ? {} : { wch }) };
    }),
  };
  const guarded = sheet.guards?.some(({ area, warningOnly }) => area === null && !warningOnly) === true;
  if (sheet.protection !== null || guarded) raw["!protect"] = {};
  if (sheet.filter) raw["!autofilter"] = { ref: sheetjs.utils.encode_range(rangeOf(sheet.filter.area)) };
  saveRemarks(sheet, raw);
  return raw;
}

const rangeOf = ({ row, column, rows, columns }: Area): sheetjs.Range => ({
  s: { r: row, c: column },
  e: { r: row + rows - 1, c: column + columns - 1 },
});

const lastOf = (numbers: Iterable<number>): number => Math.max(-1, ...numbers) + 1;

function rawCell(cell: BookCell): RawCell {
  const raw: RawCell = plainRaw(cell);
  if (cell.format !== undefined) raw.z = cell.format;
  if (cell.formula !== undefined) raw.f = cell.formula.replace(/^=/, "");
  if (cell.link !== undefined) {
    raw.l = {
      Target: "url" in cell.link ? cell.link.url : `#'${cell.link.sheet.replace(/'/g, "''")}'!${cell.link.cell}`,
    };
  }
  return raw;
}

function plainRaw({ value, error }: BookCell): RawCell {
  if (error !== undefined) return { t: "e", v: errorNumber(error) };
  if (typeof value === "string") return { t: "s", v: asWritten(value) };
  if (typeof value === "number") return { t: "n", v: value };
  return typeof value === "boolean" ? { t: "b", v: value } : { t: "z" };
}

/** The format writes letters that XML has no place for as `_x000D_`; a text that only looks so is marked, or it would be read as that letter. */
const asWritten = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
