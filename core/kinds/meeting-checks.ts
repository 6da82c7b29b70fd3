/** What is checked about meetings, one by one and as a row of dates. */
import { type Dated, isFilled, textIn } from "../cycles/team-log.ts";
import { stageNotices } from "../cycles/validate.ts";
import { stalledNotices } from "../cycles/where-it-stands.ts";
import type { Notice } from "../words/notice.ts";
import { type Day, daysBetween, parseDay } from "../workbook/day.ts";
import { parseClock } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Check, Kind, Log } from "./kind.ts";
import { MEETING_COLUMNS } from "./meeting-columns.ts";
import { datedMeetings } from "./meetings-held.ts";
import { rhythmGaps } from "./rhythm-gaps.ts";
import { heldLong } from "./role-checks.ts";
import { typedCheck } from "./typed-check.ts";

const HELD_FIELDS = ["attendees", "notes", "decisions", "data", "reflection"];

const NOTHING: readonly Notice[] = [];

/** That it has a day, that the day is not far ahead, and that somebody was there where it has passed. */
const itsDay: Check = (entry, log) => {
  const said = textIn(entry, "date");
  if (said === "") {
    return [noticeAt(entry, "date", { code: "meeting/no-date", severity: "error", requirement: "W4", facts: {} })];
  }
  const day = parseDay(said);
  if (day === undefined) return NOTHING;
  if (day > log.today) return farAhead(entry, day, log);
  if (isFilled(entry, "attendees")) return NOTHING;
  const remark = { code: "meeting/nobody-recorded", severity: "warning", requirement: "V4" } as const;
  return [noticeAt(entry, "attendees", { ...remark, facts: { date: day } })];
};

function farAhead(entry: Entry, day: Day, log: Log): readonly Notice[] {
  const { heldAheadDays, plannedAheadDays } = log.policy.limits;
  const days = daysBetween(log.today, day);
  if (days <= (HELD_FIELDS.some((field) => isFilled(entry, field)) ? heldAheadDays : plannedAheadDays)) return NOTHING;
  const facts = { date: day, days };
  return [noticeAt(entry, "date", { code: "meeting/far-ahead", severity: "warning", requirement: "W4", facts })];
}

const endsBeforeStart: Check = (entry) => {
  const start = parseClock(textIn(entry, "start"));
  const end = parseClock(textIn(entry, "end"));
  if (start === undefined || end === undefined || end > start) return NOTHING;
  const facts = { start, end };
  return [noticeAt(entry, "end", { code: "meeting/ends-before-start", severity: "error", requirement: "", facts })];
};

/** Two meetings on one day are noticed at the second, unless both say when they began and the times differ. */
function sameDate(log: Log): readonly Notice[] {
  const meetings = datedMeetings(log);
  return meetings.flatMap((meeting, i) => {
    const before = meetings[i - 1];
    if (!before || before.day !== meeting.day || beganApart(before, meeting)) return [];
    const facts = { date: meeting.day, otherCell: before.entry.at.cells["date"] ?? "" };
    return [
      noticeAt(meeting.entry, "date", { code: "meeting/same-date", severity: "warning", requirement: "W4", facts }),
    ];
  });
}

function beganApart(a: Dated<Entry>, b: Dated<Entry>): boolean {
  const first = textIn(a.entry, "start");
  const second = textIn(b.entry, "start");
  return first !== "" && second !== "" && first !== second;
}

export const meetingChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [itsDay, typedCheck(MEETING_COLUMNS, []), endsBeforeStart, stageNotices],
  logChecks: [sameDate, rhythmGaps, heldLong, stalledNotices],
};
