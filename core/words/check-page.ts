/** What the page PLT Check says around the notices. */
import { countInWords, dayInEnglish, dayInSpanish } from "./in-words.ts";

export const dayInWords = { en: dayInEnglish, es: dayInSpanish };

interface CheckPageWords {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly allWell: string;
  readonly found: (n: number) => string;
  readonly howToSetAside: string;
  readonly setAside: string;
  readonly wholeLog: string;
  readonly weight: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly headings: readonly string[];
}

const en: CheckPageWords = {
  title: "Check of the log",
  asOf: (day) => `As of ${day}. Check the log again, and this page is written anew; what is mended goes by itself.`,
  allWell: "Nothing to mend. The log is complete as far as it can be checked.",
  found: (n) =>
    `${countInWords(n, "thing", "things")} to look at, the heaviest first. Follow the link, mend the cell, check again.`,
  howToSetAside:
    "Does a line not fit your team? Write why under “Fine because”: it is then kept below and counts no more.",
  setAside: "Set aside by the team",
  wholeLog: "The whole log",
  weight: { error: "To fix", warning: "Worth a look", info: "Good to know" },
  headings: ["Weight", "Where", "What, why, and what to do", "Asked for in", "Fine because", "Mark"],
};

const es: CheckPageWords = {
  title: "Revisión del registro",
  asOf: (day) =>
    `Al ${day}. Revise de nuevo el registro y esta página se escribe otra vez; lo corregido desaparece por sí solo.`,
  allWell: "No hay nada que corregir. El registro está completo hasta donde se puede revisar.",
  found: (n) =>
    `${countInWords(n, "punto", "puntos")} por ver, primero lo más importante. Siga el enlace, corrija la celda y revise de nuevo.`,
  howToSetAside:
    "¿Una línea no se ajusta a su equipo? Escriba el motivo en “Está bien porque”: se guarda abajo y ya no cuenta.",
  setAside: "Apartado por el equipo",
  wholeLog: "Todo el registro",
  weight: { error: "Por corregir", warning: "Conviene ver", info: "Para saber" },
  headings: ["Importancia", "Dónde", "Qué, por qué y qué hacer", "Lo pide", "Está bien porque", "Marca"],
};

export const wordsOfCheck: Readonly<Record<"en" | "es", CheckPageWords>> = { en, es };
