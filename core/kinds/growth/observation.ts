/** A visit among colleagues: peer observation, coaching, mentoring, lesson study or peer feedback, and what followed from it (T6, C10). It stays with the team. */
import { isFilled } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { Rule } from "../rule.ts";
import { onDay } from "../span.ts";

const noFollowUp: Rule = wants(
  { code: "observation/no-follow-up", requirement: "T6", severity: "warning", field: "follow_up" },
  "focus",
  (entry) => isFilled(entry, "feedback"),
);

const SORTS = [
  choice(
    "peer-observation",
    words("Peer observation", "Observación entre pares"),
    "observation",
    "visit",
    "observación",
  ),
  choice("coaching", words("Coaching", "Asesoría pedagógica"), "coach", "asesoría"),
  choice("mentoring", words("Mentoring", "Mentoría"), "mentor", "mentorship"),
  choice("lesson-study", words("Lesson study", "Estudio de clase"), "estudio de la clase"),
  choice("peer-feedback", words("Peer feedback", "Retroalimentación entre pares"), "peer to peer", "feedback"),
];

const OBSERVATION: Declaration = {
  kind: "observation",
  tab: "PLT Observations",
  title: words("Observation or coaching", "Observación o asesoría"),
  many: words("Observations and coaching", "Observaciones y asesorías"),
  about: words(
    "What colleagues saw and said in one another's classes.",
    "Lo que vieron y dijeron los colegas en las clases de otros.",
  ),
  group: "growth",
  answers: ["T6", "C10"],
  layout: "rows",
  columns: [
    needed(
      field(
        "date",
        "day",
        words("Date", "Fecha"),
        words("The day of the visit or talk.", "El día de la visita o la conversación."),
      ),
    ),
    choosing(
      field(
        "sort",
        "choice",
        words("What it was", "Qué fue"),
        words("The practice that was used.", "La práctica que se usó."),
      ),
      SORTS,
    ),
    field(
      "giver",
      "people",
      words("Observer or coach", "Quién observa o asesora"),
      words("Who visited, coached or mentored.", "Quién visitó, asesoró o fue mentor."),
      "observer",
    ),
    field(
      "receiver",
      "people",
      words("With whom", "Con quién"),
      words("Whose teaching it was about. Colleagues only.", "De quién fue la clase. Solo colegas."),
      "observed_teacher",
    ),
    needed(
      field(
        "focus",
        "text",
        words("Focus", "Enfoque"),
        words("What they had agreed to look at.", "Lo que acordaron mirar."),
      ),
    ),
    field(
      "seen",
      "long-text",
      words("What was seen", "Lo observado"),
      words(
        "What happened, without judging. No student names.",
        "Lo que pasó, sin juzgar. Sin nombres de estudiantes.",
      ),
    ),
    field(
      "feedback",
      "long-text",
      words("Feedback", "Retroalimentación"),
      words("What was said about it afterwards.", "Lo que se comentó después."),
      "feedback",
    ),
    field(
      "follow_up",
      "long-text",
      words("Follow-up", "Seguimiento"),
      words("What will be tried next, and when they look again.", "Qué se probará y cuándo lo verán de nuevo."),
      "next_steps",
    ),
  ],
  form: [
    first(words("The visit", "La visita"), "date", "sort", "giver", "receiver", "focus"),
    folded(words("What came of it", "Lo que resultó"), "seen", "feedback", "follow_up"),
  ],
  propose: (log) => ({ date: log.today }),
  span: onDay("date"),
  rules: [noFollowUp],
  logRules: [],
  gives: [
    { requirement: "T6", shows: "filled", columns: ["feedback", "follow_up"], by: "sort", audience: "team" },
    {
      requirement: "T6",
      shows: "list",
      columns: ["date", "sort", "focus", "follow_up"],
      as: { column: "giver", said: words("Given", "Dadas") },
      audience: "person",
    },
    {
      requirement: "T6",
      shows: "list",
      columns: ["date", "sort", "focus", "feedback", "follow_up"],
      as: { column: "receiver", said: words("Received", "Recibidas") },
      audience: "person",
    },
  ],
};

export const observation = declare(OBSERVATION);
