/** What the checks of kinds beyond the everyday ones say in English, by group of kinds. */
import { enCollection } from "./en-collection.ts";
import { enGrowth } from "./en-growth.ts";
import { enInquiry } from "./en-inquiry.ts";
import { enMeetings } from "./en-meetings.ts";
import { enPolicies } from "./en-policies.ts";
import { enProgram } from "./en-program.ts";
import type { Sentences } from "./sentence.ts";

export const enFurther: Sentences = {
  ...enMeetings,
  ...enInquiry,
  ...enGrowth,
  ...enProgram,
  ...enPolicies,
  ...enCollection,
};
