/** What the meeting book and a person's own page say, in Spanish. */
import type { OwnPagesWords } from "./en-own-pages.ts";
import { countInWords, dayInSpanish } from "./in-words.ts";

export const esOwnPages: OwnPagesWords = {
  book: {
    sheet: "PLT Libro de reuniones",
    title: (team) => `${team}: libro de reuniones`,
    about: (n, first, last) =>
      `${countInWords(n, "reunión", "reuniones")}, del ${dayInSpanish(first)} al ${dayInSpanish(last)}, primero las más recientes.`,
    none: "Todavía no se ha celebrado ninguna reunión.",
    meeting: (day, stage) => (stage === "" ? dayInSpanish(day) : `${dayInSpanish(day)} · ${stage}`),
    labelled: (label, text) => `${label}: ${text}`,
    actions: "Se acordó hacer",
    action: (text, owner, due, status) =>
      [text, owner, due === "" ? "" : `para el ${dayInSpanish(due)}`, status].filter((part) => part !== "").join(" · "),
    nothing: "El registro no dice nada más de esta reunión.",
  },
  mine: {
    sheet: "PLT Mi página",
    title: (name) => `${name}: mi aprendizaje`,
    about: "Hecha por mí y para mí. Nadie más recibe esta página; yo decido a quién se la muestro.",
    there: (there, of, percent) => `Asistí a ${there} de ${countInWords(of, "reunión", "reuniones")} (${percent}).`,
    guest: (there) => `Asistí a ${countInWords(there, "reunión", "reuniones")} como persona invitada.`,
    roles: "De qué me encargué",
    role: "Función",
    times: "Reuniones",
    actions: "Mis tareas",
    done: (done, all) => `${done} de ${countInWords(all, "tarea hecha", "tareas hechas")}.`,
    meetings: "Reuniones a las que asistí",
    date: "Fecha",
    stage: "Etapa",
    decided: "Decidido",
    strategy: "Estrategia",
    more: (n) => `Se muestran las ${n} más recientes.`,
  },
};
