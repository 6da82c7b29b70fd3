/** How often the team meets, and so when it meets next (W4). */

import { textIn } from "../cycles/team-log.ts";
import { addDays, type Day, daysBetween, parseDay, partsOf, weekdayOf } from "../workbook/day.ts";
import type { Log } from "./kind.ts";
import { datedMeetings, meetingsHeld } from "./meetings-held.ts";
import { RHYTHM_DAYS, WEEKDAY_CHOICES } from "./team-choices.ts";
import { isBetweenYears, yearBegins } from "./year-begins.ts";

const WEEK = 7;
const USUAL_GAPS_NEEDED = 3;

/**
 * Days from one meeting to the next: as the team's setup says, else the middle one of the gaps so far, else undefined
 * where fewer than three gaps are known. Gaps of a summer do not count.
 */
export function rhythmDays(log: Log): number | undefined {
  const setup = log.entries("team")[0];
  const said = setup ? RHYTHM_DAYS[textIn(setup, "rhythm")] : undefined;
  if (said !== undefined) return said;
  const days = datedMeetings(log).map((meeting) => meeting.day);
  const gaps = days
    .slice(1)
    .map((day, i) => daysBetween(days[i] ?? day, day))
    .filter((gap) => gap > 0 && gap < 60)
    .sort((a, b) => a - b);
  return gaps.length < USUAL_GAPS_NEEDED ? undefined : gaps[Math.floor(gaps.length / 2)];
}

/** True where a summer (15 July) lies between two days: no one expects meetings then. */
export function spansSummer(from: Day, to: Day): boolean {
  const { year } = partsOf(from);
  return [year, year + 1].some((y) => {
    const midsummer = parseDay(`${y}-07-15`);
    return midsummer !== undefined && from < midsummer && midsummer <= to;
  });
}

/**
 * The date to propose for the meeting that is being logged: the newest day in the team's rhythm that is not after today, so
 * that yesterday's meeting is one click; the last meeting's own next date where it names one that has come; today without any.
 */
export function meetingDayToLog(log: Log): Day {
  const last = lastHeld(log);
  if (!last) return firstDayToLog(log);
  const announced = parseDay(textIn(last.entry, "next_meeting"));
  if (announced && announced > last.day && announced <= log.today) return announced;
  const step = stepOf(log);
  const steps = Math.max(1, Math.floor(daysBetween(last.day, log.today) / step));
  const day = addDays(last.day, steps * step);
  return spansSummer(last.day, day) ? firstDayToLog(log) : day;
}

/** The newest weekday of the team's, for the first meeting of a year; today, where that lies in the year before. */
function firstDayToLog(log: Log): Day {
  const day = latestWeekday(log, log.today) ?? log.today;
  const begins = yearBegins(log);
  return begins !== undefined && day < begins ? log.today : day;
}

/** The next meeting after today, as announced or by the rhythm: a good day for an action to be done. Null where nothing tells. */
export function nextMeetingDay(log: Log): Day | null {
  const planned = datedMeetings(log).find((meeting) => meeting.day > log.today);
  if (planned) return planned.day;
  const last = lastHeld(log);
  if (!last || isBetweenYears(log)) return null;
  const announced = parseDay(textIn(last.entry, "next_meeting"));
  if (announced && announced > log.today) return announced;
  const step = stepOf(log);
  const steps = Math.floor(daysBetween(last.day, log.today) / step) + 1;
  return addDays(last.day, steps * step);
}

const lastHeld = (log: Log) => meetingsHeld(log)[meetingsHeld(log).length - 1];

/** Whole weeks from a week on, so that the proposal keeps the weekday. */
function stepOf(log: Log): number {
  const days = rhythmDays(log) ?? WEEK;
  return days < WEEK ? days : Math.round(days / WEEK) * WEEK;
}

/** The newest day not after this one on the team's weekday, or undefined where the setup names none. */
function latestWeekday(log: Log, day: Day): Day | undefined {
  const setup = log.entries("team")[0];
  const weekday = setup ? WEEKDAY_CHOICES.findIndex((choice) => choice.key === textIn(setup, "weekday")) : -1;
  return weekday < 0 ? undefined : addDays(day, -((weekdayOf(day) - weekday + WEEK) % WEEK));
}
