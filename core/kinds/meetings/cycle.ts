/** One cycle of inquiry from its beginning to what was learned: what it started from, and what comes next (L1, W1, W6, C3). */
import { choice, choosing, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Choice } from "../kind.ts";
import { between } from "../span.ts";
import { endsBeforeItBegan, leftOpen, nothingLearned } from "./cycle-checks.ts";

const BEGINNINGS: readonly Choice[] = [
  choice("problem", words("A problem of practice", "Un problema de la práctica"), "problem of practice", "problem"),
  choice("goal", words("A targeted goal", "Una meta concreta"), "goal", "target", "meta"),
  choice("standards", words("Specific standards", "Estándares específicos"), "standards", "standard", "estándares"),
  choice("assessments", words("Assessments", "Evaluaciones"), "assessment", "data", "datos"),
  choice(
    "instruction",
    words("Design and delivery of instruction", "Diseño y práctica de la enseñanza"),
    "instruction",
    "lesson design",
    "enseñanza",
  ),
];

export const cycle = declare({
  kind: "cycle",
  tab: "PLT Cycles",
  title: words("Cycle of inquiry", "Ciclo de indagación"),
  many: words("Cycles of inquiry", "Ciclos de indagación"),
  about: words("One round of our cycle, from start to finish.", "Una vuelta de nuestro ciclo, de principio a fin."),
  group: "meetings",
  answers: ["L1", "W1", "W6", "C3"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("What it is about", "De qué trata"),
        words("The question of this cycle, in one sentence.", "La pregunta de este ciclo, en una oración."),
        "problem_of_practice",
      ),
    ),
    choosing(
      field(
        "starts_from",
        "choice",
        words("Starts with", "Parte de"),
        words("What made the team begin.", "Lo que llevó al equipo a empezar."),
      ),
      BEGINNINGS,
    ),
    field(
      "begun",
      "day",
      words("Begun on", "Empezó el"),
      words("The first day of the cycle.", "El primer día del ciclo."),
      "cycle_start",
    ),
    field(
      "standards",
      "text",
      words("Standards", "Estándares"),
      words("The standards or learning targets in view.", "Los estándares o aprendizajes esperados."),
      "standard",
    ),
    field(
      "ended",
      "day",
      words("Closed on", "Se cerró el"),
      words("Empty while the cycle goes on.", "Vacío mientras el ciclo siga."),
      "cycle_end",
    ),
    field(
      "learned",
      "long-text",
      words("What we learned", "Qué aprendimos"),
      words("What worked, for whom, and how you know.", "Qué funcionó, para quiénes y cómo lo saben."),
      "reflection",
    ),
    field(
      "next",
      "long-text",
      words("What is next", "Qué sigue"),
      words("What the next cycle takes up.", "Lo que retomará el próximo ciclo."),
      "next_steps",
    ),
  ],
  form: [
    first(words("The cycle", "El ciclo"), "text", "starts_from", "begun", "standards"),
    folded(words("When it closes", "Al cerrarlo"), "ended", "learned", "next"),
  ],
  propose: (log) => ({ begun: log.today }),
  span: between("begun", "ended"),
  rules: [nothingLearned, endsBeforeItBegan],
  logRules: [leftOpen],
  gives: [
    { requirement: "L1", shows: "list", columns: ["text", "begun", "ended", "learned"], audience: "team" },
    { requirement: "W1", shows: "counts", columns: ["starts_from"], audience: "school" },
  ],
});
