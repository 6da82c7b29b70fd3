/** A conversation with families and neighbours: where, with which common message, and what was heard (L8). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { LogRule } from "../rule.ts";
import { isThisYear } from "../this-year.ts";
import { forUnits, unitsNow } from "./units.ts";

/** A conversation that is planned for later this year counts: the school is not without one. */
const schoolWithout: LogRule = {
  code: "family-conversation/school-without",
  requirement: "L8",
  severity: "warning",
  finds: (log) => {
    const talks = log.entries("family-conversation").filter((talk) => isThisYear(talk, "date", log));
    const talksOf = forUnits(
      talks.filter((talk) => isFilled(talk, "school")),
      "school",
    );
    return unitsNow(log)
      .filter((unit) => textIn(unit, "sort") !== "department" && talksOf(unit).length === 0)
      .map((unit) => ({ at: unit, field: "name", facts: { school: textIn(unit, "name") } }));
  },
};

const VENUES = [
  choice("school", words("At a school", "En una escuela"), "school", "escuela"),
  choice("community", words("In the community", "En la comunidad"), "community", "library", "church", "comunidad"),
  choice("online", words("Online", "En línea"), "virtual", "zoom"),
];

const FAMILY_CONVERSATION: Declaration = {
  kind: "family-conversation",
  tab: "PLT Conversations",
  title: words("Conversation with families", "Conversación con familias"),
  many: words("Talks with families", "Charlas con familias"),
  about: words(
    "Talks with families about how teams help their children.",
    "Charlas con familias sobre cómo ayudan los equipos a sus hijos.",
  ),
  group: "program",
  answers: ["L8"],
  layout: "rows",
  columns: [
    needed(
      field(
        "date",
        "day",
        words("Date", "Fecha"),
        words("The day it is planned for or took place.", "El día previsto o en que tuvo lugar."),
      ),
    ),
    needed(
      field(
        "school",
        "text",
        words("School", "Escuela"),
        words("One or several, with commas.", "Una o varias, separadas por comas."),
        "school",
      ),
    ),
    choosing(
      field(
        "venue",
        "choice",
        words("Venue", "Lugar"),
        words("Where people came together.", "Dónde se reunió la gente."),
      ),
      VENUES,
    ),
    field(
      "message",
      "long-text",
      words("Common message", "Mensaje común"),
      words("What is said the same way everywhere.", "Lo que se dice igual en todas partes."),
    ),
    field(
      "heard",
      "long-text",
      words("What was heard", "Lo que se escuchó"),
      words(
        "Questions and wishes. No names, nothing about one child.",
        "Preguntas y deseos. Sin nombres ni casos de un niño.",
      ),
    ),
    field("people", "number", words("People", "Personas"), words("How many came.", "Cuántas asistieron.")),
    field(
      "led_by",
      "text",
      words("Led by", "Dirigida por"),
      words("Who spoke for the school.", "Quién habló por la escuela."),
    ),
    field("link", "link", words("Slides", "Presentación"), words("The common slides.", "La presentación común.")),
  ],
  form: [
    first(words("The conversation", "La conversación"), "date", "school", "venue", "message", "heard"),
    folded(words("More about it", "Más sobre ella"), "people", "led_by", "link"),
  ],
  propose: () => ({ venue: "school" }),
  rules: [],
  logRules: [schoolWithout],
  gives: [
    { requirement: "L8", shows: "sums", columns: ["venue", "people"], audience: "public" },
    { requirement: "L8", shows: "filled", columns: ["heard"], by: "school", audience: "district" },
  ],
};

export const familyConversation = declare(FAMILY_CONVERSATION);
