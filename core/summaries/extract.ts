/**
 * What leaves a team's log for the pages of its school and district: counts, days and stages. No notes, no names of people, no text that
 * a team wrote but what it is called and where it belongs. The columns are documented in `docs/scale.md`.
 */
import type { Log } from "../kinds/kind.ts";
import { schoolYearNamed } from "../kinds/team.ts";
import type { Day } from "../workbook/day.ts";
import { type ActionRow, actionRows } from "./action-rows.ts";
import { type FactRow, factRows } from "./fact-rows.ts";
import { type GoalRow, goalRows } from "./goal-rows.ts";
import { type MarkRow, markRows } from "./marks.ts";
import { type MeetingRow, meetingRows } from "./meeting-rows.ts";
import { type TeamRow, teamRow } from "./team-row.ts";

/** What stands in front of every row, so that a row alone says whose it is. */
export interface Whose {
  /** The school year of the row, such as `2025-26`. */
  readonly year: string;
  readonly school: string;
  readonly team: string;
}

export interface Extract {
  readonly team: TeamRow;
  readonly meetings: readonly MeetingRow[];
  readonly goals: readonly GoalRow[];
  readonly actions: readonly ActionRow[];
  readonly facts: readonly FactRow[];
  readonly marks: readonly MarkRow[];
}

/**
 * The extract of a team's log. The same entries give the same extract on whatever day it is taken: what depends on today (overdue, a gap
 * since the last meeting) is found when a page is made; only the stage and the roster are as of the log's today. `file` names a team without a name.
 * Example: a log with two meetings and a goal gives two rows of meetings and one of goals.
 */
export const extractOf = (log: Log, file: string): Extract => extractAsOf(log, log, file);

/** The same, where a year was closed: `now` is the log in its current year, by which the team's own row is told. */
export function extractAsOf(log: Log, now: Log, file: string): Extract {
  const team = teamRow(now, file);
  const { year, school } = team;
  const known = new Map<Day, Whose>();
  /** The same days come again and again: as meetings, and in every topic that counts them. */
  const whose = (day: Day | undefined): Whose => {
    if (day === undefined) return { year, school, team: team.team };
    const before = known.get(day);
    if (before) return before;
    const found = { year: schoolYearNamed(day), school, team: team.team };
    known.set(day, found);
    return found;
  };
  return {
    team,
    meetings: meetingRows(log, whose),
    goals: goalRows(log, whose),
    actions: actionRows(log, whose),
    facts: factRows(log, whose),
    marks: markRows(log, whose),
  };
}
