/** Says a code from the sentences of one language; for pages, which carry no other. */
import type { Facts, Sentences } from "./sentence.ts";

/**
 * The sentence for a code and its facts. A code without a sentence throws: that is a mistake of the house, not of a person.
 * A notice may bring its sentence with it (`said.en`): a page need not have loaded those of every kind. Facts such as `stage.en` and `stage.es` become `stage` in the language asked for.
 */
export function sayFrom(sentences: readonly Sentences[], code: string, facts: Facts, language: "en" | "es"): string {
  for (const known of sentences) {
    const sentence = known[code];
    if (sentence) return sentence(factsIn(facts, language));
  }
  const said = facts[`said.${language}`];
  if (said !== undefined) return String(said);
  throw new RangeError(`No sentence says "${code}" in ${language}.`);
}

/** The facts with those of one language under their plain names. Example: `stage.en` becomes `stage`. */
export function factsIn(facts: Facts, language: "en" | "es"): Facts {
  const ending = `.${language}`;
  const ours = Object.entries(facts).filter(([name]) => name.endsWith(ending));
  return { ...facts, ...Object.fromEntries(ours.map(([name, fact]) => [name.slice(0, -ending.length), fact])) };
}
