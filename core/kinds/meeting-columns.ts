/** The columns of a meeting in their order: what a team reads first stands first. */
import { type Choice, type Column, plain } from "./kind.ts";

const PLACE_CHOICES: readonly Choice[] = [
  {
    key: "in-person",
    label: { en: "In person", es: "Presencial" },
    says: ["face to face", "in school", "on site", "onsite", "en persona"],
    highlight: "none",
  },
  {
    key: "virtual",
    label: { en: "Virtual", es: "En línea" },
    says: ["online", "remote", "zoom", "google meet", "meet", "teams", "microsoft teams", "video call", "a distancia"],
    highlight: "none",
  },
  {
    key: "both",
    label: { en: "In person and virtual", es: "Mixta" },
    says: ["hybrid", "both", "híbrida"],
    highlight: "none",
  },
];

const CONTENT: readonly Column[] = [
  {
    key: "date",
    heading: { en: "Date", es: "Fecha" },
    type: "day",
    width: 14,
    help: {
      en: "The day of the meeting, for example Oct 8, 2025.",
      es: "El día de la reunión, por ejemplo 2025-10-08.",
    },
    choices: "none",
    fields: ["date"],
    required: true,
  },
  {
    key: "stage",
    heading: { en: "Stage", es: "Etapa" },
    type: "choice",
    width: 20,
    help: { en: "Where the team stands in its cycle.", es: "En qué etapa del ciclo está el equipo." },
    choices: "stages",
    fields: ["cycle_stage"],
    required: false,
  },
  plain({
    key: "attendees",
    heading: { en: "Who was there", es: "Asistentes" },
    type: "people",
    width: 30,
    help: { en: "Names with commas between them.", es: "Nombres separados por comas." },
    fields: ["attendees"],
  }),
  plain({
    key: "agenda",
    heading: { en: "Agenda", es: "Agenda" },
    type: "long-text",
    width: 36,
    help: {
      en: "What the meeting was to be about, set beforehand.",
      es: "Lo que se iba a tratar, decidido de antemano.",
    },
    fields: ["agenda_topic"],
  }),
  plain({
    key: "notes",
    heading: { en: "Notes", es: "Notas" },
    type: "long-text",
    width: 48,
    help: {
      en: "What was talked about. No student names: write how many, or a code.",
      es: "De qué se habló. Sin nombres de estudiantes: escriba cuántos, o un código.",
    },
    fields: ["discussion_notes"],
  }),
  plain({
    key: "decisions",
    heading: { en: "Decisions", es: "Decisiones" },
    type: "long-text",
    width: 36,
    help: { en: "What the team agreed on.", es: "Lo que acordó el equipo." },
    fields: ["decision"],
  }),
  plain({
    key: "next_steps",
    heading: { en: "Next steps", es: "Próximos pasos" },
    type: "long-text",
    width: 30,
    help: {
      en: "What happens next. A step with an owner and a date is better kept as an action.",
      es: "Qué sigue. Un paso con responsable y fecha conviene guardarlo como tarea.",
    },
    fields: ["next_steps"],
  }),
  plain({
    key: "next_meeting",
    heading: { en: "Next meeting", es: "Próxima reunión" },
    type: "text",
    width: 18,
    help: { en: "When the team meets next, and about what.", es: "Cuándo se reúne de nuevo el equipo y para qué." },
    fields: ["next_meeting"],
  }),
];

const TEACHING: readonly Column[] = [
  plain({
    key: "data",
    heading: { en: "Data looked at", es: "Datos revisados" },
    type: "long-text",
    width: 30,
    help: {
      en: "Which assessment or student work the team looked at, and what it showed in numbers.",
      es: "Qué evaluación o trabajos revisó el equipo y qué mostraron en números.",
    },
    fields: ["data_source", "assessment", "item_result"],
  }),
  plain({
    key: "strategy",
    heading: { en: "Strategy", es: "Estrategia" },
    type: "long-text",
    width: 30,
    help: { en: "What will be tried in class.", es: "Lo que se probará en clase." },
    fields: ["strategy", "intervention", "enrichment"],
  }),
  plain({
    key: "evidence",
    heading: { en: "Evidence", es: "Evidencia" },
    type: "link",
    width: 24,
    help: { en: "A link or a file that shows it.", es: "Un enlace o archivo que lo muestra." },
    fields: ["evidence_link", "implementation_evidence"],
  }),
  plain({
    key: "stage_reason",
    heading: { en: "Why this stage", es: "Motivo de la etapa" },
    type: "text",
    width: 26,
    help: {
      en: "Why a stage was skipped, or why the team went back.",
      es: "Por qué se saltó una etapa o por qué el equipo volvió atrás.",
    },
    fields: [],
  }),
];

