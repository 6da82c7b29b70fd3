/** What a team has for its cycle: one pure test for each thing that a stage may ask for (L1). */
import type { Day } from "../workbook/day.ts";
import { lastFound } from "../workbook/last-found.ts";
import type { NeedWord, StageNeed } from "./model.ts";
import { cycleMeetings, dayIn, isFilled, type LogEntry, type TeamLog } from "./team-log.ts";

/** From when to when a cycle lasts; null where it is the first, or still goes on. */
export interface CycleSpan {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** What the tests look at: the goals of the cycle, the fullest of them, and whether it has an entry with all these fields filled. */
interface Holdings {
  readonly goals: readonly LogEntry[];
  readonly goal: LogEntry | undefined;
  readonly has: (kind: string, fields: readonly string[]) => boolean;
}

type Test = (team: Holdings) => boolean;

const goalHas =
  (field: string): Test =>
  ({ goal }) =>
    goal !== undefined && isFilled(goal, field);

const meetingHas =
  (...fields: readonly string[]): Test =>
  ({ has }) =>
    fields.some((field) => has("meeting", [field]));

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
  const all = (kind: string) => (kind === "meeting" ? cycleMeetings(log) : log.entries(kind));
  const has = (kind: string, fields: readonly string[]): boolean =>
    kind === "goal" ? goals.some((goal) => areFilled(goal, fields)) : lies(span, daysFilled(all(kind), fields));
  const team: Holdings = { goals, goal: fullest(goals), has };
  const lacks = needs.filter((need) => !isThere(need, team));
  return lacks.includes("goal") ? lacks.filter((need) => typeof need !== "string" || !need.startsWith("goal-")) : lacks;
}

function isThere(need: StageNeed, team: Holdings): boolean {
  if (typeof need === "string") return TESTS[need](team);
  return team.has(need.kind, need.fields);
}

const areFilled = (entry: LogEntry, fields: readonly string[]): boolean =>
  fields.every((field) => isFilled(entry, field));

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

const datedGoals = lastFound((goals: readonly LogEntry[]): readonly DatedGoal[] =>
  goals.map((goal) => ({ goal, begun: dayIn(goal, "begun"), last: dayIn(goal, "date") })),
);

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

/** The days of the entries in which fields are filled, in order; one without a date counts in every cycle. */
type DaysFilled = readonly Day[] | "always";

/** Entries never change, so that they are read once for each field, however many stages of however long a log ask. */
const daysKnown = new WeakMap<readonly LogEntry[], Map<string, DaysFilled>>();

function daysFilled(entries: readonly LogEntry[], fields: readonly string[]): DaysFilled {
  const known = daysKnown.get(entries) ?? new Map<string, DaysFilled>();
  daysKnown.set(entries, known);
  const name = fields.join(" ");
  const before = known.get(name);
  if (before) return before;
  const days = entries.filter((entry) => areFilled(entry, fields)).map((entry) => dayIn(entry, "date"));
  const dated = days.filter((day) => day !== undefined);
  const now = dated.length < days.length ? "always" : dated.sort();
  known.set(name, now);
  return now;
}

/** True where one of these days lies in a cycle. */
function lies({ from, until }: CycleSpan, days: DaysFilled): boolean {
  if (days === "always") return true;
  const first = days.find((day) => from === null || day >= from);
  return first !== undefined && (until === null || first < until);
}
