/** A measure that all collect alike: which, on which day, and who collects it (C9). A row for each day of collection. */
import { textIn } from "../../cycles/team-log.ts";
import { declare, field, first, folded, needed, words } from "../declare.ts";
import { onDay } from "../span.ts";
import { missingData, noCollector } from "./common-measure-checks.ts";

export const commonMeasure = declare({
  kind: "common-measure",
  tab: "PLT Measures",
  title: words("Common measure", "Medida común"),
  many: words("Common measures", "Medidas comunes"),
  about: words("Data that we all collect alike, and when.", "Datos que recogemos todos por igual, y cuándo."),
  group: "inquiry",
  answers: ["C9"],
  layout: "rows",
  columns: [
    needed(
      field(
        "name",
        "text",
        words("Measure", "Medida"),
        words(
          "The same name each time, so that results find it.",
          "El mismo nombre cada vez, para unir los resultados.",
        ),
        "assessment",
      ),
    ),
    needed(
      field(
        "date",
        "day",
        words("Collected on", "Se recoge el"),
        words("The day by which the data are there.", "El día en que deben estar los datos."),
      ),
    ),
    field(
      "collector",
      "text",
      words("Who collects it", "Quién la recoge"),
      words("One name, or each teacher.", "Un nombre, o cada docente."),
      "owner",
    ),
    field(
      "about",
      "text",
      words("What it shows", "Qué muestra"),
      words("The standard or skill that it measures.", "El estándar o la habilidad que mide."),
      "standard",
    ),
    field(
      "how",
      "long-text",
      words("How it is collected", "Cómo se recoge"),
      words("So that everyone does it alike: task, time, scoring.", "Para hacerlo igual: tarea, tiempo, calificación."),
    ),
    field(
      "form",
      "link",
      words("Form or file", "Formulario o archivo"),
      words("A link to the task or the form.", "Un enlace a la tarea o al formulario."),
      "evidence_link",
    ),
  ],
  form: [
    first(words("The measure", "La medida"), "name", "date", "collector", "about"),
    folded(words("How it is done", "Cómo se hace"), "how", "form"),
  ],
  propose: (log) => {
    const all = log.entries("common-measure");
    const last = all[all.length - 1];
    const same = (key: string) => (last && textIn(last, key) !== "" ? textIn(last, key) : null);
    return { collector: same("collector") };
  },
  span: onDay("date"),
  rules: [missingData, noCollector],
  logRules: [],
  gives: [{ requirement: "C9", shows: "list", columns: ["name", "date", "collector"], audience: "team" }],
});
