/** What closing a school year would mean: what rests, what goes on, who is on the team, where the cycle stands. Looks, and writes nothing. */
import { walk } from "../cycles/walk.ts";
import { whereItStands } from "../cycles/where-it-stands.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { spansSummer } from "../kinds/rhythm.ts";
import { rosterOn } from "../kinds/roster.ts";
import { isBetweenYears, yearBegins } from "../kinds/year-begins.ts";
import { currentYear } from "../log/current-year.ts";
import type { LogBook } from "../log/read-log.ts";
import { nameOfYear, yearBefore } from "../log/school-years.ts";
import type { YearPlan } from "../reply.ts";
import { addDays, type Day, dayOf, parseDay, partsOf, weekdayOf } from "../workbook/day.ts";

/** A year that begins later than this after the last meeting is a slip of the pen. */
export const LONGEST_BREAK = 400;

const [MONTH, DATE] = [8, 20];
const MONDAY = 1;
const WEEK = 7;

/** The plan for a new year that begins on a day; `asked` is what was typed, and a day is proposed where it is empty or none. */
export function yearPlan(book: LogBook, asked: string): YearPlan {
  const begins = parseDay(asked.trim()) ?? proposedDay(book);
  const now = currentYear(book);
  const kinds = book.kinds.flatMap(({ kind, tab, layout, span }) => {
    const entries = layout === "rows" ? now.entries(kind) : [];
    const rests = entries.filter((entry) => (span(entry, book).until ?? begins) < begins).length;
    return entries.length === 0 ? [] : [{ kind, tab, rests, goesOn: entries.length - rests }];
  });
  const { stage } = whereItStands(now);
  const next = nameOfYear(begins);
  return {
    year: yearBefore(next),
    next,
    begins,
    kinds,
    roster: rosterOn(now, begins),
    stage: stage?.label[book.language] ?? "",
  };
}

/** The last day of the year that ends: the day before the next one, or today where that is sooner. */
export function lastDayBefore(begins: Day, { today }: LogBook): Day {
  const last = addDays(begins, -1);
  return last < today ? last : today;
}

/** The first day of the cycle in which the team is, in whatever year; undefined where it is in none. */
export function cycleBegan(book: LogBook): Day | undefined {
  const now = currentYear(book);
  const { stage, cycle } = whereItStands(now);
  return stage === null ? undefined : walk(now).find((step) => step.cycle === cycle)?.meeting.day;
}

/** The meetings of the current year up to today, before a day and from it on. */
export function meetingsAround(
  begins: Day,
  book: LogBook,
): { readonly before: readonly Day[]; readonly after: readonly Day[] } {
  const days = meetingsHeld(currentYear(book)).map(({ day }) => day);
  return { before: days.filter((day) => day < begins), after: days.filter((day) => day >= begins) };
}

/** The day that a closed year has already; else a Monday late in August after the last meeting before a summer, or the first meeting after it. */
function proposedDay(book: LogBook): Day {
  const known = yearBegins(book);
  if (known !== undefined && isBetweenYears(book)) return known;
  const days = meetingsHeld(currentYear(book)).map(({ day }) => day);
  const next = days.find((day, i) => i > 0 && spansSummer(days[i - 1] ?? day, day));
  const last = [...days].reverse().find((day) => next === undefined || day < next) ?? book.today;
  const monday = mondayAfter(last);
  return next !== undefined && next < monday ? next : monday;
}

function mondayAfter(last: Day): Day {
  const { year } = partsOf(last);
  const [now, later] = [dayOf(year, MONTH, DATE), dayOf(year + 1, MONTH, DATE)];
  const from = (now !== undefined && now > last ? now : later) ?? last;
  return addDays(from, (MONDAY - weekdayOf(from) + WEEK) % WEEK);
}
