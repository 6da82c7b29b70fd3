/** What is checked about requests: how long they stay open, and what a practice still lacks (C11, T9). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { Rule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";

/** True where nobody has answered yet. */
export const isAsked = (entry: Entry): boolean =>
  ["", "waiting"].includes(textIn(entry, "answer")) && !isFilled(entry, "came");

export const openLong: Rule = {
  code: "request/open-long",
  requirement: "C11",
  severity: "warning",
  field: "answer",
  finds: (entry, log) => {
    const days = daysSince(entry, "asked_on", log);
    if (days === undefined || days <= log.policy.limits.requestDays || !isAsked(entry)) return undefined;
    return { text: textIn(entry, "text"), days };
  },
};

/** A request for a practice that was refused, came in part, or was promised and did not come within the days that a request may take. */
export const unmetNeed: Rule = {
  code: "request/unmet-need",
  requirement: "T9",
  severity: "warning",
  field: "practice",
  finds: (entry, log) => {
    if (!isFilled(entry, "practice")) return undefined;
    const answer = textIn(entry, "answer");
    const days = daysSince(entry, "answered_on", log) ?? daysSince(entry, "asked_on", log) ?? 0;
    const isPromised = answer === "yes" && !isFilled(entry, "came") && days > log.policy.limits.requestDays;
    return ["no", "partly"].includes(answer) || isPromised
      ? { practice: textIn(entry, "practice"), text: textIn(entry, "text") }
      : undefined;
  },
};

export const answeredBeforeAsked: Rule = {
  code: "request/answered-before-asked",
  requirement: "C11",
  severity: "error",
  field: "answered_on",
  finds: (entry) => {
    const [asked, answered] = [dayIn(entry, "asked_on"), dayIn(entry, "answered_on")];
    return asked === undefined || answered === undefined || answered >= asked ? undefined : { asked, answered };
  },
};

/** Shares can be compared only where a request that was met says what it cost, in money or in hours. */
export const noCost: Rule = {
  code: "request/no-cost",
  requirement: "C11",
  severity: "info",
  field: "cost",
  finds: (entry) =>
    isFilled(entry, "came") && !isFilled(entry, "cost") && !isFilled(entry, "hours")
      ? { text: textIn(entry, "text") }
      : undefined,
};
