/** What is checked about the team's settings: a choice that no part of the log would understand. */
import type { Kind } from "./kind.ts";
import { TEAM_COLUMNS } from "./team-columns.ts";
import { typedCheck } from "./typed-check.ts";

/** Settings that take one of their choices and nothing else. */
export const CLOSED_SETTINGS = ["cycle", "weekday", "rhythm", "language"];

export const teamChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [typedCheck(TEAM_COLUMNS, CLOSED_SETTINGS)],
  logChecks: [],
};
