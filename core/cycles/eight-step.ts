/** Continuous improvement in eight steps (W6), as a board policy names them. */
import type { CycleModel } from "./model.ts";
import { EIGHT_STEP_NAME } from "./offered.ts";

export const EIGHT_STEP: CycleModel = {
  ...EIGHT_STEP_NAME,
  stages: [
    {
      key: "inquiry",
      label: { en: "Inquiry", es: "Indagación" },
      says: ["inquire", "question", "problem of practice", "engage in inquiry", "indagar", "pregunta"],
      needs: ["result"],
    },
    {
      key: "action",
      label: { en: "Action", es: "Acción" },
      says: ["act", "take action", "actuar"],
      needs: [],
    },
    {
      key: "research",
      label: { en: "Research", es: "Investigación" },
      says: ["read", "literature", "study research", "investigar", "lecturas"],
      needs: [],
    },
    {
      key: "data-analysis",
      label: { en: "Data analysis", es: "Análisis de datos" },
      says: ["analyze data", "analyse data", "data", "data review", "analizar datos", "datos"],
      needs: [],
    },
    {
      key: "planning",
      label: { en: "Planning", es: "Planeación" },
      says: ["plan", "set goals", "goals", "planear", "planificación", "planificar", "metas"],
      needs: ["data-source"],
    },
    {
      key: "implementation",
      label: { en: "Implementation", es: "Puesta en práctica" },
      says: ["implement", "implementing", "do", "teach", "implementación", "implementar", "poner en práctica"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"],
    },
    {
      key: "reflection",
      label: { en: "Reflection", es: "Reflexión" },
      says: ["reflect", "reflecting", "reflexionar"],
      needs: [],
    },
    {
      key: "evaluation",
      label: { en: "Evaluation", es: "Evaluación" },
      says: ["evaluate", "evaluate results", "results", "evaluar", "resultados"],
      needs: [],
    },
  ],
  stallsAfterMeetings: 4,
};
