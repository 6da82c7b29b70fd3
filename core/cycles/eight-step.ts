/** Continuous improvement in eight steps (W6), as a board policy names them. */
import type { CycleModel } from "./model.ts";

export const EIGHT_STEP: CycleModel = {
  key: "eight-step",
  label: { en: "Continuous improvement: eight steps", es: "Mejora continua: ocho pasos" },
  stages: [
    {
      key: "inquiry",
      label: { en: "Inquiry", es: "Indagación" },
      does: {
        en: "Put the problem as a question that the team can answer.",
        es: "Plantear el problema como una pregunta que el equipo pueda responder.",
      },
      says: ["inquire", "question", "problem of practice", "engage in inquiry", "indagar", "pregunta"],
      needs: ["result"],
    },
    {
      key: "action",
      label: { en: "Action", es: "Acción" },
      does: { en: "Take a first step to learn more about it.", es: "Dar un primer paso para saber más." },
      says: ["act", "take action", "actuar"],
      needs: [],
    },
    {
      key: "research",
      label: { en: "Research", es: "Investigación" },
      does: {
        en: "Read and ask what has worked for others.",
        es: "Leer y preguntar qué les ha funcionado a otros.",
      },
      says: ["read", "literature", "study research", "investigar", "lecturas"],
      needs: [],
    },
    {
      key: "data-analysis",
      label: { en: "Data analysis", es: "Análisis de datos" },
      does: { en: "Look at what students show.", es: "Mirar lo que muestran los estudiantes." },
      says: ["analyze data", "analyse data", "data", "data review", "analizar datos", "datos"],
      needs: [],
    },
    {
      key: "planning",
      label: { en: "Planning", es: "Planeación" },
      does: { en: "Set the goal and plan the teaching.", es: "Fijar la meta y planear la enseñanza." },
      says: ["plan", "set goals", "goals", "planear", "planificación", "planificar", "metas"],
      needs: ["data-source"],
    },
    {
      key: "implementation",
      label: { en: "Implementation", es: "Puesta en práctica" },
      does: { en: "Teach it as planned.", es: "Enseñarlo según el plan." },
      says: ["implement", "implementing", "do", "teach", "implementación", "implementar", "poner en práctica"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"],
    },
    {
      key: "reflection",
      label: { en: "Reflection", es: "Reflexión" },
      does: { en: "Say together what happened and why.", es: "Conversar sobre lo que pasó y por qué." },
      says: ["reflect", "reflecting", "reflexionar"],
      needs: [],
    },
    {
      key: "evaluation",
      label: { en: "Evaluation", es: "Evaluación" },
      does: {
        en: "Compare results with the goal, and decide what comes next.",
        es: "Comparar los resultados con la meta y decidir qué sigue.",
      },
      says: ["evaluate", "evaluate results", "results", "evaluar", "resultados"],
      needs: [],
    },
  ],
  stallsAfterMeetings: 4,
};
