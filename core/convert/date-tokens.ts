/** The dates written in a text, as their numbers stand there: which is the month and which the year is settled later. */
import { MONTH, monthOf } from "./date-names.ts";
import { fullYear, numberDatesIn, runsOnBefore } from "./number-dates.ts";

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
/** A month's name in lower case, then what stands behind and before it. */
const NAME = new RegExp(`${MONTH}(?![a-z])`, "g");
const DAY_BEHIND = new RegExp(`[\\s,/-]*(?:the\\s+)?(\\d{1,2})${ORDINAL}(?!\\d|:\\d)${YEAR})?`, "y");
const DAY_BEFORE = new RegExp(`(?:^|[^\\d])(\\d{1,2})${ORDINAL}[\\s-]*(?:of\\s+|de\\s+)?$`);
const YEAR_BEHIND = new RegExp(`${YEAR}|[-/](\\d{2})(?!\\d))?`, "y");
const NUMBER_BEHIND = /\s+\d{1,2}(?!\d|:\d)/y;
const LETTERS = /[A-Za-z]{3}/;

const stuck = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The farthest that a day stands before its month: `25th of Oct`. */
const BEFORE = 9;

/** The date around a month's name: its day before it or behind it. */
function namedAt(lower: string, text: string, m: RegExpExecArray): DateToken | undefined {
  const behind = m.index + m[0].length;
  const month = monthOf(m[0]);
  const lowerMay = m[0] === "may" && text.startsWith("may", m.index);
  const from = Math.max(0, m.index - BEFORE);
  const before = m.index === 0 ? null : DAY_BEFORE.exec(lower.slice(from, m.index));
  if (before !== null && stuck(NUMBER_BEHIND, lower, behind) === null) {
    const year = stuck(YEAR_BEHIND, lower, behind);
    const at = from + before.index + before[0].indexOf(before[1] ?? "");
    const end = behind + (year?.[0].length ?? 0);
    return {
      at,
      end,
      year: fullYear(year?.[1] ?? year?.[2] ?? year?.[3]),
      month,
      date: Number(before[1]),
      style: "named",
      lowerMay,
    };
  }
  const day = stuck(DAY_BEHIND, lower, behind);
  if (day === null) return undefined;
  const year = fullYear(day[2] ?? day[3]);
  return { at: m.index, end: behind + day[0].length, year, month, date: Number(day[1]), style: "named", lowerMay };
}

const couldBe = ({ month, date }: DateToken): boolean =>
  date >= 1 && month >= 1 && date <= 31 && month <= 31 && (month <= 12 || date <= 12);

function allNamed(text: string): readonly DateToken[] {
  const lower = text.toLowerCase();
  const found: DateToken[] = [];
  NAME.lastIndex = 0;
  for (let m = NAME.exec(lower); m !== null; m = NAME.exec(lower)) {
    const token = namedAt(lower, text, m);
    if (token !== undefined && couldBe(token) && !runsOnBefore(text, token.at)) found.push(token);
  }
  return found;
}

/** All dates of a text in order. Example: `12/19-12/20` holds two without a year. */
export function dateTokensIn(text: string): readonly DateToken[] {
  const numbers = numberDatesIn(text).filter(couldBe);
  const named = LETTERS.test(text) ? allNamed(text) : [];
  if (named.length === 0) return numbers;
  const apart = numbers.filter(({ at, end }) => !named.some((other) => at < other.end && end > other.at));
  return [...named, ...apart].sort((a, b) => a.at - b.at);
}
