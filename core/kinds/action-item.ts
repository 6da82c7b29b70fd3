/** Something that somebody will do before a day; the next meeting begins with those that are open (W7). */
import { actionChecks } from "./action-checks.ts";
import { ACTION_COLUMNS } from "./action-columns.ts";
import type { Kind } from "./kind.ts";
import { nextMeetingDay } from "./rhythm.ts";

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
  ...actionChecks,
};
