/** What is on the agenda of a meeting: items put there for its day, and those of earlier days that are still open (T3). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import type { Day } from "../../workbook/day.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { nextMeetingDay } from "../rhythm.ts";
import { nextDesignatedDay } from "./designated-days.ts";

/** True where nobody has said that an item is done or dropped. */
export const isOnAgenda = (item: Entry): boolean => !["done", "dropped"].includes(textIn(item, "status"));

/**
 * The items of a meeting on a day, oldest first. Open ones come over by themselves, until they are done or dropped; an item without a
 * day belongs to the next meeting. Example: an item of Oct 8 that is still open is on the agenda of Oct 22, too.
 */
export function agendaOn(log: Log, day: Day): readonly Entry[] {
  return log
    .entries("agenda-item")
    .filter((item) => {
      const date = dayIn(item, "date");
      return date === day || (isOnAgenda(item) && (date === undefined || date < day));
    })
    .map((item) => ({ item, date: dayIn(item, "date") ?? day }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ item }) => item);
}

/** The meeting that an agenda is made for: the next one planned, or the next by the calendar or the rhythm; null where nothing tells. */
export function meetingAhead(log: Log): Day | null {
  const designated = nextDesignatedDay(log);
  return designated !== undefined && designated.day >= log.today ? designated.day : nextMeetingDay(log);
}

/** How many meetings were held since an item was put on the agenda, its own day included. */
export function meetingsSince(item: Entry, log: Log): number {
  const date = dayIn(item, "date");
  if (date === undefined) return 0;
  const held = meetingsHeld(log);
  const first = held.findIndex(({ day }) => day >= date);
  return first < 0 ? 0 : held.length - first;
}
