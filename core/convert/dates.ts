/** What a cell says about a day: a date, a range, a week, a day without a meeting, something vague, or no date at all. */
import { type Cell, isDayCell } from "../workbook/cell.ts";
import { addDays, type ClockTime, type Day, dayOf, dayOfSerial, daysBetween, partsOf } from "../workbook/day.ts";
import { weekdayIn } from "./date-names.ts";
import { countsSomething, isBound, isVague, otherWords, saysWeek, whyNoMeeting } from "./date-surroundings.ts";
import { type DateToken, dateTokensIn } from "./date-tokens.ts";
import { settle } from "./settle-date.ts";
import { takeTimes } from "./times.ts";

export interface DateContext {
  readonly dateOrder: "month-first" | "day-first";
  /** First and last day of the school year that the sheet shows or today lies in. */
  readonly schoolYear: { readonly from: Day; readonly to: Day };
  /** The last date read above, to settle a missing year. */
  readonly near: Day | null;
}

export type DateReading =
  | { readonly type: "day"; readonly day: Day; readonly sure: boolean; readonly time: ClockTime | null }
  | { readonly type: "days"; readonly days: readonly Day[] }
  | { readonly type: "week"; readonly day: Day }
  | { readonly type: "no-meeting"; readonly day: Day; readonly why: string }
  | { readonly type: "vague"; readonly text: string }
  | { readonly type: "none" };

const NONE: DateReading = { type: "none" };
/** Longer texts tell something; a date in them is in passing. */
const LONGEST = 120;
/** Days that a serial number written as text may mean: 2005 to 2045. */
const SERIALS = { from: 38353, to: 53327 };

/**
 * What a cell says about a day, in the light of its sheet. A bare number is no date, two numbers that count something are none
 * (`3/4 of students`), a date inside a sentence is read but not sure. A range of two or three days gives each; a whole week
 * gives its first day. Example: `9/2 No PLC: Labor Day` is 2 September without a meeting, because of Labor Day.
 */
export function readDate(cell: Cell, context: DateContext): DateReading {
  if (typeof cell === "object" && cell !== null && isDayCell(cell)) {
    return { type: "day", day: cell.day, sure: true, time: cell.time ?? null };
  }
  if (typeof cell !== "string" || cell.length > LONGEST) return NONE;
  const text = tidy(cell);
  if (text.length < 3) return NONE;
  if (!/\d/.test(text)) return isVague(text) ? { type: "vague", text: cell.trim() } : NONE;
  return readSerial(text) ?? readText(text, context);
}

const UNTIDY = /[_*\u00a0´`\u2010-\u2019\n\r\t]|\s\s|\dT\d/;

/** Blanks to write on, stars and odd spaces gone; `9/2013` keeps its slashes. */
function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  const spaced = text
    .replace(/[_*\u00a0\s]+/g, " ")
    .replace(/[\u2018\u2019´`]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-");
  return spaced.replace(/(\d)T(?=\d\d:)/, "$1 ").trim();
}

/** `20230914` and `45183`, as other programs export a date. */
function readSerial(text: string): DateReading | undefined {
  if (text.length !== 8 && text.length !== 5) return /^\d+$/.test(text) ? NONE : undefined;
  if (!/^\d+$/.test(text)) return undefined;
  const compact = /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  const day = compact === null ? undefined : dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (day !== undefined) return { type: "day", day, sure: true, time: null };
  const serial = text.length === 5 ? Number(text) : 0;
  if (serial < SERIALS.from || serial > SERIALS.to) return NONE;
  return { type: "day", day: dayOfSerial(serial), sure: false, time: null };
}

function readText(whole: string, context: DateContext): DateReading {
  const { rest: text, start } = takeTimes(whole);
  const tokens = dateTokensIn(text);
  const first = tokens[0];
  if (first === undefined) return isVague(text) ? { type: "vague", text: whole } : NONE;
  if (first.at === 0 && first.end === text.length) return readAlone(first, start, context);
  const before = text.slice(0, first.at);
  const after = text.slice(first.end);
  if (countsSomething(first, before, after)) return NONE;
  const weekday = tokens.length === 1 ? (weekdayIn(before) ?? weekdayIn(after)) : weekdayIn(before);
  const settled = settle(first, weekday, context);
  if (settled === undefined) return NONE;
  if (isBound(before)) return { type: "vague", text: whole };
  const why = whyNoMeeting(`${before} ${textAfter(text, tokens)}`.trim());
  if (why !== undefined) return { type: "no-meeting", day: settled.day, why };
  if (saysWeek(before)) return { type: "week", day: settled.day };
  const days = furtherDays(text, tokens, settled.day, context);
  if (days !== undefined) return days;
  const trust = trustIn(first, before, after, context);
  return trust === "none"
    ? NONE
    : { type: "day", day: settled.day, sure: settled.sure && trust === "sure" && tokens.length === 1, time: start };
}

