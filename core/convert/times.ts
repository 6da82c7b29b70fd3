/** What a text says about clock times and minutes: `2:15-3:00pm`, `45 min`. */
import type { ClockTime } from "../workbook/day.ts";

export interface TimesReading {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** Whole minutes, as written or from start to end; null where nothing says so. */
  readonly minutes: number | null;
}

export function readTimes(_text: string): TimesReading {
  return { start: null, end: null, minutes: null };
}
