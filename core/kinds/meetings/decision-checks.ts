/** What is checked about decisions (T5). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { Rule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";

const VOTES = ["votes_for", "votes_against", "abstained"];

const named = (entry: Entry) => ({ text: textIn(entry, "text") });

export const neither: Rule = {
  code: "decision/neither",
  requirement: "T5",
  severity: "warning",
  field: "how",
  finds: (entry) => (isFilled(entry, "how") || isFilled(entry, "binds") ? undefined : named(entry)),
};

export const noVotes: Rule = {
  code: "decision/no-votes",
  requirement: "T5",
  severity: "warning",
  field: "votes_for",
  finds: (entry) =>
    textIn(entry, "how") !== "vote" || VOTES.some((key) => isFilled(entry, key)) ? undefined : named(entry),
};

/** A decision in force whose day of review has passed. */
export const reviewDue: Rule = {
  code: "decision/review-due",
  requirement: "T5",
  severity: "info",
  field: "review",
  finds: (entry, log) => {
    const isInForce = ["", "in-force"].includes(textIn(entry, "status"));
    return isInForce && (daysSince(entry, "review", log) ?? 0) > 0
      ? { ...named(entry), review: textIn(entry, "review") }
      : undefined;
  },
};
