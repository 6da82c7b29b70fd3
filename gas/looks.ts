/** What the named styles look like in Google Sheets. Every colour stands on its ground with a contrast of at least 4.5 to 1. */
import type { StyleName } from "../core/index.ts";

export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly weight?: "bold";
  readonly size?: number;
  readonly vertical?: "top" | "middle";
  /** Long text goes on below instead of beyond the cell. */
  readonly lines?: "wrapped";
  readonly horizontal?: "right";
}

const BLUE = "#1f4e79";
const ORANGE = { fill: "#fff1dc", color: "#7a2e00" };
const GREEN = { fill: "#e6f4e7", color: "#1b5e20" };
const GREY = { color: "#595959" };
const CELL = { vertical: "top", lines: "wrapped" } as const;

export const LOOKS: Readonly<Record<StyleName, Look>> = {
  heading: { fill: BLUE, color: "#ffffff", weight: "bold", vertical: "middle", lines: "wrapped" },
  id: { color: "#6b6b6b", size: 9, vertical: "top" },
  body: CELL,
  title: { color: BLUE, weight: "bold", size: 18 },
  section: { color: BLUE, weight: "bold", size: 13 },
  sentence: { vertical: "top" },
  "quiet-sentence": { ...GREY, vertical: "top" },
  "attention-sentence": { ...ORANGE, vertical: "top", weight: "bold" },
  attention: { ...ORANGE, ...CELL, weight: "bold" },
  quiet: { ...GREY, ...CELL },
  done: { ...GREEN, ...CELL },
  strong: { ...CELL, weight: "bold" },
  "table-heading": { ...CELL, fill: "#dce6f1", weight: "bold" },
  "figure-heading": { ...CELL, fill: "#dce6f1", weight: "bold", horizontal: "right" },
  figure: { vertical: "top", horizontal: "right" },
};

/** Cells that hold a certain text look like this; the text itself says why. */
export const HIGHLIGHTS = { attention: ORANGE, done: GREEN, quiet: { ...GREY, fill: null } } as const;

/** Gives many rectangles of one sheet a look, in a call for each part of it. */
export function dress(ranges: GoogleAppsScript.Spreadsheet.RangeList, look: Look): void {
  if (look.fill !== undefined) ranges.setBackground(look.fill);
  if (look.color !== undefined) ranges.setFontColor(look.color);
  if (look.weight !== undefined) ranges.setFontWeight(look.weight);
  if (look.size !== undefined) ranges.setFontSize(look.size);
  if (look.vertical !== undefined) ranges.setVerticalAlignment(look.vertical);
  if (look.horizontal !== undefined) ranges.setHorizontalAlignment(look.horizontal);
  if (look.lines === "wrapped") ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
}
