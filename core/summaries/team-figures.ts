/** What the pages of school and district say of one team: its tally of the year, and why it may need somebody. */
import { spansSummer } from "../kinds/rhythm.ts";
import { schoolYearNamed } from "../kinds/team.ts";
import { addDays, type Day, dayOf, daysBetween, partsOf } from "../workbook/day.ts";
import type { Extract } from "./extract.ts";
import { addSums, count, type OpenTally, type Tally, teamTally } from "./tally.ts";
import { makePlace, monthOf, partNumber, partNumbers, stageKey } from "./tally-keys.ts";
import type { TeamRow } from "./team-row.ts";

/** A team's extract as it was collected. */
export interface Collected {
  readonly extract: Extract;
  /** The file or link that it was read from, as the program knows it. */
  readonly source: string;
  /** The day on which it was read. */
  readonly taken: Day;
  /** "" where it was read now; otherwise why it could not be, in a sentence, and these are its last figures. */
  readonly old: string;
}

/** Why somebody might look after a team, the weightiest first. */
export type Reason =
  | { readonly why: "old"; readonly taken: Day; readonly because: string }
  | { readonly why: "no-meeting" }
  | { readonly why: "stalled" }
  | { readonly why: "quiet"; readonly days: number }
  | { readonly why: "owes" }
  | { readonly why: "no-stage" }
  | { readonly why: "no-goal" };

export interface TeamFigures {
  readonly team: TeamRow;
  readonly source: string;
  readonly taken: Day;
  readonly tally: Tally;
  /** The newest meeting held, of whatever year; "" where there is none. */
  readonly last: Day | "";
  readonly reasons: readonly Reason[];
  readonly marks: Extract["marks"];
}

/** The time that pages speak of: the school year of a day, up to that day. */
export interface Period {
  readonly today: Day;
  readonly year: string;
  /** The day before that school year, and its first month (`monthOf`). */
  readonly from: Day;
  readonly firstMonth: number;
  /** From this day on a meeting counts as held lately. */
  readonly lately: Day;
  /** The day of the last update for the board, and the day as far before it as today is after it; null without one. */
  readonly update: { readonly since: Day; readonly before: Day } | null;
}

const LATELY_DAYS = 28;

/** A school year begins in July. Example: before 2025-10-15 lies 2025-06-30. */
function dayBeforeYear(today: Day): Day {
  const { year, month } = partsOf(today);
  return dayOf(month >= 7 ? year : year - 1, 6, 30) ?? today;
}

/** The school year up to today. Example: `2025-10-15` gives `2025-26`, and meetings since Sep 17 count as lately. */
export function periodTo(today: Day): Period {
  const from = dayBeforeYear(today);
  return {
    today,
    year: schoolYearNamed(today),
    from,
    firstMonth: monthOf(from) + 1,
    lately: addDays(today, -LATELY_DAYS),
    update: null,
  };
}

/** The same with the day of the last update for the board; a day that is not before today is none. */
export const periodSince = (since: Day, today: Day): Period => ({
  ...periodTo(today),
  update: since < today ? { since, before: addDays(since, -daysBetween(since, today)) } : null,
});

/** A team's figures of the period, which are added to its school's as well. What lies after today is planned and not counted. */
export function figuresOf(collected: Collected, period: Period, school: OpenTally): TeamFigures {
  const { extract } = collected;
  const tally = teamTally();
  tally.teams = 1;
  tally.members = extract.team.members;
  const last = countMeetings(tally, extract, period, school.months);
  if (last !== "" && last >= period.lately) tally.met_lately = 1;
  if (period.update) countSince(tally, extract, period.update, period.today);
  countGoals(tally, extract, period);
  countActions(tally, extract, period);
  countFacts(tally.topics, extract, period, school.topics);
  tally.stalled = extract.team.stalled;
  if (extract.team.stage !== "") count(school.stages, stageKey(extract.team.cycle, extract.team.stage), 1);
  count(school.policies, extract.team.policy, 1);
  addSums(school, tally);
  const { source, taken } = collected;
  const reasons = reasonsOf(collected, last, period);
  return { team: extract.team, source, taken, tally, last, reasons, marks: extract.marks };
}

