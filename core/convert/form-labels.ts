/** Which cells of a form are labels: by colon or question mark, by what they say, by standing in a column of labels. */
import { at, filledColumns, type Grid, isFormula, textAt } from "./grid.ts";
import { LONGEST_LABEL } from "./label-likeness.ts";
import { isFiller, isTotal } from "./row-marks.ts";
import { namesDay, type SheetContext } from "./sheet-context.ts";
import { isTitle } from "./team-words.ts";

export type LabelStrength = "none" | "weak" | "strong";

const KNOWN = 0.6;
const WELL_KNOWN = 0.8;
const MOST_WORDS = 7;

export const endsInColon = (text: string): boolean => /[:：]\s*_*$/.test(text);
const asks = (text: string): boolean => /\?\s*(?:\(.*\))?$/.test(text);

/** True for a line of a list: `1. Review data`, `- buy paper`. */
export const isListed = (text: string): boolean =>
  /^\s*(?:[-–—•●▪*]\s*|\(?\d{1,2}[.)]\s+|\[\s*[xX]?\s*\]\s*)\S/.test(text);

/** How sure it is that a text is a label, wherever it stands. */
export function labelStrength(text: string, context: SheetContext): LabelStrength {
  if (text.length < 2 || text.length > LONGEST_LABEL || isFiller(text) || isTotal(text) || !/\p{L}|#/u.test(text))
    return "none";
  const words = text.split(/\s+/).length;
  const likeness = context.likeness(text);
  if (endsInColon(text)) return words <= 14 || likeness >= KNOWN ? "strong" : "none";
  if (text.includes("\n") && text.length > 80) return "none";
  if (asks(text)) return likeness >= 0.5 ? "strong" : "weak";
  if (likeness < KNOWN || /[.!;,]$/.test(text)) return "none";
  if (words > MOST_WORDS) return likeness >= 0.9 ? "weak" : "none";
  return likeness >= WELL_KNOWN && /^[\p{Lu}\d#%]/u.test(text) ? "strong" : "weak";
}

/** The strength of the label in a cell; dates, numbers and formulas are none. */
export function strengthAt(grid: Grid, row: number, column: number, context: SheetContext): LabelStrength {
  const cell = at(grid, row, column);
  if (typeof cell !== "string" || isFormula(grid, row, column) || namesDay(context, cell)) return "none";
  return labelStrength(cell.trim(), context);
}

const isHeadingShaped = (text: string): boolean =>
  text.split(/\s+/).length <= 4 &&
  (text === text.toUpperCase() ||
    /^(?:\p{Lu}\S*|and|of|the|for|to|&|\/)(?: (?:\p{Lu}\S*|and|of|the|for|to|&|\/))*$/u.test(text));

/**
 * The strength of a label that has its line for itself. A title names the page, a line of a list belongs to the heading above
 * (unless that is numbered, too), and a heading without colon stands after an empty line or above one plain line of text.
 */
export function strengthAlone(grid: Grid, row: number, column: number, context: SheetContext): LabelStrength {
  const text = textAt(grid, row, column);
  const strength = strengthAt(grid, row, column, context);
  if (strength === "none" || endsInColon(text) || (asks(text) && strength === "strong")) return strength;
  if (isTitle(text) || (isListed(text) && !isHeadingShaped(text.replace(/^\W*\d*[.)]?\s*/, "")))) return "none";
  if (strength === "strong") return "strong";
  const below = filledColumns(grid, row + 1);
  const parted = row === 0 || filledColumns(grid, row - 1).length === 0;
  const plainBelow = below.length === 1 && strengthAt(grid, row + 1, below[0] ?? 0, context) === "none";
  return plainBelow && (asks(text) || (isHeadingShaped(text) && parted)) ? "weak" : "none";
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
  !isTotal(text) &&
  !/[.!;,]$|\n/.test(text);

/** The text of a label's cell as it is compared and shown: without the line to write on. */
export const labelText = (grid: Grid, row: number, column: number): string =>
  textAt(grid, row, column).replace(/[\s_]+$/, "");
