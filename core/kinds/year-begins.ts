/** The day on which the team's year begins, as the setup says since a year was closed. */
import { dayIn } from "../cycles/team-log.ts";
import { addDays, type Day } from "../workbook/day.ts";
import type { Log } from "./kind.ts";

/** The first day of the newest year; undefined where no year was closed yet. It may lie ahead. */
export function yearBegins(log: Log): Day | undefined {
  const [setup] = log.entries("team");
  return setup && dayIn(setup, "begins");
}

/** Before a new year begins, the one that was closed is looked at: a year, and the weeks in which it may have begun sooner. */
export const CLOSED_YEAR = 365 + 61;

/** The first day of the year in which the team is; undefined where no year was closed yet. */
export function yearFrom(log: Log): Day | undefined {
  const begins = yearBegins(log);
  return begins !== undefined && begins > log.today ? addDays(begins, -CLOSED_YEAR) : begins;
}

/** True from the closing of a year until the next one begins: nobody expects a meeting then. */
export function isBetweenYears(log: Log): boolean {
  const begins = yearBegins(log);
  return begins !== undefined && begins > log.today;
}
