/** The columns of a meeting in their order: what a team reads first stands first. */
import { type Choice, type Column, column, words } from "./kind.ts";

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
    ...column(
      "date",
      "day",
      14,
      words("Date", "Fecha"),
      words("The day of the meeting, for example Oct 8, 2025.", "El día de la reunión, por ejemplo 2025-10-08."),
      "date",
    ),
    required: true,
  },
  {
    ...column(
      "stage",
      "choice",
      20,
      words("Stage", "Etapa"),
      words("Where the team stands in its cycle.", "En qué etapa del ciclo está el equipo."),
      "cycle_stage",
    ),
    choices: "stages",
  },
  column(
    "attendees",
    "people",
    30,
    words("Who was there", "Asistentes"),
    words("Names with commas between them.", "Nombres separados por comas."),
    "attendees",
  ),
  column(
    "agenda",
    "long-text",
    36,
    words("Agenda", "Agenda"),
    words("What the meeting was to be about, set beforehand.", "Lo que se iba a tratar, decidido de antemano."),
    "agenda_topic",
  ),
  column(
    "notes",
    "long-text",
    48,
    words("Notes", "Notas"),
    words(
      "What was talked about. No student names: write how many, or a code.",
      "De qué se habló. Sin nombres de estudiantes: escriba cuántos, o un código.",
    ),
    "discussion_notes",
  ),
  column(
    "decisions",
    "long-text",
    36,
    words("Decisions", "Decisiones"),
    words("What the team agreed on.", "Lo que acordó el equipo."),
    "decision",
  ),
  column(
    "next_steps",
    "long-text",
    30,
    words("Next steps", "Próximos pasos"),
    words(
      "What happens next. A step with an owner and a date is better kept as an action.",
      "Qué sigue. Un paso con responsable y fecha conviene guardarlo como tarea.",
    ),
    "next_steps",
  ),
  column(
    "next_meeting",
    "text",
    18,
    words("Next meeting", "Próxima reunión"),
    words("When the team meets next, and about what.", "Cuándo se reúne de nuevo el equipo y para qué."),
    "next_meeting",
  ),
];

const TEACHING: readonly Column[] = [
  column(
    "data",
    "long-text",
    30,
    words("Data looked at", "Datos revisados"),
    words(
      "Which assessment or student work the team looked at, and what it showed in numbers.",
      "Qué evaluación o trabajos revisó el equipo y qué mostraron en números.",
    ),
    "data_source",
    "assessment",
    "item_result",
  ),
  column(
    "strategy",
    "long-text",
    30,
    words("Strategy", "Estrategia"),
    words("What will be tried in class.", "Lo que se probará en clase."),
    "strategy",
    "intervention",
    "enrichment",
  ),
  column(
    "evidence",
    "link",
    24,
    words("Evidence", "Evidencia"),
    words("A link or a file that shows it.", "Un enlace o archivo que lo muestra."),
    "evidence_link",
    "implementation_evidence",
  ),
  column(
    "stage_reason",
    "text",
    26,
    words("Why this stage", "Motivo de la etapa"),
    words(
      "Why a stage was skipped, or why the team went back.",
      "Por qué se saltó una etapa o por qué el equipo volvió atrás.",
    ),
  ),
];

const ROLES_AND_TIME: readonly Column[] = [
  column(
    "start",
    "time",
    11,
    words("Start", "Inicio"),
    words("For example 2:15 PM.", "Por ejemplo, 2:15 PM."),
    "start_time",
  ),
  column("end", "time", 11, words("End", "Fin"), words("For example 3:00 PM.", "Por ejemplo, 3:00 PM."), "end_time"),
  column(
    "minutes",
    "number",
    10,
    words("Minutes", "Minutos"),
    words("How long it took, in minutes.", "Cuánto duró, en minutos."),
    "duration",
  ),
  {
    ...column(
      "place",
      "choice",
      16,
      words("Where", "Dónde"),
      words("In person, virtual, or the room.", "Presencial, en línea o el salón."),
      "location_or_mode",
    ),
    choices: PLACE_CHOICES,
  },
  column(
    "facilitator",
    "text",
    18,
    words("Facilitator", "Facilita"),
    words("Who led the meeting.", "Quién dirigió la reunión."),
    "facilitator",
  ),
  column(
    "recorder",
    "text",
    18,
    words("Recorder", "Toma notas"),
    words("Who wrote the notes.", "Quién tomó las notas."),
    "recorder",
  ),
  column(
    "timekeeper",
    "text",
    18,
    words("Timekeeper", "Cuida el tiempo"),
    words("Who watched the clock.", "Quién cuidó el tiempo."),
    "timekeeper",
  ),
  column(
    "absent",
    "people",
    22,
    words("Absent", "Ausentes"),
    words("Names with commas between them.", "Nombres separados por comas."),
    "absent",
  ),
];

const AFTERWARDS: readonly Column[] = [
  column(
    "purpose",
    "long-text",
    28,
    words("Purpose", "Propósito"),
    words("What the meeting was to achieve.", "Lo que la reunión debía lograr."),
    "meeting_purpose",
    "expected_outcome",
  ),
  column(
    "reflection",
    "long-text",
    28,
    words("Reflection", "Reflexión"),
    words("How the meeting or the lesson went.", "Cómo salió la reunión o la clase."),
    "reflection",
    "feedback",
  ),
  column(
    "successes",
    "long-text",
    28,
    words("Successes", "Logros"),
    words("What worked.", "Lo que funcionó."),
    "successes",
  ),
  column(
    "challenges",
    "long-text",
    28,
    words("Challenges", "Dificultades"),
    words("What is still hard.", "Lo que todavía cuesta."),
    "challenges",
  ),
  column(
    "support",
    "long-text",
    28,
    words("Support needed", "Apoyo necesario"),
    words(
      "What the team needs from the school: time, materials, help.",
      "Lo que el equipo necesita de la escuela: tiempo, materiales, ayuda.",
    ),
    "support_needed",
  ),
];

/** All of them, from left to right. */
export const MEETING_COLUMNS: readonly Column[] = [...CONTENT, ...TEACHING, ...ROLES_AND_TIME, ...AFTERWARDS];
