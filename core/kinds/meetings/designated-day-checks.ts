/** What is checked about the calendar of designated days (V1). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { parseClock } from "../clock.ts";
import { datedMeetings } from "../meetings-held.ts";
import type { LogRule, Rule } from "../rule.ts";
import { daysMet, designatedDays } from "./designated-days.ts";

/** A day that has passed without a meeting, and without a word why. */
export const dayWithoutMeeting: Rule = {
  code: "calendar/no-meeting",
  requirement: "V1",
  severity: "warning",
  field: "date",
  finds: (entry, log) => {
    const day = dayIn(entry, "date");
    if (day === undefined || day >= log.today || isFilled(entry, "instead")) return undefined;
    return daysMet(log.entries("meeting")).has(day) ? undefined : { date: day };
  },
};

export const endsBeforeItStarts: Rule = {
  code: "calendar/ends-before-start",
  requirement: "V1",
  severity: "error",
  field: "ends",
  finds: (entry) => {
    const [start, end] = ["starts", "ends"].map((key) => parseClock(textIn(entry, key)));
    return start === undefined || end === undefined || end > start ? undefined : { start, end };
  },
};

/** Meetings between the first and the last day of the calendar that lie on none of its days. Beyond them the calendar says nothing. */
export const meetingOffCalendar: LogRule = {
  code: "calendar/not-designated",
  requirement: "V1",
  severity: "info",
  finds: (log) => {
    const days = designatedDays(log).map(({ day }) => day);
    const [first] = days;
    const last = days[days.length - 1];
    if (first === undefined || last === undefined) return [];
    const known = new Set(days);
    return datedMeetings(log)
      .filter(({ day }) => first <= day && day <= last && !known.has(day))
      .map(({ entry, day }) => ({ at: entry, field: "date", facts: { date: day } }));
  },
};
