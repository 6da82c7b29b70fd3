/** A summary as values: what it says and for whom. A host draws it; `draw.ts` turns it into writes. */
import type { Cell } from "./cell.ts";

export type Audience = "team" | "school" | "district" | "board" | "community" | "person";

export interface Link {
  readonly sheet: string;
  readonly cell: string;
}

/** One cell of a page; `link` leads to the row that it counts. */
export interface PageCell {
  readonly value: Cell;
  readonly link?: Link;
  /** A formula of our own making, never a person's text; `↑2` in it is the cell two rows above. `value` is null then. */
  readonly formula?: string;
  /** `text` wraps; `mark` is small and grey, for the machine more than for a person; `figure` is a number said in words. */
  readonly tone?: "plain" | "attention" | "quiet" | "strong" | "text" | "mark" | "figure";
}

export type Block =
  | { readonly type: "title"; readonly text: string }
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "text"; readonly text: string; readonly tone: "plain" | "attention" | "quiet" }
  | { readonly type: "table"; readonly headings: readonly string[]; readonly rows: readonly (readonly PageCell[])[] }
  | ChartBlock;

/** A native chart over a small table that stands on the page, too, so that a reader without the picture has the figures. */
export interface ChartBlock {
  readonly type: "chart";
  readonly chart: "column" | "bar" | "line" | "radar";
  readonly title: string;
  /** The sentence that says what the chart shows; it is the alternative text and stands beside the chart. */
  readonly sentence: string;
  readonly categoryHeading: string;
  readonly categories: readonly string[];
  /** The way from each category to the newest row that it counts, where there is one. */
  readonly links?: readonly (Link | undefined)[];
  /** Null where there is no figure. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface Page {
  readonly sheet: string;
  readonly audience: Audience;
  readonly blocks: readonly Block[];
  /** In characters, where a page is not like the others. */
  readonly widths?: readonly number[];
  /** Printed on one sheet of paper, however long it is. */
  readonly onePage?: true;
}
