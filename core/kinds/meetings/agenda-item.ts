/** A point on a meeting's agenda; while it is open it comes over to the next meeting by itself (T3). */
import { textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Choice } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { whileOpen } from "../span.ts";
import { isOnAgenda, meetingAhead, meetingsSince } from "./open-agenda.ts";

const STATUSES: readonly Choice[] = [
  choice("open", words("Open", "Pendiente"), "to do", "next", "carried over", "tabled", "por tratar", "abierto"),
  shown(choice("done", words("Done", "Tratado"), "discussed", "complete", "x", "✓", "hecho", "listo"), "done"),
  shown(choice("dropped", words("Dropped", "Retirado"), "removed", "not needed", "cancelled", "descartado"), "quiet"),
];

/** An item that met meeting after meeting and is still open: three carry it, the fourth asks. */
const carriedLong: Rule = {
  code: "agenda/carried-long",
  requirement: "T3",
  severity: "info",
  field: "status",
  finds: (entry, log) => {
    const meetings = isOnAgenda(entry) ? meetingsSince(entry, log) : 0;
    return meetings <= log.policy.limits.meetingsMissed ? undefined : { text: textIn(entry, "text"), meetings };
  },
};

/** An item that is done, and nobody wrote what came of it. */
const noOutcome: Rule = {
  code: "agenda/no-outcome",
  requirement: "T3",
  severity: "info",
  field: "outcome",
  finds: (entry) =>
    textIn(entry, "status") === "done" && textIn(entry, "outcome") === "" ? { text: textIn(entry, "text") } : undefined,
};

export const agendaItem = declare({
  kind: "agenda-item",
  tab: "PLT Agenda",
  title: words("Agenda item", "Punto de la agenda"),
  many: words("Agenda items", "Puntos de la agenda"),
  about: words(
    "What the next meeting is about. Open items come over by themselves.",
    "De qué tratará la próxima reunión. Lo pendiente pasa solo a la siguiente.",
  ),
  group: "meetings",
  answers: ["T3"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Item", "Punto"),
        words("As a question, it is easier to finish.", "Como pregunta, es más fácil cerrarlo."),
        "agenda_topic",
      ),
    ),
    field(
      "date",
      "day",
      words("For the meeting of", "Para la reunión del"),
      words("Left empty, it is for the next meeting.", "Si queda vacío, es para la próxima reunión."),
    ),
    field(
      "owner",
      "text",
      words("Brought by", "Lo presenta"),
      words("Who opens it and brings what is needed.", "Quién lo presenta y trae lo necesario."),
      "owner",
    ),
    field(
      "minutes",
      "number",
      words("Minutes", "Minutos"),
      words("How long it may take.", "Cuánto puede durar."),
      "planned_minutes",
    ),
    choosing(
      field(
        "status",
        "choice",
        words("Status", "Estado"),
        words("Left empty, it counts as open.", "Si queda vacío, cuenta como pendiente."),
        "status",
      ),
      STATUSES,
    ),
    field(
      "outcome",
      "long-text",
      words("What came of it", "En qué quedó"),
      words("One sentence is enough for next time.", "Basta una oración para la próxima vez."),
    ),
  ],
  form: [
    first(words("The item", "El punto"), "text", "date", "owner", "minutes"),
    folded(words("After the meeting", "Después de la reunión"), "status", "outcome"),
  ],
  propose: (log) => ({ date: meetingAhead(log), status: "open" }),
  span: whileOpen("date", isOnAgenda),
  rules: [carriedLong, noOutcome],
  logRules: [],
  gives: [{ requirement: "T3", shows: "list", columns: ["text", "date", "status"], audience: "team" }],
});
