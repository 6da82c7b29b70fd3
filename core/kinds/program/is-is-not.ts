/** What collaboration time is, and what it is not: one sentence a row, shown as help (L5). What is missing here, no check can know. */
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";

const SIDES = [
  choice("is", words("It is", "Sí es"), "is", "es"),
  choice("is-not", words("It is not", "No es"), "is not", "isn't"),
];

const IS_IS_NOT: Declaration = {
  kind: "is-is-not",
  tab: "PLT Is and Is Not",
  title: words("Collaboration time is / is not", "El tiempo de colaboración es / no es"),
  many: words("Collaboration time is / is not", "El tiempo de colaboración es / no es"),
  about: words("What collaboration time is for, and what not.", "Para qué es el tiempo de colaboración y para qué no."),
  group: "program",
  answers: ["L5"],
  layout: "rows",
  columns: [
    needed(
      choosing(
        field(
          "side",
          "choice",
          words("Is or is not", "Es o no es"),
          words("On which side it belongs.", "De qué lado va."),
        ),
        SIDES,
      ),
    ),
    needed(
      field(
        "text",
        "long-text",
        words("What", "Qué"),
        words("One thing, in plain words.", "Una cosa, en palabras sencillas."),
      ),
    ),
    field(
      "why",
      "long-text",
      words("Why", "Por qué"),
      words("The reason, for whoever asks.", "La razón, para quien pregunte."),
    ),
  ],
  form: [
    first(words("Collaboration time", "El tiempo de colaboración"), "side", "text"),
    folded(words("The reason", "La razón"), "why"),
  ],
  propose: () => ({ side: "is" }),
  rules: [],
  logRules: [],
  gives: [{ requirement: "L5", shows: "list", columns: ["side", "text"], audience: "public" }],
};

export const isIsNot = declare(IS_IS_NOT);
