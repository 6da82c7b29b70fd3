/** Roles that stay with one person for long (T11). */
import type { Dated } from "../cycles/team-log.ts";
import type { Notice } from "../words/notice.ts";
import type { Entry } from "./entry.ts";
import { headingFacts, noticeAt } from "./entry-notice.ts";
import type { Log } from "./kind.ts";
import { MEETING_COLUMNS } from "./meeting-columns.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { plainName } from "./names.ts";
import { namesIn } from "./names-in.ts";
import { rosterOn } from "./roster.ts";

const ROLES = ["facilitator", "recorder", "timekeeper"];

/** A notice at the newest meeting for each role that one person has held for the last five meetings or more, in a team of several. */
export function heldLong(log: Log): readonly Notice[] {
  const held = meetingsHeld(log);
  if (rosterOn(log, log.today).length < 2) return [];
  return ROLES.flatMap((role) => {
    const named = held.filter(({ entry }) => namesIn(entry, role).length > 0);
    const last = named[named.length - 1];
    const name = last && namesIn(last.entry, role)[0];
    const column = MEETING_COLUMNS.find(({ key }) => key === role);
    if (!last || !name || !column) return [];
    const meetings = inARow(named, role, name);
    if (meetings < log.policy.limits.roleInARow) return [];
    const facts = { ...headingFacts(column), name, meetings };
    return [noticeAt(last.entry, role, { code: "role/held-long", severity: "info", requirement: "T11", facts })];
  });
}

function inARow(meetings: readonly Dated<Entry>[], role: string, name: string): number {
  const newestFirst = [...meetings].reverse();
  const other = newestFirst.findIndex(({ entry }) => !namesIn(entry, role).map(plainName).includes(plainName(name)));
  return other < 0 ? newestFirst.length : other;
}
