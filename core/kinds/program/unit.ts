/** A school or a department, with the day on which its teams begin (W2). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { LogRule } from "../rule.ts";
import { isPast, plainIn, unitsNow } from "./units.ts";

const noTeam: LogRule = {
  code: "unit/no-team",
  requirement: "W2",
  severity: "warning",
  finds: (log) => {
    const teams = log.entries("team-link").filter((team) => isFilled(team, "name") && !isPast(team, "ended", log));
    const having = new Set(teams.map((team) => plainIn(team, "unit")));
    return unitsNow(log)
      .filter((unit) => !having.has(plainIn(unit, "name")))
      .map((unit) => ({ at: unit, field: "name", facts: { unit: textIn(unit, "name") } }));
  },
};

const SORTS = [
  choice("school", words("School", "Escuela"), "schools", "campus", "site", "plantel", "colegio"),
  choice("department", words("Department", "Departamento"), "office", "dept", "oficina"),
];

const UNIT: Declaration = {
  kind: "unit",
  tab: "PLT Schools",
  title: words("School or department", "Escuela o departamento"),
  many: words("Schools and departments", "Escuelas y departamentos"),
  about: words("The schools and departments that have teams.", "Las escuelas y los departamentos que tienen equipos."),
  group: "program",
  answers: ["W2"],
  layout: "rows",
  columns: [
    needed(
      field(
        "name",
        "text",
        words("Name", "Nombre"),
        words("Written the same way in all tabs.", "Escrito igual en todas las pestañas."),
        "school",
      ),
    ),
    choosing(
      field("sort", "choice", words("Kind", "Tipo"), words("School or department.", "Escuela o departamento.")),
      SORTS,
    ),
    field(
      "lead",
      "text",
      words("Led by", "A cargo de"),
      words("The principal or head.", "Quien dirige la escuela o el departamento."),
    ),
    field(
      "begins",
      "day",
      words("Teams begin on", "Los equipos comienzan el"),
      words("The first day with collaboration time.", "El primer día con tiempo de colaboración."),
    ),
    field("link", "link", words("Link", "Enlace"), words("Its own workbook or page.", "Su propio libro o página.")),
    field(
      "ended",
      "day",
      words("Closed on", "Cerrada el"),
      words("Empty while it is open.", "Vacío mientras funcione."),
    ),
  ],
  form: [
    first(words("The school or department", "La escuela o el departamento"), "name", "sort", "lead", "begins", "link"),
    folded(words("When it closes", "Si cierra"), "ended"),
  ],
  propose: () => ({ sort: "school" }),
  rules: [],
  logRules: [noTeam],
  gives: [{ requirement: "W2", shows: "list", columns: ["name", "sort", "begins"], audience: "school" }],
};

export const unit = declare(UNIT);
