/** A team in the register of a school or district: where its log is, how it is made up, and when it last reported (W2, W3, W9). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { daysBetween } from "../../workbook/day.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Rule } from "../rule.ts";
import { isPast } from "./units.ts";

/** A team counts from its first day; one that has just begun has time for its first report. */
const notReported: Rule = {
  code: "team-link/not-reported",
  requirement: "W9",
  severity: "warning",
  field: "reported",
  finds: (entry, log) => {
    const last = dayIn(entry, "reported") ?? dayIn(entry, "since");
    const days = last === undefined ? 0 : daysBetween(last, log.today);
    const isLate = last === undefined || days > log.policy.limits.gapDays;
    if (!isLate || !isFilled(entry, "name") || isPast(entry, "ended", log)) return undefined;
    return { team: textIn(entry, "name"), last: textIn(entry, "reported"), days };
  },
};

const STRUCTURES = [
  choice("same-subject", words("Same subject", "Misma materia"), "subject", "content area", "course", "materia"),
  choice("vertical", words("Vertical", "Vertical entre grados"), "vertical team", "across grades"),
  choice(
    "cross-disciplinary",
    words("Cross-disciplinary", "Interdisciplinario"),
    "interdisciplinary",
    "interdisciplinaria",
  ),
];

const REGISTER = [
  needed(
    field(
      "name",
      "text",
      words("Team", "Equipo"),
      words("For example Grade 5 PLT.", "Por ejemplo, Equipo de 5.º grado."),
      "team",
    ),
  ),
  field(
    "unit",
    "text",
    words("School or department", "Escuela o departamento"),
    words("As it is written in PLT Schools.", "Como está escrita en PLT Schools."),
    "school",
  ),
  choosing(
    field(
      "structure",
      "choice",
      words("Structure", "Estructura"),
      words("Who works together in it.", "Quiénes trabajan juntos en él."),
    ),
    STRUCTURES,
  ),
  field(
    "link",
    "link",
    words("Its log", "Su registro"),
    words("The link to the team's log.", "El enlace al registro del equipo."),
  ),
  field(
    "reported",
    "day",
    words("Last reported", "Último informe"),
    words("The day of its newest report.", "El día de su informe más reciente."),
  ),
];

const TEAM_LINK: Declaration = {
  kind: "team-link",
  tab: "PLT Teams",
  title: words("Team in the register", "Equipo en el registro"),
  many: words("Registered teams", "Equipos registrados"),
  about: words("All teams with the way to their logs.", "Todos los equipos, con el enlace a sus registros."),
  group: "program",
  answers: ["W9", "W2", "W3"],
  layout: "rows",
  columns: [
    ...REGISTER,
    field(
      "serves",
      "text",
      words("Plan goals it works on", "Metas del plan en las que trabaja"),
      words("Short names of plan goals, with commas.", "Nombres cortos de las metas, separados por comas."),
    ),
    field(
      "lead",
      "text",
      words("Contact", "Contacto"),
      words("Who speaks for the team.", "Quién representa al equipo."),
      "facilitator",
    ),
    field(
      "minutes",
      "number",
      words("Usual minutes", "Minutos habituales"),
      words("How long its meetings usually take.", "Cuánto duran normalmente sus reuniones."),
    ),
    field("since", "day", words("Since", "Desde"), words("The team's first day.", "El primer día del equipo.")),
    field("ended", "day", words("Ended on", "Terminó el"), words("Empty while it meets.", "Vacío mientras se reúna.")),
  ],
  form: [
    first(words("The team", "El equipo"), "name", "unit", "structure", "link", "reported"),
    folded(words("More about it", "Más sobre el equipo"), "serves", "lead", "minutes", "since", "ended"),
  ],
  propose: (log) => ({ since: log.today }),
  rules: [notReported],
  logRules: [],
  gives: [
    { requirement: "W2", shows: "counts", columns: ["unit"], audience: "school" },
    { requirement: "W3", shows: "counts", columns: ["structure"], audience: "school" },
    { requirement: "W9", shows: "filled", columns: ["reported"], by: "unit", audience: "school" },
    { requirement: "W9", shows: "list", columns: ["name", "unit", "reported", "link"], audience: "school" },
  ],
};

export const teamLink = declare(TEAM_LINK);
