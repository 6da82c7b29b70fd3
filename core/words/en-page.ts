/** All that the page says in English. */
import { anyHostEn } from "./any-host.ts";
import { convertEn } from "./convert.ts";
import { en } from "./en.ts";
import { enFields } from "./en-fields.ts";
import { enUi } from "./en-ui.ts";
import { excelEn } from "./excel.ts";
import { googleEn } from "./google.ts";
import type { PageWords } from "./page-words.ts";
import { reasons } from "./reasons.ts";

export const enPage: PageWords = {
  language: "en",
  ui: enUi,
  fields: enFields,
  sentences: [en, ...convertEn, reasons.en, anyHostEn, googleEn, excelEn],
};
