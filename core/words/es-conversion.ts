/** All that is said in Spanish where a team's notes are brought in. */
import type { ConversionWords } from "./conversion-words.ts";
import { convertEs } from "./convert-es.ts";
import { esConversionUi } from "./es-conversion-ui.ts";
import { esFields } from "./es-fields.ts";
import { esYear } from "./es-year.ts";
import { reasonsEs } from "./reasons.ts";

export const esConversion: ConversionWords = {
  texts: esConversionUi,
  fields: esFields,
  sentences: [...convertEs, esYear, reasonsEs],
};
