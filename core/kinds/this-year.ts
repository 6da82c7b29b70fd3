/** Whether a day lies in the school year of today. */
import { dayIn } from "../cycles/team-log.ts";
import { addDays, type Day } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";
import { schoolYearNamed } from "./team.ts";
import { yearBegins } from "./year-begins.ts";

const YEAR = 366;

/**
 * True for a day of this school year: from the day that the setup says, where a year was closed, else July to June.
 * Example: in a year that began on Aug 24, a day of Aug 10 is of the year before.
 */
export function isDayOfThisYear(day: Day, log: Log): boolean {
  const begins = yearBegins(log);
  const inYear = (each: Day): boolean => begins !== undefined && begins <= each && each < addDays(begins, YEAR);
  return inYear(log.today) ? inYear(day) : schoolYearNamed(day) === schoolYearNamed(log.today);
}

/** The same of the day in a field. A field without a day is of no year. */
export function isThisYear(entry: Entry, key: string, log: Log): boolean {
  const day = dayIn(entry, key);
  return day !== undefined && isDayOfThisYear(day, log);
}
