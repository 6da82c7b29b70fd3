/** Plan, do, study, act: the short improvement cycle that many schools use. */
import type { CycleModel } from "./model.ts";

export const PLAN_DO_STUDY_ACT: CycleModel = {
  key: "plan-do-study-act",
  label: { en: "Plan, do, study, act", es: "Planear, hacer, estudiar, actuar" },
  stages: [
    {
      key: "plan",
      label: { en: "Plan", es: "Planear" },
      does: {
        en: "Say what the team will change, and what it expects to see.",
        es: "Decir qué cambiará el equipo y qué espera ver.",
      },
      says: ["planning", "pre-planning", "planificar", "planeación"],
      needs: ["result"],
    },
    {
      key: "do",
      label: { en: "Do", es: "Hacer" },
      does: { en: "Try it, on a small scale.", es: "Probarlo en pequeño." },
      says: ["implement", "implementation", "try", "ejecutar"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"],
    },
    {
      key: "study",
      label: { en: "Study", es: "Estudiar" },
      does: { en: "Compare what happened with what was expected.", es: "Comparar lo que pasó con lo esperado." },
      says: ["check", "verificar", "analyze", "analyze results"],
      needs: [],
    },
    {
      key: "act",
      label: { en: "Act", es: "Actuar" },
      does: { en: "Keep it, change it or drop it.", es: "Mantenerlo, cambiarlo o dejarlo." },
      says: ["adjust", "act adjust", "ajustar"],
      needs: ["result"],
    },
  ],
  stallsAfterMeetings: 4,
};
