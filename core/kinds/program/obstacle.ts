/** Something that stands in the way of the plan, and what is done about it (C2). */
import { isFilled } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { Rule } from "../rule.ts";

const noAnswer: Rule = wants(
  { code: "obstacle/no-answer", requirement: "C2", severity: "warning", field: "answer" },
  "text",
  (entry) => isFilled(entry, "text") && !isFilled(entry, "solved"),
);

const CATEGORIES = [
  choice("schedules", words("Schedules", "Horarios"), "schedule", "scheduling", "horario"),
  choice("funding", words("Funding", "Financiamiento"), "money", "budget", "presupuesto", "fondos"),
  choice("improvement-science", words("Improvement science", "Ciencia de la mejora")),
  choice("mindset", words("Mindset and culture", "Mentalidad y cultura"), "mindset", "culture", "mentalidad"),
  choice("data-access", words("Access to data", "Acceso a datos"), "data", "datos"),
  choice("space", words("Space", "Espacio"), "rooms", "facilities", "salones"),
  choice(
    "bargaining",
    words("Bargaining agreements", "Negociación colectiva"),
    "bargaining",
    "contract",
    "union",
    "contrato",
  ),
  choice("incentives", words("Incentives", "Incentivos"), "incentive"),
  choice("substitutes", words("Substitutes and time", "Suplentes y tiempo"), "substitutes", "subs", "suplentes"),
  choice("other", words("Other", "Otro"), "something else", "otra"),
];

const OBSTACLE: Declaration = {
  kind: "obstacle",
  tab: "PLT Obstacles",
  title: words("Obstacle", "Obstáculo"),
  many: words("Obstacles", "Obstáculos"),
  about: words("What stands in the way, and what we do about it.", "Lo que estorba y lo que hacemos al respecto."),
  group: "program",
  answers: ["C2"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Obstacle", "Obstáculo"),
        words("What stands in the way.", "Lo que estorba."),
        "challenges",
      ),
    ),
    choosing(
      field("category", "choice", words("Category", "Categoría"), words("What it is about.", "De qué se trata.")),
      CATEGORIES,
    ),
    field(
      "answer",
      "long-text",
      words("What is done", "Qué se hace"),
      words("What the group does about it.", "Lo que hace el grupo al respecto."),
    ),
    field("owner", "text", words("Owner", "Responsable"), words("Who sees to it.", "Quién se encarga."), "owner"),
    field("noted", "day", words("Noted on", "Anotado el"), words("The day it came up.", "El día en que surgió.")),
    field(
      "solved",
      "day",
      words("Solved on", "Resuelto el"),
      words("Empty while it is open.", "Vacío mientras siga abierto."),
    ),
  ],
  form: [
    first(words("The obstacle", "El obstáculo"), "text", "category", "answer", "owner"),
    folded(words("When", "Cuándo"), "noted", "solved"),
  ],
  propose: (log) => ({ noted: log.today }),
  rules: [noAnswer],
  logRules: [],
  gives: [
    { requirement: "C2", shows: "filled", columns: ["answer", "solved"], by: "category", audience: "district" },
    {
      requirement: "C2",
      shows: "list",
      columns: ["text", "category", "answer"],
      open: "solved",
      audience: "district",
    },
  ],
};

export const obstacle = declare(OBSTACLE);
