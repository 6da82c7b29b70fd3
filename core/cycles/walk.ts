/** A team's way through its cycle, meeting by meeting: where it stood, how it got there, what it passed over (L1). */
import type { Day } from "../workbook/day.ts";
import type { CycleSpan } from "./has.ts";
import type { Stage } from "./model.ts";
import { stageNamed } from "./stage-named.ts";
import { type Dated, inOrder, isFilled, type LogEntry, type TeamLog, textIn } from "./team-log.ts";

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

interface Position {
  readonly index: number;
  readonly cycle: number;
  readonly from: Day | null;
  readonly seen: ReadonlySet<number>;
}

/** A log never changes, so that its way is walked once, however many meetings are asked about. */
const known = new WeakMap<TeamLog, readonly Step[]>();

/** The steps of all dated meetings that name a stage of the team's cycle, in order. */
export function walk(log: TeamLog): readonly Step[] {
  const before = known.get(log);
  if (before) return before;
  const now = walkThrough(log);
  known.set(log, now);
  return now;
}

function walkThrough(log: TeamLog): readonly Step[] {
  const steps: Step[] = [];
  let at: Position | null = null;
  for (const meeting of inOrder(log.entries("meeting"))) {
    if (!isFilled(meeting.entry, "stage")) continue;
    const stage = stageNamed(log.cycle, textIn(meeting.entry, "stage"));
    if (!stage) continue;
    const index = log.cycle.stages.indexOf(stage);
    const move = moveTo(index, at, log);
    const next: Position = arrive(index, move, at, meeting.day);
    const leaves = move === "next-cycle" && at ? at.from : next.from;
    steps.push({
      meeting,
      stage,
      move,
      before: (at && log.cycle.stages[at.index]) ?? null,
      skipped: move === "goes-on" && at ? passedOver(index, at, log) : [],
      cycle: next.cycle,
      span: { from: leaves, until: move === "next-cycle" ? meeting.day : null },
    });
    at = next;
  }
  return steps;
}

function moveTo(index: number, at: Position | null, log: TeamLog): Move {
  if (!at) return "begins";
  if (index === at.index) return "stays";
  if (index === 0 && at.index === log.cycle.stages.length - 1) return "next-cycle";
  return index > at.index ? "goes-on" : "goes-back";
}

function arrive(index: number, move: Move, at: Position | null, day: Day): Position {
  if (!at) return { index, cycle: 1, from: null, seen: new Set([index]) };
  if (move === "next-cycle") return { index, cycle: at.cycle + 1, from: day, seen: new Set([index]) };
  return { ...at, index, seen: new Set([...at.seen, index]) };
}

const passedOver = (index: number, at: Position, log: TeamLog): readonly Stage[] =>
  log.cycle.stages.filter((_, i) => i > at.index && i < index && !at.seen.has(i));
