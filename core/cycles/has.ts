/** What a team has for its cycle: one pure test for each thing that a stage may ask for (L1). */
import type { Day } from "../workbook/day.ts";
import type { StageNeed } from "./model.ts";
import { dayIn, isFilled, type LogEntry, type TeamLog } from "./team-log.ts";

/** From when to when a cycle lasts; null where it is the first, or still goes on. */
export interface CycleSpan {
  readonly from: Day | null;
  readonly until: Day | null;
}

type Test = (log: TeamLog, span: CycleSpan) => boolean;

const TESTS: Readonly<Record<StageNeed, Test>> = {
  "data-source": (log, span) =>
    meetingWith(log, span, ["data"]) || goalsOf(log, span).some((goal) => isFilled(goal, "baseline")),
  goal: (log, span) => fullestGoal(log, span) !== undefined,
  "goal-baseline": (log, span) => goalHas(log, span, "baseline"),
  "goal-target": (log, span) => goalHas(log, span, "target"),
  "goal-measure": (log, span) => goalHas(log, span, "measure"),
  "goal-date": (log, span) => {
    const goal = fullestGoal(log, span);
    return goal !== undefined && dayIn(goal, "date") !== undefined;
  },
  strategy: (log, span) => meetingWith(log, span, ["strategy"]),
  result: (log, span) => goalsOf(log, span).some((goal) => isFilled(goal, "result")),
  reflection: (log, span) => meetingWith(log, span, ["reflection", "successes", "challenges"]),
};

/** What of these needs the team does not have in this span of a cycle. Where there is no goal at all, only that is said. */
export function lacking(needs: readonly StageNeed[], log: TeamLog, span: CycleSpan): readonly StageNeed[] {
  const lacks = needs.filter((need) => !TESTS[need](log, span));
  return lacks.includes("goal") ? lacks.filter((need) => !need.startsWith("goal-")) : lacks;
}

/**
 * The goals that a cycle works on. In the first cycle all of them; later those set since it began, and older ones
 * that are still open or end in it.
 */
export function goalsOf(log: TeamLog, span: CycleSpan): readonly LogEntry[] {
  return log.entries("goal").filter((goal) => {
    const begun = dayIn(goal, "begun");
    if (span.until !== null && begun !== undefined && begun >= span.until) return false;
    if (span.from === null || !isFilled(goal, "result")) return true;
    const last = dayIn(goal, "date");
    return (begun !== undefined && begun >= span.from) || (last !== undefined && last >= span.from);
  });
}

const goalHas = (log: TeamLog, span: CycleSpan, field: string): boolean => {
  const goal = fullestGoal(log, span);
  return goal !== undefined && isFilled(goal, field);
};

const MEASURABLE = ["baseline", "target", "measure", "date"];

/** The goal with most of what makes it measurable: one complete goal is enough to go on with. */
function fullestGoal(log: TeamLog, span: CycleSpan): LogEntry | undefined {
  const filled = (goal: LogEntry): number => MEASURABLE.filter((field) => isFilled(goal, field)).length;
  const goals = goalsOf(log, span).filter((goal) => isFilled(goal, "text"));
  return [...goals].sort((a, b) => filled(b) - filled(a))[0];
}

function meetingWith(log: TeamLog, span: CycleSpan, fields: readonly string[]): boolean {
  return log.entries("meeting").some((meeting) => {
    const day = dayIn(meeting, "date");
    const early = span.from !== null && day !== undefined && day < span.from;
    const late = span.until !== null && day !== undefined && day >= span.until;
    return !early && !late && fields.some((field) => isFilled(meeting, field));
  });
}
