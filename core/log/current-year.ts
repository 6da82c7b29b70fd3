/** A log as its team sees it in the current school year: what was over before rests. Nothing is moved; the rows stand where they stood. */
import { dayIn, type OngoingCycle } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { yearFrom } from "../kinds/year-begins.ts";
import type { Day } from "../workbook/day.ts";
import type { LogBook } from "./read-log.ts";

/** From a day on, up to the day before another one. */
export interface Year {
  readonly from: Day;
  readonly before: Day | undefined;
}

const known = new WeakMap<LogBook, LogBook>();

/**
 * The log of the year in which the team is: everything that is not over, and what was over since the year began. The same log where no year
 * was closed yet. From the closing until the new year begins, it is the year that was closed.
 * Example: a year begins on Aug 24; an action that was done in May rests, one that is still open is there.
 */
export function currentYear(book: LogBook): LogBook {
  const before = known.get(book);
  if (before) return before;
  const from = yearFrom(book);
  const now = from === undefined ? book : within(book, { from, before: undefined });
  known.set(book, now);
  return now;
}

/** The log of a year: what goes on in it and what was over in it. */
export function within(book: LogBook, year: Year): LogBook {
  const entries = new Map<string, readonly Entry[]>();
  for (const { kind, span } of book.kinds) {
    const isIn = (entry: Entry): boolean => {
      const { from, until } = span(entry, book);
      return (until === undefined || until >= year.from) && (from === undefined || !year.before || from < year.before);
    };
    entries.set(kind, book.entries(kind).filter(isIn));
  }
  return { ...book, ...ongoingIn(book, year), entries: (kind) => entries.get(kind) ?? [] };
}

/** The cycle that the setup carries over into this year. */
function ongoingIn(book: LogBook, { from, before }: Year): { readonly ongoing?: OngoingCycle } {
  const [setup] = book.entries("team");
  const since = setup && dayIn(setup, "cycle_since");
  if (since === undefined || since >= from || before !== undefined) return {};
  const meetings = book.entries("meeting").filter((meeting) => (dayIn(meeting, "date") ?? since) >= since);
  return { ongoing: { meetings, resumed: from } };
}
