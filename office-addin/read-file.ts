/** A chosen workbook read in the page itself, as far as a log's figures need it: the values of our tabs. Nothing leaves the computer. */
import * as sheetjs from "@e965/xlsx/dist/xlsx.mini.min.js";
import type { Cell } from "../core/workbook/cell.ts";
import { isDayCell } from "../core/workbook/cell.ts";
import { cellOfNumber } from "../core/workbook/number-format.ts";
import { EMPTY_SHEET, type SheetSnapshot, type Snapshot } from "../core/workbook/snapshot.ts";
import { unpackedBytes } from "./unpacked-bytes.ts";

const MB = 1024 * 1024;

/** A team's year of notes is under 1 MB; pictures make the rest. */
const MOST_BYTES = 50 * MB;
const MOST_UNPACKED = 300 * MB;

/** The moment and the person's language: what a file cannot tell. */
export type Asking = Pick<Snapshot, "today" | "now" | "language">;

export type Opened =
  | { readonly is: "book"; readonly snapshot: Snapshot }
  | { readonly is: "too-large" | "locked" | "broken" };

/** The tabs of these names as a snapshot. Example: `readFile(bytes, "grade5.xlsx", ["PLT Meetings"], asking)`. */
export function readFile(bytes: Uint8Array, name: string, wanted: readonly string[], asking: Asking): Opened {
  if (bytes.length > MOST_BYTES) return { is: "too-large" };
  const unpacked = unpackedBytes(bytes);
  // A workbook with a password is no archive but a box of another sort.
  if (unpacked === undefined) return { is: isBox(bytes) ? "locked" : "broken" };
  if (unpacked > MOST_UNPACKED) return { is: "too-large" };
  const workbook = parsed(bytes, wanted);
  if (!workbook) return { is: "broken" };
  const shift = workbook.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  const sheets = workbook.SheetNames.flatMap((sheet): readonly SheetSnapshot[] => {
    const found = workbook.Sheets[sheet];
    const isWanted = wanted.some((tab) => tab.toLowerCase() === sheet.toLowerCase());
    return found && isWanted ? [{ ...EMPTY_SHEET, name: sheet, cells: cellsOf(found, shift) }] : [];
  });
  const snapshot = {
    ...asking,
    file: name,
    person: "",
    dateOrder: "month-first" as const,
    sheetNames: workbook.SheetNames,
    sheets,
  };
  return { is: "book", snapshot };
}

/** The first bytes of the box in which Excel keeps what is locked, and in which it kept all workbooks until 2007. */
const BOX = [0xd0, 0xcf, 0x11, 0xe0];

const isBox = (bytes: Uint8Array): boolean => BOX.every((byte, i) => bytes[i] === byte);

function parsed(bytes: Uint8Array, wanted: readonly string[]): sheetjs.WorkBook | undefined {
  const options: sheetjs.ParsingOptions = {
    type: "array",
    dense: true,
    cellFormula: false,
    cellNF: true,
    cellHTML: false,
  };
  try {
    return sheetjs.read(bytes, { ...options, cellText: false, sheets: [...wanted] });
  } catch (error) {
    // The library throws plain errors for what it cannot read; a mistake of the page is none of those.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return undefined;
  }
}

/** Days between the first days of the two date systems, 1900 and 1904. */
const DAYS_TO_1904 = 1462;

function cellsOf(sheet: sheetjs.WorkSheet, shift: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const row of sheet["!data"] ?? []) {
    const cells: Cell[] = [];
    for (let column = 0; column < (row?.length ?? 0); column++) {
      const raw = row?.[column];
      cells.push(raw === undefined ? null : cellOf(raw, shift));
    }
    rows.push(cells);
  }
  return rows;
}

function cellOf(raw: sheetjs.CellObject, shift: number): Cell {
  if (raw.t === "e") return { error: "#N/A" };
  if (typeof raw.v === "string") return raw.v === "" ? null : raw.v.replace(/\r\n?/g, "\n");
  if (typeof raw.v === "boolean") return raw.v;
  if (typeof raw.v !== "number") return null;
  const cell = cellOfNumber(raw.v, String(raw.z ?? "General"));
  return shift !== 0 && isDayCell(cell) ? cellOfNumber(raw.v + shift, String(raw.z)) : cell;
}
