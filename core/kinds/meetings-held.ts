/** The meetings of a log in the order in which they were held. */
import type { Day } from "../workbook/day.ts";
import { dayIn, textIn } from "./fields.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

export interface DatedMeeting {
  readonly entry: Entry;
  readonly day: Day;
}

/** Meetings that have a date, by date, then start, then place in the sheet: sorting the sheet changes nothing else. */
export function datedMeetings(log: Log): readonly DatedMeeting[] {
  const dated: DatedMeeting[] = [];
  for (const entry of log.entries("meeting")) {
    const day = dayIn(entry, "date");
    if (day) dated.push({ entry, day });
  }
  return dated.sort((a, b) => compare(orderOf(a), orderOf(b)) || a.entry.at.row - b.entry.at.row);
}

/** Of those, the ones up to today: what lies ahead is planned, not held. */
export const meetingsHeld = (log: Log): readonly DatedMeeting[] =>
  datedMeetings(log).filter((meeting) => meeting.day <= log.today);

const orderOf = (meeting: DatedMeeting): string => `${meeting.day} ${textIn(meeting.entry, "start")}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
