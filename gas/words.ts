/** What checks and summaries write into a log, in both languages, as a file of its own: Apps Script reads it with every run, but it wakes only for that. */

import { logSentences } from "../core/words/log-sentences.ts";
import type { SentencesIn } from "../core/words/sentence.ts";
import { summaryWords } from "../core/words/summary.ts";

/** Sentences by code. The name ends in an underscore, so that no page can call it. */
export const pltSentences_: SentencesIn = (language) => logSentences(language);

/** The words of a summary. */
export const pltSummaryWords_: typeof summaryWords = (language) => summaryWords(language);
