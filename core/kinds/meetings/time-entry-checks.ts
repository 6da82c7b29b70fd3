/** What is checked about how the time was used (V2, V3). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { oncePerList } from "../once-per-list.ts";
import type { LogRule, Rule } from "../rule.ts";
import { meetingMinutes } from "./meeting-length.ts";
import { ruledOutUseIn } from "./sounds-ruled-out.ts";
import { ruledOutNamed } from "./uses-of-time.ts";

export const ruledOut: Rule = {
  code: "time/ruled-out",
  requirement: "V3",
  severity: "info",
  field: "use",
  finds: (entry, log) => {
    const use = ruledOutNamed(log.policy, textIn(entry, "use"));
    if (!use) return undefined;
    return { "use.en": use.label.en, "use.es": use.label.es, minutes: textIn(entry, "minutes") };
  },
};

export const soundsRuledOut: Rule = {
  code: "time/sounds-ruled-out",
  requirement: "V3",
  severity: "info",
  field: "note",
  finds: (entry, log) => {
    if (ruledOutNamed(log.policy, textIn(entry, "use"))) return undefined;
    const found = ruledOutUseIn(textIn(entry, "note"), log.policy);
    return found && { said: found.said, "use.en": found.use.label.en, "use.es": found.use.label.es };
  },
};

/** Rows of the time tab by the meeting that they belong to: by its id, or else by their day. */
const byMeeting = oncePerList((entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = isFilled(entry, "meeting") ? textIn(entry, "meeting") : textIn(entry, "date");
    const rows = found.get(key);
    if (rows) rows.push(entry);
    else found.set(key, [entry]);
  }
  return found;
});

/** What was written down of a meeting's time. Two meetings on one day are told apart by the meeting's id alone. */
export function timeOf(meeting: Entry, log: Log): readonly Entry[] {
  const rows = byMeeting(log.entries("time-entry"));
  const day = dayIn(meeting, "date");
  return [...(rows.get(meeting.id) ?? []), ...(day === undefined ? [] : (rows.get(day) ?? []))];
}

export const minutesIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { values }) => sum + (typeof values["minutes"] === "number" ? values["minutes"] : 0), 0);

/** Told at the first row of a meeting's time; a meeting whose time nobody wrote down is left alone. */
export const notAddingUp: LogRule = {
  code: "time/not-adding-up",
  requirement: "V2",
  severity: "warning",
  finds: (log) =>
    log.entries("meeting").flatMap((meeting) => {
      const rows = timeOf(meeting, log);
      const [first] = rows;
      const length = meetingMinutes(meeting);
      if (!first || length === undefined) return [];
      const sum = minutesIn(rows);
      if (Math.abs(sum - length) <= log.policy.limits.minutesOff) return [];
      return [{ at: first, field: "minutes", facts: { date: textIn(meeting, "date"), sum, minutes: length } }];
    }),
};
