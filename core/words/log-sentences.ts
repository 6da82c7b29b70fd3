/** The sentences that a check writes into a log, by language, for hosts that carry both. */
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { SentencesIn } from "./sentence.ts";

const SENTENCES = { en: [en], es: [es] };

export const logSentences: SentencesIn = (language) => SENTENCES[language];
