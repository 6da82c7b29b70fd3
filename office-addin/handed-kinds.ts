/** Kinds and policies as `further.js` has them: where pages are bundled, this stands in for the modules that declare them. */
import type { Further } from "../core/index.ts";
import { loadedPart } from "./load-part.ts";

/** Every command about pages asks for it before it runs (`asksFurther`). */
function further(): Further {
  const there = loadedPart("pltFurther");
  if (!there) throw new Error("further.js must be there before pages are drawn.");
  return there;
}

export const kindsFor: Further["kindsFor"] = (policy) => further().kindsFor(policy);

export const policyNamed: Further["policyNamed"] = (name) => further().policyNamed(name);
