/** All kinds beyond the everyday ones, under a policy. A new kind is one file and one line here. */
import type { Policy } from "../policies/policy.ts";
import type { FurtherKind } from "./declare.ts";
import { learning } from "./growth/learning.ts";
import { observation } from "./growth/observation.ts";
import { rating } from "./growth/rating.ts";
import { INQUIRY_KINDS } from "./inquiry/inquiry-kinds.ts";
import { absence } from "./meetings/absence.ts";
import { agendaItem } from "./meetings/agenda-item.ts";
import { cycle } from "./meetings/cycle.ts";
import { decision } from "./meetings/decision.ts";
import { designatedDay } from "./meetings/designated-day.ts";
import { fullerMeeting } from "./meetings/fuller-meeting.ts";
import { fullerMember } from "./meetings/fuller-member.ts";
import { fullerTeam } from "./meetings/fuller-team.ts";
import { norm } from "./meetings/norm.ts";
import { timeEntry } from "./meetings/time-entry.ts";
import { PROGRAM_KINDS } from "./program/program-kinds.ts";

/** How a team meets, with the fuller forms of what every team uses. */
const meetings = (policy: Policy): readonly FurtherKind[] => [
  fullerMeeting(policy),
  fullerMember,
  fullerTeam(policy),
  designatedDay,
  timeEntry(policy),
  absence,
  agendaItem,
  decision,
  norm,
  cycle,
];

/** How people grow. Nothing of it goes above the team. */
const growth = (policy: Policy): readonly FurtherKind[] => [rating(policy), observation, learning];

const made = new WeakMap<Policy, readonly FurtherKind[]>();

/** The kinds with the choices that this policy gives them, in the order of their tabs. The same policy gives the same list. */
export function kindsFor(policy: Policy): readonly FurtherKind[] {
  const before = made.get(policy);
  if (before) return before;
  const now: readonly FurtherKind[] = [...meetings(policy), ...INQUIRY_KINDS, ...growth(policy), ...PROGRAM_KINDS];
  made.set(policy, now);
  return now;
}
