/** The days that a board or a school set aside for teams (V1): those of the log's calendar, and those that the policy itself names. */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { type Day, parseDay } from "../../workbook/day.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { oncePerList } from "../once-per-list.ts";
import { yearBegins } from "../year-begins.ts";

/** One of them, with its times as they are written down, or "". */
export interface TeamDay {
  readonly day: Day;
  readonly starts: string;
  readonly ends: string;
}

/** The days of the log's calendar that hold; one that was cancelled is left out. */
const inCalendar = oncePerList((entries: readonly Entry[]): readonly TeamDay[] =>
  entries.flatMap((entry) => {
    const day = dayIn(entry, "date");
    return day === undefined || isFilled(entry, "instead")
      ? []
      : [{ day, starts: textIn(entry, "starts"), ends: textIn(entry, "ends") }];
  }),
);

/** All designated days in their order; where a year was closed, those of the new one. The log's own calendar goes before the policy's where both name a day. */
export function designatedDays(log: Log): readonly TeamDay[] {
  const begins = yearBegins(log);
  const isPast = (day: Day): boolean => begins !== undefined && begins <= log.today && day < begins;
  const days = new Map<Day, TeamDay>();
  for (const { date, from, to } of log.policy.calendar) {
    const day = parseDay(date);
    if (day !== undefined && !isPast(day)) days.set(day, { day, starts: from, ends: to });
  }
  for (const each of inCalendar(log.entries("designated-day"))) days.set(each.day, each);
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The days on which the team met, or means to. */
export const daysMet = oncePerList(
  (meetings: readonly Entry[]): ReadonlySet<string> =>
    new Set(meetings.map((meeting) => textIn(meeting, "date")).filter((date) => date !== "")),
);

/**
 * The designated day to propose for the next meeting: the newest one since the last meeting that has come; else the next one ahead;
 * undefined where the calendar names none. Example: the last meeting was on Sep 10; of Sep 24 and Oct 8, on Oct 9, it is Oct 8.
 */
export function nextDesignatedDay(log: Log): TeamDay | undefined {
  const held = meetingsHeld(log);
  const last = held[held.length - 1]?.day ?? "";
  const left = designatedDays(log).filter(({ day }) => day > last);
  return [...left].reverse().find(({ day }) => day <= log.today) ?? left[0];
}
