/** What is checked about the terms agreed with the teachers' association: when collaboration began, and how long it takes (L6). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import type { Day } from "../../workbook/day.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { meetingMinutes } from "../meetings/meeting-length.ts";
import { meetingsHeld } from "../meetings-held.ts";
import type { Finding, LogRule } from "../rule.ts";
import { isThisYear } from "../this-year.ts";
import { unitsNow } from "./units.ts";

interface Start {
  readonly entry: Entry;
  readonly field: string;
  readonly day: Day;
}

/** Where collaboration began this school year: the first meeting of a team, or the first day of a school. */
function firstStart(log: Log): Start | undefined {
  const meetings = meetingsHeld(log).map(({ entry }) => ({ entry, field: "date" }));
  const units = unitsNow(log).map((entry) => ({ entry, field: "begins" }));
  const starts = [...meetings, ...units]
    .filter(({ entry, field }) => isThisYear(entry, field, log))
    .flatMap(({ entry, field }): readonly Start[] => {
      const day = dayIn(entry, field);
      return day === undefined || day > log.today ? [] : [{ entry, field, day }];
    });
  return starts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

/** The first day on which terms were signed: those in the log, else those that the policy states. "" where none is signed; undefined without terms. */
function signedOn(log: Log): string | undefined {
  const terms = log.entries("agreement-term").filter((term) => textIn(term, "text") !== "");
  if (terms.length === 0) return log.policy.terms?.signedOn;
  const days = terms.flatMap((term) => dayIn(term, "signed") ?? []);
  return [...days].sort()[0] ?? "";
}

const startedBefore: LogRule = {
  code: "agreement-term/started-before",
  requirement: "L6",
  severity: "warning",
  finds: (log) => {
    const signed = signedOn(log);
    const start = firstStart(log);
    if (signed === undefined || !start || (signed !== "" && signed <= start.day)) return [];
    return [{ at: start.entry, field: start.field, facts: { start: start.day, signed } }];
  },
};

/** The most minutes that terms in force allow; undefined where none says. */
function minutesAgreed(log: Log): number | undefined {
  const said = log.entries("agreement-term").flatMap((term) => {
    const minutes = term.values["minutes"] ?? null;
    return typeof minutes === "number" && minutes > 0 ? [minutes] : [];
  });
  if (said.length > 0) return Math.max(...said);
  const stated = log.policy.terms?.minutes ?? 0;
  return stated > 0 ? stated : undefined;
}

/** Meetings of this school year, and teams in the register by what is usual. A few minutes over are nobody's concern. */
const minutesBeyond: LogRule = {
  code: "agreement-term/minutes-beyond",
  requirement: "L6",
  severity: "warning",
  finds: (log) => {
    const agreed = minutesAgreed(log);
    if (agreed === undefined) return [];
    const meetings = meetingsHeld(log).filter(({ entry }) => isThisYear(entry, "date", log));
    const timed = [...meetings.map(({ entry }) => entry), ...log.entries("team-link")];
    return timed.flatMap((entry): readonly Finding[] => {
      const minutes = meetingMinutes(entry);
      if (minutes === undefined || minutes <= agreed + log.policy.limits.minutesOff) return [];
      return [{ at: entry, field: "minutes", facts: { minutes, agreed } }];
    });
  },
};

export const agreementRules: readonly LogRule[] = [startedBefore, minutesBeyond];
