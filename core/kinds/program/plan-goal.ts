/** A goal of the school improvement plan or of the district's strategic plan, to which teams tie theirs (W5). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import type { LogRule } from "../rule.ts";
import { isPast, listedIn, plainIn } from "./units.ts";

/** Where a team's goal, or a team in the register, names goals of a plan. */
const NAMING = ["serves", "district_goal"];

/** What teams say they work on: each name that they list, and the whole text, since a goal may hold a comma itself. */
function workedOn(log: Log): readonly string[] {
  const teams = log.entries("team-link").filter((team) => !isPast(team, "ended", log));
  const said = [...log.entries("goal"), ...teams].flatMap((each) =>
    NAMING.flatMap((key) => [plainIn(each, key), ...listedIn(each, key)]),
  );
  return [...new Set(said)].filter((text) => text !== "");
}

/** A goal is meant by its short name as whole words, or by its text as far as somebody copied it. */
function isMeant(goal: Entry, said: readonly string[]): boolean {
  const [code, text] = [plainIn(goal, "code"), plainIn(goal, "text")];
  return said.some((each) => each.includes(text) || (code !== "" && ` ${each} `.includes(` ${code} `)));
}

const noTeam: LogRule = {
  code: "plan-goal/no-team",
  requirement: "W5",
  severity: "warning",
  finds: (log) => {
    const said = workedOn(log);
    return log
      .entries("plan-goal")
      .filter((goal) => isFilled(goal, "text") && !isPast(goal, "ended", log) && !isMeant(goal, said))
      .map((goal) => ({ at: goal, field: "text", facts: { goal: textIn(goal, "text") } }));
  },
};

const PLANS = [
  choice("school", words("School improvement plan", "Plan de mejora de la escuela"), "sip", "school plan", "school"),
  choice("district", words("District strategic plan", "Plan estratégico del distrito"), "strategic plan", "district"),
];

const PLAN_GOAL: Declaration = {
  kind: "plan-goal",
  tab: "PLT Plan Goals",
  title: words("Plan goal", "Meta del plan"),
  many: words("Goals of the plan", "Metas del plan"),
  about: words(
    "What the school's or district's plan wants to reach.",
    "Lo que quiere lograr el plan de la escuela o del distrito.",
  ),
  group: "program",
  answers: ["W5"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Plan goal", "Meta del plan"),
        words("The goal in one sentence.", "La meta en una oración."),
        "goal",
      ),
    ),
    field(
      "code",
      "text",
      words("Short name", "Nombre corto"),
      words("What teams write to mean it, for example SIP 2.", "Lo que escriben los equipos, por ejemplo SIP 2."),
    ),
    choosing(
      field("plan", "choice", words("Plan", "Del plan"), words("Which plan it stands in.", "En qué plan está.")),
      PLANS,
    ),
    field(
      "unit",
      "text",
      words("School", "Escuela"),
      words("Empty for the whole district.", "Vacío si es de todo el distrito."),
      "school",
    ),
    field(
      "measure",
      "text",
      words("Measured by", "Se mide con"),
      words("The data that show it.", "Los datos que la muestran."),
      "assessment",
    ),
    field(
      "baseline",
      "text",
      words("Baseline", "Punto de partida"),
      words("Where it stands at the start.", "Dónde está al inicio."),
      "baseline",
    ),
    field(
      "target",
      "text",
      words("Target", "Valor esperado"),
      words("Where it should be.", "Adónde debe llegar."),
      "target",
    ),
    field(
      "by",
      "day",
      words("By when", "Para cuándo"),
      words("The day of the target.", "El día previsto."),
      "due_date",
    ),
    field("result", "text", words("Result", "Resultado"), words("Where it stands now.", "Dónde está ahora."), "result"),
    field(
      "ended",
      "day",
      words("Ended on", "Terminó el"),
      words("Empty while it is pursued.", "Vacío mientras siga vigente."),
    ),
  ],
  form: [
    first(words("The goal", "La meta"), "text", "code", "plan", "unit", "by"),
    folded(words("How it is measured", "Cómo se mide"), "measure", "baseline", "target", "result", "ended"),
  ],
  propose: () => ({}),
  rules: [],
  logRules: [noTeam],
  gives: [],
};

export const planGoal = declare(PLAN_GOAL);
