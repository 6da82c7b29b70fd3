/** The cycle models that every team is offered, by name. A team that names one besides the default loads its stages (`core/further.ts`). */
import { FIVE_STAGE } from "./five-stage.ts";
import type { CycleModel } from "./model.ts";

/** What a list to choose from says of a cycle model. */
export type CycleName = Pick<CycleModel, "key" | "label">;

export const EIGHT_STEP_NAME: CycleName = {
  key: "eight-step",
  label: { en: "Continuous improvement: eight steps", es: "Mejora continua: ocho pasos" },
};

export const FIVE_STEP_IMPROVEMENT_NAME: CycleName = {
  key: "five-step-improvement",
  label: { en: "School improvement: five steps", es: "Mejora escolar: cinco pasos" },
};

export const PLAN_DO_STUDY_ACT_NAME: CycleName = {
  key: "plan-do-study-act",
  label: { en: "Plan, do, study, act", es: "Planear, hacer, estudiar, actuar" },
};

export const FOUR_QUESTIONS_NAME: CycleName = {
  key: "four-questions",
  label: { en: "Four questions", es: "Cuatro preguntas" },
};

/** The default comes first. */
export const OFFERED_CYCLES: readonly CycleName[] = [
  FIVE_STAGE,
  EIGHT_STEP_NAME,
  FIVE_STEP_IMPROVEMENT_NAME,
  PLAN_DO_STUDY_ACT_NAME,
  FOUR_QUESTIONS_NAME,
];
