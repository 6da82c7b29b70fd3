/** A door of the core for what a log may hold besides what every team uses. Hosts may load it apart from the rest and hand it to `run`. */
import { CYCLES } from "./cycles/index.ts";
import { MORE_CYCLES } from "./cycles/more-cycles.ts";
import type { Further } from "./kinds/further.ts";
import { kindsFor } from "./kinds/further-kinds.ts";
import { KINDS } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { policyWith } from "./log/own-policy.ts";
import { policyNamed } from "./policies/named.ts";
import { HOUSE_POLICY } from "./policies/policy.ts";
import { POLICY_NAMES } from "./policy-names.ts";
import { teamDetails } from "./summaries/details/team-details.ts";
import { detailsWords } from "./words/details.ts";
import { enFurther } from "./words/en-further.ts";
import { esFurther } from "./words/es-further.ts";

export const further: Further = {
  policyOf: policyWith(POLICY_NAMES),
  policyNamed,
  kindsFor,
  cycles: [...CYCLES, ...MORE_CYCLES],
  details: (log) => teamDetails(log, detailsWords[log.language]),
  sentences: { en: enFurther, es: esFurther },
};

/** Every kind that a log may hold, the everyday ones first and in their fuller form. A policy changes choices, never which kinds there are. */
export function allKinds(): readonly Kind[] {
  const more = kindsFor(HOUSE_POLICY);
  const everyday = KINDS.map((kind) => more.find((each) => each.kind === kind.kind) ?? kind);
  return [...everyday, ...more.filter((each) => !everyday.includes(each))];
}
