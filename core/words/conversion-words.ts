/** All that is said in one language where a team's notes are brought in. Apart from the page's other words: most days nobody converts anything. */
import type { ConversionUi } from "./en-conversion-ui.ts";
import type { FieldWords } from "./en-fields.ts";
import type { Sentences } from "./sentence.ts";

export interface ConversionWords {
  readonly texts: ConversionUi;
  /** What each field of a team's sheet is called, by the name that `inspect` reports. */
  readonly fields: FieldWords;
  /** For notices and reasons of the conversion, by their codes. */
  readonly sentences: readonly Sentences[];
}
