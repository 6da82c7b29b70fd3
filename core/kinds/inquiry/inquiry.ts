/** Action research of the team: a question, a method, a finding, and whether it was adopted (T7). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Choice, Column } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { between } from "../span.ts";

const ADOPTED: readonly Choice[] = [
  choice("open", words("Still open", "Sin decidir"), "open", "undecided", "in progress"),
  shown(choice("adopted", words("Adopted", "Adoptado"), "yes", "adopt", "sí"), "done"),
  choice("adapted", words("Adopted with changes", "Adoptado con cambios"), "adapted", "partly", "adaptado"),
  shown(choice("not-adopted", words("Not adopted", "No adoptado"), "no", "rejected"), "quiet"),
];

const named = (entry: Entry) => ({ text: textIn(entry, "text") });

const findingWithoutData: Rule = {
  code: "inquiry/finding-without-data",
  requirement: "T7",
  severity: "warning",
  field: "data",
  finds: (entry) => (isFilled(entry, "finding") && !isFilled(entry, "data") ? named(entry) : undefined),
};

const noFinding: Rule = {
  code: "inquiry/no-finding",
  requirement: "T7",
  severity: "warning",
  field: "finding",
  finds: (entry) => {
    const isDecided = ["adopted", "adapted", "not-adopted"].includes(textIn(entry, "adopted"));
    return (isDecided || isFilled(entry, "ended")) && !isFilled(entry, "finding") ? named(entry) : undefined;
  },
};

const COLUMNS: readonly Column[] = [
  needed(
    field(
      "text",
      "long-text",
      words("Question", "Pregunta"),
      words("What you want to find out, about which students.", "Qué quieren averiguar y sobre qué estudiantes."),
      "plc_question",
    ),
  ),
  field(
    "method",
    "long-text",
    words("Method", "Método"),
    words("What you try, with whom, for how long.", "Qué prueban, con quiénes y por cuánto tiempo."),
    "method",
  ),
  field("begun", "day", words("Begun on", "Empezó el"), words("The first day.", "El primer día.")),
  field(
    "data",
    "text",
    words("Data", "Datos"),
    words("What the finding rests on, in counts.", "En qué se apoya el hallazgo, con conteos."),
    "data_source",
  ),
  field(
    "finding",
    "long-text",
    words("Finding", "Hallazgo"),
    words("What you found, also where it did not work.", "Qué encontraron, también si no funcionó."),
    "result",
  ),
  choosing(
    field(
      "adopted",
      "choice",
      words("Adopted", "Se adopta"),
      words("Whether the team takes it into its practice.", "Si el equipo lo incorpora a su práctica."),
    ),
    ADOPTED,
  ),
  field("ended", "day", words("Ended on", "Terminó el"), words("Empty while it goes on.", "Vacío mientras siga.")),
];

export const inquiry = declare({
  kind: "inquiry",
  tab: "PLT Inquiry",
  title: words("Action research", "Investigación en el aula"),
  many: words("Action research", "Investigación en el aula"),
  about: words("A question of ours, tried out and answered.", "Una pregunta nuestra, puesta a prueba y respondida."),
  group: "inquiry",
  answers: ["T7"],
  layout: "rows",
  columns: COLUMNS,
  form: [
    first(words("The question", "La pregunta"), "text", "method", "begun"),
    folded(words("What we found", "Qué encontramos"), "data", "finding", "adopted", "ended"),
  ],
  propose: (log) => ({ begun: log.today, adopted: "open" }),
  span: between("begun", "ended"),
  rules: [findingWithoutData, noFinding],
  logRules: [],
  gives: [
    { requirement: "T7", shows: "counts", columns: ["adopted"], audience: "school" },
    { requirement: "T7", shows: "list", columns: ["text", "finding", "adopted"], audience: "team" },
  ],
});
