/** The meetings of a log in the order in which they were held. */
import { type Dated, inOrder } from "../cycles/team-log.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

/** A log's entries never change, so that they are put in order once, however many checks ask. */
const known = new WeakMap<readonly Entry[], readonly Dated<Entry>[]>();

/** Meetings that have a date, by date, then start, then place in the sheet: sorting the sheet changes nothing else. */
export function datedMeetings(log: Log): readonly Dated<Entry>[] {
  const meetings = log.entries("meeting");
  const before = known.get(meetings);
  if (before) return before;
  const now = inOrder(meetings);
  known.set(meetings, now);
  return now;
}

/** Of those, the ones up to today: what lies ahead is planned, not held. */
export const meetingsHeld = (log: Log): readonly Dated<Entry>[] =>
  datedMeetings(log).filter((meeting) => meeting.day <= log.today);
