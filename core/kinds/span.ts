/** From when to when an entry is before its team: by this, what rests when a year is closed is told from what goes on. */
import { dayIn } from "../cycles/team-log.ts";
import type { Day } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";
import type { Log } from "./kind.ts";

export interface Span {
  /** Its first day, as far as it says one. */
  readonly from: Day | undefined;
  /** The day with which it is over; undefined while somebody still has to do something about it, and for what holds until it is given up. */
  readonly until: Day | undefined;
}

export type SpanOf = (entry: Entry, log: Log) => Span;

/** What holds from year to year: a setting, a term, a step of a plan. */
export const fromYearToYear: SpanOf = () => ({ from: undefined, until: undefined });

/** What belongs to one day, such as a meeting. */
export const onDay =
  (key: string): SpanOf =>
  (entry) => {
    const day = dayIn(entry, key);
    return { from: day, until: day };
  };

/** What has a first and a last day, such as a member. */
export const between =
  (first: string, last: string): SpanOf =>
  (entry) => ({ from: dayIn(entry, first), until: dayIn(entry, last) });

/** What has a day, and goes on beyond it while it is open, such as an item of an agenda. */
export const whileOpen =
  (key: string, isOpen: (entry: Entry) => boolean): SpanOf =>
  (entry) => {
    const day = dayIn(entry, key);
    return { from: day, until: isOpen(entry) ? undefined : day };
  };
