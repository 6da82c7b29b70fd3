/** The team with its structure (W3), where it belongs (W2), the kind of its meetings and the model that it follows (T10). */
import { CYCLES } from "../../cycles/index.ts";
import { MORE_CYCLES } from "../../cycles/more-cycles.ts";
import type { Policy } from "../../policies/policy.ts";
import { choice, choosing, type FurtherKind, field, folded, offering, words } from "../declare.ts";
import { fuller } from "../fuller.ts";
import type { Choice, Column, Kind } from "../kind.ts";
import { choicesFrom } from "../policy-choices.ts";
import { team } from "../team.ts";
import { CLOSED_SETTINGS } from "../team-checks.ts";
import { typedCheck } from "../typed-check.ts";
import { meetingKindsUnder, structuresUnder } from "./house-meeting-kinds.ts";

const UNITS: readonly Choice[] = [
  choice("school", words("A school", "Una escuela"), "school", "escuela"),
  choice("department", words("A department", "Un departamento"), "department", "central office", "departamento"),
];

const MODELS: readonly Choice[] = [
  choice("dufour", words("DuFour: four questions", "DuFour: cuatro preguntas"), "dufour", "four questions"),
  choice("russo", words("Russo", "Russo, en comunidad"), "russo model"),
  choice("own", words("Our own adaptation", "Una adaptación propia"), "own", "adapted", "local", "propio"),
];

const UNIT = choosing(
  field(
    "unit",
    "choice",
    words("Belongs to", "Pertenece a"),
    words("A school or a department of the district.", "Una escuela o un departamento del distrito."),
  ),
  UNITS,
);

const MODEL = choosing(
  field(
    "model",
    "choice",
    words("Model followed", "Modelo que sigue"),
    words("The model of collaboration that the team builds on.", "El modelo de colaboración en que se basa el equipo."),
  ),
  MODELS,
);

const structureUnder = (policy: Policy): Column =>
  offering(
    field(
      "structure",
      "choice",
      words("Structure", "Estructura"),
      words("How the team is put together.", "Cómo está formado el equipo."),
    ),
    choicesFrom(structuresUnder(policy)),
  );

const meetingKindUnder = (policy: Policy): Column =>
  offering(
    field(
      "meeting_kind",
      "choice",
      words("Usual kind of meeting", "Tipo habitual de reunión"),
      words(
        "Set here, it need not be chosen at each meeting.",
        "Si se indica aquí, no hace falta elegirlo en cada reunión.",
      ),
    ),
    choicesFrom(meetingKindsUnder(policy)),
  );

/** The everyday kind with every cycle model that there is, the policy's own among them. */
function withCycles({ cycle }: Policy): Kind {
  const models = [...CYCLES, ...MORE_CYCLES, ...(cycle === null || CYCLES.includes(cycle) ? [] : [cycle])];
  const choices = models.map(({ key, label }) => choice(key, label));
  const columns = team.columns.map((column) => (column.key === "cycle" ? choosing(column, choices) : column));
  return { ...team, columns, checks: [typedCheck(columns, CLOSED_SETTINGS)] };
}

/** The kind with the structures and kinds of meetings that this policy lists. */
export const fullerTeam = (policy: Policy): FurtherKind =>
  fuller(withCycles(policy), {
    many: words("Teams", "Equipos"),
    about: words(
      "Who the team is, when it meets, what it follows.",
      "Quién es el equipo, cuándo se reúne y qué sigue.",
    ),
    answers: ["W2", "W3", "T10"],
    columns: [structureUnder(policy), UNIT, meetingKindUnder(policy), MODEL],
    form: [
      folded(
        words("How the team is set up", "Cómo está organizado el equipo"),
        "structure",
        "unit",
        "meeting_kind",
        "model",
      ),
    ],
    propose: team.propose,
    rules: [],
    logRules: [],
    gives: [
      { requirement: "W3", shows: "counts", columns: ["structure"], audience: "district" },
      { requirement: "W2", shows: "counts", columns: ["unit"], audience: "district" },
    ],
  });
