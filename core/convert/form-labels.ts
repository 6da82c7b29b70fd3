/** Which cells of a form are labels: by colon or question mark, by what they say, by standing in a column of labels. */
import { at, filledColumns, type Grid, isFormula, textAt } from "./grid.ts";
import { isFiller } from "./row-marks.ts";
import { LONGEST_LABEL, namesDay, type SheetContext } from "./sheet-context.ts";

export type LabelStrength = "none" | "weak" | "strong";

const KNOWN = 0.6;

/** How sure it is that a text is a label, wherever it stands. */
export function labelStrength(text: string, context: SheetContext): LabelStrength {
  if (text.length < 2 || text.length > LONGEST_LABEL || isFiller(text) || !/\p{L}|#/u.test(text)) return "none";
  const words = text.split(/\s+/).length;
  const likeness = context.likeness(text);
  if (/[:：]\s*_*$/.test(text)) return words <= 14 || likeness >= KNOWN ? "strong" : "none";
  if (text.includes("\n") && text.length > 80) return "none";
  if (/\?\s*(?:\(.*\))?$/.test(text)) return likeness >= 0.5 ? "strong" : "weak";
  if (/[.!;,]$/.test(text) && likeness < 0.9) return "none";
  return likeness >= KNOWN ? (likeness >= 0.8 ? "strong" : "weak") : "none";
}

/** The strength of the label in a cell; dates, numbers and formulas are none. */
export function strengthAt(grid: Grid, row: number, column: number, context: SheetContext): LabelStrength {
  const cell = at(grid, row, column);
  if (typeof cell !== "string" || isFormula(grid, row, column) || namesDay(context, cell)) return "none";
  return labelStrength(cell.trim(), context);
}

/** Columns in which mostly labels stand with values at their right: there an unknown short text is a label, too. */
export function labelColumns(grid: Grid, context: SheetContext): ReadonlySet<number> {
  const counts = new Map<number, { labels: number; others: number }>();
  for (let row = 0; row < grid.height; row++) {
    const columns = filledColumns(grid, row);
    const first = columns[0];
    if (first === undefined || columns.length < 2) continue;
    const count = counts.get(first) ?? { labels: 0, others: 0 };
    if (strengthAt(grid, row, first, context) === "none") count.others += 1;
    else count.labels += 1;
    counts.set(first, count);
  }
  const found = [...counts].filter(([, { labels, others }]) => labels >= 2 && labels >= others);
  return new Set(found.map(([column]) => column));
}

/** True for a text short and plain enough to be a label that nobody knows yet. */
export const couldBeLabel = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 60 &&
  /^[\p{Lu}#\d]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[.!;,]$|\n/.test(text);

/** The text of a label's cell as it is compared and shown: without the line to write on. */
export const labelText = (grid: Grid, row: number, column: number): string =>
  textAt(grid, row, column).replace(/[\s_]+$/, "");
