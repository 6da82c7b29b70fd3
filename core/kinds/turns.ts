/** Whose turn it is to hold a role (T11): the member who held it least recently. */
import type { Day } from "../workbook/day.ts";
import type { Log } from "./kind.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { plainName } from "./names.ts";
import { namesIn } from "./names-in.ts";
import { rosterOn } from "./roster.ts";

/**
 * The member whose turn it is for a role such as `facilitator`, leaving out who has another role already; null where the
 * roster is empty. Who never held it comes first, in the order of the roster.
 * Example: Ana led in September, Bea in October, Carl never: it is Carl's turn, then Ana's.
 */
export function whoseTurn(log: Log, role: string, day: Day, taken: readonly string[]): string | null {
  const held = new Map<string, Day>();
  for (const meeting of meetingsHeld(log)) {
    for (const name of namesIn(meeting.entry, role)) held.set(plainName(name), meeting.day);
  }
  const busy = new Set(taken.map(plainName));
  const waiting = rosterOn(log, day).filter((name) => !busy.has(plainName(name)));
  const inTurn = [...waiting].sort((a, b) => {
    const left = held.get(plainName(a)) ?? "";
    const right = held.get(plainName(b)) ?? "";
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return inTurn[0] ?? null;
}
