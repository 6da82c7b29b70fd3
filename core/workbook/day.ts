/** A calendar day as text, so that no time zone can move it. A file of its own: everything that compares days needs only this. */

declare const dayBrand: unique symbol;

/** A day written `YYYY-MM-DD`, for example `2025-10-08`. Text order is day order. */
export type Day = string & { readonly [dayBrand]: true };

/** A time of day on a 24-hour clock, `HH:MM`. */
export type ClockTime = string;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The day for a year, a month (1–12) and a day of the month, or undefined where the calendar has no such day.
 * Example: `dayOf(2025, 2, 30)` is undefined, `dayOf(2025, 10, 8)` is `2025-10-08`.
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (![year, month, date].every(Number.isInteger) || !isInCalendar(year, month, date)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}` as Day;
}

/** False for what is no number, too. */
const isInCalendar = (year: number, month: number, date: number): boolean =>
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  (date < 29 || date <= daysInMonth(year, month));

/** The number that these digits of a text make; NaN where one of them is no digit. Checks read days by the hundred thousand. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** The day that a text `YYYY-MM-DD` names, or undefined. Reads nothing but that shape: what teachers type goes through `convert/date`. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  return isInCalendar(digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)) ? (text as Day) : undefined;
}

/** Year, month (1–12) and day of the month. Example: `2025-10-08` gives `{ year: 2025, month: 10, date: 8 }`. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: digitsIn(day, 0, 4), month: digitsIn(day, 5, 7), date: digitsIn(day, 8, 10) };
}

/** Days since 1970-01-01, below zero before it. Example: `1970-01-02` is 1. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that lies this many days after 1970-01-01; undoes `dayNumber`. */
export function dayFromNumber(days: number): Day {
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  const day = dayOf(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
  if (day === undefined) throw new RangeError(`No calendar day lies ${days} days after 1970-01-01.`);
  return day;
}

/** Whole days from one day to another, below zero when the second is earlier. Example: `2025-10-01` to `2025-10-08` is 7. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day so many days later (or earlier, below zero). Example: `2025-02-28` and 1 gives `2025-03-01`. */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Day of the week: 0 is Sunday, 6 is Saturday. Example: `2025-10-08` is 3, a Wednesday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

const SERIAL_OF_1970 = 25569;

/** The serial number by which Excel (1900 system) and Sheets keep a day. Example: `2025-10-08` is 45938. */
export const serialOf = (day: Day): number => dayNumber(day) + SERIAL_OF_1970;

/** The day of a serial number (1900 system, from 1900-03-01 on, where Excel's invented 29 February no longer matters). */
export const dayOfSerial = (serial: number): Day => dayFromNumber(Math.floor(serial) - SERIAL_OF_1970);
