/** A day that the board or the school set aside for teams, such as an early-release day (V1). */
import { textIn } from "../../cycles/team-log.ts";
import { declare, field, first, folded, needed, words } from "../declare.ts";
import { onDay } from "../span.ts";
import { dayWithoutMeeting, endsBeforeItStarts, meetingOffCalendar } from "./designated-day-checks.ts";

export const designatedDay = declare({
  kind: "designated-day",
  tab: "PLT Calendar",
  title: words("Designated day", "Día designado"),
  many: words("Designated days", "Días designados"),
  about: words("Days set aside for teams to meet.", "Días reservados para que los equipos se reúnan."),
  group: "meetings",
  answers: ["V1"],
  layout: "rows",
  columns: [
    needed(
      field(
        "date",
        "day",
        words("Date", "Fecha"),
        words("The day set aside for teams.", "El día reservado para los equipos."),
      ),
    ),
    field("starts", "time", words("Starts", "Empieza"), words("For example 1:30 PM.", "Por ejemplo, 1:30 PM.")),
    field("ends", "time", words("Ends", "Termina"), words("For example 3:00 PM.", "Por ejemplo, 3:00 PM.")),
    field(
      "label",
      "text",
      words("What kind of day", "Tipo de día"),
      words("For example early release or late start.", "Por ejemplo, salida temprana o entrada tardía."),
    ),
    field(
      "instead",
      "text",
      words("Why there was no meeting", "Por qué no hubo reunión"),
      words(
        "For a day that was cancelled or went to something else: snow day, district training.",
        "Para un día cancelado o usado en otra cosa: mal tiempo, capacitación del distrito.",
      ),
    ),
  ],
  form: [
    first(words("The day", "El día"), "date", "starts", "ends", "label"),
    folded(words("When the team could not meet", "Cuando el equipo no pudo reunirse"), "instead"),
  ],
  propose: (log) => {
    const days = log.entries("designated-day");
    const last = days[days.length - 1];
    const same = (key: string) => (last && textIn(last, key) !== "" ? textIn(last, key) : null);
    return { starts: same("starts"), ends: same("ends"), label: same("label") };
  },
  span: onDay("date"),
  rules: [dayWithoutMeeting, endsBeforeItStarts],
  logRules: [meetingOffCalendar],
  gives: [{ requirement: "V1", shows: "list", columns: ["date", "starts", "ends", "instead"], audience: "team" }],
});
