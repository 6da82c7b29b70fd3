/** Policies in few words: texts in both languages, things with their keys, attributes with their statements. */
import type { PolicyItem, PolicyText, RubricAttribute } from "./policy.ts";

/** A text in both languages. */
export const words = (en: string, es: string): PolicyText => ({ en, es });

/** One thing that a policy lists. `says` holds other ways to write it, lower case, in any language. */
export const item = (key: string, label: PolicyText, ...says: readonly string[]): PolicyItem => ({ key, label, says });

/** An attribute of a rubric with what a team says of itself; a statement's key is the attribute's with its number, from 1. */
export const attribute = (key: string, label: PolicyText, ...statements: readonly PolicyText[]): RubricAttribute => ({
  ...item(key, label),
  statements: statements.map((statement, i) => item(`${key}-${i + 1}`, statement)),
});
