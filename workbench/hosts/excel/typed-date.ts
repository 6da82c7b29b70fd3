/** Text that Excel (English, United States) reads as a date or a time when it is typed, with the format that it then gives the cell. */
import { dayOf, serialOf } from "../../../core/workbook/day.ts";
import type { TypedNumber } from "./typed-number.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The serial number, or undefined. `year` is taken where none is typed. Example: `9/14` is 14 September under `d-mmm`. */
export function typedDate(text: string, year: number): TypedNumber | undefined {
  return dateAlone(text, year) ?? timeAlone(text) ?? dateAndTime(text, year);
}

function dateAlone(text: string, year: number): TypedNumber | undefined {
  return isoDate(text) ?? slashDate(text, year) ?? wordDate(text, year);
}

function isoDate(text: string): TypedNumber | undefined {
  const m = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return m ? dated(Number(m[1]), Number(m[2]), Number(m[3]), "m/d/yyyy") : undefined;
}

function slashDate(text: string, year: number): TypedNumber | undefined {
  const m = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!m) return undefined;
  const given = m[3] === undefined ? year : fullYear(m[3]);
  return dated(given, Number(m[1]), Number(m[2]), m[3] === undefined ? "d-mmm" : "m/d/yyyy");
}

/** Two digits up to 29 are of this century. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function wordDate(text: string, year: number): TypedNumber | undefined {
  const monthFirst = /^([A-Za-z]{3,9})[ -](\d{1,2})(?:,? (\d{4}))?$/.exec(text);
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/.exec(text);
  const monthYear = /^([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), monthOf(monthYear[1]), 1, "mmm-yy");
  const name = monthFirst ? monthFirst[1] : dayFirst?.[2];
  const date = monthFirst ? monthFirst[2] : dayFirst?.[1];
  const given = monthFirst ? monthFirst[3] : dayFirst?.[3];
  if (name === undefined) return undefined;
  const format = given === undefined ? "d-mmm" : "d-mmm-yy";
  return dated(given === undefined ? year : fullYear(given), monthOf(name), Number(date), format);
}

function monthOf(name: string | undefined): number {
  const word = (name ?? "").toLowerCase();
  return Math.max(MONTHS.indexOf(word), LONG_MONTHS.indexOf(word)) + 1;
}

function dated(year: number, month: number, date: number, format: string): TypedNumber | undefined {
  const day = dayOf(year, month, date);
  return day && year >= 1900 ? { value: serialOf(day), format } : undefined;
}

function timeAlone(text: string): TypedNumber | undefined {
  const m = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?: ?([AaPp])[Mm]?)?$/.exec(text);
  if (!m || (m[2] === undefined && m[4] === undefined)) return undefined;
  const half = m[4]?.toLowerCase();
  const hour = Number(m[1]);
  const minute = Number(m[2] ?? 0);
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const value = (hours * 3600 + minute * 60 + Number(m[3] ?? 0)) / 86400;
  return { value, format: half === undefined ? "h:mm" : "h:mm AM/PM" };
}

function dateAndTime(text: string, year: number): TypedNumber | undefined {
  const m = /^(\S+(?: \S+ \d{4})?) (\d{1,2}:\d{2}.*)$/.exec(text);
  const date = m && dateAlone(m[1] ?? "", year);
  const time = m && timeAlone(m[2] ?? "");
  return date && time ? { value: date.value + time.value, format: "m/d/yyyy h:mm" } : undefined;
}
