/** All that the page says in one language. A page carries one language only, and no other host's words, so that it stays small. */
import type { UiWords } from "./en-ui.ts";
import type { Sentences } from "./sentence.ts";

export interface PageWords {
  readonly language: "en" | "es";
  readonly ui: UiWords;
  /** For notices and reasons, by their codes. */
  readonly sentences: readonly Sentences[];
}

/** These words and more sentences: a host's own, or those of a conversion. */
export const withSentences = (words: PageWords, more: readonly Sentences[]): PageWords => ({
  ...words,
  sentences: [...words.sentences, ...more],
});
