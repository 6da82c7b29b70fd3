/** What is said when a spreadsheet program refuses what every host may ask of it. Files and disks have their words in `files.ts`. */
import { excelWords } from "./excel.ts";
import { googleWords } from "./google.ts";
import type { Sentences, Wording } from "./sentence.ts";

const en: Sentences = {
  "host/choices-too-long": ({ cell, sheet }) =>
    `The drop-down in ${cell} of “${sheet}” would be too long for Excel and was left out. Any text can be typed there.`,
  "host/text-cut": ({ cell, sheet, limit }) =>
    `The text in ${cell} of “${sheet}” is longer than a cell can hold (${limit} characters); the end was cut off.`,
};

const es: Sentences = {
  "host/choices-too-long": ({ cell, sheet }) =>
    `La lista desplegable de ${cell} en «${sheet}» sería demasiado larga para Excel y se omitió. Allí se puede escribir cualquier texto.`,
  "host/text-cut": ({ cell, sheet, limit }) =>
    `El texto de ${cell} en «${sheet}» es más largo de lo que cabe en una celda (${limit} caracteres); se cortó el final.`,
};

/** Sentences by code, in each language. */
export const hostWords: Wording = {
  en: { ...en, ...excelWords.en, ...googleWords.en },
  es: { ...es, ...excelWords.es, ...googleWords.es },
};
