/** What commands use that a host may load apart from the rest. */
import type { SummaryWordsIn } from "../words/en-summary.ts";
import type { Converter } from "./converter.ts";

export interface Apart {
  /** Asked for only by commands that look at a team's own sheets. */
  readonly converter: () => Converter;
  /** Asked for by commands that draw a page, in the language of the log. */
  readonly summaryWords: SummaryWordsIn;
}
