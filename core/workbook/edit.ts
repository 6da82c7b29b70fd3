/** What a command wants changed, as data: found again by sheet, heading and entry id when it is written, never by a row number. */
import type { Cell } from "./cell.ts";
import type { ColumnLook, TableLook } from "./look.ts";
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
/** Fills in what such rows lack that an earlier write left behind half done, with their looks and links; what stands there stays. */
export interface FinishRows {
  readonly type: "finish-rows";
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly links: readonly RowLink[];
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
/** A row that was typed by hand: its id, the one by which it was known until then, and what it says. */
export interface GivenId {
  readonly id: string;
  readonly provisional: string;
  readonly cells: readonly Cell[];
}
/** Gives rows that were typed by hand their ids. A row is found by its content; one that changed meanwhile is left for the next time. */
export interface GiveIds {
  readonly type: "give-ids";
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly GivenId[];
}
/** Takes those ids away again; undoes `give-ids`. */
export interface TakeIds {
  readonly type: "take-ids";
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly GivenId[];
}
/**
 * Writes a column of ours anew, found by its heading and made where it is missing, by the rows' ids; rows whose ids are not named become
 * blank there. What a person typed into a row without an id is kept where `withoutId` says so. It says what follows from the other cells, so that nothing is lost with it. Cells whose heading it names between “ and ” are
 * highlighted as long as it does.
 */
export interface FillColumn {
  readonly type: "fill-column";
  readonly sheet: string;
  readonly look: ColumnLook;
  readonly texts: Readonly<Record<string, string>>;
  readonly withoutId: "blank" | "kept";
}
/** Draws a summary on a tab of its own, whole, in place of what the summary drew before; makes the tab where it is missing. */
export interface DrawPage {
  readonly type: "draw-page";
  readonly page: Page;
  /** What stood there, so that drawing can be undone; null where the tab is new. */
  readonly was: Page | null;
}
/** Takes a summary's tab away; undoes the first `draw-page`. */
export interface RemovePage {
  readonly type: "remove-page";
  readonly page: Page;
}

export type Edit =
  | AddSheet
  | RemoveSheet
  | AddColumns
  | RemoveColumns
  | AppendRows
  | FinishRows
  | RemoveRows
  | SetFields
  | GiveIds
  | TakeIds
  | FillColumn
  | DrawPage
  | RemovePage;
