/** The school years of a log, by their names: `2025-26`. */
import { inOrder } from "../cycles/team-log.ts";
import { schoolYearNamed } from "../kinds/team.ts";
import { yearBegins } from "../kinds/year-begins.ts";
import { addDays, type Day, dayOf } from "../workbook/day.ts";
import { within } from "./current-year.ts";
import type { LogBook } from "./read-log.ts";

/** A year that begins in June is named as one that begins in August. */
const SOON = 61;
const JULY = 7;

/** The name of the school year that begins on a day. Example: 2026-08-24 begins `2026-27`. */
export const nameOfYear = (begins: Day): string => schoolYearNamed(addDays(begins, SOON));

/** Example: before `2026-27` comes `2025-26`. */
export const yearBefore = (name: string): string => schoolYearNamed(addDays(julyOf(name), -1));

const yearAfter = (name: string): string => schoolYearNamed(addDays(julyOf(name), 366));

/** The names of the years in which the team met, the oldest first. */
export function yearsOf(book: LogBook): readonly string[] {
  return [...new Set(inOrder(book.entries("meeting")).map(({ day }) => nameOfDay(day, book)))];
}

/** A day of August before the newest year began is of the year before. */
function nameOfDay(day: Day, book: LogBook): string {
  const begins = yearBegins(book);
  const newest = begins === undefined ? "" : nameOfYear(begins);
  if (begins === undefined || day >= addDays(begins, SOON) || schoolYearNamed(addDays(day, SOON)) < newest) {
    return schoolYearNamed(day);
  }
  return day < begins ? yearBefore(newest) : newest;
}

/** The log as it was at the end of one of its years, or as it is in that of today. Throws a RangeError for a text that names no year. */
export function yearNamed(book: LogBook, name: string): LogBook {
  const [from, before] = [startOf(name, book), startOf(yearAfter(name), book)];
  const [today = before] = [book.today, addDays(before, -1)].sort();
  return within({ ...book, today }, { from, before });
}

/** The first day of a year: as the setup says of the newest, else July 1. */
function startOf(name: string, book: LogBook): Day {
  const begins = yearBegins(book);
  return begins !== undefined && nameOfYear(begins) === name ? begins : julyOf(name);
}

function julyOf(name: string): Day {
  const day = dayOf(Number(name.slice(0, 4)), JULY, 1);
  if (day === undefined) throw new RangeError(`“${name}” is no school year.`);
  return day;
}
