/** The dates written in a text, as their numbers stand there: which is the month and which the year is settled later. */
import { MONTH, monthOf } from "./date-names.ts";

export interface DateToken {
  /** From and to in the text. */
  readonly at: number;
  readonly end: number;
  /** Null where none is written; two digits are already 20xx or 19xx. */
  readonly year: number | null;
  /** The month and the day of the month; of two bare numbers, the first and the second. */
  readonly month: number;
  readonly date: number;
  /** `named`: the month is a word. `iso`: the year comes first. `slash`, `dash`, `dot`: two or three numbers, in either order. */
  readonly style: "named" | "iso" | "slash" | "dash" | "dot";
  /** True for `may` in lower case, which between other words is hardly the month. */
  readonly lowerMay: boolean;
}

const ORDINAL = "(?:st|nd|rd|th|º|°)?";
/** Two figures are a year only behind an apostrophe or, in `14-Sep-23`, a hyphen: `Sept 11-15` and `Sept 14, 15` are days. */
const YEAR = "(?:[\\s,./-]+(?:de(?:l)?\\s+)?(\\d{4})(?!\\d)|\\s*'(\\d{2})(?!\\d)";

/** Year first; month's name first; day first, then the month's name; numbers alone. */
const DATES = new RegExp(
  [
    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?=\\D|$)",
    `(${MONTH})[\\s,/-]*(?:the\\s+)?(\\d{1,2})${ORDINAL}(?!\\d|:\\d)${YEAR})?`,
    `(\\d{1,2})${ORDINAL}[\\s-]*(?:of\\s+|de\\s+)?(${MONTH})(?![a-z])(?!\\s+\\d{1,2}(?!\\d|:\\d))${YEAR}|[-/](\\d{2})(?!\\d))?`,
    "(\\d{1,2})([-/.])(\\d{1,2})(?:\\14(\\d{4}|\\d{2}))?(?![\\d/]|[:.]\\d)",
  ].join("|"),
  "gi",
);

const fullYear = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
};

function tokenOf(m: RegExpExecArray): DateToken {
  const span = { at: m.index, end: m.index + m[0].length, lowerMay: (m[4] ?? m[9]) === "may" };
  if (m[1] !== undefined) return { ...span, year: Number(m[1]), month: Number(m[2]), date: Number(m[3]), style: "iso" };
  if (m[4] !== undefined) {
    return { ...span, year: fullYear(m[6] ?? m[7]), month: monthOf(m[4]), date: Number(m[5]), style: "named" };
  }
  if (m[9] !== undefined) {
    return {
      ...span,
      year: fullYear(m[10] ?? m[11] ?? m[12]),
      month: monthOf(m[9]),
      date: Number(m[8]),
      style: "named",
    };
  }
  const style = m[14] === "/" ? "slash" : m[14] === "-" ? "dash" : "dot";
  return { ...span, year: fullYear(m[16]), month: Number(m[13]), date: Number(m[15]), style };
}

/** True where the text runs on before the token, as in `K-2/3`, `$9/10` or `4.NF.1/2`. */
const runsOn = (text: string, token: DateToken, endOfLast: number): boolean =>
  token.at > 0 &&
  token.at !== endOfLast + 1 &&
  /[\w$#]$|[\w$][-/.:]$/.test(text.slice(Math.max(0, token.at - 2), token.at));

const couldBe = (token: DateToken): boolean =>
  token.date >= 1 &&
  token.month >= 1 &&
  token.date <= 31 &&
  token.month <= 31 &&
  (token.month <= 12 || token.date <= 12);

/** All dates of a text in order. Example: `12/19-12/20` holds two without a year. */
export function dateTokensIn(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  DATES.lastIndex = 0;
  for (let m = DATES.exec(text); m !== null; m = DATES.exec(text)) {
    const token = tokenOf(m);
    if (!runsOn(text, token, tokens[tokens.length - 1]?.end ?? -2) && couldBe(token)) tokens.push(token);
  }
  return tokens;
}
