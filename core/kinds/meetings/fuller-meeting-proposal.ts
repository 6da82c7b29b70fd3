/** What the meeting form proposes where a log has a calendar, an agenda and members who take no roles: V1, T3 and T11 without typing. */
import { textIn } from "../../cycles/team-log.ts";
import { parseDay } from "../../workbook/day.ts";
import type { Value } from "../entry.ts";
import type { Log } from "../kind.ts";
import { proposeMeeting } from "../meeting-proposal.ts";
import { plainName } from "../names.ts";
import { rosterOn } from "../roster.ts";
import { whoseTurn } from "../turns.ts";
import { nextDesignatedDay } from "./designated-days.ts";
import { agendaOn } from "./open-agenda.ts";

const ROLES = ["facilitator", "recorder", "timekeeper"];

/**
 * The everyday proposals, with the next designated day and its times, who was on the roster on that day, the open agenda, and turns
 * that pass over who takes none. Example: two items left open on Oct 8 stand in the agenda of Oct 22.
 */
export function proposeFullerMeeting(log: Log): Readonly<Record<string, Value>> {
  const usual = proposeMeeting(log);
  const designated = nextDesignatedDay(log);
  const date = designated?.day ?? parseDay(String(usual["date"] ?? "")) ?? log.today;
  const attendees = designated ? rosterOn(log, date) : usual["attendees"];
  const agenda = agendaOn(log, date).map((item) => textIn(item, "text"));
  const times = designated ? { start: orNull(designated.starts), end: orNull(designated.ends) } : {};
  return {
    ...usual,
    date,
    attendees: Array.isArray(attendees) && attendees.length === 0 ? null : (attendees ?? null),
    ...times,
    ...turnsOf(log, usual),
    agenda: agenda.length === 0 ? null : agenda.join("\n"),
    meeting_kind: textIn(log.entries("team")[0] ?? NOBODY, "meeting_kind") || null,
  };
}

const NOBODY = { id: "", values: {}, at: { sheet: "", row: 0, cells: {} } };

const orNull = (text: string): Value => (text === "" ? null : text);

/** The roles that the everyday form proposes, with the next in turn in the place of who takes none. */
function turnsOf(log: Log, usual: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const without = log.entries("member").filter((member) => textIn(member, "turns") === "none");
  if (without.length === 0) return {};
  const taken = without.map((member) => textIn(member, "name"));
  const isOut = (name: string): boolean => taken.some((each) => plainName(each) === plainName(name));
  const kept = ROLES.map((role) => String(usual[role] ?? "")).filter((name) => name !== "" && !isOut(name));
  const found: Record<string, Value> = {};
  for (const role of ROLES) {
    const name = String(usual[role] ?? "");
    if (name === "" || !isOut(name)) continue;
    const next = whoseTurn(log, role, log.today, [...taken, ...kept]);
    if (next !== null) kept.push(next);
    found[role] = next;
  }
  return found;
}
