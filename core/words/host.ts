/** What is said when a spreadsheet program refuses what every host may ask of it. Files and disks have their words in `files.ts`. */
import { anyHostEn, anyHostEs } from "./any-host.ts";
import { excelWords } from "./excel.ts";
import { googleWords } from "./google.ts";
import type { Wording } from "./sentence.ts";

/** Sentences by code, in each language. */
export const hostWords: Wording = {
  en: { ...anyHostEn, ...excelWords.en, ...googleWords.en },
  es: { ...anyHostEs, ...excelWords.es, ...googleWords.es },
};
