/** How a tab of ours looks and what its columns accept: data that a host turns into formats and drop-downs. */
import type { Write } from "./write.ts";

/** What a column holds. It decides number format, alignment, drop-downs and the control in the form. */
export type ColumnType =
  | "text"
  | "long-text"
  | "day"
  | "time"
  | "number"
  | "share"
  | "people"
  | "choice"
  | "link"
  | "id";

export interface ColumnLook {
  readonly heading: string;
  readonly type: ColumnType;
  /** Width in characters of the sheet's normal font. */
  readonly width: number;
  /** One sentence shown when the cell is chosen; "" for none. */
  readonly help: string;
  /** For `choice`: what the drop-down offers. */
  readonly options: readonly string[];
  /** What a person is told whose text does not belong there, and is not taken; "" where it is taken, with a warning at most. */
  readonly refusal: string;
  /** Cells that hold one of these texts are highlighted (the text itself says why, never colour alone). */
  readonly highlights: readonly { readonly text: string; readonly style: "attention" | "done" | "quiet" }[];
}

/** A column that takes whatever is written. */
export const plainLook = (heading: string, type: ColumnType, width: number): ColumnLook => ({
  heading,
  type,
  width,
  help: "",
  options: [],
  refusal: "",
  highlights: [],
});

/** A tab that holds a table: one heading row, then entries. `id` columns are drawn narrow and grey. */
export interface TableLook {
  readonly columns: readonly ColumnLook[];
  readonly hidden: boolean;
  /** The row of a new tab's headings, where something stands above them, and the strokes that put it there; most tabs have neither. */
  readonly headingRow?: number;
  readonly around?: readonly Write[];
}
