/** The columns of a goal: what makes it measurable stands beside it. */
import { type Column, column, words } from "./kind.ts";

export const GOAL_COLUMNS: readonly Column[] = [
  {
    ...column(
      "text",
      "long-text",
      44,
      words("Goal", "Meta"),
      words(
        "What students will be able to do, in one sentence.",
        "Lo que los estudiantes podrán hacer, en una oración.",
      ),
      "goal",
    ),
    required: true,
  },
  column(
    "measure",
    "text",
    26,
    words("Measured by", "Se mide con"),
    words(
      "The assessment or count that shows it, the same at the start and at the end.",
      "La evaluación o el conteo que lo muestra, igual al inicio y al final.",
    ),
    "assessment",
  ),
  column(
    "baseline",
    "text",
    14,
    words("Baseline", "Punto de partida"),
    words(
      "Where students are now, for example 46% or 22 of 48.",
      "Dónde están ahora los estudiantes, por ejemplo 46% o 22 de 48.",
    ),
    "baseline",
  ),
  column(
    "target",
    "text",
    14,
    words("Target", "Valor esperado"),
    words("Where they should be, for example 75%.", "Adónde deben llegar, por ejemplo 75%."),
    "target",
  ),
  column(
    "date",
    "day",
    14,
    words("By when", "Para cuándo"),
    words("The day on which the team will look at the result.", "El día en que el equipo verá el resultado."),
    "cycle_end",
  ),
  column(
    "result",
    "text",
    14,
    words("Result", "Resultado"),
    words("What the same measure showed at the end.", "Lo que mostró la misma medida al final."),
    "result",
  ),
  column(
    "standard",
    "text",
    20,
    words("Standard", "Estándar"),
    words("The standard or learning target that it is about.", "El estándar o el aprendizaje esperado del que trata."),
    "standard",
    "learning_target",
  ),
  column(
    "problem",
    "long-text",
    36,
    words("Problem of practice", "Problema de la práctica"),
    words("What in our teaching this goal answers to.", "A qué aspecto de nuestra enseñanza responde esta meta."),
    "problem_of_practice",
  ),
  column(
    "serves",
    "text",
    26,
    words("Serves plan goal", "Meta del plan que apoya"),
    words(
      "The goal of the school improvement plan or the district's plan that it serves.",
      "La meta del plan de mejora de la escuela o del distrito a la que contribuye.",
    ),
    "goal_alignment",
  ),
  column(
    "begun",
    "day",
    14,
    words("Set on", "Fijada el"),
    words(
      "The day on which the team agreed on it. It tells which cycle the goal belongs to.",
      "El día en que el equipo la acordó. Indica a qué ciclo pertenece la meta.",
    ),
    "cycle_start",
  ),
];
