/** Bytes of any kind of spreadsheet, taken apart into sheets of raw cells by the reading library. */
import * as sheetjs from "@e965/xlsx";
import type { Parts } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import { refuse } from "./refusal.ts";

/** A cell as the library gives it. */
export type RawCell = sheetjs.CellObject;
export type RawSheet = sheetjs.WorkSheet;

export interface RawWorkbook {
  readonly names: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly sheet: RawSheet }[];
  /** True where serial numbers count from 1904. */
  readonly from1904: boolean;
  /** Names that stand for cells or formulas. */
  readonly defined: readonly sheetjs.DefinedName[];
}

const OPTIONS: sheetjs.ParsingOptions = {
  type: "buffer",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
};

/**
 * The workbook's sheets with values, formulas and number formats. Refuses one with a password, a damaged one,
 * and one with more sheets, rows or cells than the limits allow. Example: `parseWorkbook(bytes, "notes.xlsx").names`.
 */
export const parseWorkbook = (bytes: Uint8Array, file: string): RawWorkbook =>
  limited(
    orRefused(file, () => read(bytes, OPTIONS)),
    file,
  );

/**
 * The same with the values of these sheets alone, without formulas and what is hidden; the names of all are known. Faster by a half: the parts
 * of a zipped file, which were unpacked to look into it, are not unpacked again.
 */
export function parseSheets({ bytes, parts }: Packed, file: string, sheets: readonly string[]): RawWorkbook {
  const options = { ...OPTIONS, cellFormula: false, cellStyles: false, sheets: [...sheets] };
  return limited(
    orRefused(file, () => (parts.size === 0 ? read(bytes, options) : sheetjs.parse_zip(unpackedZip(parts), options))),
    file,
  );
}

/** A file, and its parts where it is zipped. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
}

/** Parts as the library keeps those that it has unpacked itself. Who wrote the file, and when, is left out: nobody asks. */
function unpackedZip(parts: Parts): sheetjs.UnpackedZip {
  const asked = [...parts].filter(([name]) => !name.startsWith("docProps/"));
  return {
    FullPaths: asked.map(([name]) => name),
    FileIndex: asked.map(([name, { buffer, byteOffset, byteLength }]) => ({
      name,
      type: 2,
      content: Buffer.from(buffer, byteOffset, byteLength),
    })),
  };
}

function limited(workbook: sheetjs.WorkBook, file: string): RawWorkbook {
  if (workbook.SheetNames.length > LIMITS.sheets) {
    refuse("host/too-many-sheets", { file, count: workbook.SheetNames.length, limit: LIMITS.sheets });
  }
  const sheets = workbook.SheetNames.flatMap((name, i) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return [];
    return [{ name, hidden: (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, sheet }];
  });
  refuseBeyondLimits(sheets, file);
  const { WBProps, Names } = workbook.Workbook ?? {};
  return { names: workbook.SheetNames, sheets, from1904: WBProps?.date1904 === true, defined: Names ?? [] };
}

const read = (bytes: Uint8Array, options: sheetjs.ParsingOptions): sheetjs.WorkBook =>
  sheetjs.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);

function orRefused(file: string, work: () => sheetjs.WorkBook): sheetjs.WorkBook {
  try {
    return quietly(work);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : "";
    return /password|encrypt/i.test(message) ? refuse("host/encrypted", { file }) : refuse("host/corrupt", { file });
  }
}

/** The library talks to the console about formats it does not know; the person reads only what concerns them. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = () => {};
  console.warn = () => {};
  try {
    return work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
}

function refuseBeyondLimits(sheets: RawWorkbook["sheets"], file: string): void {
  let cells = 0;
  for (const { name, sheet } of sheets) {
    const rows = rowsOf(sheet);
    if (rows.length > LIMITS.rowsASheet) {
      refuse("host/too-many-rows", { file, sheet: name, count: rows.length, limit: LIMITS.rowsASheet });
    }
    for (const row of rows) cells += row === undefined ? 0 : row.length;
  }
  if (cells > LIMITS.cells) refuse("host/too-many-cells", { file, count: cells, limit: LIMITS.cells });
}

/** A sheet's rows of cells, from row 1 on; a row or a cell that holds nothing may be missing. */
export const rowsOf = (sheet: RawSheet): readonly (readonly (RawCell | undefined)[] | undefined)[] =>
  sheet["!data"] ?? [];

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** The text of an error cell. Example: the library's 7 is `#DIV/0!`. */
export const errorText = (cell: RawCell): string =>
  typeof cell.v === "number" ? (ERRORS[cell.v] ?? "#N/A") : String(cell.w ?? cell.v ?? "#N/A");

/** The library's number for an error's text; undoes `errorText`. */
export const errorNumber = (text: string): number =>
  Number(Object.entries(ERRORS).find(([, each]) => each === text)?.[0] ?? 42);
