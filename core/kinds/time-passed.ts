/** How long ago something was, for the checks that give a team time before they ask. */
import { dayIn } from "../cycles/team-log.ts";
import { daysBetween } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

const WEEK = 7;

/** Days from the day in a field until today; undefined where the field holds none. Below zero where it lies ahead. */
export function daysSince(entry: Entry, key: string, log: Log): number | undefined {
  const day = dayIn(entry, key);
  return day === undefined ? undefined : daysBetween(day, log.today);
}

/** Whole weeks where the time that a policy gives for a review has passed since the day in a field; undefined before that. */
export function weeksOverReview(entry: Entry, key: string, log: Log): number | undefined {
  const days = daysSince(entry, key, log);
  return days === undefined || days <= log.policy.limits.weeksToReview * WEEK ? undefined : Math.floor(days / WEEK);
}
