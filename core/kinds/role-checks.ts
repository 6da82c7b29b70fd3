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
    const { last, name, meetings } = inARow(held, role);
    const column = MEETING_COLUMNS.find(({ key }) => key === role);
    if (!last || !column || meetings < log.policy.limits.roleInARow) return [];
    const facts = { ...headingFacts(column), name, meetings };
    return [noticeAt(last, role, { code: "role/held-long", severity: "info", requirement: "T11", facts })];
  });
}

/** Who held a role last, and at how many meetings without a break; meetings that name nobody for it do not count. Read from the newest back. */
function inARow(held: readonly Dated<Entry>[], role: string) {
  let last: Entry | undefined;
  let name = "";
  let meetings = 0;
  for (let i = held.length - 1; i >= 0; i -= 1) {
    const entry = held[i]?.entry;
    const names = entry ? namesIn(entry, role) : [];
    if (names.length === 0) continue;
    if (last && !names.map(plainName).includes(plainName(name))) break;
    last ??= entry;
    name ||= names[0] ?? "";
    meetings += 1;
  }
  return { last, name, meetings };
}