const ROLES_AND_TIME: readonly Column[] = [
  plain({
    key: "start",
    heading: { en: "Start", es: "Inicio" },
    type: "time",
    width: 11,
    help: { en: "For example 2:15 PM.", es: "Por ejemplo, 2:15 PM." },
    fields: ["start_time"],
  }),
  plain({
    key: "end",
    heading: { en: "End", es: "Fin" },
    type: "time",
    width: 11,
    help: { en: "For example 3:00 PM.", es: "Por ejemplo, 3:00 PM." },
    fields: ["end_time"],
  }),
  plain({
    key: "minutes",
    heading: { en: "Minutes", es: "Minutos" },
    type: "number",
    width: 10,
    help: { en: "How long it took, in minutes.", es: "Cuánto duró, en minutos." },
    fields: ["duration"],
  }),
  {
    key: "place",
    heading: { en: "Where", es: "Dónde" },
    type: "choice",
    width: 16,
    help: { en: "In person, virtual, or the room.", es: "Presencial, en línea o el salón." },
    choices: PLACE_CHOICES,
    fields: ["location_or_mode"],
    required: false,
  },
  plain({
    key: "facilitator",
    heading: { en: "Facilitator", es: "Facilita" },
    type: "text",
    width: 18,
    help: { en: "Who led the meeting.", es: "Quién dirigió la reunión." },
    fields: ["facilitator"],
  }),
  plain({
    key: "recorder",
    heading: { en: "Recorder", es: "Toma notas" },
    type: "text",
    width: 18,
    help: { en: "Who wrote the notes.", es: "Quién tomó las notas." },
    fields: ["recorder"],
  }),
  plain({
    key: "timekeeper",
    heading: { en: "Timekeeper", es: "Cuida el tiempo" },
    type: "text",
    width: 18,
    help: { en: "Who watched the clock.", es: "Quién cuidó el tiempo." },
    fields: ["timekeeper"],
  }),
  plain({
    key: "absent",
    heading: { en: "Absent", es: "Ausentes" },
    type: "people",
    width: 22,
    help: { en: "Names with commas between them.", es: "Nombres separados por comas." },
    fields: ["absent"],
  }),
];

const AFTERWARDS: readonly Column[] = [
  plain({
    key: "purpose",
    heading: { en: "Purpose", es: "Propósito" },
    type: "long-text",
    width: 28,
    help: { en: "What the meeting was to achieve.", es: "Lo que la reunión debía lograr." },
    fields: ["meeting_purpose", "expected_outcome"],
  }),
  plain({
    key: "reflection",
    heading: { en: "Reflection", es: "Reflexión" },
    type: "long-text",
    width: 28,
    help: { en: "How the meeting or the lesson went.", es: "Cómo salió la reunión o la clase." },
    fields: ["reflection", "feedback"],
  }),
  plain({
    key: "successes",
    heading: { en: "Successes", es: "Logros" },
    type: "long-text",
    width: 28,
    help: { en: "What worked.", es: "Lo que funcionó." },
    fields: ["successes"],
  }),
  plain({
    key: "challenges",
    heading: { en: "Challenges", es: "Dificultades" },
    type: "long-text",
    width: 28,
    help: { en: "What is still hard.", es: "Lo que todavía cuesta." },
    fields: ["challenges"],
  }),
  plain({
    key: "support",
    heading: { en: "Support needed", es: "Apoyo necesario" },
    type: "long-text",
    width: 28,
    help: {
      en: "What the team needs from the school: time, materials, help.",
      es: "Lo que el equipo necesita de la escuela: tiempo, materiales, ayuda.",
    },
    fields: ["support_needed"],
  }),
];

/** All of them, from left to right. */
export const MEETING_COLUMNS: readonly Column[] = [...CONTENT, ...TEACHING, ...ROLES_AND_TIME, ...AFTERWARDS];
