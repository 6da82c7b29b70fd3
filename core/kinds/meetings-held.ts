/** The meetings of a log in the order in which they were held. */
import { type Dated, inOrder } from "../cycles/team-log.ts";
import { lastFound } from "../workbook/last-found.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

const ordered = lastFound((meetings: readonly Entry[]): readonly Dated<Entry>[] => inOrder(meetings));

/** Meetings that have a date, by date, then start, then place in the sheet: sorting the sheet changes nothing else. */
export const datedMeetings = (log: Log): readonly Dated<Entry>[] => ordered(log.entries("meeting"));

/** Of those, the ones up to today: what lies ahead is planned, not held. */
export const meetingsHeld = lastFound((log: Log): readonly Dated<Entry>[] =>
  datedMeetings(log).filter((meeting) => meeting.day <= log.today),
);
