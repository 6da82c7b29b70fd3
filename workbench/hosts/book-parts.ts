/** What a workbook in memory holds beside its cells: names, tables, filters, comments, guards, and marks that only scripts see. */
import type { Area } from "../../core/workbook/address.ts";

/** A protection as Google Sheets keeps it. The owner of the file may always edit. */
export interface BookGuard {
  /** Null is the whole sheet. */
  area: Area | null;
  description: string;
  /** True where anyone may edit after a warning; scripts are not warned. */
  warningOnly: boolean;
  /** Addresses of those who may edit. */
  editors: string[];
  /** Parts of a guarded sheet that everyone may edit. */
  open: Area[];
}

export interface BookFilter {
  /** With its heading row. */
  area: Area;
  /** By column, counted from 0 within the area: shown texts whose rows are hidden. */
  hidden: Map<number, string[]>;
  /** Rows that the filter hides; they are among the sheet's hidden rows too. */
  rows: Set<number>;
}

export interface BookTable {
  id: number;
  name: string;
  /** With its heading row, and its total row where it has one. */
  area: Area;
  totals: boolean;
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
}

export interface BookComment {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  resolved: boolean;
  replies: { id: string; author: string; text: string }[];
}

/** A name for cells, or for a formula. */
export interface BookName {
  name: string;
  /** The id of the sheet that alone knows the name; null where the whole workbook does. */
  scope: number | null;
  /** Cells, on the sheet of this id; null where the name stands for a formula. */
  at: { sheet: number; area: Area } | null;
  /** With its `=`; what the cells were where they are gone: `=#REF!`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Developer metadata: a key and a value at the file, a sheet, a row or a column. */
export interface BookMark {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  /** A row or column that goes takes its marks along. */
  at: { sheet: number | null; row: number | null; column: number | null };
}
