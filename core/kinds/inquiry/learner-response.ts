/** What a learner or a group gets after an assessment: enrichment or support, and what later data show (L3, T8). */
import { textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Value } from "../entry.ts";
import type { Choice, Column, Log } from "../kind.ts";
import { onDay } from "../span.ts";
import { forNobody, noGround, noLaterData, responseNotACode, tooLate } from "./learner-response-checks.ts";

const KINDS_OF_RESPONSE: readonly Choice[] = [
  choice("support", words("Support", "Apoyo"), "intervention", "reteach", "tutoring", "refuerzo"),
  choice("enrichment", words("Enrichment", "Enriquecimiento"), "extension", "challenge", "ampliación"),
];

const OUTCOMES: readonly Choice[] = [
  shown(choice("reached", words("Reached", "Logrado"), "met", "yes", "proficient", "sí"), "done"),
  choice("closer", words("Closer", "Más cerca"), "growth", "progress", "avance"),
  shown(choice("not-yet", words("Not yet", "Todavía no"), "no", "not met", "no progress"), "attention"),
];

const RESPONSE: readonly Column[] = [
  needed(
    choosing(
      field(
        "kind",
        "choice",
        words("Support or enrichment", "Apoyo o enriquecimiento"),
        words(
          "Support for who struggles, enrichment for who is there.",
          "Apoyo a quien le cuesta, más a quien ya lo logró.",
        ),
      ),
      KINDS_OF_RESPONSE,
    ),
  ),
  needed(
    field(
      "text",
      "long-text",
      words("What they get", "Qué reciben"),
      words("For example number lines in a small group.", "Por ejemplo, rectas numéricas en grupo pequeño."),
      "intervention",
      "enrichment",
    ),
  ),
  field(
    "learner",
    "text",
    words("Learner codes", "Códigos de estudiantes"),
    words("District ids or codes of yours, never names.", "Números del distrito o códigos suyos, nunca nombres."),
    "student_id",
  ),
  field(
    "students",
    "number",
    words("How many students", "Cuántos estudiantes"),
    words("For a group without codes.", "Para un grupo sin códigos."),
    "students_needing_support",
    "students_to_enrich",
  ),
  field("date", "day", words("Begins on", "Empieza el"), words("The first day of it.", "El primer día."), "date"),
];

const GROUND: readonly Column[] = [
  field(
    "measure",
    "text",
    words("Answers to", "Responde a"),
    words("The assessment that showed the need.", "La evaluación que mostró la necesidad."),
    "assessment",
  ),
  field(
    "assessed_on",
    "day",
    words("Assessed on", "Evaluado el"),
    words("The day of that assessment.", "El día de esa evaluación."),
  ),
  field(
    "work",
    "text",
    words("Student work looked at", "Trabajos revisados"),
    words("Which work, without names.", "Qué trabajos, sin nombres."),
  ),
  field(
    "dose",
    "text",
    words("How often and how long", "Con qué frecuencia"),
    words("For example 20 minutes, three times a week.", "Por ejemplo, 20 minutos, tres veces por semana."),
    "intervention_dosage",
  ),
];

const LATER: readonly Column[] = [
  field(
    "later_on",
    "day",
    words("Looked again on", "Revisado el"),
    words("The day of the later data.", "El día de los datos posteriores."),
  ),
  field(
    "later_data",
    "text",
    words("Later data", "Datos posteriores"),
    words("For example 6 of 8 now proficient.", "Por ejemplo, 6 de 8 ya lo logran."),
    "result",
  ),
  choosing(
    field("outcome", "choice", words("Outcome", "Resultado"), words("What it came to.", "En qué quedó.")),
    OUTCOMES,
  ),
];

/** Today, and the newest result as what it answers to. */
function proposeResponse(log: Log): Readonly<Record<string, Value>> {
  const results = log.entries("assessment-result");
  const newest = results[results.length - 1];
  const from = (key: string): Value => (newest && textIn(newest, key) !== "" ? textIn(newest, key) : null);
  return { date: log.today, measure: from("measure"), assessed_on: from("date"), learner: from("learner") };
}

export const learnerResponse = declare({
  kind: "learner-response",
  tab: "PLT Responses",
  title: words("Response to learners", "Respuesta a estudiantes"),
  many: words("Responses to learners", "Respuestas a estudiantes"),
  about: words(
    "Support or enrichment after an assessment, and what came of it.",
    "Apoyo o enriquecimiento tras una evaluación y su efecto.",
  ),
  group: "inquiry",
  answers: ["L3", "T8"],
  layout: "rows",
  columns: [...RESPONSE, ...GROUND, ...LATER],
  form: [
    first(words("The response", "La respuesta"), "kind", "text", "learner", "students", "date"),
    folded(words("What it answers to", "A qué responde"), "measure", "assessed_on", "work", "dose"),
    folded(words("Later", "Después"), "later_on", "later_data", "outcome"),
  ],
  propose: proposeResponse,
  span: onDay("date"),
  rules: [forNobody, responseNotACode, noLaterData, tooLate, noGround],
  logRules: [],
  gives: [
    { requirement: "L3", shows: "counts", columns: ["kind", "outcome"], audience: "team" },
    { requirement: "L3", shows: "counts", columns: ["kind"], audience: "school" },
    { requirement: "T8", shows: "list", columns: ["text", "assessed_on", "date", "outcome"], audience: "team" },
  ],
});
