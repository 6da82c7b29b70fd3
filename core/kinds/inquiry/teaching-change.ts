/** A change in teaching: the data that prompted it, its effect, and whether it stays (V6). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Choice, Column } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { whileOpen } from "../span.ts";
import { weeksOverReview } from "../time-passed.ts";

const STATUSES: readonly Choice[] = [
  choice("trying", words("Trying it", "En prueba"), "new", "in progress", "started", "probando"),
  choice("reviewed", words("Reviewed", "Revisado"), "talked about", "adapted", "adjusted", "ajustado"),
  shown(choice("kept", words("Kept", "Se mantiene"), "keep", "adopted", "se queda"), "done"),
  shown(choice("dropped", words("Dropped", "Se dejó"), "drop", "stopped", "descartado"), "quiet"),
];

const SETTLED = ["reviewed", "kept", "dropped"];

/** A change that nobody has settled yet goes on into the next year. */
const isTried = (entry: Entry): boolean => !SETTLED.includes(textIn(entry, "status"));

const named = (entry: Entry) => ({ text: textIn(entry, "text") });

const noData: Rule = {
  code: "change/no-data",
  requirement: "V6",
  severity: "warning",
  field: "data",
  finds: (entry) => (isFilled(entry, "data") ? undefined : named(entry)),
};

/** A change whose effect nobody has talked about within the weeks that the policy gives. */
const notReviewed: Rule = {
  code: "change/not-reviewed",
  requirement: "V6",
  severity: "warning",
  field: "effect",
  finds: (entry, log) => {
    const weeks = weeksOverReview(entry, "date", log);
    const isTalkedAbout =
      isFilled(entry, "effect") || isFilled(entry, "talked_on") || SETTLED.includes(textIn(entry, "status"));
    return weeks === undefined || isTalkedAbout ? undefined : { ...named(entry), weeks };
  },
};

const noEffect: Rule = {
  code: "change/no-effect",
  requirement: "V6",
  severity: "info",
  field: "effect",
  finds: (entry) =>
    SETTLED.includes(textIn(entry, "status")) && !isFilled(entry, "effect") ? named(entry) : undefined,
};

const COLUMNS: readonly Column[] = [
  needed(
    field(
      "text",
      "long-text",
      words("Change in teaching", "Cambio en la enseñanza"),
      words("What we do differently now.", "Qué hacemos ahora de otra manera."),
      "strategy",
    ),
  ),
  field("date", "day", words("Since", "Desde"), words("The first day of it.", "El primer día."), "date"),
  field(
    "data",
    "text",
    words("Data that prompted it", "Datos que lo motivaron"),
    words("For example 22 of 48 on the fractions task.", "Por ejemplo, 22 de 48 en la tarea de fracciones."),
    "data_source",
  ),
  choosing(
    field(
      "status",
      "choice",
      words("Status", "Estado"),
      words("Left empty, you are still trying it.", "Si queda vacío, sigue en prueba."),
      "status",
    ),
    STATUSES,
  ),
  field(
    "talked_on",
    "day",
    words("Talked about on", "Comentado el"),
    words("The meeting that looked at its effect.", "La reunión que vio su efecto."),
  ),
  field(
    "effect",
    "long-text",
    words("Effect", "Efecto"),
    words(
      "What changed for students, in numbers where you can.",
      "Qué cambió para los estudiantes, con números si los hay.",
    ),
    "result",
  ),
];

export const teachingChange = declare({
  kind: "teaching-change",
  tab: "PLT Changes",
  title: words("Teaching change", "Cambio en la enseñanza"),
  many: words("Changes in teaching", "Cambios en la enseñanza"),
  about: words("What we changed, why, and with what effect.", "Qué cambiamos, por qué y con qué efecto."),
  group: "inquiry",
  answers: ["V6"],
  layout: "rows",
  columns: COLUMNS,
  form: [
    first(words("The change", "El cambio"), "text", "date", "data", "status"),
    folded(words("Its effect", "Su efecto"), "talked_on", "effect"),
  ],
  propose: (log) => ({ date: log.today, status: "trying" }),
  span: whileOpen("date", isTried),
  rules: [noData, notReviewed, noEffect],
  logRules: [],
  gives: [
    { requirement: "V6", shows: "counts", columns: ["status"], audience: "team" },
    { requirement: "V6", shows: "counts", columns: ["status"], audience: "school" },
    { requirement: "V6", shows: "list", columns: ["text", "data", "effect", "status"], audience: "team" },
  ],
});
