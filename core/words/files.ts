/** What is said when a file or a disk refuses: a sentence or two, with what to do next. `{file}` and the like are the notice's facts. Only the workbench has files, so only it carries these. */

import type { Facts, Sentence, Sentences, Wording } from "./sentence.ts";

interface Said {
  readonly en: string;
  readonly es: string;
}

const files: Readonly<Record<string, Said>> = {
  "host/file-missing": {
    en: "There is no file at {file}. Check the name and the folder, then try again.",
    es: "No hay ningún archivo en {file}. Compruebe el nombre y la carpeta e inténtelo de nuevo.",
  },
  "host/file-is-folder": {
    en: "{file} is a folder. Name one workbook inside it.",
    es: "{file} es una carpeta. Indique un libro que esté dentro de ella.",
  },
  "host/file-not-regular": {
    en: "{file} is not a file that can be read. Name a workbook saved on disk.",
    es: "{file} no es un archivo que se pueda leer. Indique un libro guardado en el disco.",
  },
  "host/file-not-allowed": {
    en: "You may not open {file}. Ask whoever owns it for permission to read it.",
    es: "No tiene permiso para abrir {file}. Pida permiso de lectura a su propietario.",
  },
  "host/file-unreadable": {
    en: "{file} could not be read from the disk ({reason}). Copy it to this computer and try again.",
    es: "No se pudo leer {file} del disco ({reason}). Cópielo en este equipo e inténtelo de nuevo.",
  },
  "host/file-empty": {
    en: "{file} is empty: nothing was ever saved in it. Open the original and save it again.",
    es: "{file} está vacío: nunca se guardó nada en él. Abra el original y guárdelo de nuevo.",
  },
  "host/file-too-large": {
    en: "{file} has {size} MB; PLT Log opens workbooks of up to {limit} MB. Save a copy without pictures and old tabs and use that.",
    es: "{file} tiene {size} MB; PLT Log abre libros de hasta {limit} MB. Guarde una copia sin imágenes ni pestañas antiguas y use esa copia.",
  },
  "host/unpacks-too-large": {
    en: "{file} unpacks to more than {limit} MB, too much to open safely. Save a copy with only the tabs that hold the team's notes.",
    es: "{file} ocupa más de {limit} MB al descomprimirse, demasiado para abrirlo con seguridad. Guarde una copia solo con las pestañas de notas del equipo.",
  },
  "host/no-log": {
    en: "{file} holds no log yet. Make one from the team's notes with “plt convert”, then try again.",
    es: "{file} todavía no contiene ningún registro. Cree uno a partir de las notas del equipo con “plt convert” e inténtelo de nuevo.",
  },
  "host/too-many-sheets": {
    en: "{file} has {count} tabs; PLT Log opens workbooks with up to {limit}. Save a copy with only the tabs that hold the team's notes.",
    es: "{file} tiene {count} pestañas; PLT Log abre libros con un máximo de {limit}. Guarde una copia solo con las pestañas de notas del equipo.",
  },
  "host/too-many-rows": {
    en: "The tab “{sheet}” in {file} reaches down to row {count}; PLT Log reads up to {limit} rows a tab. Save a copy with the team's own rows.",
    es: "La pestaña «{sheet}» de {file} llega hasta la fila {count}; PLT Log lee hasta {limit} filas por pestaña. Guarde una copia con las filas del equipo.",
  },
  "host/too-many-cells": {
    en: "{file} holds {count} filled cells; PLT Log reads up to {limit}. Save a copy with only the tabs that hold the team's notes.",
    es: "{file} contiene {count} celdas; PLT Log lee hasta {limit}. Guarde una copia solo con las pestañas de notas del equipo.",
  },
};

const shapes: Readonly<Record<string, Said>> = {
  "host/not-a-workbook": {
    en: "{file} is not a spreadsheet, whatever its name says. Open the original in Excel or Google Sheets and save it as .xlsx.",
    es: "{file} no es una hoja de cálculo, diga lo que diga su nombre. Abra el original en Excel o en Hojas de cálculo de Google y guárdelo como .xlsx.",
  },
  "host/another-kind": {
    en: "{file} is a {what} file, not a spreadsheet. Save its table as a spreadsheet (.xlsx) and use that.",
    es: "{file} es un archivo de {what}, no una hoja de cálculo. Guarde su tabla como hoja de cálculo (.xlsx) y úsela.",
  },
  "host/shortcut": {
    en: "{file} is only a shortcut to a Google Sheet. In Google Sheets choose File, Download, Microsoft Excel (.xlsx) and use that file.",
    es: "{file} es solo un acceso directo a una hoja de Google. En Hojas de cálculo elija Archivo, Descargar, Microsoft Excel (.xlsx) y use ese archivo.",
  },
  "host/corrupt": {
    en: "{file} is damaged and cannot be opened. Open it in Excel, let Excel repair it, save it and try again.",
    es: "{file} está dañado y no se puede abrir. Ábralo en Excel, deje que Excel lo repare, guárdelo e inténtelo de nuevo.",
  },
  "host/unsafe-archive": {
    en: "{file} holds parts that no spreadsheet program writes ({part}), so it was not opened. Ask where it came from.",
    es: "{file} contiene partes que ningún programa de hojas de cálculo escribe ({part}), por eso no se abrió. Averigüe de dónde procede.",
  },
  "host/encrypted": {
    en: "{file} is protected by a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it.",
    es: "{file} está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo.",
  },
  "host/nothing-in-it": {
    en: "{file} has no filled cells. There is nothing to read in it yet.",
    es: "{file} no tiene celdas con datos. Todavía no hay nada que leer.",
  },
  "host/unknown-encoding": {
    en: "{file} is not plain text that can be read. Save it again as “CSV UTF-8”.",
    es: "{file} no es texto que se pueda leer. Guárdelo de nuevo como «CSV UTF-8».",
  },
};

