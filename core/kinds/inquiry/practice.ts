/** A practice on its way from knowing to doing: learned, tried in class, refined, routine (W8). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Choice, Column } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { weeksOverReview } from "../time-passed.ts";

const LADDER: readonly Choice[] = [
  choice("learned", words("Learned", "Aprendida"), "know", "heard of", "trained"),
  choice("tried", words("Tried in class", "Probada en clase"), "tried", "piloted", "probada"),
  choice("refined", words("Refined", "Ajustada"), "adapted", "improved", "mejorada"),
  shown(choice("routine", words("Routine", "Habitual"), "always", "part of practice", "rutina"), "done"),
];

const named = (entry: Entry) => ({ text: textIn(entry, "text") });

/** Learned, and not tried within the weeks that the policy gives. */
const neverTried: Rule = {
  code: "practice/never-tried",
  requirement: "W8",
  severity: "warning",
  field: "level",
  finds: (entry, log) => {
    const weeks = weeksOverReview(entry, "learned", log);
    const isTried = isFilled(entry, "tried") || ["tried", "refined", "routine"].includes(textIn(entry, "level"));
    return weeks === undefined || isTried ? undefined : { ...named(entry), weeks };
  },
};

const noEvidence: Rule = {
  code: "practice/no-evidence",
  requirement: "W8",
  severity: "info",
  field: "evidence",
  finds: (entry) =>
    ["refined", "routine"].includes(textIn(entry, "level")) && !isFilled(entry, "evidence") ? named(entry) : undefined,
};

const COLUMNS: readonly Column[] = [
  needed(
    field(
      "text",
      "text",
      words("Practice", "Práctica"),
      words("For example number talks.", "Por ejemplo, conversaciones numéricas."),
      "strategy",
    ),
  ),
  choosing(
    field(
      "level",
      "choice",
      words("How far we are", "Hasta dónde vamos"),
      words("From knowing how to doing it every week.", "De saber cómo a hacerlo cada semana."),
    ),
    LADDER,
  ),
  field(
    "learned",
    "day",
    words("Learned on", "Aprendida el"),
    words("The day of the training or reading.", "El día de la capacitación o lectura."),
  ),
  field(
    "tried",
    "day",
    words("First tried on", "Probada el"),
    words("The first day in class.", "El primer día en clase."),
  ),
  field(
    "evidence",
    "text",
    words("What shows it", "Qué lo muestra"),
    words("Student work, a visit, a count.", "Trabajos, una visita, un conteo."),
    "implementation_evidence",
  ),
  field("who", "people", words("Who", "Quiénes"), words("Left empty: the whole team.", "Vacío: todo el equipo.")),
];

export const practice = declare({
  kind: "practice",
  tab: "PLT Practices",
  title: words("Practice", "Práctica"),
  many: words("Practices", "Prácticas"),
  about: words("From learned, over tried, to routine.", "De aprendida a probada y habitual."),
  group: "inquiry",
  answers: ["W8", "T9"],
  layout: "rows",
  columns: COLUMNS,
  form: [
    first(words("The practice", "La práctica"), "text", "level", "learned", "tried"),
    folded(words("Evidence", "Evidencia"), "evidence", "who"),
  ],
  propose: (log) => ({ learned: log.today, level: "learned" }),
  rules: [neverTried, noEvidence],
  logRules: [],
  gives: [
    { requirement: "W8", shows: "counts", columns: ["level"], audience: "team" },
    { requirement: "W8", shows: "counts", columns: ["level"], audience: "school" },
    { requirement: "W8", shows: "list", columns: ["text", "level", "tried", "evidence"], audience: "team" },
    { requirement: "C12", shows: "list", columns: ["text", "level", "tried", "evidence"], audience: "person" },
  ],
});
