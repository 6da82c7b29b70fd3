/** A step of the working group's plan: who, by when, and how far it is (C1). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import { daysBetween } from "../../workbook/day.ts";
import { plainText } from "../../workbook/plain-text.ts";
import {
  choosing,
  type Declaration,
  declare,
  field,
  first,
  folded,
  meaning,
  needed,
  wants,
  words,
} from "../declare.ts";
import type { Log } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { isOpen, STATUS_CHOICES } from "../status.ts";
import { plainIn } from "./units.ts";

const noOwner: Rule = wants(
  { code: "plan-step/no-owner", requirement: "C1", severity: "warning", field: "owner" },
  "text",
  isOpen,
);

const late: Rule = {
  code: "plan-step/late",
  requirement: "C1",
  severity: "warning",
  field: "due",
  finds: (entry, log) => {
    const due = dayIn(entry, "due");
    if (due === undefined || due >= log.today || !isOpen(entry)) return undefined;
    return { step: textIn(entry, "text"), due, days: daysBetween(due, log.today) };
  },
};

/** The first step that the policy states and the plan does not have yet; none where all are there. */
function proposedStep(log: Log): string | null {
  const known = new Set(log.entries("plan-step").map((entry) => plainIn(entry, "text")));
  const stated = log.policy.proposes.filter(({ kind }) => kind === "plan-step").map(({ values }) => values["text"]);
  const texts = stated.flatMap((text) => (typeof text === "object" ? [text] : []));
  const next = texts.find(({ en, es }) => !known.has(plainText(en)) && !known.has(plainText(es)));
  return next?.[log.language] ?? null;
}

const PLAN_STEP: Declaration = {
  kind: "plan-step",
  tab: "PLT Plan Steps",
  title: words("Plan step", "Acción del plan"),
  many: words("Steps of the plan", "Acciones del plan"),
  about: words("What the working group does, one step a row.", "Lo que hace el grupo de trabajo, una acción por fila."),
  group: "program",
  answers: ["C1"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Step", "Acción"),
        words(
          "What will be done. Steps that the policy states are proposed one by one.",
          "Lo que se hará. Las acciones que fija la política se proponen una por una.",
        ),
        "action_item",
      ),
    ),
    field("owner", "text", words("Owner", "Responsable"), words("Who sees to it.", "Quién se encarga."), "owner"),
    field(
      "due",
      "day",
      words("Due", "Fecha límite"),
      words("The day by which it is done.", "El día para el que debe estar hecha."),
      "due_date",
    ),
    meaning(
      choosing(
        field(
          "status",
          "choice",
          words("Status", "Estado"),
          words("Left empty, it counts as open.", "Si queda vacío, cuenta como pendiente."),
          "status",
        ),
        STATUS_CHOICES,
      ),
      "open",
    ),
    field(
      "goal",
      "text",
      words("Serves plan goal", "Meta del plan que apoya"),
      words("The short name of the goal.", "El nombre corto de la meta."),
      "goal_alignment",
    ),
    field(
      "note",
      "long-text",
      words("Note", "Nota"),
      words("How it stands, or what came of it.", "Cómo va o qué se logró."),
    ),
  ],
  form: [
    first(words("The step", "La acción"), "text", "owner", "due", "status"),
    folded(words("More about it", "Más sobre ella"), "goal", "note"),
  ],
  propose: (log) => ({ text: proposedStep(log), status: "open" }),
  rules: [noOwner, late],
  logRules: [],
  gives: [
    { requirement: "C1", shows: "counts", columns: ["status"], audience: "district" },
    { requirement: "C1", shows: "list", columns: ["text", "owner", "due", "status"], audience: "district" },
  ],
};

export const planStep = declare(PLAN_STEP);
