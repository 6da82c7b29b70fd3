/** A team's way through its cycle, meeting by meeting: where it stood, how it got there, what it passed over (L1). */
import { lastFound } from "../workbook/last-found.ts";
import type { CycleSpan } from "./has.ts";
import type { Stage } from "./model.ts";
import { stageNamed } from "./stage-named.ts";
import { cycleMeetings, type Dated, inOrder, type LogEntry, type TeamLog, textIn } from "./team-log.ts";

/**
 * `begins`: the first stage recorded. `stays`: as the meeting before. `goes-on`: a later stage. `goes-back`: an earlier one.
 * `next-cycle`: from the last stage to the first.
 */
export type Move = "begins" | "stays" | "goes-on" | "goes-back" | "next-cycle";

export interface Step {
  readonly meeting: Dated<LogEntry>;
  readonly stage: Stage;
  readonly move: Move;
  /** The stage of the meeting before, or null at the beginning. */
  readonly before: Stage | null;
  /** Stages passed over that this cycle had not seen yet. */
  readonly skipped: readonly Stage[];
  /** Counts from 1. */
  readonly cycle: number;
  /** The cycle that this step is in; for `next-cycle` the one that it leaves. */
  readonly span: CycleSpan;
}

const NONE: readonly Stage[] = [];

/** The steps of all dated meetings that name a stage of the team's cycle, in order. */
export const walk = lastFound((log: TeamLog): readonly Step[] => {
  const { stages } = log.cycle;
  const steps: Step[] = [];
  let before: Stage | null = null;
  let cycle = 1;
  let span: CycleSpan = { from: null, until: null };
  let seen = new Set<Stage>();
  for (const meeting of inOrder(cycleMeetings(log))) {
    const stage = stageNamed(log.cycle, textIn(meeting.entry, "stage"));
    if (!stage) continue;
    const move = moveTo(stage, before, stages);
    const next = move === "next-cycle";
    steps.push({
      meeting,
      stage,
      move,
      before,
      skipped: move === "goes-on" ? passedOver(stage, before, seen, stages) : NONE,
      cycle: next ? cycle + 1 : cycle,
      span: next ? { from: span.from, until: meeting.day } : span,
    });
    if (next) {
      cycle += 1;
      span = { from: meeting.day, until: null };
      seen = new Set();
    }
    seen.add(stage);
    before = stage;
  }
  return steps;
});

function moveTo(stage: Stage, before: Stage | null, stages: readonly Stage[]): Move {
  if (!before) return "begins";
  if (stage === before) return "stays";
  if (stage === stages[0] && before === stages[stages.length - 1]) return "next-cycle";
  return stages.indexOf(stage) > stages.indexOf(before) ? "goes-on" : "goes-back";
}

const passedOver = (stage: Stage, before: Stage | null, seen: ReadonlySet<Stage>, stages: readonly Stage[]) =>
  stages.slice(before ? stages.indexOf(before) + 1 : 0, stages.indexOf(stage)).filter((each) => !seen.has(each));
