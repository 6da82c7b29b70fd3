/** What a school or a district keeps in a workbook of its own, in the order of its tabs. A new kind is one line here. */
import type { FurtherKind } from "../declare.ts";
import { agreementTerm } from "./agreement-term.ts";
import { boardUpdate } from "./board-update.ts";
import { coachingPair } from "./coaching-pair.ts";
import { communication } from "./communication.ts";
import { dataSource } from "./data-source.ts";
import { facilityNeed } from "./facility-need.ts";
import { familyConversation } from "./family-conversation.ts";
import { glossaryTerm } from "./glossary-term.ts";
import { isIsNot } from "./is-is-not.ts";
import { obstacle } from "./obstacle.ts";
import { onboardingNeed } from "./onboarding-need.ts";
import { planGoal } from "./plan-goal.ts";
import { planStep } from "./plan-step.ts";
import { policyLine } from "./policy-line.ts";
import { readiness } from "./readiness.ts";
import { teamLink } from "./team-link.ts";
import { training } from "./training.ts";
import { unit } from "./unit.ts";

export const PROGRAM_KINDS: readonly FurtherKind[] = [
  unit,
  teamLink,
  planGoal,
  planStep,
  obstacle,
  agreementTerm,
  training,
  readiness,
  communication,
  familyConversation,
  coachingPair,
  facilityNeed,
  onboardingNeed,
  boardUpdate,
  glossaryTerm,
  isIsNot,
  dataSource,
  policyLine,
];
