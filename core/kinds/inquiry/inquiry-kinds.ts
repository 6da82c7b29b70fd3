/** What a team finds out and does for its students, in the order of its tabs. */
import type { FurtherKind } from "../declare.ts";
import { assessmentResult } from "./assessment-result.ts";
import { commonMeasure } from "./common-measure.ts";
import { fullerGoal } from "./fuller-goal.ts";
import { inquiry } from "./inquiry.ts";
import { learnerResponse } from "./learner-response.ts";
import { literature } from "./literature.ts";
import { practice } from "./practice.ts";
import { resourceRequest } from "./resource-request.ts";
import { teachingChange } from "./teaching-change.ts";

export const INQUIRY_KINDS: readonly FurtherKind[] = [
  fullerGoal,
  commonMeasure,
  assessmentResult,
  learnerResponse,
  teachingChange,
  literature,
  practice,
  inquiry,
  resourceRequest,
];