/** The facts of a topic come one after the other, so that its parts are looked up once. */
function countFacts(own: number[], { facts }: Extract, { year }: Period, school: number[]): void {
  let topic = "";
  let parts = partNumbers(topic);
  for (const fact of facts) {
    if (fact.year !== year) continue;
    if (fact.topic !== topic) {
      topic = fact.topic;
      parts = partNumbers(topic);
    }
    const place = parts.get(fact.part) ?? partNumber(topic, fact.part);
    if (place >= own.length) makePlace(own, place);
    if (place >= school.length) makePlace(school, place);
    own[place] = (own[place] ?? 0) + fact.amount;
    school[place] = (school[place] ?? 0) + fact.amount;
  }
}

/** Meetings are in the order of their days, so that those of the year up to today are found without a look at each. */
function countMeetings(
  tally: OpenTally,
  { meetings }: Extract,
  { from, today, firstMonth }: Period,
  months: number[],
): Day | "" {
  const held = firstAfter(meetings, today);
  let minutes = 0;
  let there = 0;
  let roster = 0;
  let month = "";
  let place = 0;
  const first = firstAfter(meetings, from);
  for (let i = first; i < held; i++) {
    const meeting = meetings[i];
    if (!meeting) break;
    minutes += meeting.minutes;
    there += meeting.there;
    roster += meeting.roster;
    if (meeting.month !== month) {
      month = meeting.month;
      place = monthOf(month) - firstMonth;
    }
    months[place] = (months[place] ?? 0) + 1;
  }
  tally.meetings = Math.max(0, held - first);
  tally.minutes = minutes;
  tally.there = there;
  tally.roster = roster;
  return meetings[held - 1]?.day ?? "";
}

/** How many meetings lie on or before a day; mostly it is all of them or none. */
function firstAfter(meetings: Extract["meetings"], day: Day): number {
  const last = meetings[meetings.length - 1];
  if (!last || last.day <= day) return meetings.length;
  const first = meetings[0];
  if (!first || first.day > day) return 0;
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.day ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day of the update itself belongs to what came before it. */
function countSince(
  tally: OpenTally,
  { meetings }: Extract,
  { since, before }: NonNullable<Period["update"]>,
  today: Day,
): void {
  for (const { day, there, roster } of meetings) {
    if (day > today || day <= before) continue;
    if (day > since) {
      tally.since_meetings++;
      tally.since_there += there;
      tally.since_roster += roster;
      tally.since_teams = 1;
    } else {
      tally.before_meetings++;
      tally.before_there += there;
      tally.before_roster += roster;
      tally.before_teams = 1;
    }
  }
}

function countGoals(tally: OpenTally, { goals }: Extract, { year, today }: Period): void {
  for (const goal of goals) {
    if (goal.year !== year) continue;
    tally.goals++;
    tally.measurable += goal.measurable;
    if (goal.progress === "reached") tally.reached++;
    if (goal.progress === "open" && goal.by_when !== "" && goal.by_when < today) tally.due++;
    tally.students += goal.students;
    tally.students_reached += goal.students_reached;
    if (goal.students > tally.students_most) tally.students_most = goal.students;
  }
}

function countActions(tally: OpenTally, { actions }: Extract, { year, today }: Period): void {
  for (const { year: own, status, due } of actions) {
    if (own !== year || status === "dropped") continue;
    tally.actions++;
    if (status === "done") tally.done++;
    else if (due !== "" && due < today) tally.overdue++;
  }
}

function reasonsOf({ extract, taken, old }: Collected, last: Day | "", { today }: Period): readonly Reason[] {
  const { team, meetings, goals } = extract;
  const reasons: Reason[] = old === "" ? [] : [{ why: "old", taken, because: old }];
  if (last === "") return [...reasons, { why: "no-meeting" }];
  if (team.stalled === 1) reasons.push({ why: "stalled" });
  const days = daysBetween(last, today);
  const planned = (meetings[meetings.length - 1]?.day ?? "") > today;
  if (days > team.gap && !planned && !spansSummer(last, today)) reasons.push({ why: "quiet", days });
  if (team.owes !== "") reasons.push({ why: "owes" });
  if (team.stage === "") reasons.push({ why: "no-stage" });
  if (goals.length === 0) reasons.push({ why: "no-goal" });
  return reasons.length === 0 ? NO_REASONS : reasons;
}

/** What most teams have. */
const NO_REASONS: readonly Reason[] = [];
