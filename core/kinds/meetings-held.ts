/** The meetings of a log in the order in which they were held. */
import { type Dated, inOrder } from "../cycles/team-log.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

/** Meetings that have a date, by date, then start, then place in the sheet: sorting the sheet changes nothing else. */
export const datedMeetings = (log: Log): readonly Dated<Entry>[] => inOrder(log.entries("meeting"));

/** Of those, the ones up to today: what lies ahead is planned, not held. */
export const meetingsHeld = (log: Log): readonly Dated<Entry>[] =>
  datedMeetings(log).filter((meeting) => meeting.day <= log.today);
