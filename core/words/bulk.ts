/** What is said while a whole folder is converted, and of each file in its report. */
import { countInWords, listInWords } from "./in-words.ts";

const en = {
  found: (n: number, out: string) => `${countInWords(n, "spreadsheet", "spreadsheets")} to convert into ${out}.`,
  resumed: (n: number) =>
    `${countInWords(n, "file was", "files were")} done before and ${n === 1 ? "is" : "are"} left as ${n === 1 ? "it is" : "they are"}.`,
  progress: (done: number, all: number, file: string, outcome: string) => `${done} of ${all}: ${file} – ${outcome}`,
  outcomes: {
    converted: "converted",
    "needs-a-person": "needs a person",
    nothing: "nothing here",
    "could-not": "could not",
  },
  columns: { outcome: "Outcome", file: "File", entries: "Entries", why: "Why" },
  totals: (parts: readonly string[]) => `${listInWords(parts, "and")}.`,
  total: {
    converted: (n: number) => `${countInWords(n, "file was", "files were")} converted`,
    "needs-a-person": (n: number) =>
      `${countInWords(n, "was converted and needs", "were converted and need")} a person`,
    nothing: (n: number) => `${countInWords(n, "holds", "hold")} nothing for a log`,
    "could-not": (n: number) => `${n} could not be converted`,
  },
  reports: (json: string, csv: string) => `The report is in ${json} and ${csv}.`,
  asks: (n: number) => `${countInWords(n, "heading", "headings")} to confirm`,
  looks: (n: number) => `${countInWords(n, "place needs", "places need")} a look`,
  nothingNew: "Everything in it was converted before.",
  tooLong: (seconds: number) =>
    `It took longer than ${countInWords(seconds, "second", "seconds")}. Try it by itself, or with a longer --time-limit.`,
  broke: "Converting it broke off. Try it by itself: plt convert FILE says more.",
  outTaken: (out: string) => `${out} is there already and was not written by this command, so it was left as it is.`,
  outEdited: (out: string) =>
    `Someone has worked in ${out} since, so it was left as it is. Convert the file by itself under another name.`,
};

export type BulkWords = typeof en;

const es: BulkWords = {
  found: (n, out) => `${countInWords(n, "hoja de cálculo", "hojas de cálculo")} para convertir en ${out}.`,
  resumed: (n) =>
    `${countInWords(n, "archivo ya estaba hecho", "archivos ya estaban hechos")} y no se ${n === 1 ? "toca" : "tocan"}.`,
  progress: (done, all, file, outcome) => `${done} de ${all}: ${file} – ${outcome}`,
  outcomes: {
    converted: "convertido",
    "needs-a-person": "necesita a una persona",
    nothing: "aquí no hay nada",
    "could-not": "no se pudo",
  },
  columns: { outcome: "Resultado", file: "Archivo", entries: "Registros", why: "Por qué" },
  totals: (parts) => `${listInWords(parts, "y")}.`,
  total: {
    converted: (n) => `${countInWords(n, "archivo se convirtió", "archivos se convirtieron")}`,
    "needs-a-person": (n) =>
      `${countInWords(n, "se convirtió y necesita", "se convirtieron y necesitan")} a una persona`,
    nothing: (n) => `${countInWords(n, "no tiene", "no tienen")} nada para un registro`,
    "could-not": (n) => `${countInWords(n, "no se pudo", "no se pudieron")} convertir`,
  },
  reports: (json, csv) => `El informe está en ${json} y ${csv}.`,
  asks: (n) => `${countInWords(n, "encabezado", "encabezados")} por confirmar`,
  looks: (n) => `${countInWords(n, "lugar", "lugares")} por revisar`,
  nothingNew: "Todo lo que contiene ya se había convertido.",
  tooLong: (seconds) =>
    `Tardó más de ${countInWords(seconds, "segundo", "segundos")}. Pruebe con él solo o con un --time-limit mayor.`,
  broke: "La conversión se interrumpió. Pruebe con él solo: plt convert ARCHIVO dice más.",
  outTaken: (out) => `${out} ya existe y no lo escribió esta orden, así que se dejó como está.`,
  outEdited: (out) =>
    `Alguien trabajó en ${out} desde entonces, así que se dejó como está. Convierta el archivo solo, con otro nombre.`,
};

/** By language. Example: `bulkWords.en.outcomes.nothing` is “nothing here”. */
export const bulkWords: { readonly en: BulkWords; readonly es: BulkWords } = { en, es };
