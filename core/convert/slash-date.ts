/** The commonest way to write a date, read at once: `9/14`, `9/14/25`. Everything else is for `dates.ts`. */
import { type Day, dayOf, partsOf } from "../workbook/day.ts";
import type { DateContext } from "./dates.ts";

const SLASHES = /^\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\s*$/;

/** The year of a month within a school year. */
const yearWithin = (month: number, from: Day): number => partsOf(from).year + (month >= partsOf(from).month ? 0 : 1);

/**
 * The day of a plain slash date, or undefined where the text is anything more. A date without a year lies in the school year.
 * A number above 12 shows which one is the day; else the order of the sheet holds.
 */
export function slashDate(
  text: string,
  { dateOrder, schoolYear }: DateContext,
): { readonly day: Day; readonly year: "written" | "settled" } | undefined {
  const m = SLASHES.exec(text);
  if (m === null) return undefined;
  const first = Number(m[1]);
  const second = Number(m[2]);
  const dayFirst = first > 12 || (dateOrder === "day-first" && second <= 12);
  const month = dayFirst ? second : first;
  const written = m[3] === undefined ? undefined : Number(m[3].length === 2 ? `20${m[3]}` : m[3]);
  const day = dayOf(written ?? yearWithin(month, schoolYear.from), month, dayFirst ? first : second);
  return day === undefined ? undefined : { day, year: written === undefined ? "settled" : "written" };
}