/** A date and nothing else, as most cells of a date column hold it. */
function readAlone(token: DateToken, time: ClockTime | null, context: DateContext): DateReading {
  const weak = token.year === null && (token.style === "dash" || token.style === "dot");
  if (weak && token.date <= 12 && context.near === null) return NONE;
  const settled = settle(token, undefined, context);
  return settled === undefined ? NONE : { type: "day", day: settled.day, sure: settled.sure && !weak, time };
}

/** `7-12` may be grades: it is a date where dates stand above it, or where a meeting or a weekday is named beside it. */
const isDateHere = (around: string, context: DateContext): boolean =>
  context.near !== null ||
  weekdayIn(around) !== undefined ||
  /\b(?:date|fecha|held|mtg|meeting|session|pl[ct]|reuni|sesi)/i.test(around);

const textAfter = (text: string, tokens: readonly DateToken[]): string =>
  text.slice(tokens[tokens.length - 1]?.end ?? text.length);

/** How far the words beside a date leave it one. */
function trustIn(token: DateToken, before: string, after: string, context: DateContext): "sure" | "unsure" | "none" {
  const weak = token.year === null && token.style !== "named";
  const wordsBefore = otherWords(before);
  const wordsAfter = otherWords(after);
  if (weak && token.style !== "slash" && token.date <= 12 && !isDateHere(`${before} ${after}`, context)) return "none";
  if (wordsBefore === "" && wordsAfter === "") return weak && token.style !== "slash" ? "unsure" : "sure";
  if (token.style === "named" && token.lowerMay) return "none";
  if (wordsBefore === "") return weak && token.style !== "slash" ? "none" : "unsure";
  return weak ? "none" : "unsure";
}

const JOINED = /^\s*(?:-|to|thru|through|and|&|,|,\s*and|\/|a|al|y)\s*$/i;
const BARE_DAY =
  /^\s*(-|to|thru|through|and|&|,|\/|al?|y)\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:/.]|\s*[ap]\.?m|\s*(?:students?|min))/i;

/** The further days of a list or a range, or undefined where the text has one date. */
function furtherDays(
  text: string,
  tokens: readonly DateToken[],
  first: Day,
  context: DateContext,
): DateReading | undefined {
  const days: Day[] = [first];
  let range = false;
  for (let i = 1; i < tokens.length; i++) {
    const link = text.slice(tokens[i - 1]?.end, tokens[i]?.at);
    if (!JOINED.test(link.replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b,?/gi, ""))) return undefined;
    const token = tokens[i];
    const next = token === undefined ? undefined : settle(token, undefined, { ...context, near: first });
    if (next === undefined) return undefined;
    range = range || /-|to|thr|al?\b/i.test(link);
    days.push(next.day);
  }
  const only = tokens[0];
  const bare = tokens.length === 1 && only !== undefined ? BARE_DAY.exec(text.slice(only.end)) : null;
  if (bare !== null) {
    const { year, month } = partsOf(first);
    const next = dayOf(year, month, Number(bare[2]));
    if (next === undefined || next <= first) return undefined;
    range = /[-a]|to|thr/i.test(bare[1] ?? "") && bare[1] !== "and";
    days.push(next);
  }
  return days.length === 1 ? undefined : range ? spread(days) : { type: "days", days };
}

const WEEK_FROM = 4;
const WEEK_TO = 7;

/** A range: both days, three days each, a whole week as such, a longer time by its first and last day. */
function spread(days: readonly Day[]): DateReading {
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return NONE;
  const span = daysBetween(first, last) + 1;
  if (span >= WEEK_FROM && span <= WEEK_TO) return { type: "week", day: first };
  if (span === 3) return { type: "days", days: [first, addDays(first, 1), last] };
  return { type: "days", days };
}

/** School year (1 August to 31 July) that a day lies in. */
export function schoolYearOf(day: Day): { from: Day; to: Day } {
  const { year, month } = partsOf(day);
  return yearFrom(month >= 8 ? year : year - 1) ?? { from: day, to: day };
}

function yearFrom(start: number): { from: Day; to: Day } | undefined {
  const from = dayOf(start, 8, 1);
  const to = dayOf(start + 1, 7, 31);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A school year named in text: `2025-26`, `SY 2025-2026`, `2025–2026 school year`. Undefined where none is, or it is not one year. */
export function findSchoolYear(text: string): { from: Day; to: Day } | undefined {
  const plain = text.replace(/[\u2010-\u2015]/g, "-");
  const m =
    /(?:^|[^\d/.-])(?:(20\d\d)\s*[-/]\s*(20\d\d|\d\d)|(?:sy|school year|ciclo escolar|a[nñ]o escolar)\s*'?(\d\d)\s*[-/]\s*'?(\d\d))(?![\d/-])/i.exec(
      plain,
    );
  if (m === null) return undefined;
  const start = Number(m[1] ?? `20${m[3] ?? ""}`);
  const end = Number((m[2] ?? m[4] ?? "").slice(-2));
  return (start + 1) % 100 === end ? yearFrom(start) : undefined;
}
