/** What a measure showed: counts by band of a class or group, or one learner by code; never a name (C9, L3). */
import { choosing, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Column } from "../kind.ts";
import { onDay } from "../span.ts";
import {
  bandsNotAddingUp,
  noResponse,
  nothingSaid,
  resultNotACode,
  unknownMeasure,
} from "./assessment-result-checks.ts";
import { LEVELS } from "./levels.ts";
import { nextMeasure } from "./next-measure.ts";

const WHAT: readonly Column[] = [
  needed(
    field(
      "measure",
      "text",
      words("Measure", "Medida"),
      words("The assessment or task, by the name that all use.", "La evaluación o tarea, con el nombre común."),
      "assessment",
    ),
  ),
  needed(
    field(
      "date",
      "day",
      words("Given on", "Aplicada el"),
      words("The day of the assessment.", "El día de la evaluación."),
      "date",
    ),
  ),
  field(
    "group",
    "text",
    words("Class or group", "Clase o grupo"),
    words("For example 5B or period 3.", "Por ejemplo, 5.º B o tercera hora."),
    "student_group",
  ),
  field(
    "assessed",
    "number",
    words("Assessed", "Evaluados"),
    words("How many students took it.", "Cuántos estudiantes la hicieron."),
    "students_assessed",
  ),
];

const BANDS: readonly Column[] = [
  field(
    "far",
    "number",
    words("Far from it", "Lejos"),
    words("How many are far from the target.", "Cuántos están lejos de lo esperado."),
    "students_far",
    "students_intensive",
  ),
  field(
    "close",
    "number",
    words("Close", "Cerca"),
    words("How many are nearly there.", "Cuántos están por lograrlo."),
    "students_close",
  ),
  field(
    "proficient",
    "number",
    words("Proficient", "Lo logran"),
    words("How many reached the target.", "Cuántos lo lograron."),
    "students_proficient",
  ),
  field(
    "advanced",
    "number",
    words("Advanced", "Lo superan"),
    words("How many went beyond it.", "Cuántos lo superaron."),
    "students_advanced",
  ),
];

const ONE_LEARNER: readonly Column[] = [
  field(
    "learner",
    "text",
    words("Learner code", "Código del estudiante"),
    words(
      "A district id or a code of yours, never a name.",
      "El número del distrito o un código suyo, nunca un nombre.",
    ),
    "student_id",
  ),
  field(
    "score",
    "text",
    words("Score", "Puntaje"),
    words("For example 7 of 10.", "Por ejemplo, 7 de 10."),
    "item_result",
  ),
  choosing(
    field(
      "level",
      "choice",
      words("Level", "Nivel"),
      words("Where the learner stands.", "En qué punto está el estudiante."),
    ),
    LEVELS,
  ),
];

export const assessmentResult = declare({
  kind: "assessment-result",
  tab: "PLT Results",
  title: words("Assessment result", "Resultado de evaluación"),
  many: words("Assessment results", "Resultados de evaluación"),
  about: words(
    "Counts by band, or a learner by code. No student names.",
    "Cuántos por nivel, o un estudiante por código. Sin nombres.",
  ),
  group: "inquiry",
  answers: ["C9", "L3"],
  layout: "rows",
  columns: [...WHAT, ...BANDS, ...ONE_LEARNER],
  form: [
    first(words("The assessment", "La evaluación"), "measure", "date", "group", "assessed"),
    folded(words("How many students", "Cuántos estudiantes"), "far", "close", "proficient", "advanced"),
    folded(words("One learner by code", "Un estudiante por código"), "learner", "score", "level"),
  ],
  propose: nextMeasure,
  span: onDay("date"),
  rules: [bandsNotAddingUp, nothingSaid, resultNotACode, unknownMeasure, noResponse],
  logRules: [],
  gives: [
    { requirement: "C9", shows: "sums", columns: ["measure", "assessed"], audience: "school" },
    {
      requirement: "L3",
      shows: "sums",
      columns: ["measure", "far", "close", "proficient", "advanced"],
      audience: "team",
    },
  ],
});
