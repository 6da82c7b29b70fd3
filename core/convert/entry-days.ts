/** When each entry of a region was: its date cell in the light of the sheet's school year and of the entries above. */
import { type Cell, isBlank, isDayCell, textOf } from "../workbook/cell.ts";
import { type ClockTime, type Day, dayOfSerial } from "../workbook/day.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { type DateContext, findSchoolYear, readDate, schoolYearOf } from "./dates.ts";
import type { Found, FoundEntry } from "./found.ts";
import { slashDate } from "./slash-date.ts";

type SchoolYear = DateContext["schoolYear"];

export type EntryDay =
  | { readonly type: "day"; readonly day: Day; readonly time: ClockTime | null; readonly sure: boolean }
  /** Several days in one cell: the first, and the cell's text. */
  | { readonly type: "days"; readonly day: Day; readonly text: string }
  | { readonly type: "week"; readonly day: Day; readonly text: string }
  | { readonly type: "no-meeting"; readonly day: Day | null; readonly why: string }
  | { readonly type: "unclear"; readonly text: string }
  | { readonly type: "none" };

/** Reads cells in their order; each settles the year of the next. */
export interface DayReader {
  readonly read: (cell: Cell, under: string) => EntryDay;
}

const isSerial = (cell: Cell): cell is number => typeof cell === "number" && cell > 36000 && cell < 58000;

/** A reader of days for one region. */
export function dayReader(dateOrder: DateContext["dateOrder"], schoolYear: SchoolYear): DayReader {
  let near: Day | null = null;
  const told = (day: Day): Day => {
    near = day;
    return day;
  };
  const read = (cell: Cell, under: string): EntryDay => {
    if (isBlank(cell)) return { type: "none" };
    if (isSerial(cell)) return { type: "day", day: told(dayOfSerial(cell)), time: null, sure: true };
    const year = yearIn(under) ?? schoolYear;
    const plain = typeof cell === "string" ? slashDate(cell, { dateOrder, schoolYear: year, near }) : undefined;
    if (plain?.year === "written") return { type: "day", day: told(plain.day), time: null, sure: true };
    const outside = near !== null && (near < year.from || near > year.to);
    const apart = readDate(cell, { dateOrder, schoolYear: year, near: outside ? near : null });
    const reading =
      apart.type === "none" ? readDate(cell, { dateOrder, schoolYear: year, near: near ?? year.from }) : apart;
    const text = textOf(cell).trim();
    switch (reading.type) {
      case "day":
        if (!reading.sure && outside) return { type: "day", day: told(reading.day), time: reading.time, sure: false };
        return { type: "day", day: told(reading.day), time: reading.time, sure: reading.sure };
      case "days":
        return { type: "days", day: told(reading.days[0] ?? year.from), text };
      case "week":
        return { type: "week", day: told(reading.day), text };
      case "no-meeting":
        return { type: "no-meeting", day: told(reading.day), why: reading.why };
      case "vague":
      case "none":
        return { type: "unclear", text };
    }
  };
  return { read };
}

/** The school year that a divider or title names: `2025-26`, or by one day of it: `September 2025`. */
function yearIn(text: string): SchoolYear | undefined {
  if (text === "") return undefined;
  const named = findSchoolYear(text);
  if (named !== undefined) return named;
  const month = /\b(\p{L}{3,10})\.?,? (20\d\d)\b/u.exec(text);
  if (month === null) return undefined;
  const context: DateContext = { dateOrder: "month-first", schoolYear: { from: FIRST, to: FIRST }, near: null };
  const day = readDate(`${month[1]} 15, ${month[2]}`, context);
  return day.type === "day" ? schoolYearOf(day.day) : undefined;
}

const FIRST = dayOfSerial(36526);

const NUMBERS = /^\s*(?:\p{L}+,?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/u;

/** How slash dates read here: where one number is above 12 it shows the order for all; else as the workbook has it. */
export function dateOrderOf(entries: readonly FoundEntry[], snapshot: Snapshot): DateContext["dateOrder"] {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { date } of entries) {
    const numbers = typeof date?.value === "string" ? NUMBERS.exec(date.value) : null;
    if (Number(numbers?.[1]) > 12) dayFirst += 1;
    if (Number(numbers?.[2]) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return snapshot.dateOrder;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}

/** The years that the region's own dates name, the most frequent first. */
function yearOfDates(region: Found, snapshot: Snapshot): SchoolYear | undefined {
  const counts = new Map<string, { count: number; year: SchoolYear }>();
  for (const { date } of region.entries) {
    const cell = date?.value ?? null;
    const hasYear =
      (typeof cell === "object" && cell !== null && isDayCell(cell)) ||
      /\d[/.-]\d{1,2}[/.-]\d{2}|\b20\d\d\b/.test(textOf(cell));
    const reading = hasYear
      ? readDate(cell, { dateOrder: snapshot.dateOrder, schoolYear: schoolYearOf(snapshot.today), near: null })
      : undefined;
    if (reading?.type !== "day") continue;
    const year = schoolYearOf(reading.day);
    counts.set(year.from, { count: (counts.get(year.from)?.count ?? 0) + 1, year });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.year;
}

/** True where most dates, read in this year, would lie ahead: then the sheet is of the year before. */
function liesAhead(entries: readonly FoundEntry[], year: SchoolYear, snapshot: Snapshot): boolean {
  const reader = dayReader(dateOrderOf(entries, snapshot), year);
  const days = entries.map(({ date, under }) => reader.read(date?.value ?? null, under));
  const ahead = days.filter((it) => it.type === "day" && it.day > snapshot.today).length;
  return days.length >= 4 && ahead > days.length * 0.5;
}

/**
 * The school year in which a region's dates without a year lie: the one that a title, the tab or the file names, else the one of
 * its dates that have a year, else today's, or the one before where most would otherwise lie ahead.
 */
export function schoolYearFor(region: Found, titles: readonly string[], snapshot: Snapshot): SchoolYear {
  const named = titles.map(findSchoolYear).find((year) => year !== undefined);
  if (named !== undefined) return named;
  const fromDates = yearOfDates(region, snapshot);
  if (fromDates !== undefined) return fromDates;
  const now = schoolYearOf(snapshot.today);
  if (!liesAhead(region.entries, now, snapshot)) return now;
  const before = Number(now.from.slice(0, 4)) - 1;
  return findSchoolYear(`${before}-${before + 1}`) ?? now;
}
