/** What becomes of something written into a cell: Excel treats text as if a person had typed it. Evidence: docs/stand-ins.md. */
import type { BookCell } from "../book.ts";
import { emptyCell } from "./cells.ts";
import { formulaValue } from "./formula-value.ts";
import { invalidArgument } from "./refusal.ts";
import { typedDate } from "./typed-date.ts";
import { typedNumber } from "./typed-number.ts";

const MOST_CHARACTERS = 32767;
const MOST_FORMULA_CHARACTERS = 8192;

/** Puts a value into a cell as `range.values` and `range.formulas` do; throws InvalidArgument for what Excel does not take. */
export function typeInto(cell: BookCell, input: unknown, year: number, location: string): void {
  if (typeof input === "string") typeText(cell, input, year, location);
  else if (cell.format === "@" && (typeof input === "number" || typeof input === "boolean")) {
    put(cell, typeof input === "number" ? String(input) : input ? "TRUE" : "FALSE");
  } else if (typeof input === "boolean" || (typeof input === "number" && Number.isFinite(input))) put(cell, input);
  else throw invalidArgument(location);
}

function typeText(cell: BookCell, text: string, year: number, location: string): void {
  if (text.length > MOST_CHARACTERS) throw invalidArgument(location);
  if (text === "") emptyCell(cell);
  else if (cell.format === "@") put(cell, text);
  else if (text.startsWith("'")) put(cell, text.slice(1));
  else if (/^=./s.test(text)) typeFormula(cell, text, location);
  else typePlain(cell, text, year, location);
}

function typePlain(cell: BookCell, text: string, year: number, location: string): void {
  const trimmed = text.trim();
  const found = typedNumber(trimmed) ?? typedDate(trimmed, year);
  if (found) {
    put(cell, found.value);
    if (cell.format === undefined && found.format !== "General") cell.format = found.format;
  } else if (/^(true|false)$/i.test(trimmed)) put(cell, trimmed.toLowerCase() === "true");
  else if (isErrorText(trimmed)) putError(cell, trimmed.toUpperCase());
  else if (/^[+\-@]./s.test(text)) typeFormula(cell, `=${text}`, location);
  else put(cell, text);
}

function typeFormula(cell: BookCell, formula: string, location: string): void {
  if (formula.length > MOST_FORMULA_CHARACTERS || hasLongLiteral(formula)) throw invalidArgument(location);
  const result = formulaValue(formula);
  emptyCell(cell);
  cell.formula = formula;
  if (result.error === undefined) cell.value = result.value;
  else cell.error = result.error;
}

/** Text within a formula may have 255 characters at most. */
const hasLongLiteral = (formula: string): boolean =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some((m) => (m[1] ?? "").replace(/""/g, '"').length > 255);

export const isErrorText = (text: string): boolean =>
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i.test(text);

function put(cell: BookCell, value: string | number | boolean): void {
  emptyCell(cell);
  cell.value = value;
}

function putError(cell: BookCell, error: string): void {
  emptyCell(cell);
  cell.error = error;
}
