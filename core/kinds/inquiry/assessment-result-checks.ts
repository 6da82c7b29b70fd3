/** What is checked about results: that the counts hold together, that learners are codes, and that somebody answered (C9, L3). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";
import { codesIn, notACode } from "./learner-codes.ts";
import { STRUGGLING } from "./levels.ts";
import { isLearnerAnswered, isMeasureAnswered } from "./responses-to.ts";
import { measuresByName } from "./same-measure.ts";

const BANDS = ["far", "close", "proficient", "advanced"];

const countIn = (entry: Entry, key: string): number | undefined => {
  const value = entry.values[key] ?? null;
  return typeof value === "number" ? value : undefined;
};

const sumOf = (entry: Entry, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (countIn(entry, key) ?? 0), 0);

export const bandsNotAddingUp: Rule = {
  code: "result/not-adding-up",
  requirement: "C9",
  severity: "warning",
  field: "assessed",
  finds: (entry) => {
    const assessed = countIn(entry, "assessed");
    const sum = sumOf(entry, BANDS);
    const isComplete = BANDS.every((key) => countIn(entry, key) !== undefined);
    if (assessed === undefined || sum === assessed || (sum < assessed && !isComplete)) return undefined;
    return { measure: textIn(entry, "measure"), sum, assessed };
  },
};

export const nothingSaid: Rule = {
  code: "result/nothing-said",
  requirement: "C9",
  severity: "warning",
  field: "proficient",
  finds: (entry) =>
    [...BANDS, "score", "level"].some((key) => isFilled(entry, key))
      ? undefined
      : { measure: textIn(entry, "measure") },
};

export const resultNotACode: Rule = {
  code: "result/learner-code",
  requirement: "L3",
  severity: "error",
  field: "learner",
  finds: (entry, log) => (notACode(textIn(entry, "learner"), log.policy) === undefined ? undefined : {}),
};

/** Only where the team keeps a list of common measures, and this is none of them. */
export const unknownMeasure: Rule = {
  code: "result/unknown-measure",
  requirement: "C9",
  severity: "info",
  field: "measure",
  finds: (entry, log) => {
    const measures = measuresByName(log.entries("common-measure"));
    const measure = textIn(entry, "measure");
    return measures.size === 0 || measure === "" || measures.has(plainText(measure)) ? undefined : { measure };
  },
};

/** Newest data that nobody has answered within the time that the policy gives: of learners by code, or of a group that struggles. */
export const noResponse: Rule = {
  code: "result/no-response",
  requirement: "L3",
  severity: "warning",
  field: "measure",
  finds: (entry, log) => {
    const days = daysSince(entry, "date", log);
    if (days === undefined || days <= log.policy.limits.daysToRespond) return undefined;
    const learners = unanswered(entry, log);
    return learners === 0 ? undefined : { measure: textIn(entry, "measure"), learners, days };
  },
};

function unanswered(entry: Entry, log: Log): number {
  const day = dayIn(entry, "date");
  if (day === undefined) return 0;
  const codes = codesIn(textIn(entry, "learner"));
  if (codes.length > 0) return codes.filter((code) => !isLearnerAnswered(log, code, day)).length;
  const struggling = sumOf(entry, STRUGGLING);
  return struggling === 0 || isMeasureAnswered(log, textIn(entry, "measure"), day) ? 0 : struggling;
}
