/** What the meeting form proposes, so that logging a meeting takes under three minutes: date, who was there, whose turn, stage. */

import { cycleMeetings, inOrder, isFilled, textIn } from "../cycles/team-log.ts";
import type { Value } from "./entry.ts";
import type { Log } from "./kind.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { meetingDayToLog } from "./rhythm.ts";
import { rosterOn } from "./roster.ts";
import { whoseTurn } from "./turns.ts";

/**
 * Proposals for the next meeting to be logged. Facilitator by turns; recorder and timekeeper by turns only where the team
 * uses these roles, so that no form fills in what nobody did. The stage is the last one; usual minutes come from the setup.
 */
export function proposeMeeting(log: Log): Readonly<Record<string, Value>> {
  const date = meetingDayToLog(log);
  const attendees = rosterOn(log, date);
  const held = meetingsHeld(log);
  const last = held[held.length - 1];
  const uses = (role: string) => held.some(({ entry }) => isFilled(entry, role));
  const facilitator = whoseTurn(log, "facilitator", date, []);
  const recorder = uses("recorder") ? whoseTurn(log, "recorder", date, [facilitator ?? ""]) : null;
  const timekeeper = uses("timekeeper")
    ? whoseTurn(log, "timekeeper", date, [facilitator ?? "", recorder ?? ""])
    : null;
  const staged = [...inOrder(cycleMeetings(log))]
    .reverse()
    .find(({ entry, day }) => day <= log.today && isFilled(entry, "stage"));
  return {
    date,
    attendees: attendees.length === 0 ? null : attendees,
    facilitator,
    recorder,
    timekeeper,
    stage: staged ? textIn(staged.entry, "stage") : null,
    minutes: log.entries("team")[0]?.values["minutes"] ?? null,
    place: last?.entry.values["place"] ?? null,
  };
}
