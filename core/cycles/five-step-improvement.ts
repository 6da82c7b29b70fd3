/** The five-step improvement model of a district plan (C3): research, strategies, implementation, evaluation, what is next. */
import type { CycleModel } from "./model.ts";

export const FIVE_STEP_IMPROVEMENT: CycleModel = {
  key: "five-step-improvement",
  label: { en: "School improvement: five steps", es: "Mejora escolar: cinco pasos" },
  stages: [
    {
      key: "research",
      label: { en: "Conduct research", es: "Investigar" },
      does: {
        en: "Find out what is known about the need.",
        es: "Averiguar qué se sabe sobre la necesidad.",
      },
      says: ["research", "conducting research", "study", "investigación"],
      needs: ["result"],
    },
    {
      key: "strategies",
      label: { en: "Identify strategies", es: "Elegir estrategias" },
      does: { en: "Choose what to do, and for which goal.", es: "Elegir qué hacer y para qué meta." },
      says: ["strategies", "identify strategy", "identifying strategies", "select strategies", "plan", "estrategias"],
      needs: [],
    },
    {
      key: "implement",
      label: { en: "Implement strategies", es: "Poner en práctica" },
      does: { en: "Do it in class.", es: "Hacerlo en clase." },
      says: ["implement", "implementation", "implementing the strategies", "do", "implementar", "aplicar"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date", "strategy"],
    },
    {
      key: "evaluate",
      label: { en: "Evaluate results", es: "Evaluar resultados" },
      does: { en: "See what it brought.", es: "Ver qué se logró." },
      says: ["evaluate", "evaluation", "evaluating results", "results", "evaluar", "evaluación"],
      needs: [],
    },
    {
      key: "review",
      label: { en: "Review data for what is next", es: "Revisar datos para decidir qué sigue" },
      does: { en: "Decide what to do next from the data.", es: "Decidir con los datos qué sigue." },
      says: ["review", "review data", "reviewing data", "future actions", "next actions", "revisar", "revisar datos"],
      needs: ["result"],
    },
  ],
  stallsAfterMeetings: 4,
};
