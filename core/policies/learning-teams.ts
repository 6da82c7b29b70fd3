/** The plan by which a district began learning teams: a cycle in five stages, a target for each role, and what comes before the first meeting. */
import { FIVE_STAGE } from "../cycles/five-stage.ts";
import { attribute, item, words } from "./item.ts";
import { HOUSE_POLICY, type Policy, type ProposedEntry } from "./policy.ts";

const attributes = [
  attribute(
    "principals",
    words("Principals", "Direcciones"),
    words(
      "I make room for teams to learn together, and I lead them through the five stages so that students achieve more.",
      "Creo las condiciones para que los equipos aprendan juntos y los guío por las cinco etapas para que los estudiantes logren más.",
    ),
  ),
  attribute(
    "teachers",
    words("Teachers", "Docentes"),
    words(
      "I work well in a team that learns together, and through the five stages my teaching and my students' learning get better.",
      "Trabajo bien en un equipo que aprende junto y, con las cinco etapas, mejoran mi enseñanza y el aprendizaje de mis estudiantes.",
    ),
  ),
  attribute(
    "families",
    words("Parents and community", "Familias y comunidad"),
    words(
      "I can say what learning teams bring to my child's school: teachers follow each child's learning, enrich it where it goes well and support it where it is hard.",
      "Puedo decir qué aportan los equipos de aprendizaje a la escuela: los docentes siguen el aprendizaje de cada niño, lo enriquecen cuando va bien y lo apoyan cuando cuesta.",
    ),
  ),
];

const term = (name: ReturnType<typeof words>, meaning: ReturnType<typeof words>): ProposedEntry => ({
  kind: "glossary-term",
  values: { term: name, meaning },
});

const proposes: readonly ProposedEntry[] = [
  term(
    words("Learning team", "Equipo de aprendizaje"),
    words(
      "Teachers who follow the learning of the same children and improve their teaching together.",
      "Docentes que siguen el aprendizaje de los mismos niños y mejoran juntos su enseñanza.",
    ),
  ),
  term(
    words("Five-stage cycle", "Ciclo de cinco etapas"),
    words(
      "The way a team works: analyze data, set goals, learn together, put it into practice, monitor and adjust.",
      "La forma de trabajar de un equipo: analizar datos, fijar metas, aprender juntos, poner en práctica, dar seguimiento y ajustar.",
    ),
  ),
  term(
    words("Enrichment", "Enriquecimiento"),
    words(
      "What a child gets who has learned it already, to go further.",
      "Lo que recibe un niño que ya lo aprendió, para llegar más lejos.",
    ),
  ),
  term(
    words("Support", "Apoyo"),
    words(
      "What a child gets who is still working on it, so that it is learned.",
      "Lo que recibe un niño que todavía lo está aprendiendo, para lograrlo.",
    ),
  ),
];

export const LEARNING_TEAMS: Policy = {
  ...HOUSE_POLICY,
  key: "learning-teams",
  label: words("Learning teams: five-stage plan", "Equipos de aprendizaje: plan de cinco etapas"),
  cycle: FIVE_STAGE,
  attributes,
  scale: [
    item("not-yet", words("Not yet", "Todavía no"), "no"),
    item("on-the-way", words("On the way", "En camino"), "partly", "en parte"),
    item("i-can", words("I can", "Puedo"), "yes", "sí"),
  ],
  begins: {
    team: ["goal", "learner-response"],
    program: [
      "agreement-term",
      "communication",
      "training",
      "readiness",
      "family-conversation",
      "board-update",
      "glossary-term",
    ],
  },
  proposes,
};
