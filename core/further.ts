/** A door of the core for what a log may hold besides what every team uses. Hosts may load it apart from the rest and hand it to `run`. */
import type { Further } from "./kinds/further.ts";
import { kindsFor } from "./kinds/further-kinds.ts";
import { policyOfSetup } from "./policies/named.ts";
import { enFurther } from "./words/en-further.ts";
import { esFurther } from "./words/es-further.ts";

export const further: Further = {
  policyOf: (setup) => policyOfSetup(String(setup["policy"] ?? "")),
  kindsFor,
  cycles: [],
  sentences: { en: enFurther, es: esFurther },
};
