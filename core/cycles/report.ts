/** All that a team may ask of its cycle, from the log alone: where it stands, what is missing, where it may go, what it passed over, whether it has stalled (L1, W6, C3). */
import type { Day } from "../workbook/day.ts";
import { lacking } from "./has.ts";
import type { Stage, StageNeed } from "./model.ts";
import { type LogEntry, type TeamLog, textIn } from "./team-log.ts";
import { type Step, walk } from "./walk.ts";
import { type Standing, whereItStands } from "./where-it-stands.ts";

/** A stage that the team could enter at its next meeting. */
export interface Possible {
  readonly stage: Stage;
  /** What it needs and does not have; empty where it may be entered now. */
  readonly lacks: readonly StageNeed[];
  /** Stages that it would pass over, so that a reason is asked for. */
  readonly passesOver: readonly Stage[];
}

/** A stage that this cycle passed over, with the reason that the team gave ("" where it gave none). */
export interface PassedOver {
  readonly stage: Stage;
  readonly on: Day;
  readonly reason: string;
  readonly meeting: LogEntry;
}

export interface CycleReport {
  readonly standing: Standing;
  /** What the stage where the team is asks for and the log does not have. */
  readonly missing: readonly StageNeed[];
  /** Every stage but those of the past, the next one first. */
  readonly possible: readonly Possible[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * The report of a team's cycle, under the cycle model that its policy or its setup names. Pure; the same log gives the same.
 * Example: in “Set goals” without a goal, “Learn together” may be entered and “Implement” lacks a goal and passes one stage over.
 */
export function cycleReport(log: TeamLog): CycleReport {
  const standing = whereItStands(log);
  const steps = walk(log).filter((step) => step.meeting.day <= log.today && step.cycle === standing.cycle);
  return {
    standing,
    missing: standing.owes,
    possible: possibleAfter(standing, steps, log),
    passedOver: passedOverIn(steps),
  };
}

function possibleAfter({ stage }: Standing, steps: readonly Step[], log: TeamLog): readonly Possible[] {
  const { stages } = log.cycle;
  const from = steps[0]?.move === "next-cycle" ? steps[0].meeting.day : null;
  if (stage === null) return stages.map((each) => ({ stage: each, lacks: [], passesOver: [] })).slice(0, 1);
  const at = stages.indexOf(stage);
  const seen = new Set(steps.map((step) => step.stage));
  const ahead = at === stages.length - 1 ? stages.slice(0, 1) : stages.slice(at + 1);
  return ahead.map((each) => ({
    stage: each,
    lacks: lacking(each.needs, log, { from, until: null }),
    passesOver: stages.filter((other, i) => i > at && i < stages.indexOf(each) && !seen.has(other)),
  }));
}

/** Those that the cycle came back to later are not passed over any more. */
function passedOverIn(steps: readonly Step[]): readonly PassedOver[] {
  const seen = new Set(steps.map((step) => step.stage));
  return steps.flatMap(({ skipped, meeting }) =>
    skipped
      .filter((stage) => !seen.has(stage))
      .map((stage) => ({
        stage,
        on: meeting.day,
        reason: textIn(meeting.entry, "stage_reason"),
        meeting: meeting.entry,
      })),
  );
}
