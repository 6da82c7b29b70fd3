/** The five-step improvement model of a district plan (C3): research, strategies, implementation, evaluation, what is next. */
import type { CycleModel } from "./model.ts";
import { FIVE_STEP_IMPROVEMENT_NAME } from "./offered.ts";

export const FIVE_STEP_IMPROVEMENT: CycleModel = {
  ...FIVE_STEP_IMPROVEMENT_NAME,
  stages: [
    {
      key: "research",
      label: { en: "Conduct research", es: "Investigar" },
      says: ["research", "conducting research", "study", "investigación"],
      needs: ["result"],
    },
    {
      key: "strategies",
      label: { en: "Identify strategies", es: "Elegir estrategias" },
      says: ["strategies", "identify strategy", "identifying strategies", "select strategies", "plan", "estrategias"],
      needs: [],
    },
    {
      key: "implement",
      label: { en: "Implement strategies", es: "Poner en práctica" },
      says: ["implement", "implementation", "implementing the strategies", "do", "implementar", "aplicar"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date", "strategy"],
    },
    {
      key: "evaluate",
      label: { en: "Evaluate results", es: "Evaluar resultados" },
      says: ["evaluate", "evaluation", "evaluating results", "results", "evaluar", "evaluación"],
      needs: [],
    },
    {
      key: "review",
      label: { en: "Review data for what is next", es: "Revisar datos para decidir qué sigue" },
      says: ["review", "review data", "reviewing data", "future actions", "next actions", "revisar", "revisar datos"],
      needs: ["result"],
    },
  ],
  stallsAfterMeetings: 4,
};
