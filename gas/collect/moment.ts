/** The time now, on the program workbook's own clock. */
import { nowOf } from "../read.ts";
import { wallClockIn } from "../wall-clock.ts";
import type { Moment } from "./take.ts";

/** A clock to ask again and again. Where clocks are put back, it never answers less than `since`: what was looked at stays looked at. */
export function clockSince(since: string): () => Moment {
  const clock = wallClockIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return () => {
    const serial = clock(new Date());
    const now = nowOf(serial);
    return { at: now < since ? since : now, today: Math.floor(serial) };
  };
}
