/** The words of the summaries, by language, for hosts that carry both. */
import { enSummary, type SummaryWordsIn } from "./en-summary.ts";
import { esSummary } from "./es-summary.ts";

const WORDS = { en: enSummary, es: esSummary };

/** Every text of a summary page. Example: `summaryWords("es").goals` is "Metas". */
export const summaryWords: SummaryWordsIn = (language) => WORDS[language];
