/** What the program makes of text that a script puts into a cell: much as if a person had typed it. */
import type { BookCell } from "../book.ts";

/** What decides how text is read: the cell's own number format, the spreadsheet's locale, the present year. */
export interface Reading {
  readonly format: string;
  readonly locale: string;
  readonly year: number;
}

type Typed = Pick<BookCell, "value"> & { formula?: string; format?: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SERIAL_OF_1970 = 25569;
const MOST_CHARACTERS = 50_000;

/** True where no cell may hold the text: more than 50,000 characters. */
export const isTooLong = (text: string): boolean => text.length > MOST_CHARACTERS;

/**
 * The cell's new value. Example: `=A1` is a formula, `'=A1` the text `=A1`, `007` the number 7, `9/14` a day, `TRUE` a tick;
 * under the format `@` all but the formula are text. Where the real program's ways are not known, this takes the one that is worse for the script.
 */
export function readTyped(text: string, reading: Reading): Typed {
  if (text === "") return { value: null };
  if (/^=./s.test(text)) return { value: null, formula: text };
  if (reading.format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) === "" ? null : text.slice(1) };
  const trimmed = text.trim();
  return (
    numberIn(trimmed) ??
    tickIn(trimmed) ??
    timeIn(trimmed) ??
    dayIn(trimmed, reading) ??
    signedFormula(text) ?? { value: text }
  );
}

function numberIn(text: string): Typed | undefined {
  const m = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:[eE]([-+]?\d+))?(%?)$/.exec(text);
  if (!m || (m[3] === undefined && m[4] === undefined)) return undefined;
  const size = Number(`${(m[3] ?? "0").replace(/,/g, "")}${m[4] ?? ""}${m[5] ? `e${m[5]}` : ""}`);
  const value = m[1] === "-" ? -size : size;
  if (m[6] === "%") return { value: value / 100, format: m[4] ? "0.00%" : "0%" };
  return m[2] === "$" ? { value, format: '"$"#,##0.00' } : { value };
}

const tickIn = (text: string): Typed | undefined =>
  /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : undefined;

function timeIn(text: string): Typed | undefined {
  const m = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*(am|pm)?$/i.exec(text);
  if (!m) return undefined;
  const half = (m[4] ?? "").toLowerCase();
  const hours = half === "" ? Number(m[1]) : (Number(m[1]) % 12) + (half === "pm" ? 12 : 0);
  return {
    value: (hours * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0)) / 86400,
    format: half ? "h:mm AM/PM" : "h:mm",
  };
}

function dayIn(text: string, { locale, year }: Reading): Typed | undefined {
  const slash = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (slash) {
    const [first, second] = [Number(slash[1]), Number(slash[2])];
    const [month, day] = locale === "en_US" ? [first, second] : [second, first];
    return serialDay(slash[3] ? Number(slash[3]) : year, month, day, slash[3] ? "m/d/yyyy" : "m/d");
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const named = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[1] ?? "").slice(0, 3).toLowerCase()) + 1 : 0;
  return named && month > 0
    ? serialDay(named[3] ? Number(named[3]) : year, month, Number(named[2]), "mmm d, yyyy")
    : undefined;
}

function serialDay(year: number, month: number, day: number, format: string): Typed | undefined {
  const full = year < 100 ? 2000 + year : year;
  const instant = Date.UTC(full, month - 1, day);
  const real = new Date(instant);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  return { value: instant / 86_400_000 + SERIAL_OF_1970, format };
}

/** Text such as `+A1` or `-SUM(A1)`, which a spreadsheet takes for a formula begun without its `=`. */
const signedFormula = (text: string): Typed | undefined =>
  /^[-+]\s*[A-Za-z(]/.test(text) ? { value: null, formula: `=${text}` } : undefined;
