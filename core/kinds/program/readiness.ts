/** How ready a school is for structured learning teams, and what it needs next (L7). */
import { choice, choosing, type Declaration, declare, field, first, folded, needed, shown, words } from "../declare.ts";

const LEVELS = [
  shown(choice("not-yet", words("Not ready yet", "Aún no está lista"), "not yet", "no"), "attention"),
  choice("preparing", words("Preparing", "En preparación"), "getting ready", "preparándose"),
  choice("ready", words("Ready to begin", "Lista para comenzar"), "ready", "lista"),
  choice("refining", words("Refining what works", "Perfecciona lo que funciona"), "proficient", "refining"),
];

const READINESS: Declaration = {
  kind: "readiness",
  tab: "PLT Readiness",
  title: words("Readiness of a school", "Preparación de una escuela"),
  many: words("Readiness of schools", "Preparación de las escuelas"),
  about: words("How ready each school is, and what it needs.", "Qué tan lista está cada escuela y qué necesita."),
  group: "program",
  answers: ["L7"],
  layout: "rows",
  columns: [
    needed(
      field(
        "school",
        "text",
        words("School", "Escuela"),
        words("As it is written in PLT Schools.", "Como está escrita en PLT Schools."),
        "school",
      ),
    ),
    field("date", "day", words("Date", "Fecha"), words("The day of this look.", "El día de esta revisión.")),
    needed(
      choosing(
        field(
          "level",
          "choice",
          words("Readiness", "Preparación"),
          words("Where the school stands.", "Dónde está la escuela."),
        ),
        LEVELS,
      ),
    ),
    field(
      "shows",
      "long-text",
      words("What shows it", "Qué lo muestra"),
      words("What was seen or heard.", "Lo que se vio o se escuchó."),
    ),
    field(
      "needs",
      "long-text",
      words("What it needs next", "Qué necesita ahora"),
      words("Training, time or help.", "Capacitación, tiempo o ayuda."),
      "support_needed",
    ),
    field("by", "text", words("Seen by", "Visto por"), words("Who looked.", "Quién lo revisó.")),
  ],
  form: [
    first(words("The school today", "La escuela hoy"), "school", "date", "level", "shows", "needs"),
    folded(words("Who looked", "Quién lo revisó"), "by"),
  ],
  propose: (log) => ({ date: log.today }),
  rules: [],
  logRules: [],
  gives: [
    { requirement: "L7", shows: "counts", columns: ["level"], audience: "district" },
    { requirement: "L7", shows: "list", columns: ["school", "date", "level", "needs"], audience: "school" },
  ],
};

export const readiness = declare(READINESS);
