/** The settings of a team, in the order of its setup tab. The last two come with the first year that is closed. */
import { OFFERED_CYCLES } from "../cycles/offered.ts";
import { type Choice, type Column, plain } from "./kind.ts";
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
    key: "name",
    heading: { en: "Team", es: "Equipo" },
    type: "text",
    width: 40,
    help: { en: "For example Grade 5 PLT.", es: "Por ejemplo, Equipo de 5.º grado." },
    choices: "none",
    fields: ["team"],
    required: true,
  },
  plain({
    key: "school",
    heading: { en: "School", es: "Escuela" },
    type: "text",
    width: 40,
    help: { en: "School or department.", es: "Escuela o departamento." },
    fields: ["school"],
  }),
  plain({
    key: "district",
    heading: { en: "District", es: "Distrito" },
    type: "text",
    width: 40,
    help: { en: "School district.", es: "Distrito escolar." },
    fields: ["district"],
  }),
  plain({
    key: "grade",
    heading: { en: "Grade", es: "Grado" },
    type: "text",
    width: 40,
    help: { en: "Grade or grades, for example 5 or K-2.", es: "Grado o grados, por ejemplo 5.º o K-2." },
    fields: ["grade"],
  }),
  plain({
    key: "subject",
    heading: { en: "Subject", es: "Materia" },
    type: "text",
    width: 40,
    help: { en: "For example math or reading.", es: "Por ejemplo, matemáticas o lectura." },
    fields: ["subject"],
  }),
  plain({
    key: "school_year",
    heading: { en: "School year", es: "Año escolar" },
    type: "text",
    width: 40,
    help: { en: "For example 2025-26.", es: "Por ejemplo, 2025-26." },
    fields: ["school_year"],
  }),
  {
    key: "cycle",
    heading: { en: "Cycle", es: "Ciclo" },
    type: "choice",
    width: 40,
    help: {
      en: "The cycle the team works through. Its stages are the choices in the meetings' Stage column.",
      es: "El ciclo que sigue el equipo. Sus etapas son las opciones de la columna Etapa de las reuniones.",
    },
    choices: CYCLE_CHOICES,
    fields: [],
    required: false,
  },
  plain({
    key: "policy",
    heading: { en: "Policy", es: "Política" },
    type: "text",
    width: 40,
    help: {
      en: "The district policy that the team works under, by its name.",
      es: "La política del distrito que sigue el equipo, por su nombre.",
    },
    fields: [],
  }),
  {
    key: "weekday",
    heading: { en: "Meets on", es: "Se reúne los" },
    type: "choice",
    width: 40,
    help: { en: "The usual day of the week.", es: "El día habitual de la semana." },
    choices: WEEKDAY_CHOICES,
    fields: [],
    required: false,
  },
  {
    key: "rhythm",
    heading: { en: "How often", es: "Con qué frecuencia" },
    type: "choice",
    width: 40,
    help: {
      en: "Every week, every two weeks or every month. A longer gap is noticed.",
      es: "Cada semana, cada dos semanas o cada mes. Se avisa si pasa más tiempo.",
    },
    choices: RHYTHM_CHOICES,
    fields: [],
    required: false,
  },
  plain({
    key: "minutes",
    heading: { en: "Usual minutes", es: "Minutos habituales" },
    type: "number",
    width: 40,
    help: { en: "How long a meeting usually takes.", es: "Cuánto dura normalmente una reunión." },
    fields: [],
  }),
  {
    key: "language",
    heading: { en: "Language", es: "Idioma" },
    type: "choice",
    width: 40,
    help: { en: "The language of PLT Log in this workbook.", es: "El idioma de PLT Log en este libro." },
    choices: LANGUAGE_CHOICES,
    fields: [],
    required: false,
  },
  plain({
    key: "begins",
    heading: { en: "Year begins", es: "El año empieza" },
    type: "day",
    width: 40,
    help: {
      en: "Set when a year is closed. What was over before rests.",
      es: "Se pone al cerrar un año. Lo ya terminado descansa.",
    },
    fields: [],
  }),
  plain({
    key: "cycle_since",
    heading: { en: "Cycle since", es: "Ciclo desde" },
    type: "day",
    width: 40,
    help: {
      en: "First day of a cycle that goes on from the year before.",
      es: "Primer día del ciclo que sigue del año anterior.",
    },
    fields: [],
  }),
];
