/** One cell between Excel and the core: what it shows, and what must be written so that it shows the same. */
import { type Cell, isDayCell, isErrorCell } from "../core/workbook/cell.ts";
import { cellOfNumber, numberOfCell } from "../core/workbook/number-format.ts";

const ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** The cell behind a value and its number format. `daysBehind` is 1462 where the workbook counts from 1904. */
export function cellOf(value: unknown, format: string, daysBehind: number): Cell {
  if (typeof value === "number") {
    const moved = daysBehind > 0 && value >= 1 ? cellOfNumber(value + daysBehind, format) : null;
    return isDayCell(moved) ? moved : cellOfNumber(value, format);
  }
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value.replace(/\r\n?/g, "\n");
}

/**
 * The formula, or undefined where there is none. Excel gives text such as `=1+1` back as formula and as value alike; only a real formula
 * differs from its value. A link of the kind that this add-in writes counts as text.
 */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return undefined;
  return formula.startsWith(LINK_START) ? undefined : formula;
}

export const LINK_START = '=HYPERLINK("#';

/** What goes into `range.values`: text always as text, a day as its number, "" for nothing. */
export function inputOf(cell: Cell, daysBehind: number): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return textInput(cell);
  if (typeof cell !== "object") return cell;
  if (isErrorCell(cell)) return cell.error;
  return numberOfCell(cell) - (isDayCell(cell) ? daysBehind : 0);
}

/** Excel reads typed text as a formula, a date or a number where it can; an apostrophe before it keeps it as it is. */
const textInput = (text: string): string => (isPlain(text) ? text : `'${text}`);

/** Text that Excel cannot take for anything else: it begins with a letter and has no digit; in no language is it TRUE or FALSE. */
const isPlain = (text: string): boolean =>
  text === "" || (/^\p{L}\P{N}*$/u.test(text) && !TRUTHS.has(text.trim().toUpperCase()));

const TRUTHS: ReadonlySet<string> = new Set([
  ...["TRUE", "FALSE", "VERDADERO", "FALSO", "VRAI", "FAUX", "WAHR", "FALSCH", "VERDADEIRO", "VERO", "WAAR"],
  ...["ONWAAR", "SANT", "FALSKT", "SAND", "FALSK", "TOSI", "EPÄTOSI", "PRAWDA", "FAŁSZ", "DOĞRU", "YANLIŞ"],
]);
