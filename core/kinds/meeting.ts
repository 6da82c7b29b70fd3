/** A meeting of the team: when, who, what was looked at, said and decided, and where in the cycle. */
import type { Kind } from "./kind.ts";
import { meetingChecks } from "./meeting-checks.ts";
import { MEETING_COLUMNS } from "./meeting-columns.ts";
import { proposeMeeting } from "./meeting-proposal.ts";
import { onDay } from "./span.ts";

export const meeting: Kind = {
  kind: "meeting",
  tab: "PLT Meetings",
  layout: "rows",
  title: { en: "Meeting", es: "Reunión" },
  columns: MEETING_COLUMNS,
  form: [
    {
      title: { en: "This meeting", es: "Esta reunión" },
      columns: ["date", "attendees", "facilitator", "stage", "notes"],
      folded: false,
    },
    {
      title: { en: "Decisions and what is next", es: "Decisiones y próximos pasos" },
      columns: ["decisions", "next_steps", "next_meeting"],
      folded: true,
    },
    {
      title: { en: "Data and teaching", es: "Datos y enseñanza" },
      columns: ["data", "strategy", "evidence", "stage_reason"],
      folded: true,
    },
    {
      title: { en: "Time and roles", es: "Horario y funciones" },
      columns: ["start", "end", "minutes", "place", "recorder", "timekeeper", "absent"],
      folded: true,
    },
    {
      title: { en: "Agenda and looking back", es: "Agenda y reflexión" },
      columns: ["purpose", "agenda", "reflection", "successes", "challenges", "support"],
      folded: true,
    },
  ],
  propose: proposeMeeting,
  span: onDay("date"),
  ...meetingChecks,
};
