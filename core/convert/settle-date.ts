/** Which day a written date means: the order of its numbers and the year that nobody wrote. */
import { type Day, dayOf, daysBetween, partsOf, weekdayOf } from "../workbook/day.ts";
import type { DateToken } from "./date-tokens.ts";
import type { DateContext } from "./dates.ts";

export interface SettledDay {
  readonly day: Day;
  /** False where another day is about as likely. */
  readonly sure: boolean;
}

/** A day outside the school year counts as this much farther away. */
const OUTSIDE = 100;
/** Lists run forward more often than back. */
const BACKWARD = 2;

/** Month and day of the month, likelier order first. Two numbers under 13 are read as the sheet has them. */
function orders(token: DateToken, context: DateContext): readonly { readonly month: number; readonly date: number }[] {
  const asWritten = { month: token.month, date: token.date };
  const swapped = { month: token.date, date: token.month };
  if (token.style === "named" || token.style === "iso") return [asWritten];
  if (token.month > 12) return [swapped];
  if (token.date > 12) return [asWritten];
  return context.dateOrder === "month-first" ? [asWritten, swapped] : [swapped, asWritten];
}

function farFrom(day: Day, context: DateContext): number {
  const { from, to } = context.schoolYear;
  const outside = day < from || day > to ? OUTSIDE : 0;
  if (context.near === null) return outside + (outside === 0 ? 0 : Math.abs(daysBetween(from, day)));
  const days = daysBetween(context.near, day);
  return outside + (days < 0 ? -days * BACKWARD : days);
}

/** Days that the numbers can mean, nearest to the school year and to the date read last. */
function candidates(token: DateToken, order: { month: number; date: number }, context: DateContext): readonly Day[] {
  if (token.year !== null) {
    const day = dayOf(token.year, order.month, order.date);
    return day === undefined ? [] : [day];
  }
  const first = partsOf(context.schoolYear.from).year;
  const near = context.near === null ? first : partsOf(context.near).year;
  const years = [...new Set([first, first + 1, near - 1, near, near + 1, first - 1])];
  const days = years.map((year) => dayOf(year, order.month, order.date)).filter((day): day is Day => day !== undefined);
  return days.sort((a, b) => farFrom(a, context) - farFrom(b, context));
}

/**
 * The day of a written date, or undefined where the calendar has none. A weekday beside it decides between orders and years;
 * one that fits neither leaves the reading unsure. Example: `Thursday 9/14` in 2023-24 is 2023-09-14, sure.
 */
export function settle(token: DateToken, weekday: number | undefined, context: DateContext): SettledDay | undefined {
  const ways = orders(token, context).map((order) => candidates(token, order, context));
  const first = ways.find((days) => days.length > 0)?.[0];
  if (first === undefined) return undefined;
  if (weekday === undefined) return { day: first, sure: true };
  for (const days of ways) {
    const fits = days.slice(0, 2).find((day) => weekdayOf(day) === weekday);
    if (fits !== undefined) return { day: fits, sure: true };
  }
  return { day: first, sure: false };
}