const writing: Readonly<Record<string, Said>> = {
  "host/structure-locked": {
    en: "The tabs of {file} are protected, so no tab can be added. In Excel choose Review, Protect Workbook, take the protection off and try again.",
    es: "Las pestañas de {file} están protegidas y no se puede añadir ninguna. En Excel elija Revisar, Proteger libro, quite la protección e inténtelo de nuevo.",
  },
  "write/tab-locked": {
    en: "The tab “{sheet}” is protected, so nothing was written. Take its protection off and try again.",
    es: "La pestaña «{sheet}» está protegida y no se escribió nada. Quite la protección e inténtelo de nuevo.",
  },
  "host/out-is-input": {
    en: "{file} is the workbook itself, and it is never overwritten by this command. Choose another name after --out.",
    es: "{file} es el propio libro y esta orden nunca lo sobrescribe. Elija otro nombre después de --out.",
  },
  "host/out-exists": {
    en: "{file} is there already and was left as it is. Choose another name after --out.",
    es: "{file} ya existe y se dejó como está. Elija otro nombre después de --out.",
  },
  "host/extract-not-ours": {
    en: "{file} is there already and is no extract of PLT Log, so it was left as it is. Choose another name after --extract.",
    es: "{file} ya existe y no es un extracto de PLT Log, por eso se dejó como está. Elija otro nombre después de --extract.",
  },
  "host/school-book-not-ours": {
    en: "{file} is there already and holds no school page of PLT Log, so it was left as it is. Choose another folder after --schools.",
    es: "{file} ya existe y no contiene ninguna página de escuela de PLT Log, por eso se dejó como está. Elija otra carpeta después de --schools.",
  },
  "host/folder-not-written": {
    en: "{folder} could not be made or written to ({reason}). Choose another folder after {option}.",
    es: "No se pudo crear {folder} ni escribir en ella ({reason}). Elija otra carpeta después de {option}.",
  },
  "host/rollup-runs": {
    en: "{file} is being made by another run just now. Wait until it has ended, then give the command again. If none is running, delete {lock} first.",
    es: "Otra ejecución está preparando {file} en este momento. Espere a que termine y repita la orden. Si no hay ninguna, elimine antes {lock}.",
  },
  "host/out-not-allowed": {
    en: "You may not write to {file}. Choose another folder after --out.",
    es: "No tiene permiso para escribir en {file}. Elija otra carpeta después de --out.",
  },
  "host/out-not-folder": {
    en: "{file} is a file. Name a folder for the logs after --out.",
    es: "{file} es un archivo. Indique una carpeta para los registros después de --out.",
  },
  "host/out-folder-missing": {
    en: "There is no folder {folder} to write to. Make it first, or choose another one after --out.",
    es: "No existe la carpeta {folder}. Créela primero o elija otra después de --out.",
  },
  "host/out-is-folder": {
    en: "{file} is a folder. Give the new workbook a name of its own after --out.",
    es: "{file} es una carpeta. Dé un nombre propio al libro nuevo después de --out.",
  },
  "host/out-wrong-kind": {
    en: "A workbook is written as {kind}; {file} has another ending. Choose a name that ends in {kind}.",
    es: "El libro se escribe como {kind}; {file} termina de otra forma. Elija un nombre que termine en {kind}.",
  },
  "host/in-place-kind": {
    en: "{file} cannot be changed where it stands; only .xlsx and .xlsm files can. Add --out and a name that ends in .xlsx.",
    es: "{file} no se puede cambiar en su sitio; solo los archivos .xlsx y .xlsm. Añada --out y un nombre que termine en .xlsx.",
  },
  "host/file-open": {
    en: "{file} is open in Excel, which would save over what is written now. Nothing was written; close it there and give the command again.",
    es: "{file} está abierto en Excel, que guardaría encima de lo que se escriba ahora. No se escribió nada; ciérrelo allí y repita la orden.",
  },
  "host/file-changed": {
    en: "{file} was saved by somebody else in this very moment. Theirs was left as it is and nothing was written; give the command again.",
    es: "Otra persona guardó {file} en este mismo momento. Lo suyo quedó como está y no se escribió nada; repita la orden.",
  },
  "host/disk-full": {
    en: "There is not enough room on the disk for {file}. Nothing was changed; make room and try again.",
    es: "No hay espacio suficiente en el disco para {file}. No se cambió nada; libere espacio e inténtelo de nuevo.",
  },
  "host/not-written": {
    en: "{file} could not be written ({reason}). Nothing was changed.",
    es: "No se pudo escribir {file} ({reason}). No se cambió nada.",
  },
  "host/new-kind": {
    en: "{file} is of a kind that cannot be extended, so a new workbook was made: it has the values of your tabs, not their pictures, charts and colours.",
    es: "{file} es de un tipo que no se puede ampliar, así que se creó un libro nuevo: tiene los valores de sus pestañas, no sus imágenes, gráficos ni colores.",
  },
};

const filled =
  (text: string): Sentence =>
  (facts: Facts) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));

const all: Readonly<Record<string, Said>> = { ...files, ...shapes, ...writing };

const inLanguage = (language: keyof Said): Sentences =>
  Object.fromEntries(Object.entries(all).map(([code, said]) => [code, filled(said[language])]));

/** Sentences by code, in each language. Example: `fileWords.en["host/file-missing"]?.({ file: "notes.xlsx" })`. */
export const fileWords: Wording = { en: inLanguage("en"), es: inLanguage("es") };
