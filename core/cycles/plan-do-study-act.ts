/** Plan, do, study, act: the short improvement cycle that many schools use. */
import type { CycleModel } from "./model.ts";
import { PLAN_DO_STUDY_ACT_NAME } from "./offered.ts";

export const PLAN_DO_STUDY_ACT: CycleModel = {
  ...PLAN_DO_STUDY_ACT_NAME,
  stages: [
    {
      key: "plan",
      label: { en: "Plan", es: "Planear" },
      says: ["planning", "pre-planning", "planificar", "planeación"],
      needs: ["result"],
    },
    {
      key: "do",
      label: { en: "Do", es: "Hacer" },
      says: ["implement", "implementation", "try", "ejecutar"],
      needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"],
    },
    {
      key: "study",
      label: { en: "Study", es: "Estudiar" },
      says: ["check", "verificar", "analyze", "analyze results"],
      needs: [],
    },
    {
      key: "act",
      label: { en: "Act", es: "Actuar" },
      says: ["adjust", "act adjust", "ajustar"],
      needs: ["result"],
    },
  ],
  stallsAfterMeetings: 4,
};
