/** The day on which the team's year begins, as the setup says since a year was closed. */
import { dayIn } from "../cycles/team-log.ts";
import type { Day } from "../workbook/day.ts";
import type { Log } from "./kind.ts";

/** The first day of the newest year; undefined where no year was closed yet. It may lie ahead. */
export function yearBegins(log: Log): Day | undefined {
  const [setup] = log.entries("team");
  return setup && dayIn(setup, "begins");
}

/** True from the closing of a year until the next one begins: nobody expects a meeting then. */
export function isBetweenYears(log: Log): boolean {
  const begins = yearBegins(log);
  return begins !== undefined && begins > log.today;
}
