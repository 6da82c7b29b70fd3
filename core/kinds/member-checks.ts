/** What is checked about the roster (V4). */
import { type Dated, dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Notice } from "../words/notice.ts";
import type { Entry } from "./entry.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Check, Kind, Log } from "./kind.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { MEMBER_COLUMNS } from "./member-columns.ts";
import { plainName } from "./names.ts";
import { namesIn } from "./names-in.ts";
import { missingCheck, typedCheck } from "./typed-check.ts";

const leftBeforeJoining: Check = (entry) => {
  const joined = dayIn(entry, "joined");
  const left = dayIn(entry, "left");
  if (joined === undefined || left === undefined || left >= joined) return [];
  const facts = { name: textIn(entry, "name"), joined, left };
  return [noticeAt(entry, "left", { code: "member/left-before-joining", severity: "error", requirement: "V4", facts })];
};

/** A member who is on the roster and was at none of at least three meetings that say who came. For the team's eyes. */
function neverThere(log: Log): readonly Notice[] {
  const held = meetingsHeld(log).filter(({ entry }) => isFilled(entry, "attendees"));
  return log.entries("member").flatMap((entry) => {
    const name = textIn(entry, "name");
    const due = held.filter(wereWith(entry));
    const came = (alike: (name: string) => string): boolean =>
      due.some((meeting) => namesIn(meeting.entry, "attendees").map(alike).includes(alike(name)));
    if (name === "" || due.length < log.policy.limits.meetingsMissed || came((as) => as) || came(plainName)) return [];
    const facts = { name, meetings: due.length };
    return [noticeAt(entry, "name", { code: "member/never-there", severity: "info", requirement: "V4", facts })];
  });
}

/** Somebody who stands on the roster twice at the same time, told at the later row. Who left and came back may have two rows. */
function twice(log: Log): readonly Notice[] {
  const known = new Map<string, readonly Entry[]>();
  return log.entries("member").flatMap((entry) => {
    const name = textIn(entry, "name");
    const before = known.get(plainName(name)) ?? [];
    known.set(plainName(name), [...before, entry]);
    const other = before.find((each) => staysUntil(each, entry) && staysUntil(entry, each));
    if (name === "" || !other) return [];
    const facts = { name, otherCell: other.at.cells["name"] ?? "" };
    return [noticeAt(entry, "name", { code: "member/twice", severity: "warning", requirement: "V4", facts })];
  });
}

/** True where one member is still there when the other joins. */
function staysUntil(one: Entry, other: Entry): boolean {
  const [left, joined] = [dayIn(one, "left"), dayIn(other, "joined")];
  return left === undefined || joined === undefined || joined <= left;
}

/** Finds the meetings between the day on which a member joined and the last day. */
function wereWith(entry: Entry): (meeting: Dated<Entry>) => boolean {
  const joined = dayIn(entry, "joined") ?? "";
  const left = dayIn(entry, "left");
  return ({ day }) => joined <= day && (left === undefined || day <= left);
}

export const memberChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [
    ...MEMBER_COLUMNS.filter((column) => column.required).map((column) => missingCheck(column, "V4")),
    typedCheck(MEMBER_COLUMNS, []),
    leftBeforeJoining,
  ],
  logChecks: [neverThere, twice],
};
