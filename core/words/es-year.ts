/** What is said in Spanish where a school year is closed. */
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const esYear: Sentences = {
  "year/no-meetings": () =>
    "Este libro guarda un programa, no las reuniones de un equipo: su plan y sus acuerdos siguen de un año a otro, así que no hay año que cerrar.",
  "year/no-day": (f) =>
    `“${quoted(f["text"])}” no es una fecha. Indique el primer día del nuevo año escolar, como 2026-08-24.`,
  "year/before-last": (f) =>
    `El año que empezó el ${dayInSpanish(f["known"])} es el más reciente; el ${dayInSpanish(f["begins"])} es anterior. Indique un día posterior.`,
  "year/nothing": (f) =>
    `No hubo reuniones de este año antes del ${dayInSpanish(f["begins"])}, así que aún no hay año que cerrar. Revise el día.`,
  "year/meetings-after": (f) =>
    `${countInWords(f["meetings"], "reunión tuvo", "reuniones tuvieron")} lugar el ${dayInSpanish(f["begins"])} o después, la última el ${dayInSpanish(f["date"])}. El nuevo año empieza después de la última reunión del anterior: indique un día posterior.`,
  "year/too-far": (f) =>
    `El ${dayInSpanish(f["begins"])} es más de un año después de la última reunión (${dayInSpanish(f["date"])}). Revise el año de la fecha.`,
  "year/closed-already": (f) =>
    `El año ${f["year"]} está cerrado: el nuevo empieza el ${dayInSpanish(f["begins"])}. No quedaba nada por hacer.`,
  "year/unknown": (f) =>
    f["years"] === ""
      ? `El registro aún no tiene reuniones, así que no hay un año “${quoted(f["year"])}” que mostrar.`
      : `El registro no tiene reuniones en “${quoted(f["year"])}”. Sus años son: ${f["years"]}.`,
};
