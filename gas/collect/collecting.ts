/** Collecting, as the sidebar and the hourly run ask for it: begin, go on, stop, and how far it is. */
import type { Notice } from "../../core/index.ts";
import type { GoesOn, RoundTold } from "../../core/round.ts";
import { noticeOf } from "../failure.ts";
import { goOnByTheHour, hourlyNow, isOutside, ranByTheHour, removeTriggers, stopByTheHour } from "./by-the-hour.ts";
import {
  countRun,
  forgetRuns,
  forgetWhyStopped,
  hourlyStopped,
  keepWhyStopped,
  MOST_IN_VAIN,
  runsInVain,
  whyStopped,
} from "./in-vain.ts";
import { Lease } from "./lease.ts";
import { clockSince } from "./moment.ts";
import { beginRound, endRound, roundNow, stopRound } from "./round.ts";
import { noticeOfStep, type StepEnd, sent, step, tellDue } from "./step.ts";
import { whyUnread } from "./trouble.ts";

/** A step from the page takes at most about this long; what it answers shows as progress. */
const STEP_MILLISECONDS = 240_000;
/** Of the six minutes that Google gives, so that the last of what was read is kept in time. */
const RUN_MILLISECONDS = 300_000;

const NOT_TOLD = { teams: 0, left: 0 };

const progress = (
  now: RoundTold["now"],
  notices: readonly Notice[],
  { teams, left }: Pick<RoundTold, "teams" | "left"> = NOT_TOLD,
): RoundTold => ({ now, hourly: hourlyNow() === "runs", teams, left, notices });

/** How far it is, and whether it goes on by the hour as it was told to; asks Google for nothing. */
export function collectState(): RoundTold {
  if (!roundNow()) return progress("idle", []);
  const stopped = whyStopped();
  if (stopped.length > 0) return progress("running", stopped);
  return progress("running", hourlyNow() === "never-ran" ? [whyUnread("unread/not-by-the-hour", {})] : []);
}

/**
 * Begins a round, or goes on with the one that is under way. `goesOn` makes or removes the trigger. The register is made ready first: rows
 * that were typed by hand get their ids.
 */
export function beginCollecting(goesOn: GoesOn): RoundTold {
  return told(() => {
    if (!roundNow()) {
      sent({ type: "collect", id: Utilities.getUuid(), taken: [] });
      beginRound(clockSince("")().at);
    }
    forgetWhyStopped();
    if (goesOn === "by-the-hour") goOnByTheHour();
    else stopByTheHour("");
    return progress("running", []);
  });
}

/** One step, if nobody else is at it. */
export const collectMore = (): RoundTold => told(() => onceMore(Date.now() + STEP_MILLISECONDS));

/** Stops: what was read stays, and nothing goes on by itself. Begun again on the same day, it goes on where it was. */
export function stopCollecting(): RoundTold {
  return told(() => {
    stopRound();
    stopByTheHour("");
    forgetWhyStopped();
    return progress("idle", []);
  });
}

/**
 * What the trigger calls: step after step, until the time or the round is over. `trigger` is its id. Where nothing can be read, or a few runs
 * in a row brought nothing, the trigger is removed, and the list of teams and the page say why: a run that fails tells nobody. A run outside
 * of the document can do nothing for it, and ends the trigger; the page tells of it when it is opened (`hourlyNow`).
 */
export function collectByTheHour(trigger: string): void {
  if (isOutside()) {
    removeTriggers([trigger]);
    return;
  }
  ranByTheHour();
  const brokeOff = whyUnread("unread/broke-off", {});
  if (runsInVain() >= MOST_IN_VAIN) {
    endByTheHour(trigger, brokeOff);
    return;
  }
  countRun();
  const { now, notices } = untilOver(Date.now() + RUN_MILLISECONDS);
  if (now === "idle") stopByTheHour(trigger);
  else if (now === "elsewhere") forgetRuns();
  else if (now === "stuck" || runsInVain() >= MOST_IN_VAIN) endByTheHour(trigger, notices[0] ?? brokeOff);
}

/** Step after step, until nothing more comes. A failure is worth another hour. */
function untilOver(until: number): RoundTold {
  let told = collectState();
  for (let before = -1; told.now === "running" && told.left !== before && Date.now() < until; ) {
    before = told.left;
    try {
      told = onceMore(until);
    } catch (failure) {
      told = progress("waiting", [noticeOfStep(failure) ?? noticeOf(failure)]);
    }
  }
  return told;
}

/** Where the list of teams cannot be written, the page alone says it. */
function endByTheHour(trigger: string, why: Notice): void {
  stopByTheHour(trigger);
  keepWhyStopped(why);
  const round = roundNow();
  if (!round) return;
  told(() => {
    tellDue(round, hourlyStopped(why));
    return progress("stuck", [why]);
  });
}

function onceMore(until: number): RoundTold {
  const round = roundNow();
  if (!round) return progress("idle", []);
  const lease = Lease.take();
  if (!lease) return progress("elsewhere", [whyUnread("unread/running", {})]);
  try {
    return ended(step(round, until, lease));
  } catch (failure) {
    const notice = noticeOfStep(failure);
    if (notice?.code !== "host/busy") throw failure;
    return progress("waiting", [notice]);
  } finally {
    lease.release();
  }
}

function ended(end: StepEnd): RoundTold {
  if (end.took > 0) forgetRuns();
  if (end.held) return progress(end.held.about === "all" ? "stuck" : "waiting", [end.held.notice], end);
  if (end.left > 0) return progress(roundNow() ? "running" : "idle", [], end);
  endRound();
  stopByTheHour("");
  forgetWhyStopped();
  return progress("idle", [], end);
}

/** A failure as progress: the round stays, and the page may ask again. */
function told(work: () => RoundTold): RoundTold {
  try {
    return work();
  } catch (failure) {
    return progress("stuck", [noticeOfStep(failure) ?? noticeOf(failure)]);
  }
}
