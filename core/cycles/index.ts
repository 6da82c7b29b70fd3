/** The cycle models a team can follow with their stages, and how to find one by its key. */
import { EIGHT_STEP } from "./eight-step.ts";
import { FIVE_STAGE } from "./five-stage.ts";
import { FIVE_STEP_IMPROVEMENT } from "./five-step-improvement.ts";
import { FOUR_QUESTIONS } from "./four-questions.ts";
import type { CycleModel } from "./model.ts";
import { PLAN_DO_STUDY_ACT } from "./plan-do-study-act.ts";

/** Those of `OFFERED_CYCLES`; the default comes first. */
export const CYCLES: readonly CycleModel[] = [
  FIVE_STAGE,
  EIGHT_STEP,
  FIVE_STEP_IMPROVEMENT,
  PLAN_DO_STUDY_ACT,
  FOUR_QUESTIONS,
];

/** The cycle model of a key, as the team's setup holds it, or undefined where there is none of that name. */
export const cycleNamed = (key: string): CycleModel | undefined => CYCLES.find((cycle) => cycle.key === key);
