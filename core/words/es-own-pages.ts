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
    aboutTab: (name) =>
      `Hecha para ${name}: solo esa persona decide quién debe verla. Quien puede abrir este registro puede dibujarla y leerla, y encuentra en ella solo lo que el registro ya dice. Para guardarla aparte, imprímala o cópiela y luego borre esta pestaña. Ningún resumen ni recolección la usa.`,
    aboutFile: (name) =>
      `Hecha para ${name}: solo esa persona decide quién debe verla. Está en un archivo aparte y contiene solo lo que el registro del equipo ya dice. Ningún resumen ni recolección la usa.`,
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
