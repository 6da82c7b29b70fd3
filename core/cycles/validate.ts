/** Whether a meeting's stage fits what the team has done and has (L1). The form, the check and hand-typed rows ask the same. */
import type { Notice, Severity } from "../words/notice.ts";
import { lastFound } from "../workbook/last-found.ts";
import { lacking, lackingFacts } from "./has.ts";
import type { CycleModel, Stage, StageNeed } from "./model.ts";
import { stageNamed } from "./stage-named.ts";
import { cycleMeetings, dayIn, isFilled, type LogEntry, type TeamLog, textIn } from "./team-log.ts";
import { type Step, walk } from "./walk.ts";

/**
 * What is to be said about the stage of one meeting: what the team lacks for a stage that it enters, stages skipped without
 * a reason, a step back (allowed, and recorded), a text that is no stage. The meeting may be one that is not saved yet:
 * it then stands beside the log's own, in place of one with its id. Nothing is said about a meeting without a stage.
 * Example: the first meeting in “Implement” of a team whose goal has no target gives `stage/lacks` with `goal-target`.
 */
export function stageNotices(meeting: LogEntry, log: TeamLog): readonly Notice[] {
  if (!isFilled(meeting, "stage")) return NOTHING;
  const text = textIn(meeting, "stage");
  if (!stageNamed(log.cycle, text)) return [unknownStage(meeting, text, log.cycle)];
  if (dayIn(meeting, "date") === undefined) return NOTHING;
  const { steps, whole } = stepsWith(meeting, log);
  const step = steps.get(meeting);
  return step ? noticesOf(step, whole) : NOTHING;
}

const NOTHING: readonly Notice[] = [];

interface Walked {
  readonly steps: ReadonlyMap<LogEntry, Step>;
  readonly whole: TeamLog;
}

function stepsWith(meeting: LogEntry, log: TeamLog): Walked {
  const inLog = walked(log);
  return inLog.steps.has(meeting) ? inLog : walked(withMeeting(meeting, log));
}

/** A log's steps by their meetings. */
const walked = lastFound(
  (log: TeamLog): Walked => ({ steps: new Map(walk(log).map((step) => [step.meeting.entry, step])), whole: log }),
);

function withMeeting(meeting: LogEntry, log: TeamLog): TeamLog {
  const others = cycleMeetings(log).filter(
    (entry) => entry !== meeting && (meeting.id === "" || entry.id !== meeting.id),
  );
  const meetings = [...others, meeting];
  const ongoing = log.ongoing && { ongoing: { ...log.ongoing, meetings } };
  return { ...log, ...ongoing, entries: (kind) => (kind === "meeting" ? meetings : log.entries(kind)) };
}

function noticesOf(step: Step, log: TeamLog): readonly Notice[] {
  const { entry } = step.meeting;
  const facts = (more: Notice["facts"]): Notice["facts"] => ({
    ...named("stage", step.stage),
    ...(step.before ? named("before", step.before) : {}),
    ...more,
  });
  const found: Notice[] = [];
  const lacks = lacking(needsOnEntering(step, log.cycle), log, step.span);
  if (lacks.length > 0) {
    const code = step.move === "next-cycle" ? "stage/cycle-not-closed" : "stage/lacks";
    found.push(stageNotice(entry, code, "warning", facts(lackingFacts(lacks))));
  }
  const left = leftWithout(step, log).filter((need) => !lacks.includes(need));
  if (left.length > 0) {
    found.push(stageNotice(entry, "stage/left-without", "warning", facts(lackingFacts(left))));
  }
  if (step.skipped.length > 0 && !isFilled(entry, "stage_reason")) {
    found.push(stageNotice(entry, "stage/skipped", "warning", facts(listed("skipped", step.skipped))));
  }
  if (step.move === "goes-back") {
    const code = isFilled(entry, "stage_reason") ? "stage/back-because" : "stage/back";
    found.push(stageNotice(entry, code, "info", facts({ reason: textIn(entry, "stage_reason") })));
  }
  return found;
}

/** The first stage of all asks nothing; the first stage of a next cycle asks what closes the one before. */
function needsOnEntering(step: Step, cycle: CycleModel): readonly StageNeed[] {
  if (step.move === "stays" || step.move === "goes-back") return [];
  return step.move === "begins" && step.stage === cycle.stages[0] ? [] : step.stage.needs;
}

/** What the stage before should have left behind and did not. */
const leftWithout = ({ move, before, span }: Step, log: TeamLog): readonly StageNeed[] =>
  move === "goes-on" || move === "next-cycle" ? lacking(before?.leaves ?? [], log, span) : [];

const unknownStage = (entry: LogEntry, text: string, cycle: CycleModel): Notice =>
  stageNotice(entry, "stage/unknown", "warning", { text, ...listed("stages", cycle.stages) });

const named = (fact: string, stage: Stage): Notice["facts"] => ({
  [`${fact}.en`]: stage.label.en,
  [`${fact}.es`]: stage.label.es,
});

const listed = (fact: string, stages: readonly Stage[]): Notice["facts"] => ({
  [`${fact}.en`]: stages.map((stage) => stage.label.en).join("; "),
  [`${fact}.es`]: stages.map((stage) => stage.label.es).join("; "),
});

/** A notice about a meeting's stage (L1), at its Stage cell. */
export const stageNotice = (entry: LogEntry, code: string, severity: Severity, facts: Notice["facts"]): Notice => ({
  code,
  severity,
  requirement: "L1",
  sheet: entry.at.sheet,
  cell: entry.at.cells["stage"] ?? "",
  entry: entry.id,
  field: "stage",
  facts,
});
