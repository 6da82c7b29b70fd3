/** All that is said in English where a team's notes are brought in. */
import type { ConversionWords } from "./conversion-words.ts";
import { convertEn } from "./convert-en.ts";
import { enConversionUi } from "./en-conversion-ui.ts";
import { enFields } from "./en-fields.ts";
import { enYear } from "./en-year.ts";
import { reasonsEn } from "./reasons.ts";

export const enConversion: ConversionWords = {
  texts: enConversionUi,
  fields: enFields,
  sentences: [...convertEn, enYear, reasonsEn],
};
