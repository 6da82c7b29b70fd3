/** The words of the summaries, by language. */
import { enSummary, type SummaryWords } from "./en-summary.ts";
import { esSummary } from "./es-summary.ts";

export type { SummaryWords };

/** Every text of a summary page. Example: `summaryWords.es.goals` is "Metas". */
export const summaryWords: { readonly en: SummaryWords; readonly es: SummaryWords } = { en: enSummary, es: esSummary };
