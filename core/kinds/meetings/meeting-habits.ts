/**
 * What is checked about a team's habits at meetings: an agenda before (T3), notes that serve later (T4), the kind of meeting (T10). What is
 * missing again and again is told once, at the newest meeting, with a count: a team mends the next meeting, not those of last year.
 */
import { type Dated, isFilled, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { oncePerList } from "../once-per-list.ts";
import type { Finding, LogRule, Rule } from "../rule.ts";
import { isDayOfThisYear } from "../this-year.ts";
import { daysSince } from "../time-passed.ts";
import { ruledOutUseIn } from "./sounds-ruled-out.ts";

/** The meetings of this school year that lack something, told at the newest of them. */
function lacking(log: Log, lacks: (meeting: Dated<Entry>) => boolean): readonly Finding[] {
  const found = meetingsHeld(log).filter((meeting) => isDayOfThisYear(meeting.day, log) && lacks(meeting));
  const newest = found[found.length - 1];
  return newest ? [{ at: newest.entry, field: "", facts: { date: newest.day, meetings: found.length } }] : [];
}

const at = (field: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, field }));

/** Days for which an agenda was made item by item. */
const agendaDays = oncePerList(
  (items: readonly Entry[]): ReadonlySet<string> => new Set(items.map((item) => textIn(item, "date"))),
);

export const noAgenda: LogRule = {
  code: "meeting/no-agenda",
  requirement: "T3",
  severity: "info",
  finds: (log) => {
    const made = agendaDays(log.entries("agenda-item"));
    return at(
      "agenda",
      lacking(log, ({ entry, day }) => !isFilled(entry, "agenda") && !made.has(day)),
    );
  },
};

/** A team that always has one kind of meeting says so once, in its setup. */
export const noMeetingKind: LogRule = {
  code: "meeting/no-kind",
  requirement: "T10",
  severity: "info",
  finds: (log) => {
    const [team] = log.entries("team");
    if (team && isFilled(team, "meeting_kind")) return [];
    return at(
      "meeting_kind",
      lacking(log, ({ entry }) => !isFilled(entry, "meeting_kind")),
    );
  },
};

const TOLD = ["notes", "decisions", "next_steps", "data", "strategy", "reflection", "successes", "challenges"];

/** Too few words to be of use later, of a meeting that is recent enough for somebody to remember more. */
export const thinNotes: Rule = {
  code: "meeting/thin-notes",
  requirement: "T4",
  severity: "info",
  field: "notes",
  finds: (entry, log) => {
    const days = daysSince(entry, "date", log);
    const { recallDays, fewestWords } = log.policy.limits;
    if (days === undefined || days < 0 || days > recallDays) return undefined;
    const count = TOLD.reduce((sum, key) => sum + wordsIn(textIn(entry, key)), 0);
    return count >= fewestWords ? undefined : { date: textIn(entry, "date"), words: count };
  },
};

const wordsIn = (text: string): number => (text === "" ? 0 : text.split(/\s+/).length);

export const notesSoundRuledOut: Rule = {
  code: "meeting/sounds-ruled-out",
  requirement: "V3",
  severity: "info",
  field: "notes",
  finds: (entry, log) => {
    const found = ruledOutUseIn(textIn(entry, "notes"), log.policy);
    return found && { said: found.said, "use.en": found.use.label.en, "use.es": found.use.label.es };
  },
};
