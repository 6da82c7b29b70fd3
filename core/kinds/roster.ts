/** Who is on the team on a given day (V4). */

import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Day } from "../workbook/day.ts";
import type { Log } from "./kind.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { plainName } from "./names.ts";
import { namesIn } from "./names-in.ts";

/**
 * Names of the members on a day, in the order of the sheet. A member counts from the day of joining to the day of leaving.
 * A log without a roster has the people who came to its meetings, by name.
 * Example: who left on 2025-12-19 is on the roster of 2025-12-19, not of 2026-01-07.
 */
export function rosterOn(log: Log, day: Day): readonly string[] {
  const members = log.entries("member").filter((entry) => textIn(entry, "name") !== "");
  if (members.length === 0) return peopleSeen(log);
  const present = members.filter((entry) => {
    const joined = dayIn(entry, "joined");
    const left = dayIn(entry, "left");
    return (joined === undefined || joined <= day) && (left === undefined || day <= left);
  });
  return uniqueNames(present.map((entry) => textIn(entry, "name")));
}

/** Everyone who came to a meeting, by name. */
function peopleSeen(log: Log): readonly string[] {
  const names = uniqueNames(meetingsHeld(log).flatMap(({ entry }) => namesIn(entry, "attendees")));
  return [...names].sort((a, b) => (plainName(a) < plainName(b) ? -1 : 1));
}

/** Each name once, as it is first written. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(plainName(name))) seen.set(plainName(name), name);
  return [...seen.values()];
}
