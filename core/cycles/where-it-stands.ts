/** Where a team stands in its cycle today, what the next stage still needs, and whether the cycle has stalled (L1). */

import type { Notice } from "../words/notice.ts";
import { type Day, daysBetween } from "../workbook/day.ts";
import { lacking, lackingFacts } from "./has.ts";
import type { Stage, StageNeed } from "./model.ts";
import type { LogEntry, TeamLog } from "./team-log.ts";
import { stageNotice } from "./validate.ts";
import { type Step, walk } from "./walk.ts";

export interface Standing {
  /** Null where no meeting names a stage yet. */
  readonly stage: Stage | null;
  /** Which cycle, from 1. */
  readonly cycle: number;
  /** The day of the first meeting in this stage, without a break. */
  readonly since: Day | null;
  /** How many meetings the team has spent in it since then. */
  readonly meetings: number;
  /** How many days ago that was. */
  readonly days: number;
  readonly next: Stage | null;
  /** What the team does not have yet for the next stage. */
  readonly lacks: readonly StageNeed[];
  /** What it should have had before the stage where it is. The first stage of all asks for nothing. */
  readonly owes: readonly StageNeed[];
  readonly progress: "moving" | "stalled";
  /** The newest meeting that names a stage, or null. */
  readonly meeting: LogEntry | null;
}

/**
 * The team's standing by the meetings held up to today. Stalled means more meetings in one stage, or more days, than the cycle model allows.
 * Example: five meetings in “Implement”, where the model allows four, is stalled.
 */
export function whereItStands(log: TeamLog): Standing {
  const steps = walk(log).filter((step) => step.meeting.day <= log.today);
  const last = steps[steps.length - 1];
  if (!last) return { ...NOWHERE, next: log.cycle.stages[0] ?? null };
  const stay = newestStay(steps);
  const next = stageAfter(last.stage, log);
  const since = stay[0]?.meeting.day ?? last.meeting.day;
  const days = Math.min(...[since, log.ongoing?.resumed ?? since].map((day) => daysBetween(day, log.today)));
  const { stallsAfterMeetings, stallsAfterDays = days } = log.cycle;
  const from = last.move === "next-cycle" ? last.meeting.day : last.span.from;
  return {
    stage: last.stage,
    cycle: last.cycle,
    since,
    meetings: stay.length,
    days,
    next,
    lacks: lacking(next?.needs ?? [], log, { from, until: null }),
    owes: last.stage === log.cycle.stages[0] ? [] : lacking(last.stage.needs, log, { from, until: null }),
    progress: stay.length > stallsAfterMeetings || days > stallsAfterDays ? "stalled" : "moving",
    meeting: last.meeting.entry,
  };
}

const NOWHERE: Standing = {
  stage: null,
  cycle: 1,
  since: null,
  meetings: 0,
  days: 0,
  next: null,
  lacks: [],
  owes: [],
  progress: "moving",
  meeting: null,
};

/** The notice that a cycle has stalled, at its newest meeting; none while it moves. */
export function stalledNotices(log: TeamLog): readonly Notice[] {
  const { stage, meeting, meetings, since, next, lacks, progress } = whereItStands(log);
  if (progress === "moving" || !stage || !meeting) return [];
  const facts = {
    "stage.en": stage.label.en,
    "stage.es": stage.label.es,
    "next.en": next?.label.en ?? "",
    "next.es": next?.label.es ?? "",
    meetings,
    since: since ?? "",
    ...lackingFacts(lacks),
  };
  return [stageNotice(meeting, "stage/stalled", "warning", facts)];
}

/** The last steps without a change of stage. */
function newestStay(steps: readonly Step[]): readonly Step[] {
  let first = steps.length - 1;
  while (first > 0 && steps[first]?.move === "stays") first--;
  return steps.slice(first);
}

function stageAfter(stage: Stage, log: TeamLog): Stage | null {
  const { stages } = log.cycle;
  return stages[(stages.indexOf(stage) + 1) % stages.length] ?? null;
}
