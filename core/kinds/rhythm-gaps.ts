/** Gaps in the rhythm of meetings (W4). */

import type { Notice } from "../words/notice.ts";
import { type Day, daysBetween } from "../workbook/day.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Log } from "./kind.ts";
import { datedMeetings, meetingsHeld } from "./meetings-held.ts";
import { rhythmDays, spansSummer } from "./rhythm.ts";
import { isBetweenYears } from "./year-begins.ts";

/**
 * Days without a meeting after which a gap is noticed: two of the team's usual spaces and a week more, so that one missed
 * meeting and a week of holidays pass. Example: a weekly team has 21 days.
 */
export function gapLimit(log: Log): number {
  const usual = rhythmDays(log);
  return usual === undefined ? log.policy.limits.gapDays : usual * 2 + 7;
}

/** A notice at each meeting that came after a gap, and one where the last meeting is long ago. A summer is no gap. */
export function rhythmGaps(log: Log): readonly Notice[] {
  const limit = gapLimit(log);
  const isGap = (from: Day, to: Day): boolean => daysBetween(from, to) > limit && !spansSummer(from, to);
  const meetings = datedMeetings(log);
  const notices = meetings.flatMap((meeting, i) => {
    const before = meetings[i - 1];
    if (!before || before.day > log.today || !isGap(before.day, meeting.day)) return [];
    const facts = { from: before.day, date: meeting.day, days: daysBetween(before.day, meeting.day) };
    return [noticeAt(meeting.entry, "date", { code: "rhythm/gap", severity: "info", requirement: "W4", facts })];
  });
  return [...notices, ...sinceLast(log, isGap)];
}

function sinceLast(log: Log, isGap: (from: Day, to: Day) => boolean): readonly Notice[] {
  const held = meetingsHeld(log);
  const last = held[held.length - 1];
  const planned = datedMeetings(log).length > held.length;
  if (!last || planned || isBetweenYears(log) || !isGap(last.day, log.today)) return [];
  const facts = { from: last.day, days: daysBetween(last.day, log.today) };
  return [noticeAt(last.entry, "date", { code: "rhythm/since-last", severity: "warning", requirement: "W4", facts })];
}
