/** What is checked about meetings, one by one and as a row of dates. */
import { type Dated, dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import { stageNotices } from "../cycles/validate.ts";
import { stalledNotices } from "../cycles/where-it-stands.ts";
import type { Notice } from "../words/notice.ts";
import { daysBetween } from "../workbook/day.ts";
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

const noDate: Check = (entry) =>
  isFilled(entry, "date")
    ? []
    : [noticeAt(entry, "date", { code: "meeting/no-date", severity: "error", requirement: "W4", facts: {} })];

const nobodyRecorded: Check = (entry, log) => {
  const day = dayIn(entry, "date");
  if (day === undefined || day > log.today || isFilled(entry, "attendees")) return [];
  const facts = { date: day };
  return [
    noticeAt(entry, "attendees", { code: "meeting/nobody-recorded", severity: "warning", requirement: "V4", facts }),
  ];
};

const farAhead: Check = (entry, log) => {
  const day = dayIn(entry, "date");
  const held = HELD_FIELDS.some((field) => isFilled(entry, field));
  const limit = held ? log.policy.limits.heldAheadDays : log.policy.limits.plannedAheadDays;
  if (day === undefined || daysBetween(log.today, day) <= limit) return [];
  const facts = { date: day, days: daysBetween(log.today, day) };
  return [noticeAt(entry, "date", { code: "meeting/far-ahead", severity: "warning", requirement: "W4", facts })];
};

const endsBeforeStart: Check = (entry) => {
  const start = parseClock(textIn(entry, "start"));
  const end = parseClock(textIn(entry, "end"));
  if (start === undefined || end === undefined || end > start) return [];
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
  checks: [noDate, typedCheck(MEETING_COLUMNS, []), nobodyRecorded, farAhead, endsBeforeStart, stageNotices],
  logChecks: [sameDate, rhythmGaps, heldLong, stalledNotices],
};
