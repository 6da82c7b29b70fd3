/** How a tab of ours looks and what its columns accept: data that a host turns into formats and drop-downs. */

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
  /** For `choice`: what the drop-down offers; free text is still taken, with a warning, so that nothing is refused by surprise. */
  readonly options: readonly string[];
  /** Cells that hold one of these texts are highlighted (the text itself says why, never colour alone). */
  readonly highlights: readonly { readonly text: string; readonly style: "attention" | "done" | "quiet" }[];
}

/** A tab that holds a table: one heading row, then entries. `id` columns are drawn narrow and grey. */
export interface TableLook {
  readonly columns: readonly ColumnLook[];
  readonly hidden: boolean;
}
