/** What commands use that a host may load apart from the rest. */
import type { Further } from "../kinds/further.ts";
import type { SummaryWordsIn } from "../words/en-summary.ts";
import type { SentencesIn } from "../words/sentence.ts";
import type { Converter } from "./converter.ts";

export interface Apart {
  /** Asked for only by commands that look at a team's own sheets. */
  readonly converter: () => Converter;
  /** Asked for by commands that draw a page, in the language of the log. */
  readonly summaryWords: SummaryWordsIn;
  /** Sentences by code in the language of the log, for what is written into it. */
  readonly sentences: SentencesIn;
  /** What this log may hold besides what every team uses; nothing where neither log nor command goes beyond that. */
  readonly further: Further;
}
