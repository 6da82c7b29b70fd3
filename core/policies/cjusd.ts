/** A district's plan for professional learning: one model of improvement in five steps, the steps of the plan, and what stands in its way. */
import { FIVE_STEP_IMPROVEMENT } from "../cycles/five-step-improvement.ts";
import { words } from "./item.ts";
import { HOUSE_POLICY, type Policy, type PolicyText, type ProposedEntry } from "./policy.ts";

const step = (text: PolicyText): ProposedEntry => ({ kind: "plan-step", values: { text } });

const STEPS: readonly ProposedEntry[] = [
  step(
    words(
      "Agree on what we hold to be true about teaching and learning, from research",
      "Acordar qué pensamos sobre enseñar y aprender, con base en la investigación",
    ),
  ),
  step(
    words("Choose one improvement model for all schools", "Elegir un solo modelo de mejora para todas las escuelas"),
  ),
  step(
    words(
      "Make a communication plan for all education partners",
      "Hacer un plan de comunicación para todas las personas y entidades que participan",
    ),
  ),
  step(
    words(
      "Make a training plan, with follow-through and a way to pass on what was learned",
      "Hacer un plan de capacitación, con seguimiento y una forma de compartir lo aprendido",
    ),
  ),
  step(
    words(
      "Choose a model of mentoring and coaching for every employee",
      "Elegir un modelo de mentoría y acompañamiento para todo el personal",
    ),
  ),
  step(
    words(
      "List what rooms and equipment sites and departments need for learning",
      "Anotar qué espacios y equipos necesitan las escuelas y los departamentos",
    ),
  ),
  step(
    words(
      "List what new employees need to learn, by employee group",
      "Anotar qué necesita aprender el personal nuevo, por grupo de empleados",
    ),
  ),
  step(
    words("Train working groups to collect common data", "Capacitar a los grupos de trabajo para reunir datos comunes"),
  ),
  step(
    words(
      "Train working groups to work together with feedback: lesson study, coaching, peer to peer",
      "Capacitar a los grupos en la colaboración con comentarios: estudio de clases, acompañamiento, entre colegas",
    ),
  ),
  step(
    words(
      "Train employees in coaching for their own skills",
      "Capacitar al personal en el acompañamiento para mejorar sus habilidades",
    ),
  ),
  step(words("Set up help for putting the plan into practice", "Organizar la ayuda para poner el plan en práctica")),
  step(words("Make professional learning part of evaluation", "Incluir el aprendizaje profesional en la evaluación")),
  step(
    words(
      "Say clearly what growth mindset means here, and what should come of it",
      "Explicar con claridad qué es aquí la mentalidad de crecimiento y qué se espera de ella",
    ),
  ),
];

const obstacle = (category: string, text: PolicyText): ProposedEntry => ({
  kind: "obstacle",
  values: { category, text },
});

const OBSTACLES: readonly ProposedEntry[] = [
  obstacle(
    "schedules",
    words("Schedules leave little time to plan and to learn", "Los horarios dejan poco tiempo para planear y aprender"),
  ),
  obstacle(
    "funding",
    words("Costs must be covered, and shared fairly", "Hay que cubrir los costos y repartirlos con justicia"),
  ),
  obstacle(
    "improvement-science",
    words("Improvement science is new to many", "La ciencia de la mejora es nueva para muchas personas"),
  ),
  obstacle("mindset", words("Coaching is not yet seen as help", "El acompañamiento aún no se ve como una ayuda")),
  obstacle(
    "data-access",
    words("Few know what data there are and how to get them", "Pocas personas saben qué datos hay y cómo obtenerlos"),
  ),
  obstacle(
    "space",
    words(
      "There is too little space suited to learning together",
      "Faltan espacios adecuados para aprender en conjunto",
    ),
  ),
  obstacle(
    "bargaining",
    words("Some of it needs an agreement with the bargaining units", "Una parte requiere acuerdos con los sindicatos"),
  ),
  obstacle(
    "mindset",
    words("Habits in the district must open up to change", "Las costumbres del distrito deben abrirse al cambio"),
  ),
  obstacle("incentives", words("Taking part should be worth it", "Participar debería valer la pena")),
  obstacle(
    "substitutes",
    words("Staff need substitutes and time to take part", "El personal necesita suplentes y tiempo para participar"),
  ),
];

export const CJUSD: Policy = {
  ...HOUSE_POLICY,
  key: "cjusd",
  label: words("CJUSD: plan for professional learning", "CJUSD: plan de aprendizaje profesional"),
  cycle: FIVE_STEP_IMPROVEMENT,
  begins: {
    team: ["goal", "common-measure", "observation"],
    program: [
      "plan-step",
      "obstacle",
      "communication",
      "training",
      "coaching-pair",
      "facility-need",
      "onboarding-need",
      "data-source",
    ],
  },
  proposes: [...STEPS, ...OBSTACLES],
};
