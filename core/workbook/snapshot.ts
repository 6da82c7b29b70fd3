/** A workbook as it stood at one moment: plain values, nothing that could reach back to the host. */
import type { Area } from "./address.ts";
import type { Cell } from "./cell.ts";
import type { Day } from "./day.ts";

/** One sheet. `cells` starts at A1; a row may be shorter than the widest, and what it leaves out is blank. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** True where the person may not write to the sheet. */
  readonly locked: boolean;
  readonly cells: readonly (readonly Cell[])[];
  /** Formulas by address (`C5` → `=SUM(A1:A4)`); `cells` holds their values. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly Area[];
  /** Rows and columns that the person cannot see (hidden or filtered out), counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A shown sheet with nothing in it: what a host that knows no more of a sheet begins with. */
export const EMPTY_SHEET: Omit<SheetSnapshot, "name"> = {
  hidden: false,
  locked: false,
  cells: [],
  formulas: {},
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** All that a command may know. Readonly throughout: core returns edits, it never changes this. */
export interface Snapshot {
  /** The workbook's name as the person sees it. */
  readonly file: string;
  readonly today: Day;
  /** The moment of the command in the person's own time, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  /** Who is at work, as far as the host tells; "" where it does not. */
  readonly person: string;
  readonly language: Language;
  /** How a slash date reads where nothing else shows it: the workbook's locale. */
  readonly dateOrder: "month-first" | "day-first";
  /** Names of all sheets in their order, also those that were not read. */
  readonly sheetNames: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
}

export type Language = "en" | "es";

/** Which sheets a command wants to see. A named sheet that does not exist is simply absent from the snapshot. */
export type Needs = { readonly sheets: "all" } | { readonly sheets: readonly string[] };

/** The sheet of this name, or undefined where it was not read or does not exist. Names differ in more than case on every host. */
export function findSheet(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The cell at a row and column counted from 0; null beyond what was read. */
export const cellAt = (sheet: SheetSnapshot, row: number, column: number): Cell => sheet.cells[row]?.[column] ?? null;
