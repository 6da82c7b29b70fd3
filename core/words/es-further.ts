/** What the checks of kinds beyond the everyday ones say in Spanish, by group of kinds. */
import { esCollection } from "./es-collection.ts";
import { esGrowth } from "./es-growth.ts";
import { esInquiry } from "./es-inquiry.ts";
import { esMeetings } from "./es-meetings.ts";
import { esPolicies } from "./es-policies.ts";
import { esProgram } from "./es-program.ts";
import type { Sentences } from "./sentence.ts";

export const esFurther: Sentences = {
  ...esMeetings,
  ...esInquiry,
  ...esGrowth,
  ...esProgram,
  ...esPolicies,
  ...esCollection,
};
