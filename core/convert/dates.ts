/** What a cell says about a day: a date, a range, a week, a day without a meeting, something vague, or no date at all. */
import type { Cell } from "../workbook/cell.ts";
import { dayOf, partsOf, type ClockTime, type Day } from "../workbook/day.ts";

export interface DateContext {
  readonly dateOrder: "month-first" | "day-first";
  /** First and last day of the school year that the sheet shows or today lies in. */
  readonly schoolYear: { readonly from: Day; readonly to: Day };
  /** The last date read above, to settle a missing year. */
  readonly near: Day | null;
}

export type DateReading =
  | { readonly type: "day"; readonly day: Day; readonly sure: boolean; readonly time: ClockTime | null }
  | { readonly type: "days"; readonly days: readonly Day[] }
  | { readonly type: "week"; readonly day: Day }
  | { readonly type: "no-meeting"; readonly day: Day; readonly why: string }
  | { readonly type: "vague"; readonly text: string }
  | { readonly type: "none" };

export function readDate(_cell: Cell, _context: DateContext): DateReading {
  return { type: "none" };
}

/** School year (1 August to 31 July) that a day lies in. */
export function schoolYearOf(day: Day): { from: Day; to: Day } {
  const { year, month } = partsOf(day);
  const start = month >= 8 ? year : year - 1;
  return { from: dayOf(start, 8, 1) ?? day, to: dayOf(start + 1, 7, 31) ?? day };
}

/** A school year named in text: `2025-26`, `SY 2025-2026`, `2025–2026 school year`. */
export function findSchoolYear(_text: string): { from: Day; to: Day } | undefined {
  return undefined;
}
