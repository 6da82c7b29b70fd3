/** Strokes on a workbook file: what the team has in it stays, byte for byte, and the log's own tabs are written. */
import type { Notice } from "../core/index.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import { addressOf } from "../core/workbook/address.ts";
import type { SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { Write } from "../core/workbook/write.ts";
import { bookOfFile, bytesOfBook } from "./book-file.ts";
import { done, type Excelize, excelize, type OpenBook, withExcelize } from "./excelize.ts";
import { type Parts, partText, unpack } from "./files/archive.ts";
import type { FileKind } from "./files/file-kind.ts";
import { keepParts, touchedBy } from "./files/keep-parts.ts";
import { chartCells, workbookPart } from "./files/package-parts.ts";
import { refuse } from "./files/refusal.ts";
import type { OpenedFile } from "./read.ts";
import { carryOut, NOTHING_YET } from "./strokes/carry-out.ts";

export interface Written {
  readonly bytes: Uint8Array;
  readonly kind: "xlsx" | "xlsm";
  readonly notices: readonly Notice[];
}

/**
 * The workbook's bytes after these strokes; nothing is put on the disk. A file of a kind that cannot be extended (.xls, .xlsb,
 * .ods, .csv) gives a new .xlsx with the same values, and a notice. Refuses to write to a protected tab, and
 * to add tabs to a workbook whose structure is protected. Equal strokes on equal bytes give equal bytes.
 */
export async function writeWorkbook(opened: OpenedFile, writes: readonly Write[]): Promise<Written> {
  const changesTabs = writes.some((write) => write.do === "add-sheet" || write.do === "remove-sheet");
  if (opened.structureLocked && changesTabs) refuse("host/structure-locked", { file: opened.path });
  const locked = opened.snapshot.sheets.find(
    (sheet) => sheet.locked && writes.some((write) => write.sheet === sheet.name),
  );
  if (locked !== undefined) refuse("write/tab-locked", { sheet: locked.name });
  const asItIs = canExtend(opened.kind) ? await withExcelize((library) => extend(library, opened, writes)) : undefined;
  if (asItIs !== undefined) return { ...asItIs, kind: opened.kind === "xlsm" ? "xlsm" : "xlsx" };
  const bytes = bytesOfBook(bookOfFile(opened.bytes, opened.path));
  const fresh = await withExcelize((library) => extend(library, { ...opened, bytes }, writes));
  if (fresh === undefined) throw new Error("A new workbook with the same values could not be written.");
  const notice = hostNotice("info", "host/new-kind", { file: opened.snapshot.file });
  return { bytes: fresh.bytes, kind: "xlsx", notices: [notice, ...fresh.notices] };
}

/** A new workbook with nothing in it but what these strokes make. It opens on its first tab that is not hidden. */
export async function writeNewWorkbook(writes: readonly Write[]): Promise<Written> {
  const library = await excelize();
  const book = library.NewFile();
  const first = book.GetSheetList().list[0] ?? "Sheet1";
  const notices = carryOut(library, book, writes, NOTHING_YET);
  if (book.GetSheetList().list.length > 1) done(book.DeleteSheet(first), "new");
  done(book.SetActiveSheet(firstShown(book)), "new");
  return { bytes: keepParts(new Map(), bytesOf(book), touchedBy([])), kind: "xlsx", notices };
}

/** The first tab that a person can see: a workbook that opens on a hidden one looks broken. */
function firstShown(book: OpenBook): number {
  const shown = book.GetSheetList().list.findIndex((sheet) => done(book.GetSheetVisible(sheet), "new").visible);
  return Math.max(0, shown);
}

const canExtend = (kind: FileKind): boolean => kind === "xlsx" || kind === "xlsm";

/** Undefined where the library cannot open the file faithfully: written to another standard, without styles, or with tabs that it does not see. */
function extend(
  library: Excelize,
  opened: Pick<OpenedFile, "bytes" | "path" | "snapshot">,
  writes: readonly Write[],
): Omit<Written, "kind"> | undefined {
  const parts = unpack(opened.bytes, opened.path);
  if (isStrict(parts)) return undefined;
  const book = library.OpenReader(opened.bytes);
  if (isUnusable(book, opened.snapshot.sheetNames)) return undefined;
  const charts = (sheet: string): readonly string[] =>
    chartCells(parts, sheet, pageWidth(writes, sheet)).map(({ row, column }) => addressOf(row, column));
  const rows = (sheet: string): number => rowsIn(opened.snapshot.sheets.find(({ name }) => name === sheet));
  const notices = carryOut(library, book, writes, { charts, rows });
  return { bytes: keepParts(parts, bytesOf(book), touchedBy(writes)), notices };
}

/** Rows up to the last one with a value or a formula, whose value may be nothing. */
const rowsIn = (sheet: SheetSnapshot | undefined): number =>
  Object.keys(sheet?.formulas ?? {}).reduce(
    (last, address) => Math.max(last, Number(/\d+$/.exec(address)?.[0] ?? 0)),
    sheet?.cells.length ?? 0,
  );

const pageWidth = (writes: readonly Write[], sheet: string): number =>
  writes.reduce((width, write) => (write.do === "clear-page" && write.sheet === sheet ? write.columns : width), 0);

/** The strict variant of the format has names of its own for everything; the library would mix the two. */
const isStrict = (parts: Parts): boolean =>
  partText(parts, workbookPart(parts)).includes("http://purl.oclc.org/ooxml/");

function isUnusable(book: OpenBook, sheetNames: readonly string[]): boolean {
  if (typeof book.GetSheetList !== "function" || book.GetStyle(0).error) return true;
  const names = book.GetSheetList().list ?? [];
  return names.length !== sheetNames.length || names.some((name, i) => name !== sheetNames[i]);
}

function bytesOf(book: OpenBook): Uint8Array {
  const { buffer } = done(book.WriteToBuffer(), "write");
  if (buffer instanceof Uint8Array) return buffer;
  throw new Error("The writing library gave no bytes.");
}
