/** The settings of a team, in the order of its setup tab. The last two come with the first year that is closed. */
import { OFFERED_CYCLES } from "../cycles/offered.ts";
import { type Choice, type Column, column, words } from "./kind.ts";
import { RHYTHM_CHOICES, WEEKDAY_CHOICES } from "./team-choices.ts";

const CYCLE_CHOICES: readonly Choice[] = OFFERED_CYCLES.map((cycle) => ({
  key: cycle.key,
  label: cycle.label,
  says: [],
  highlight: "none",
}));

const LANGUAGE_CHOICES: readonly Choice[] = [
  { key: "en", label: { en: "English", es: "English" }, says: ["inglés", "ingles"], highlight: "none" },
  { key: "es", label: { en: "Español", es: "Español" }, says: ["spanish", "castellano"], highlight: "none" },
];

export const TEAM_COLUMNS: readonly Column[] = [
  {
    ...column(
      "name",
      "text",
      40,
      words("Team", "Equipo"),
      words("For example Grade 5 PLT.", "Por ejemplo, Equipo de 5.º grado."),
      "team",
    ),
    required: true,
  },
  column(
    "school",
    "text",
    40,
    words("School", "Escuela"),
    words("School or department.", "Escuela o departamento."),
    "school",
  ),
  column(
    "district",
    "text",
    40,
    words("District", "Distrito"),
    words("School district.", "Distrito escolar."),
    "district",
  ),
  column(
    "grade",
    "text",
    40,
    words("Grade", "Grado"),
    words("Grade or grades, for example 5 or K-2.", "Grado o grados, por ejemplo 5.º o K-2."),
    "grade",
  ),
  column(
    "subject",
    "text",
    40,
    words("Subject", "Materia"),
    words("For example math or reading.", "Por ejemplo, matemáticas o lectura."),
    "subject",
  ),
  column(
    "school_year",
    "text",
    40,
    words("School year", "Año escolar"),
    words("For example 2025-26.", "Por ejemplo, 2025-26."),
    "school_year",
  ),
  {
    ...column(
      "cycle",
      "choice",
      40,
      words("Cycle", "Ciclo"),
      words(
        "The cycle the team works through. Its stages are the choices in the meetings' Stage column.",
        "El ciclo que sigue el equipo. Sus etapas son las opciones de la columna Etapa de las reuniones.",
      ),
    ),
    choices: CYCLE_CHOICES,
    closed: true,
  },
  column(
    "policy",
    "text",
    40,
    words("Policy", "Política"),
    words(
      "The district policy that the team works under, by its name.",
      "La política del distrito que sigue el equipo, por su nombre.",
    ),
  ),
  {
    ...column(
      "weekday",
      "choice",
      40,
      words("Meets on", "Se reúne los"),
      words("The usual day of the week.", "El día habitual de la semana."),
    ),
    choices: WEEKDAY_CHOICES,
    closed: true,
  },
  {
    ...column(
      "rhythm",
      "choice",
      40,
      words("How often", "Con qué frecuencia"),
      words(
        "Every week, every two weeks or every month. A longer gap is noticed.",
        "Cada semana, cada dos semanas o cada mes. Se avisa si pasa más tiempo.",
      ),
    ),
    choices: RHYTHM_CHOICES,
    closed: true,
  },
  column(
    "minutes",
    "number",
    40,
    words("Usual minutes", "Minutos habituales"),
    words("How long a meeting usually takes.", "Cuánto dura normalmente una reunión."),
  ),
  {
    ...column(
      "language",
      "choice",
      40,
      words("Language", "Idioma"),
      words("The language of PLT Log in this workbook.", "El idioma de PLT Log en este libro."),
    ),
    choices: LANGUAGE_CHOICES,
    closed: true,
  },
  column(
    "begins",
    "day",
    40,
    words("Year begins", "El año empieza"),
    words(
      "Set when a year is closed. What was over before rests.",
      "Se pone al cerrar un año. Lo ya terminado descansa.",
    ),
  ),
  column(
    "cycle_since",
    "day",
    40,
    words("Cycle since", "Ciclo desde"),
    words(
      "First day of a cycle that goes on from the year before.",
      "Primer día del ciclo que sigue del año anterior.",
    ),
  ),
];
