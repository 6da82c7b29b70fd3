/** A rating: how far the team or a role has come, alone or together, and what shows it (T1, L2). It is the team's own and goes no further. */
import type { Policy } from "../../policies/policy.ts";
import {
  choice,
  choosing,
  declare,
  type FurtherKind,
  field,
  first,
  folded,
  needed,
  offering,
  words,
} from "../declare.ts";
import type { Column } from "../kind.ts";
import { choicesFrom } from "../policy-choices.ts";
import { onDay } from "../span.ts";
import { attributesOf, scaleOf } from "./house-rubric.ts";
import { ROLES, ratedItems, ratingRules } from "./rating-checks.ts";

const DATE = needed(
  field(
    "date",
    "day",
    words("Date", "Fecha"),
    words(
      "The day of the rating. Several times a year is best.",
      "El día de la valoración. Conviene hacerla varias veces al año.",
    ),
  ),
);

const STATEMENT = field(
  "statement",
  "choice",
  words("Statement", "Enunciado"),
  words(
    "The statement in particular. Empty: the attribute as a whole.",
    "El enunciado en particular. Vacío: el atributo completo.",
  ),
);

const ABOUT_IT: readonly Column[] = [
  field(
    "evidence",
    "long-text",
    words("Evidence", "Evidencia"),
    words(
      "What shows it: a meeting, a protocol, student work.",
      "Qué lo muestra: una reunión, un protocolo, trabajos.",
    ),
  ),
  choosing(
    field(
      "way",
      "choice",
      words("Rated", "Valorado"),
      words("By one member alone or by the team together.", "Por una persona sola o por el equipo en conjunto."),
    ),
    [
      choice("together", words("Together", "En conjunto"), "team", "group", "equipo", "juntos"),
      choice("alone", words("Alone", "Individualmente"), "individual", "self", "solo", "sola"),
    ],
  ),
  offering(
    field(
      "role",
      "choice",
      words("As", "Desde la función de"),
      words("The role from which it is rated.", "La función desde la que se valora."),
    ),
    choicesFrom(ROLES),
  ),
];

const ratedColumns = (policy: Policy): readonly Column[] => [
  needed(
    offering(
      field(
        "attribute",
        "choice",
        words("What is rated", "Qué se valora"),
        words(
          "An attribute of good teamwork, or the learning target of a role.",
          "Un atributo del buen trabajo en equipo o la meta de una función.",
        ),
      ),
      choicesFrom(ratedItems(policy)),
    ),
  ),
  offering(STATEMENT, choicesFrom(attributesOf(policy).flatMap(({ statements }) => statements))),
  offering(
    field(
      "level",
      "choice",
      words("Level", "Nivel"),
      words("Where the team stands today, honestly.", "Dónde está hoy el equipo, con franqueza."),
      "rubric_score",
    ),
    choicesFrom(scaleOf(policy)),
  ),
];

/** The kind with the attributes, statements and levels of this policy. */
export const rating = (policy: Policy): FurtherKind =>
  declare({
    kind: "rating",
    tab: "PLT Ratings",
    title: words("Rating", "Valoración"),
    many: words("Ratings", "Valoraciones"),
    about: words(
      "How well we work as a team, for our own eyes.",
      "Qué tan bien trabajamos en equipo, solo para nosotros.",
    ),
    group: "growth",
    answers: ["T1", "L2"],
    layout: "rows",
    columns: [DATE, ...ratedColumns(policy), ...ABOUT_IT],
    form: [
      first(words("The rating", "La valoración"), "date", "attribute", "statement", "level", "evidence"),
      folded(words("Who rates", "Quién valora"), "way", "role"),
    ],
    propose: (log) => ({ date: log.today, way: "together", role: "teacher" }),
    span: onDay("date"),
    ...ratingRules,
    gives: [
      { requirement: "T1", shows: "trend", columns: ["attribute", "level"], audience: "team" },
      { requirement: "L2", shows: "trend", columns: ["role", "level"], audience: "team" },
    ],
  });
