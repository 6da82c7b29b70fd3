/** What a collection across workbooks writes into the program workbook, and why pages cannot be drawn, in Spanish. */
import type { CollectedTabWords } from "./en-collection.ts";
import { countInWords, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const esCollectedTab: CollectedTabWords = {
  headings: {
    team: "Equipo",
    school: "Escuela",
    state: "Estado",
    figures: "Cifras del",
    tried: "Revisado",
    why: "Por qué no",
    log: "Su registro",
    version: "Versión",
  },
  help: {
    team: "Como está escrito en PLT Teams.",
    school: "Como está escrita en PLT Teams o en el registro del equipo.",
    state: "Qué resultó de la última lectura de su registro. Lo escribe Recopilar.",
    figures: "Cuándo se tomaron las cifras que se conservan.",
    tried: "Cuándo se revisó su registro por última vez.",
    why: "Por qué no se pudo leer su registro.",
    log: "El enlace al registro, o su archivo.",
    version: "Con esto se sabe si el registro ha cambiado.",
  },
  states: {
    read: "Leída",
    old: "Se conservan cifras antiguas",
    unread: "No se pudo leer",
    never: "Aún sin recopilar",
    gone: "Ya no está en PLT Teams",
  },
};

export const esCollection: Sentences = {
  "collect/no-register": () =>
    "Este libro no tiene lista de equipos. Comience un libro de programa o agregue los equipos a PLT Teams.",
  "collect/not-registered": (f) =>
    `PLT Teams ya no incluye ${countInWords(f["teams"], "equipo", "equipos")}; se dejó fuera lo que se leyó.`,
  "collect/not-yet": () => "Aún no se ha recopilado.",
  "collect/lost": () => "Sus cifras se cambiaron a mano y no se pueden usar. Recopile de nuevo.",
  "collect/file-none": () => "El archivo no contiene el registro de un equipo.",
  "collect/file-program": () => "El archivo es un libro de programa, no el registro de un equipo.",
  "collect/file-too-large": (f) => `El archivo pasa de ${f["megabytes"]} MB.`,
  "collect/file-locked": () => "El archivo tiene contraseña. Guárdelo sin ella y elíjalo de nuevo.",
  "collect/file-broken": () => "El archivo está dañado o no es un libro de Excel. Ábralo en Excel y guárdelo otra vez.",
  "pages/nothing-collected": () =>
    "Aún no se ha recopilado nada. Elija primero Recopilar; después se pueden dibujar las páginas.",
  "pages/which-school": (f) => `Elija una escuela cuyas cifras se hayan recopilado: ${f["schools"]}.`,
  "pages/unknown-person": (f) =>
    f["names"] === ""
      ? `El registro no conoce a nadie llamado «${quoted(f["name"])}», y su lista está vacía. Anote primero una reunión, con los nombres de quienes estuvieron.`
      : `El registro no conoce a nadie llamado «${quoted(f["name"])}». En la lista están: ${f["names"]}. Escriba el nombre como está allí.`,
  "pages/whose": () => "Diga de quién será la página: un nombre tal como está en el registro.",
  "pages/tab-taken": (f) =>
    `Ya hay una pestaña «${quoted(f["tab"])}» que PLT Log no dibujó. Cámbiele el nombre y vuelva a dibujar las páginas.`,
};
