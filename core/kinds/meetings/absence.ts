/** Why somebody could not be at a meeting, as a category and no more (V4). */
import { choice, choosing, declare, field, first, needed, words } from "../declare.ts";
import type { Value } from "../entry.ts";
import type { Choice, Log } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { plainName } from "../names.ts";
import { rosterOn } from "../roster.ts";
import { onDay } from "../span.ts";
import { noCategory, thereByDay, wasThere } from "./absence-checks.ts";

const CATEGORIES: readonly Choice[] = [
  choice("sick", words("Sick", "Enfermedad"), "ill", "illness", "sick leave", "enferma", "enfermo"),
  choice("family", words("Family", "Familia"), "family leave", "bereavement", "asunto familiar"),
  choice("personal", words("Personal leave", "Permiso personal"), "personal", "appointment", "cita"),
  choice("training", words("Training", "Capacitación"), "professional development", "pd", "conference", "taller"),
  choice(
    "school-duty",
    words("School duty", "Función en la escuela"),
    "duty",
    "coverage",
    "covering a class",
    "guardia",
  ),
  choice("other-meeting", words("Another meeting", "Otra reunión"), "iep", "iep meeting", "meeting", "reunión"),
  choice("other", words("Other", "Otro motivo"), "otro", "unknown"),
];

/** The last meeting's day, and the first on the roster who was not there and has no absence yet. */
function proposeAbsence(log: Log): Readonly<Record<string, Value>> {
  const held = meetingsHeld(log);
  const last = held[held.length - 1];
  if (!last) return { date: log.today };
  const known = new Set(
    log
      .entries("absence")
      .filter(({ values }) => values["date"] === last.day)
      .map(({ values }) => plainName(String(values["person"] ?? ""))),
  );
  const there = thereByDay(log.entries("meeting")).get(last.day);
  const missing = rosterOn(log, last.day).find((name) => !there?.has(plainName(name)) && !known.has(plainName(name)));
  return { date: last.day, person: missing ?? null };
}

export const absence = declare({
  kind: "absence",
  tab: "PLT Absences",
  title: words("Absence", "Ausencia"),
  many: words("Absences", "Ausencias"),
  about: words("Who could not come, by category.", "Quién no pudo venir, por categoría."),
  group: "meetings",
  answers: ["V4"],
  layout: "rows",
  columns: [
    needed(
      field("date", "day", words("Date", "Fecha"), words("The day of the meeting.", "El día de la reunión."), "date"),
    ),
    needed(
      field(
        "person",
        "text",
        words("Who", "Quién"),
        words("A colleague on the roster.", "Un colega de la lista del equipo."),
        "absent",
      ),
    ),
    choosing(
      field(
        "category",
        "choice",
        words("Category", "Categoría"),
        words("The category is enough; no details.", "Basta con la categoría, sin detalles."),
      ),
      CATEGORIES,
    ),
    field(
      "caught_up",
      "text",
      words("How they catch up", "Cómo se pone al día"),
      words(
        "For example reads the notes, talks with a colleague.",
        "Por ejemplo, lee las notas o habla con un colega.",
      ),
    ),
  ],
  form: [first(words("The absence", "La ausencia"), "date", "person", "category", "caught_up")],
  propose: proposeAbsence,
  span: onDay("date"),
  rules: [noCategory, wasThere],
  logRules: [],
  gives: [
    { requirement: "V4", shows: "counts", columns: ["person", "category"], audience: "team" },
    { requirement: "V4", shows: "counts", columns: ["category"], audience: "school" },
  ],
});
