/** What the tables of further kinds say on a page, in Spanish. */
import type { DetailsWords } from "./en-details.ts";
import { countInWords, dayInSpanish } from "./in-words.ts";

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

export const esDetails: DetailsWords = {
  counted: (all, year) =>
    all === year
      ? `${countInWords(all, "registro", "registros")} este año escolar.`
      : `${countInWords(all, "registro", "registros")}; aquí se cuentan los ${year} de este año escolar hasta hoy.`,
  glance: (heading, n, all, part) => `${heading}: ${n} de ${all} ${part}.`,
  howMany: "Cuántos",
  share: "Parte",
  all: "Todos",
  month: "Mes",
  byMonth: (heading) => `${heading}, mes a mes.`,
  howOften: "Cuántas veces aparece cada uno bajo estos títulos.",
  notSaid: "Sin indicar",
  name: "Nombre",
  what: "Qué",
  others: "Los demás",
  dayText: (day) => dayInSpanish(day),
  labelled: (label, text) => `${label}: ${text}`,
  filledNote: "Cuántos hay, y cuántos de ellos dicen algo bajo cada título.",
  stillOpen: "Los que siguen abiertos:",
  entries: "Registros",
  andMore: (n, tab) => `y ${n} más en ${tab}`,
  monthName: (year, month) => `${MONTHS[month - 1] ?? ""} ${year}`,
  newest: "Más reciente",
  first: "Primera del año",
  closer: (tab) => `Más de cerca: ${tab}`,
  radarTitle: (title) => `${title}: cómo está cada una`,
  trendTitle: (title) => `${title}: en el tiempo`,
  scale: (steps) => `${steps.map((step, i) => `${i + 1} es «${step}»`).join(", ")}.`,
  standsHighest: (high, highest, low, lowest) =>
    high === low
      ? `«${high}» está en ${highest}.`
      : `Lo más alto es «${high}» (${highest}); lo más bajo, «${low}» (${lowest}).`,
  overTime: (months, up, down) =>
    months < 2
      ? "Valorado en un solo mes; una segunda valoración mostrará el cambio."
      : `En ${countInWords(months, "mes", "meses")} con valoraciones: ${up} más arriba y ${down} más abajo que al principio.`,
  average: "Promedio",
};
