/** What a command wants changed, as data: found again by sheet, heading and entry id when it is written, never by a row number. */
import type { Cell } from "./cell.ts";
import type { TableLook } from "./look.ts";
import type { Page } from "./page.ts";

/** Every table of ours has this column; it is what finds a row again after a sort. The heading is the same in all languages. */
export const ID_HEADING = "Entry ID";

/** Makes one of our tabs, at the end of the workbook. A tab of that name that is there already is left as it is. */
export interface AddSheet {
  readonly type: "add-sheet";
  readonly sheet: string;
  readonly look: TableLook;
}
/** Takes one of our tabs away; undoes `add-sheet`. Refused (kept) while it still holds rows. */
export interface RemoveSheet {
  readonly type: "remove-sheet";
  readonly sheet: string;
  readonly look: TableLook;
}
/** Adds headings at the right end of one of our tables; a heading that is there already is left. */
export interface AddColumns {
  readonly type: "add-columns";
  readonly sheet: string;
  readonly look: TableLook;
}
/** Takes columns away that `add-columns` made, where they are empty. */
export interface RemoveColumns {
  readonly type: "remove-columns";
  readonly sheet: string;
  readonly look: TableLook;
}
/** Adds rows below the last one; a row whose id the table has already is not added again, so that a retry is safe. */
export interface AppendRows {
  readonly type: "append-rows";
  readonly sheet: string;
  /** The first is ID_HEADING's column in every row. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that lead somewhere: row and column (from 0) within `rows`. */
  readonly links: readonly RowLink[];
}
export interface RowLink {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly cell: string };
}
/** Takes rows away by their ids; undoes `append-rows`. A row that differs from what is given here is kept: someone edited it since. */
export interface RemoveRows {
  readonly type: "remove-rows";
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly links: readonly RowLink[];
}
/** Changes fields of one entry. A field that no longer holds `was` is left, and reported. */
export interface SetFields {
  readonly type: "set-fields";
  readonly sheet: string;
  readonly id: string;
  readonly fields: readonly { readonly heading: string; readonly was: Cell; readonly now: Cell }[];
}
/** Draws a summary on a tab of its own, whole, in place of what the summary drew before. */
export interface DrawPage {
  readonly type: "draw-page";
  readonly page: Page;
  /** What stood there, so that drawing can be undone; null where the tab is new. */
  readonly was: Page | null;
}

export type Edit =
  | AddSheet
  | RemoveSheet
  | AddColumns
  | RemoveColumns
  | AppendRows
  | RemoveRows
  | SetFields
  | DrawPage;
