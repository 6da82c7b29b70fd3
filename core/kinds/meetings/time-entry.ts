/** Minutes of a meeting by what they were used for, honestly (V2, V3). */
import type { Policy } from "../../policies/policy.ts";
import { declare, type FurtherKind, field, first, needed, offering, shown, words } from "../declare.ts";
import type { Entry, Value } from "../entry.ts";
import type { Column, Log } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { choicesFrom } from "../policy-choices.ts";
import { onDay } from "../span.ts";
import { meetingMinutes } from "./meeting-length.ts";
import { minutesIn, notAddingUp, ruledOut, soundsRuledOut, timeOf } from "./time-entry-checks.ts";
import { approvedUses, ruledOutUses } from "./uses-of-time.ts";

const DATE = needed(
  field("date", "day", words("Date", "Fecha"), words("The day of the meeting.", "El día de la reunión."), "date"),
);

const useUnder = (policy: Policy): Column =>
  needed(
    offering(
      field(
        "use",
        "choice",
        words("Used for", "Se usó para"),
        words(
          "What this part of the time went to. Time that went to something else is welcome here, too: it helps to protect the rest.",
          "A qué se dedicó esta parte del tiempo. También sirve anotar lo que se fue en otra cosa: ayuda a proteger el resto.",
        ),
        "time_use",
      ),
      [
        ...choicesFrom(approvedUses(policy)),
        ...choicesFrom(ruledOutUses(policy)).map((use) => shown(use, "attention")),
      ],
    ),
  );

const OTHERS: readonly Column[] = [
  needed(
    field(
      "minutes",
      "number",
      words("Minutes", "Minutos"),
      words("How many minutes of the meeting.", "Cuántos minutos de la reunión."),
      "duration",
    ),
  ),
  field(
    "note",
    "long-text",
    words("What we did", "Qué hicimos"),
    words("In a few words. No student names.", "En pocas palabras. Sin nombres de estudiantes."),
  ),
  field(
    "meeting",
    "id",
    words("Meeting ID", "ID de la reunión"),
    words("The meeting it belongs to. PLT Log fills this in.", "La reunión a la que pertenece. PLT Log lo completa."),
  ),
];

/** The last meeting's day, and as many of its minutes as nobody has written down yet. */
function proposeTime(log: Log): Readonly<Record<string, Value>> {
  const held = meetingsHeld(log);
  const last = held[held.length - 1];
  return { date: last?.day ?? log.today, minutes: last ? minutesLeft(last.entry, log) : null };
}

function minutesLeft(meeting: Entry, log: Log): number | null {
  const length = meetingMinutes(meeting);
  const left = length === undefined ? 0 : length - minutesIn(timeOf(meeting, log));
  return left > 0 ? left : null;
}

/** The kind with the uses that this policy approves and rules out. */
export const timeEntry = (policy: Policy): FurtherKind =>
  declare({
    kind: "time-entry",
    tab: "PLT Time",
    title: words("Use of time", "Uso del tiempo"),
    many: words("Use of time", "Uso del tiempo"),
    about: words("What our meeting time went to.", "A qué dedicamos el tiempo de la reunión."),
    group: "meetings",
    answers: ["V2", "V3"],
    layout: "rows",
    columns: [DATE, useUnder(policy), ...OTHERS],
    form: [first(words("The time", "El tiempo"), "date", "use", "minutes", "note")],
    propose: proposeTime,
    span: onDay("date"),
    rules: [ruledOut, soundsRuledOut],
    logRules: [notAddingUp],
    gives: [
      { requirement: "V2", shows: "sums", columns: ["use", "minutes"], audience: "team" },
      { requirement: "V2", shows: "sums", columns: ["use", "minutes"], audience: "school" },
      { requirement: "V3", shows: "sums", columns: ["use", "minutes"], audience: "team" },
    ],
  });
