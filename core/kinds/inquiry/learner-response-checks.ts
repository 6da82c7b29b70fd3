/** What is checked about responses: for whom, to what, how soon, and what later data show (L3, T8). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { daysBetween } from "../../workbook/day.ts";
import type { Rule } from "../rule.ts";
import { weeksOverReview } from "../time-passed.ts";
import { notACode } from "./learner-codes.ts";

export const forNobody: Rule = {
  code: "response/for-nobody",
  requirement: "L3",
  severity: "warning",
  field: "learner",
  finds: (entry) =>
    isFilled(entry, "learner") || isFilled(entry, "students") ? undefined : { text: textIn(entry, "text") },
};

export const responseNotACode: Rule = {
  code: "response/learner-code",
  requirement: "L3",
  severity: "error",
  field: "learner",
  finds: (entry, log) => (notACode(textIn(entry, "learner"), log.policy) === undefined ? undefined : {}),
};

export const noLaterData: Rule = {
  code: "response/no-later-data",
  requirement: "L3",
  severity: "warning",
  field: "later_data",
  finds: (entry, log) => {
    const weeks = weeksOverReview(entry, "date", log);
    const isKnown = isFilled(entry, "later_data") || isFilled(entry, "outcome");
    return weeks === undefined || isKnown ? undefined : { text: textIn(entry, "text"), weeks };
  },
};

export const tooLate: Rule = {
  code: "response/late",
  requirement: "T8",
  severity: "info",
  field: "date",
  finds: (entry, log) => {
    const [assessed, begun] = [dayIn(entry, "assessed_on"), dayIn(entry, "date")];
    if (assessed === undefined || begun === undefined) return undefined;
    const days = daysBetween(assessed, begun);
    const limit = log.policy.limits.daysToRespond;
    return days <= limit ? undefined : { text: textIn(entry, "text"), days, limit };
  },
};

/** An intervention rests on student work or an assessment. */
export const noGround: Rule = {
  code: "response/no-data",
  requirement: "T8",
  severity: "warning",
  field: "measure",
  finds: (entry) =>
    isFilled(entry, "measure") || isFilled(entry, "work") ? undefined : { text: textIn(entry, "text") },
};
