/** Says a code from the sentences of one language; for pages, which carry no other. */
import type { Facts, Sentences } from "./sentence.ts";

/**
 * The sentence for a code and its facts. A code without a sentence throws: that is a mistake of the house, not of a person.
 * Facts such as `stage.en` and `stage.es` become `stage` in the language asked for.
 */
export function sayFrom(sentences: readonly Sentences[], code: string, facts: Facts, language: "en" | "es"): string {
  for (const known of sentences) {
    const sentence = known[code];
    if (sentence) return sentence(inLanguage(facts, language));
  }
  throw new RangeError(`No sentence says "${code}" in ${language}.`);
}

function inLanguage(facts: Facts, language: "en" | "es"): Facts {
  const ending = `.${language}`;
  const ours = Object.entries(facts).filter(([name]) => name.endsWith(ending));
  return { ...facts, ...Object.fromEntries(ours.map(([name, fact]) => [name.slice(0, -ending.length), fact])) };
}
