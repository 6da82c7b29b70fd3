/** Data that exist in a school or district: where they are, who collects them, and who may see them (C13). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { LogRule, Rule } from "../rule.ts";
import { plainIn } from "./units.ts";

const noAudience: Rule = wants(
  { code: "data-source/who-may-see", requirement: "C13", severity: "warning", field: "seen_by" },
  "name",
  (entry) => isFilled(entry, "name"),
);

/** Data that a goal is measured by and that the list does not have. A log without a list is not asked for one. */
const notListed: LogRule = {
  code: "data-source/not-listed",
  requirement: "C13",
  severity: "info",
  finds: (log) => {
    const names = log
      .entries("data-source")
      .map((entry) => plainIn(entry, "name"))
      .filter((name) => name !== "");
    if (names.length === 0) return [];
    const isListed = (said: string): boolean => names.some((name) => said.includes(name) || name.includes(said));
    return [...log.entries("goal"), ...log.entries("plan-goal")]
      .filter((goal) => plainIn(goal, "measure") !== "" && !isListed(plainIn(goal, "measure")))
      .map((goal) => ({ at: goal, field: "measure", facts: { data: textIn(goal, "measure") } }));
  },
};

const AUDIENCES = [
  choice("teacher", words("The teacher alone", "Solo el docente"), "teacher", "docente"),
  choice("team", words("The team", "El equipo"), "team", "plt", "equipo"),
  choice("school", words("The school's staff", "El personal de la escuela"), "school", "escuela"),
  choice("district", words("The district's staff", "El personal del distrito"), "district", "distrito"),
  choice("public", words("Everyone", "Todas las personas"), "public", "todos", "público"),
];

const DATA_SOURCE: Declaration = {
  kind: "data-source",
  tab: "PLT Catalogue",
  title: words("Data in the catalogue", "Datos del catálogo"),
  many: words("Catalogue of data", "Catálogo de datos"),
  about: words("Which data there are, and who may see them.", "Qué datos hay y quién puede verlos."),
  group: "program",
  answers: ["C13"],
  layout: "rows",
  columns: [
    needed(
      field(
        "name",
        "text",
        words("Data", "Datos"),
        words("The name that everybody uses for them.", "El nombre que usan todos."),
        "data_source",
      ),
    ),
    field(
      "about",
      "long-text",
      words("What they show", "Qué muestran"),
      words("And of whom: grades, subjects, years.", "Y de quiénes: grados, materias, años."),
    ),
    choosing(
      field(
        "seen_by",
        "choice",
        words("Who may see", "Quién puede verlos"),
        words("The widest circle that may see them.", "El grupo más amplio que puede verlos."),
      ),
      AUDIENCES,
    ),
    field("when", "text", words("When", "Cuándo"), words("How often they are collected.", "Cada cuánto se reúnen.")),
    field(
      "owner",
      "text",
      words("Who collects", "Quién los reúne"),
      words("A person or an office.", "Una persona o una oficina."),
    ),
    field(
      "link",
      "link",
      words("Where", "Dónde"),
      words("The link or the name of the system.", "El enlace o el nombre del sistema."),
    ),
    field("access", "text", words("How to get them", "Cómo obtenerlos"), words("Whom to ask.", "A quién pedirlos.")),
  ],
  form: [
    first(words("The data", "Los datos"), "name", "about", "seen_by", "when", "owner"),
    folded(words("Getting them", "Cómo obtenerlos"), "link", "access"),
  ],
  propose: () => ({}),
  rules: [noAudience],
  logRules: [notListed],
  gives: [
    { requirement: "C13", shows: "counts", columns: ["seen_by"], audience: "district" },
    { requirement: "C13", shows: "list", columns: ["name", "about", "seen_by"], audience: "district" },
  ],
};

export const dataSource = declare(DATA_SOURCE);
