/** How long a meeting took. */
import { textIn } from "../../cycles/team-log.ts";
import { parseClock } from "../clock.ts";
import type { Entry } from "../entry.ts";

/** Minutes as they were written down, or from start to end; undefined where neither is known. Example: 2:15 PM to 3:00 PM is 45. */
export function meetingMinutes(meeting: Entry): number | undefined {
  const said = meeting.values["minutes"] ?? null;
  if (typeof said === "number") return said;
  const [start, end] = ["start", "end"].map((key) => minuteOfDay(textIn(meeting, key)));
  return start === undefined || end === undefined || end <= start ? undefined : end - start;
}

function minuteOfDay(text: string): number | undefined {
  const time = parseClock(text);
  return time === undefined ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
