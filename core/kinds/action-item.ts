/** Something that somebody will do before a day; the next meeting begins with those that are open (W7). */

import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Day } from "../workbook/day.ts";
import { actionChecks } from "./action-checks.ts";
import { ACTION_COLUMNS } from "./action-columns.ts";
import type { Entry } from "./entry.ts";
import type { Kind, Log } from "./kind.ts";
import { oncePerList } from "./once-per-list.ts";
import { nextMeetingDay } from "./rhythm.ts";
import type { Span } from "./span.ts";
import { isOpen } from "./status.ts";

/** The days of meetings by their ids: an action that names no day is of the day on which it was agreed. */
const daysById = oncePerList(
  (meetings): ReadonlyMap<string, Day | undefined> => new Map(meetings.map((each) => [each.id, dayIn(each, "date")])),
);

function spanOf(entry: Entry, log: Log): Span {
  const due = dayIn(entry, "due");
  const agreed = daysById(log.entries("meeting")).get(textIn(entry, "meeting"));
  return { from: agreed ?? due, until: isOpen(entry) ? undefined : (due ?? agreed) };
}

export const actionItem: Kind = {
  kind: "action-item",
  tab: "PLT Actions",
  layout: "rows",
  title: { en: "Action item", es: "Tarea acordada" },
  columns: ACTION_COLUMNS,
  form: [
    {
      title: { en: "The action", es: "La tarea" },
      columns: ["text", "owner", "due", "status"],
      folded: false,
    },
    { title: { en: "More", es: "Más" }, columns: ["note"], folded: true },
  ],
  propose: (log) => ({ due: nextMeetingDay(log), status: "open" }),
  span: spanOf,
  ...actionChecks,
};
