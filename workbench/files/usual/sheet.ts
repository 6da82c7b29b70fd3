/** The cells of one sheet. */
import { type Cell, isDayCell } from "../../../core/workbook/cell.ts";
import { cellOfNumber } from "../../../core/workbook/number-format.ts";
import { LIMITS } from "../limits.ts";
import { usualString } from "./strings.ts";
import { meantBy } from "./xml.ts";

/** What the sheets of a workbook have in common. */
export interface Common {
  readonly strings: readonly string[];
  /** Number formats by style. */
  readonly formats: readonly string[];
  /** Days by which dates are to be moved, as those of a 1904 workbook must be. */
  readonly shift: number;
}

/** One cell, its formula passed over. A formula's own text never holds `<`. */
const CELL =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"((?: [a-z]+="\w*")*)(?:\/>|>(?:<f\b[^<>]*\/>|<f\b[^<>]*>[^<]*<\/f>)?(?:<v(?: xml:space="preserve")?>([^<]*)<\/v>|<v\/>|<is>(.*?)<\/is>)?<\/c>)/sy;
const ROW = /<row\b(?:[^<>"]|"[^"<]*")*>/y;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

/** Stands for what is not written as programs write it. */
const UNUSUAL = Symbol("unusual");

/** The rows from row 1 on; undefined where anything is not written as programs write it, or the sheet is beyond the limits. */
export function usualCells(text: string, common: Common): readonly (readonly Cell[])[] | undefined {
  const start = text.indexOf("<sheetData");
  if (start < 0 || text.startsWith("<sheetData/>", start)) return start < 0 ? undefined : [];
  const end = text.indexOf("</sheetData>", start);
  const rows: Cell[][] = [];
  const looks = new Map<string, Look>();
  let at = text.indexOf(">", start) + 1;
  while (at < end) {
    ROW.lastIndex = at;
    if (!ROW.test(text)) return undefined;
    at = ROW.lastIndex;
    if (text[at - 2] === "/") continue;
    CELL.lastIndex = at;
    for (let match = CELL.exec(text); match !== null; match = CELL.exec(text)) {
      if (!put(rows, match, looks, common)) return undefined;
      at = CELL.lastIndex;
    }
    if (!text.startsWith("</row>", at)) return undefined;
    at += "</row>".length;
  }
  return at === end ? Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)) : undefined;
}

/** How a cell is to be read: few differ in a sheet, so that each is found once. */
interface Look {
  readonly type: string;
  readonly format: string;
}

function lookOf(attributes: string, { formats }: Common): Look | undefined {
  const names = Array.from(attributes.matchAll(/ ([a-z]+)=/g), ([, name]) => name);
  if (new Set(names).size < names.length || names.includes("r")) return undefined;
  const type = / t="(\w*)"/.exec(attributes)?.[1] ?? "n";
  const style = / s="(\d+)"/.exec(attributes)?.[1];
  return { type, format: style === undefined ? "General" : (formats[Number(style)] ?? "General") };
}

/** False where the cell is unusual. */
function put(rows: Cell[][], match: RegExpExecArray, looks: Map<string, Look>, common: Common): boolean {
  const [, letters = "", number = "", attributes = "", value = "", inline] = match;
  const row = Number(number) - 1;
  const look = looks.get(attributes) ?? lookOf(attributes, common);
  if (look === undefined) return false;
  looks.set(attributes, look);
  const cell = row >= LIMITS.rowsASheet ? UNUSUAL : read(look, value, inline, common);
  if (cell === UNUSUAL) return false;
  if (cell === null) return true;
  rows[row] ??= [];
  const cells = rows[row];
  if (cells) cells[columnOf(letters)] = cell;
  return true;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

/** A value of "" is none. */
function read(
  { type, format }: Look,
  value: string,
  inline: string | undefined,
  common: Common,
): Cell | typeof UNUSUAL {
  if (inline !== undefined) return type === "inlineStr" ? textCell(usualString(inline)) : UNUSUAL;
  switch (type) {
    case "s":
      return value === "" ? null : textCell(common.strings[Number(value)]);
    case "str":
      return textCell(meantTwice(value));
    case "n":
      return value === "" ? null : numberCell(value, format, common.shift);
    case "b":
      return value === "1" ? true : value === "0" ? false : UNUSUAL;
    case "e":
      return ERRORS.includes(value) ? { error: value } : UNUSUAL;
    default:
      return UNUSUAL;
  }
}

/** Letters by number, but for quotes, tabs and the ends of lines, and hidden ones. */
const ODD_TWICE = /&#(?!(?:34|39|9|10|13|x9|xA|xD);)|_x/i;

/** A formula's text is read as markup twice, as the library does; what that could make another letter of is left to it. */
function meantTwice(text: string): string | undefined {
  if (!/[&_]/.test(text)) return text;
  const once = ODD_TWICE.test(text) ? undefined : meantBy(text);
  return once === undefined ? undefined : meantBy(once);
}

/** Nothing where there is no letter; every line break is one line feed, as is one that a program wrote as `_x000D_` and a line break. */
function textCell(text: string | undefined): Cell | typeof UNUSUAL {
  if (text === undefined) return UNUSUAL;
  if (text === "") return null;
  return text.includes("\r") ? text.replace(/\r\n/g, "\n").replace(/\r\n?/g, "\n") : text;
}

function numberCell(text: string, format: string, shift: number): Cell | typeof UNUSUAL {
  if (!NUMBER.test(text)) return UNUSUAL;
  const value = Number(text);
  const cell = cellOfNumber(value, format);
  return shift !== 0 && isDayCell(cell) ? cellOfNumber(value + shift, format) : cell;
}
