/** How long a meeting took. */
import { textIn } from "../cycles/team-log.ts";
import { parseClock } from "../kinds/clock.ts";
import type { Entry } from "../kinds/entry.ts";

/** Longer than a day is a slip of the pen. */
const MOST = 24 * 60;

const minuteOf = (text: string): number | undefined => {
  const clock = parseClock(text);
  return clock === undefined ? undefined : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
};

/** Minutes as they are written, else from start to end, else 0. Example: 14:15 to 15:00 is 45. */
export function minutesOf(meeting: Entry): number {
  const written = Number(textIn(meeting, "minutes"));
  if (written > 0 && written <= MOST) return Math.round(written);
  const [start, end] = [minuteOf(textIn(meeting, "start")), minuteOf(textIn(meeting, "end"))];
  return start !== undefined && end !== undefined && end > start ? end - start : 0;
}
