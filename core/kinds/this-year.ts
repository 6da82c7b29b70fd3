/** Whether a field's day lies in the school year of today. */
import { dayIn } from "../cycles/team-log.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";
import { schoolYearNamed } from "./team.ts";

/** True for a day of this school year, July to June. A field without a day is of no year. */
export function isThisYear(entry: Entry, key: string, log: Log): boolean {
  const day = dayIn(entry, key);
  return day !== undefined && schoolYearNamed(day) === schoolYearNamed(log.today);
}
