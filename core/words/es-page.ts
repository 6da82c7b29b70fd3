/** All that the page says in Spanish. */
import { anyHostEs } from "./any-host.ts";
import { convertEs } from "./convert.ts";
import { es } from "./es.ts";
import { esFields } from "./es-fields.ts";
import { esUi } from "./es-ui.ts";
import { excelEs } from "./excel.ts";
import { googleEs } from "./google.ts";
import type { PageWords } from "./page-words.ts";
import { reasons } from "./reasons.ts";

export const esPage: PageWords = {
  language: "es",
  ui: esUi,
  fields: esFields,
  sentences: [es, ...convertEs, reasons.es, anyHostEs, googleEs, excelEs],
};
