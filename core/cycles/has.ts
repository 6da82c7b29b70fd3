/** What a team has for its cycle: one pure test for each thing that a stage may ask for (L1). */
import type { Day } from "../workbook/day.ts";
import type { NeedWord, StageNeed } from "./model.ts";
import { dayIn, isFilled, type LogEntry, type TeamLog } from "./team-log.ts";

/** From when to when a cycle lasts; null where it is the first, or still goes on. */
export interface CycleSpan {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** What the tests look at: the goals of the cycle, the fullest of them, and its meetings. */
interface Holdings {
  readonly goals: readonly LogEntry[];
  readonly goal: LogEntry | undefined;
  readonly entries: (kind: string) => readonly LogEntry[];
}

type Test = (team: Holdings) => boolean;

const goalHas =
  (field: string): Test =>
  ({ goal }) =>
    goal !== undefined && isFilled(goal, field);

const meetingHas =
  (...fields: readonly string[]): Test =>
  ({ entries }) =>
    entries("meeting").some((meeting) => fields.some((field) => isFilled(meeting, field)));

const TESTS: Readonly<Record<NeedWord, Test>> = {
  "data-source": (team) => team.goals.some((goal) => isFilled(goal, "baseline")) || meetingHas("data")(team),
  goal: ({ goal }) => goal !== undefined,
  "goal-baseline": goalHas("baseline"),
  "goal-target": goalHas("target"),
  "goal-measure": goalHas("measure"),
  "goal-date": ({ goal }) => goal !== undefined && dayIn(goal, "date") !== undefined,
  strategy: meetingHas("strategy"),
  result: ({ goals }) => goals.some((goal) => isFilled(goal, "result")),
  reflection: meetingHas("reflection", "successes", "challenges"),
};

/** What of these needs the team does not have in this span of a cycle. Where there is no goal at all, only that is said. */
export function lacking(needs: readonly StageNeed[], log: TeamLog, span: CycleSpan): readonly StageNeed[] {
  if (needs.length === 0) return [];
  const goals = goalsOf(log, span);
  const entries = (kind: string) => (kind === "goal" ? goals : entriesIn(span, log.entries(kind)));
  const team: Holdings = { goals, goal: fullest(goals), entries };
  const lacks = needs.filter((need) => !isThere(need, team));
  return lacks.includes("goal") ? lacks.filter((need) => typeof need !== "string" || !need.startsWith("goal-")) : lacks;
}

function isThere(need: StageNeed, team: Holdings): boolean {
  if (typeof need === "string") return TESTS[need](team);
  return team.entries(need.kind).some((entry) => need.fields.every((field) => isFilled(entry, field)));
}

/** What is lacking as a fact, by its words or its label. Example: `goal-target|goal-date`. */
export const lackingIn = (language: "en" | "es", lacks: readonly StageNeed[]): string =>
  lacks.map((need) => (typeof need === "string" ? need : need.label[language])).join("|");

/** The same in both languages, for a notice. */
export const lackingFacts = (lacks: readonly StageNeed[]) => ({
  "lacks.en": lackingIn("en", lacks),
  "lacks.es": lackingIn("es", lacks),
});

/**
 * The goals that a cycle works on. In the first cycle all of them; later those set since it began, and older ones
 * that are still open or end in it.
 */
export function goalsOf(log: TeamLog, { from, until }: CycleSpan): readonly LogEntry[] {
  return datedGoals(log.entries("goal"))
    .filter(({ goal, begun, last }) => {
      if (until !== null && begun !== undefined && begun >= until) return false;
      if (from === null || !isFilled(goal, "result")) return true;
      return (begun !== undefined && begun >= from) || (last !== undefined && last >= from);
    })
    .map(({ goal }) => goal);
}

interface DatedGoal {
  readonly goal: LogEntry;
  readonly begun: Day | undefined;
  readonly last: Day | undefined;
}

/** A log's goals never change, so that their dates are read once, however many stages ask. */
const known = new WeakMap<readonly LogEntry[], readonly DatedGoal[]>();

function datedGoals(goals: readonly LogEntry[]): readonly DatedGoal[] {
  const before = known.get(goals);
  if (before) return before;
  const now = goals.map((goal) => ({ goal, begun: dayIn(goal, "begun"), last: dayIn(goal, "date") }));
  known.set(goals, now);
  return now;
}

const MEASURABLE = ["baseline", "target", "measure", "date"];

/** The goal with most of what makes it measurable: one complete goal is enough to go on with. */
function fullest(goals: readonly LogEntry[]): LogEntry | undefined {
  const filled = (goal: LogEntry): number => MEASURABLE.filter((field) => isFilled(goal, field)).length;
  let best: LogEntry | undefined;
  for (const goal of goals) {
    if (isFilled(goal, "text") && (best === undefined || filled(goal) > filled(best))) best = goal;
  }
  return best;
}

/** Those of a cycle; one without a date counts in every cycle. */
const entriesIn = (span: CycleSpan, entries: readonly LogEntry[]): readonly LogEntry[] =>
  entries.filter((entry) => {
    const day = dayIn(entry, "date");
    return day === undefined || ((span.from === null || day >= span.from) && (span.until === null || day < span.until));
  });
