/** Kinds and policies as `Further.js` has them: where pages are bundled, this stands in for the modules that declare them. */
import type { Further } from "../core/index.ts";

/** At the top of Further.js; see `further.ts`. */
declare const pltFurther_: () => Further;

export const kindsFor: Further["kindsFor"] = (policy) => pltFurther_().kindsFor(policy);

export const policyNamed: Further["policyNamed"] = (name) => pltFurther_().policyNamed(name);
