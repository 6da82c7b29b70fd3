/** What a sentence is made of: the facts of a notice, and the words that turn them into something a person reads. */

export type Facts = Readonly<Record<string, string | number>>;

/** A sentence as a function of its facts. */
export type Sentence = (facts: Facts) => string;

/** Sentences by code. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** Sentences in one language, from one or more places. */
export type SentencesIn = (language: "en" | "es") => readonly Sentences[];

/** The same codes in every language that the house speaks. */
export interface Wording {
  readonly en: Sentences;
  readonly es: Sentences;
}
