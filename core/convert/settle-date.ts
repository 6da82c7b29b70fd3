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

interface Order {
  readonly month: number;
  readonly date: number;
}

/** Month and day of the month, likelier order first. Two numbers under 13 are read as the sheet has them. */
function orders(token: DateToken, context: DateContext): readonly Order[] {
  const { month, date } = token;
  if (token.style === "named" || token.style === "iso" || (month <= 12 && date > 12)) return [{ month, date }];
  if (month > 12) return [{ month: date, date: month }];
  const both = [
    { month, date },
    { month: date, date: month },
  ];
  return context.dateOrder === "month-first" ? both : both.reverse();
}

function farFrom(day: Day, near: Day, { schoolYear: { from, to } }: DateContext): number {
  const days = daysBetween(near, day);
  return (day < from || day > to ? OUTSIDE : 0) + (days < 0 ? -days * BACKWARD : days);
}

/** The day of the school year with this month and date; 29 February only in its year. */
function inSchoolYear({ month, date }: Order, { schoolYear: { from, to } }: DateContext): Day | undefined {
  const first = partsOf(from).year;
  const day = dayOf(first, month, date);
  if (day !== undefined && day >= from) return day;
  const next = dayOf(first + 1, month, date);
  return next !== undefined && next <= to ? next : (day ?? next);
}

/** Days that the numbers can mean, likeliest first: in the school year, or nearest to the date read last. */
function candidates(token: DateToken, order: Order, context: DateContext): readonly Day[] {
  const { month, date } = order;
  if (token.year !== null) return given(dayOf(token.year, month, date));
  const likeliest = context.near ?? inSchoolYear(order, context);
  if (likeliest === undefined) return [];
  const { year } = partsOf(likeliest);
  const around = [
    ...given(dayOf(year, month, date)),
    ...given(dayOf(year + 1, month, date)),
    ...given(dayOf(year - 1, month, date)),
  ];
  if (context.near === null) return around;
  const near = context.near;
  return around.sort((a, b) => farFrom(a, near, context) - farFrom(b, near, context));
}

const given = (day: Day | undefined): Day[] => (day === undefined ? [] : [day]);

/**
 * The day of a written date, or undefined where the calendar has none. A weekday beside it decides between orders and years;
 * one that fits neither leaves the reading unsure. Example: `Thursday 9/14` in 2023-24 is 2023-09-14, sure.
 */
export function settle(token: DateToken, weekday: number | undefined, context: DateContext): SettledDay | undefined {
  let first: Day | undefined;
  for (const order of orders(token, context)) {
    if (token.year === null && context.near === null) {
      const day = inSchoolYear(order, context);
      if (day !== undefined && (weekday === undefined || weekdayOf(day) === weekday)) return { day, sure: true };
    }
    const days = candidates(token, order, context);
    first ??= days[0];
    if (first !== undefined && weekday === undefined) return { day: first, sure: true };
    const fits = days.slice(0, 2).find((day) => weekdayOf(day) === weekday);
    if (fits !== undefined) return { day: fits, sure: true };
  }
  return first === undefined ? undefined : { day: first, sure: false };
}
