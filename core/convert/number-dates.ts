/** Dates written in figures alone: `9/14`, `9-14-23`, `2023.09.14`. Read letter by letter, because most cells are looked at in vain. */
import type { DateToken } from "./date-tokens.ts";

const ZERO = 48;
const NINE = 57;
const CENTURY_TURNS = 70;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
};

/** The year that digits mean: two of them stand for 1970 to 2069. Null where there are none. */
export function fullYear(digits: string | undefined): number | null {
  if (digits === undefined || digits === "") return null;
  const year = Number(digits);
  return digits.length === 4 ? year : year < CENTURY_TURNS ? 2000 + year : 1900 + year;
}

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
};

/** True where something runs on into a date, as in `K-2/3`, `$9/10` or `4.NF.1/2`. */
export function runsOnBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const last = text[at - 1] ?? "";
  if (/[\w$#]/.test(last)) return true;
  return (last === "-" || last === "/" || last === "." || last === ":") && /[\w$]/.test(text[at - 2] ?? "");
}

const STYLES: Readonly<Record<string, DateToken["style"]>> = { "/": "slash", "-": "dash", ".": "dot" };

/** The date whose first figure stands here, or undefined. */
function dateAt(text: string, at: number): DateToken | undefined {
  const first = endOfDigits(text, at);
  const sign = text[first] ?? "";
  const style = STYLES[sign];
  if (style === undefined || !isDigit(text, first + 1)) return undefined;
  const second = endOfDigits(text, first + 1);
  if (second - first > 3) return undefined;
  const third = text[second] === sign && isDigit(text, second + 1) ? endOfDigits(text, second + 1) : second;
  const [a, b, c] = [text.slice(at, first), text.slice(first + 1, second), text.slice(second + 1, third)];
  if (a.length === 4) {
    if (c === "" || c.length > 2) return undefined;
    return { at, end: third, year: Number(a), month: Number(b), date: Number(c), style: "iso", lowerMay: false };
  }
  if (a.length > 2 || (c !== "" && c.length !== 2 && c.length !== 4)) return undefined;
  const next = text[third] ?? "";
  if (next === "/" || ((next === ":" || next === ".") && isDigit(text, third + 1))) return undefined;
  return { at, end: third, year: fullYear(c), month: Number(a), date: Number(b), style, lowerMay: false };
}

/** The dates in figures that a text holds, in order; not yet whether the calendar has them. */
export function numberDatesIn(text: string): readonly DateToken[] {
  const found: DateToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text, at)) {
      at++;
      continue;
    }
    const token = dateAt(text, at);
    const follows = found.length > 0 && at === (found[found.length - 1]?.end ?? 0) + 1;
    if (token !== undefined && (follows || !runsOnBefore(text, at))) found.push(token);
    at = token?.end ?? endOfDigits(text, at);
  }
  return found;
}
