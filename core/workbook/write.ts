/** The few plain strokes that a host must know; `plan-writes.ts` turns edits into them. Rows and columns count from 0. */
import type { Area } from "./address.ts";
import type { Cell } from "./cell.ts";
import type { ColumnType } from "./look.ts";
import type { ChartBlock, Link } from "./page.ts";

/** Named styles; each host has one table that says what they look like there. */
export type StyleName =
  | "heading"
  | "id"
  | "body"
  | "title"
  | "section"
  | "sentence"
  | "quiet-sentence"
  | "attention-sentence"
  | "attention"
  | "quiet"
  | "done"
  | "strong"
  | "table-heading"
  /** Over figures, which stand to the right. */
  | "figure-heading"
  /** A figure that is said in words, and stands to the right like other figures. */
  | "figure";

/** What a column's rule asks for; `any` asks for nothing, and only helps. */
export type RuledType = "day" | "time" | "number" | "share" | "any";

export type Write =
  /** At the end of the workbook. */
  | { readonly do: "add-sheet"; readonly sheet: string; readonly hidden: boolean }
  | { readonly do: "remove-sheet"; readonly sheet: string }
  /** Text goes in as text whatever it begins with; a day cell as a real date; null empties the cell. */
  | {
      readonly do: "set-cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
    }
  /** A formula that we composed, in English with commas, in one cell of a page of ours. What it gives is the program's own to calculate. */
  | {
      readonly do: "set-formula";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
    }
  /** One rectangle of links beside `set-cells` of the same place; the shown text is the cell's. Null: no link there. */
  | {
      readonly do: "set-links";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
      readonly links: readonly (readonly (Link | null)[])[];
    }
  | { readonly do: "remove-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly do: "remove-columns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Empties a page of ours within these columns: values, formats, links and our charts. */
  | { readonly do: "clear-page"; readonly sheet: string; readonly columns: number }
  | { readonly do: "style"; readonly sheet: string; readonly area: Area; readonly style: StyleName }
  /** Number format and alignment for cells of this type, so that a date reads as a date. */
  | { readonly do: "type"; readonly sheet: string; readonly area: Area; readonly type: ColumnType }
  | { readonly do: "widths"; readonly sheet: string; readonly column: number; readonly widths: readonly number[] }
  | { readonly do: "freeze"; readonly sheet: string; readonly rows: number }
  /** A drop-down. Other text is refused with the sentence `refusal`; where that is "", it is taken with a warning. */
  | {
      readonly do: "choices";
      readonly sheet: string;
      readonly area: Area;
      readonly options: readonly string[];
      readonly help: string;
      readonly refusal: string;
    }
  /** Help beside the cell, and a rule that refuses what is no date, time, number or share. It holds for who types: values that a command writes stay. */
  | {
      readonly do: "rule";
      readonly sheet: string;
      readonly area: Area;
      readonly type: RuledType;
      readonly help: string;
      readonly refusal: string;
    }
  | {
      readonly do: "highlight";
      readonly sheet: string;
      readonly area: Area;
      readonly text: string;
      readonly style: "attention" | "done" | "quiet";
    }
  /** Cells of the area are highlighted whose heading, in the row above the area, stands between “ and ” in this column of their row. */
  | { readonly do: "mark"; readonly sheet: string; readonly area: Area; readonly by: number }
  /** A native chart over cells that stand on the same sheet: a row of series names, a column of categories. */
  | {
      readonly do: "chart";
      readonly sheet: string;
      readonly data: Area;
      readonly at: { readonly row: number; readonly column: number };
      readonly chart: ChartBlock;
    }
  /** Landscape, one page wide; `onePage` makes it one page high as well. */
  | { readonly do: "print-setup"; readonly sheet: string; readonly headingRows: number; readonly onePage?: true };
