/** Whether a day lies in the school year of today. */
import { dayIn } from "../cycles/team-log.ts";
import { addDays, type Day } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";
import { schoolYearNamed } from "./team.ts";
import { CLOSED_YEAR, isBetweenYears, yearFrom } from "./year-begins.ts";

/** A year that is not closed in time is looked at by the school year of the day again. */
const YEAR = 366;

/**
 * True for a day of this school year: from the day that the setup says, where a year was closed, else July to June.
 * Example: in a year that began on Aug 24, a day of Aug 10 is of the year before.
 */
export function isDayOfThisYear(day: Day, log: Log): boolean {
  const from = yearFrom(log);
  const before = from && addDays(from, isBetweenYears(log) ? CLOSED_YEAR : YEAR);
  const inYear = (each: Day): boolean => from !== undefined && before !== undefined && from <= each && each < before;
  return inYear(log.today) ? inYear(day) : schoolYearNamed(day) === schoolYearNamed(log.today);
}

/** The same of the day in a field. A field without a day is of no year. */
export function isThisYear(entry: Entry, key: string, log: Log): boolean {
  const day = dayIn(entry, key);
  return day !== undefined && isDayOfThisYear(day, log);
}
