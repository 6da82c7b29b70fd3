/** A training, planned or held: for whom, on what occasion, how it is followed through and passed on (L7, C5). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { LogRule, Rule } from "../rule.ts";
import { forUnits, isPast, unitsNow } from "./units.ts";

const noFollowThrough: Rule = wants(
  { code: "training/no-follow-through", requirement: "C5", severity: "warning", field: "follow_through" },
  "topic",
  (entry, log) => isPast(entry, "date", log),
);

/** A school needs a training on or before the day on which its teams begin. */
const schoolWithout: LogRule = {
  code: "training/school-without",
  requirement: "L7",
  severity: "warning",
  finds: (log) => {
    const trainingsOf = forUnits(
      log.entries("training").filter((training) => isFilled(training, "topic")),
      "school",
    );
    return unitsNow(log)
      .filter((unit) => {
        const begins = dayIn(unit, "begins");
        if (begins === undefined || textIn(unit, "sort") === "department") return false;
        return !trainingsOf(unit).some((training) => (dayIn(training, "date") ?? "9999") <= begins);
      })
      .map((unit) => ({
        at: unit,
        field: "begins",
        facts: { school: textIn(unit, "name"), begins: textIn(unit, "begins") },
      }));
  },
};

const OCCASIONS = [
  choice("pre-service", words("Pre-service week", "Semana previa a clases"), "preservice", "pre service", "inservice"),
  choice("leadership-meeting", words("Leadership meeting", "Reunión de liderazgo"), "principal meeting", "leadership"),
  choice("staff-meeting", words("School staff meeting", "Reunión del personal"), "staff meeting", "faculty meeting"),
  choice("other", words("Other occasion", "Otra ocasión"), "other", "otra"),
];

const TRAINERS = [
  choice("principal", words("Principal", "Dirección"), "principals", "director", "directora"),
  choice("teacher-leader", words("Teacher leader", "Docente líder"), "teacher leaders", "docentes líderes"),
  choice(
    "teaching-and-learning",
    words("Teaching and learning staff", "Personal de enseñanza y aprendizaje"),
    "district staff",
  ),
  choice("other", words("Someone else", "Otra persona"), "other", "consultant"),
];

const SORTS = [
  choice("common", words("Common", "Común para todos"), "same for all", "común"),
  choice("differentiated", words("Differentiated", "Diferenciada"), "by need", "según necesidad"),
];

const COLUMNS = [
  needed(
    field(
      "date",
      "day",
      words("Date", "Fecha"),
      words("The day on which it is or was held.", "El día en que se hace o se hizo."),
      "date",
    ),
  ),
  needed(field("topic", "text", words("Training", "Capacitación"), words("What it is about.", "De qué trata."))),
  field(
    "school",
    "text",
    words("Schools", "Escuelas"),
    words("With commas. Empty means all.", "Separadas por comas. Vacío: todas."),
    "school",
  ),
  choosing(
    field(
      "occasion",
      "choice",
      words("Occasion", "Ocasión"),
      words("When staff come together for it.", "Cuándo se reúne el personal."),
    ),
    OCCASIONS,
  ),
  choosing(
    field("trainer", "choice", words("Given by", "Impartida por"), words("Who leads it.", "Quién la dirige.")),
    TRAINERS,
  ),
  choosing(
    field(
      "sort",
      "choice",
      words("For all or by need", "Común o diferenciada"),
      words(
        "The same for all, or by what each school needs.",
        "Igual para todos o según lo que necesita cada escuela.",
      ),
    ),
    SORTS,
  ),
  field(
    "audience",
    "text",
    words("For whom", "Para quiénes"),
    words(
      "For example teacher leaders, office staff, partners.",
      "Por ejemplo, docentes líderes, personal de oficina, aliados.",
    ),
  ),
  field(
    "follow_through",
    "long-text",
    words("Follow-through", "Seguimiento"),
    words(
      "What happens afterwards, so that it reaches the classroom.",
      "Qué pasa después, para que llegue a la clase.",
    ),
  ),
  field(
    "passed_on",
    "long-text",
    words("How it is passed on", "Cómo se comparte"),
    words("How those who were there tell the others.", "Cómo lo cuentan a los demás quienes asistieron."),
  ),
];

const TRAINING: Declaration = {
  kind: "training",
  tab: "PLT Training",
  title: words("Training", "Capacitación"),
  many: words("Training", "Capacitaciones"),
  about: words("Trainings and what follows from them.", "Las capacitaciones y lo que sigue después."),
  group: "program",
  answers: ["L7", "C5"],
  layout: "rows",
  columns: COLUMNS,
  form: [
    first(words("The training", "La capacitación"), "date", "topic", "school", "occasion", "follow_through"),
    folded(words("More about it", "Más sobre ella"), "trainer", "sort", "audience", "passed_on"),
  ],
  propose: () => ({ occasion: "staff-meeting", sort: "common" }),
  rules: [noFollowThrough],
  logRules: [schoolWithout],
  gives: [
    { requirement: "L7", shows: "list", columns: ["date", "topic", "school", "occasion"], audience: "school" },
    { requirement: "C5", shows: "filled", columns: ["follow_through", "passed_on"], audience: "district" },
    { requirement: "C5", shows: "list", columns: ["topic", "follow_through", "passed_on"], audience: "district" },
  ],
};

export const training = declare(TRAINING);
