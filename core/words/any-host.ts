/** What is said when any spreadsheet program cannot take all of what was to be written. */
import type { Sentences } from "./sentence.ts";

export const anyHostEn: Sentences = {
  "host/choices-too-long": ({ cell, sheet }) =>
    `The drop-down in ${cell} of “${sheet}” would be too long for Excel and was left out. Any text can be typed there.`,
  "host/text-cut": ({ cell, sheet, limit }) =>
    `The text in ${cell} of “${sheet}” is longer than a cell can hold (${limit} characters); the end was cut off.`,
};

export const anyHostEs: Sentences = {
  "host/choices-too-long": ({ cell, sheet }) =>
    `La lista desplegable de ${cell} en «${sheet}» sería demasiado larga para Excel y se omitió. Allí se puede escribir cualquier texto.`,
  "host/text-cut": ({ cell, sheet, limit }) =>
    `El texto de ${cell} en «${sheet}» es más largo de lo que cabe en una celda (${limit} caracteres); se cortó el final.`,
};
