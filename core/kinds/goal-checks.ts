/** What is checked about goals: that they can be measured, and that somebody looked when the day came (W1). */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Notice } from "../words/notice.ts";
import { noticeAt } from "./entry-notice.ts";
import { GOAL_COLUMNS } from "./goal-columns.ts";
import type { Check, Kind, Log } from "./kind.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { missingCheck, typedCheck } from "./typed-check.ts";

const MEASURABLE = ["measure", "baseline", "target", "date"];

/** One notice that names all that is missing, at the first of these cells. A date that is no date is missing, too. */
const notMeasurable: Check = (entry) => {
  if (!isFilled(entry, "text")) return [];
  const missing = MEASURABLE.filter((field) =>
    field === "date" ? dayIn(entry, field) === undefined : !isFilled(entry, field),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const facts = { goal: textIn(entry, "text"), lacks: missing.map((field) => `goal-${field}`).join("|") };
  return [noticeAt(entry, first, { code: "goal/not-measurable", severity: "warning", requirement: "W1", facts })];
};

const noResult: Check = (entry, log) => {
  const date = dayIn(entry, "date");
  if (date === undefined || date >= log.today || isFilled(entry, "result")) return [];
  const facts = { goal: textIn(entry, "text"), date };
  return [noticeAt(entry, "result", { code: "goal/no-result", severity: "warning", requirement: "W1", facts })];
};

/** A team that meets and has no goal. It is about the whole log, so it names no cell. */
function noGoal(log: Log): readonly Notice[] {
  const meetings = meetingsHeld(log).length;
  if (meetings === 0 || log.entries("goal").some((entry) => isFilled(entry, "text"))) return [];
  const facts = { meetings };
  return [
    { code: "team/no-goal", severity: "warning", requirement: "W1", sheet: "", cell: "", entry: "", field: "", facts },
  ];
}

export const goalChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [
    ...GOAL_COLUMNS.filter((column) => column.required).map((column) => missingCheck(column, "W1")),
    typedCheck(GOAL_COLUMNS, []),
    notMeasurable,
    noResult,
  ],
  logChecks: [noGoal],
};
