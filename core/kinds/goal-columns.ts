/** The columns of a goal: what makes it measurable stands beside it. */
import { type Column, plain } from "./kind.ts";

export const GOAL_COLUMNS: readonly Column[] = [
  {
    key: "text",
    heading: { en: "Goal", es: "Meta" },
    type: "long-text",
    width: 44,
    help: {
      en: "What students will be able to do, in one sentence.",
      es: "Lo que los estudiantes podrán hacer, en una oración.",
    },
    choices: "none",
    fields: ["goal"],
    required: true,
  },
  plain({
    key: "measure",
    heading: { en: "Measured by", es: "Se mide con" },
    type: "text",
    width: 26,
    help: {
      en: "The assessment or count that shows it, the same at the start and at the end.",
      es: "La evaluación o el conteo que lo muestra, igual al inicio y al final.",
    },
    fields: ["assessment"],
  }),
  plain({
    key: "baseline",
    heading: { en: "Baseline", es: "Punto de partida" },
    type: "text",
    width: 14,
    help: {
      en: "Where students are now, for example 46% or 22 of 48.",
      es: "Dónde están ahora los estudiantes, por ejemplo 46% o 22 de 48.",
    },
    fields: ["baseline"],
  }),
  plain({
    key: "target",
    heading: { en: "Target", es: "Valor esperado" },
    type: "text",
    width: 14,
    help: { en: "Where they should be, for example 75%.", es: "Adónde deben llegar, por ejemplo 75%." },
    fields: ["target"],
  }),
  plain({
    key: "date",
    heading: { en: "By when", es: "Para cuándo" },
    type: "day",
    width: 14,
    help: {
      en: "The day on which the team will look at the result.",
      es: "El día en que el equipo verá el resultado.",
    },
    fields: ["cycle_end"],
  }),
  plain({
    key: "result",
    heading: { en: "Result", es: "Resultado" },
    type: "text",
    width: 14,
    help: {
      en: "What the same measure showed at the end.",
      es: "Lo que mostró la misma medida al final.",
    },
    fields: ["result"],
  }),
  plain({
    key: "standard",
    heading: { en: "Standard", es: "Estándar" },
    type: "text",
    width: 20,
    help: {
      en: "The standard or learning target that it is about.",
      es: "El estándar o el aprendizaje esperado del que trata.",
    },
    fields: ["standard", "learning_target"],
  }),
  plain({
    key: "problem",
    heading: { en: "Problem of practice", es: "Problema de la práctica" },
    type: "long-text",
    width: 36,
    help: {
      en: "What in our teaching this goal answers to.",
      es: "A qué aspecto de nuestra enseñanza responde esta meta.",
    },
    fields: ["problem_of_practice"],
  }),
  plain({
    key: "serves",
    heading: { en: "Serves plan goal", es: "Meta del plan que apoya" },
    type: "text",
    width: 26,
    help: {
      en: "The goal of the school improvement plan or the district's plan that it serves.",
      es: "La meta del plan de mejora de la escuela o del distrito a la que contribuye.",
    },
    fields: ["goal_alignment"],
  }),
  plain({
    key: "begun",
    heading: { en: "Set on", es: "Fijada el" },
    type: "day",
    width: 14,
    help: {
      en: "The day on which the team agreed on it. It tells which cycle the goal belongs to.",
      es: "El día en que el equipo la acordó. Indica a qué ciclo pertenece la meta.",
    },
    fields: ["cycle_start"],
  }),
];
