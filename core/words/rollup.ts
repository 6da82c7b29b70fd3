/** What is said at the terminal while the logs of a folder are collected, and of printed pages. */
import { countInWords } from "./in-words.ts";

const en = {
  found: (n: number) => `${countInWords(n, "spreadsheet", "spreadsheets")} to look through.`,
  progress: (done: number, all: number, file: string, outcome: string) => `${done} of ${all}: ${file} – ${outcome}`,
  outcomes: {
    read: "read",
    kept: "unchanged since it was last read",
    old: "could not be read, last figures kept",
    unread: "could not be read",
    none: "holds no log",
  },
  because: (outcome: string, why: string) => `${outcome} (${why})`,
  drawing: "Drawing the pages …",
  totals: (read: number, kept: number, none: number) =>
    `${countInWords(read, "log was", "logs were")} read, ${kept} had not changed, ${countInWords(none, "file holds", "files hold")} no log.`,
  troubles: "Not read:",
  trouble: (file: string, why: string, kept: string) => `${file}: ${why}${kept === "" ? "" : ` ${kept}`}`,
  keptOld: "Its last figures are kept, marked as old.",
  namesakes: "Logs of one name, each of them counted. If one is a copy, take it out of the folder:",
  wrote: (file: string, pages: number) => `Written: ${file}, with ${countInWords(pages, "page", "pages")}.`,
  wroteSchools: (folder: string, n: number) =>
    `Written: ${folder}, with ${countInWords(n, "workbook", "workbooks")}, one for each school.`,
  wroteExtract: (folder: string, rows: number) =>
    `Written: ${folder}, a folder with ${countInWords(rows, "row", "rows")}: a table each, by year and school.`,
  nothing: "No log was found in this folder.",
  tooLong: (seconds: number) => `It took longer than ${countInWords(seconds, "second", "seconds")}.`,
  broke: "Reading it broke off. Try it by itself: plt check FILE says more.",
};

export type RollupTerminalWords = typeof en;

const es: RollupTerminalWords = {
  found: (n) => `${countInWords(n, "hoja de cálculo", "hojas de cálculo")} por revisar.`,
  progress: (done, all, file, outcome) => `${done} de ${all}: ${file} – ${outcome}`,
  outcomes: {
    read: "leído",
    kept: "sin cambios desde la última lectura",
    old: "no se pudo leer, se conservan sus últimas cifras",
    unread: "no se pudo leer",
    none: "no contiene ningún registro",
  },
  because: (outcome, why) => `${outcome} (${why})`,
  drawing: "Dibujando las páginas…",
  totals: (read, kept, none) =>
    `${countInWords(read, "registro leído", "registros leídos")}, ${kept} sin cambios, ${countInWords(none, "archivo", "archivos")} sin registro.`,
  troubles: "No se leyeron:",
  trouble: (file, why, kept) => `${file}: ${why}${kept === "" ? "" : ` ${kept}`}`,
  keptOld: "Se conservan sus últimas cifras, marcadas como antiguas.",
  namesakes: "Registros con el mismo nombre, todos contados. Si uno es una copia, sáquelo de la carpeta:",
  wrote: (file, pages) => `Escrito: ${file}, con ${countInWords(pages, "página", "páginas")}.`,
  wroteSchools: (folder, n) => `Escrito: ${folder}, con ${countInWords(n, "libro", "libros")}, uno por escuela.`,
  wroteExtract: (folder, rows) =>
    `Escrito: ${folder}, una carpeta con ${countInWords(rows, "fila", "filas")}: una por tabla, por año y escuela.`,
  nothing: "No se encontró ningún registro en esta carpeta.",
  tooLong: (seconds) => `Tardó más de ${countInWords(seconds, "segundo", "segundos")}.`,
  broke: "La lectura se interrumpió. Pruebe con él solo: plt check ARCHIVO dice más.",
};

/** By language. Example: `rollupTerminalWords.en.outcomes.none` is “holds no log”. */
export const rollupTerminalWords: { readonly en: RollupTerminalWords; readonly es: RollupTerminalWords } = { en, es };
