/** The words of a collection by language. */
import { type CollectedTabWords, enCollectedTab, enCollection } from "./en-collection.ts";
import { esCollectedTab, esCollection } from "./es-collection.ts";
import type { Sentences } from "./sentence.ts";

/** Example: `collectedTabWords.es.states.read` is “Leída”. */
export const collectedTabWords: { readonly en: CollectedTabWords; readonly es: CollectedTabWords } = {
  en: enCollectedTab,
  es: esCollectedTab,
};

/** Sentences of these commands by code. */
export const collectionSentences: { readonly en: Sentences; readonly es: Sentences } = {
  en: enCollection,
  es: esCollection,
};
