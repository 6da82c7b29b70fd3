/** The learning-team cycle in five stages (L1): from what students show, through a goal and learning, into class and back. */
import type { CycleModel, Stage } from "./model.ts";

const analyze: Stage = {
  key: "analyze-data",
  label: { en: "Analyze data", es: "Analizar datos" },
  does: {
    en: "Look at student work and results, and name what students need most.",
    es: "Mirar trabajos y resultados de los estudiantes y nombrar lo que más necesitan.",
  },
  says: [
    "analyze", "analyse data", "analyzing data", "data analysis", "data", "review data", "data review", "look at data",
    "examine data", "collect and chart data", "chart data", "dig into data", "needs assessment", "study the data",
    "analyze student data", "analyze student work", "data dig", "datos", "análisis de datos", "revisar datos",
  ],
  needs: ["result"],
};

const goals: Stage = {
  key: "set-goals",
  label: { en: "Set goals", es: "Fijar metas" },
  does: {
    en: "Agree on one goal that can be measured: where students are now, where they should be, and by when.",
    es: "Acordar una meta que se pueda medir: dónde están los estudiantes, adónde deben llegar y para cuándo.",
  },
  says: [
    "goals", "goal", "goal setting", "set goal", "setting goals", "set smart goals", "set smart goal", "smart goal",
    "smart goals", "write goals", "establish goals", "student and educator goals", "metas", "meta", "fijar meta",
    "establecer metas", "definir metas", "objetivos",
  ],
  needs: ["data-source"],
};

const learn: Stage = {
  key: "learn-together",
  label: { en: "Learn together", es: "Aprender juntos" },
  does: {
    en: "Read, watch, practice or plan lessons together, so that everyone can teach what the goal asks for.",
    es: "Leer, observar, practicar o planear clases en equipo, para que todos puedan enseñar lo que la meta pide.",
  },
  says: [
    "learn", "learning", "learn collaboratively", "learn individually and collaboratively", "team learning",
    "study", "research", "plan", "planning", "select strategies", "choose strategies", "instructional planning",
    "lesson planning", "professional learning", "aprender", "aprender en equipo", "aprendizaje", "planear",
    "planificar", "estudiar",
  ],
  needs: [],
};

const implement: Stage = {
  key: "implement",
  label: { en: "Implement", es: "Poner en práctica" },
  does: {
    en: "Try it in class, and keep what shows how it went.",
    es: "Probarlo en clase y guardar lo que muestre cómo salió.",
  },
  says: [
    "implementation", "implementing", "implement new learning", "implement strategies", "do", "teach", "try it",
    "try in class", "in class", "in classroom", "apply", "put into practice", "practice", "implementar",
    "implementación", "aplicar", "enseñar", "en clase", "llevar a la práctica",
  ],
  needs: ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"],
};

const monitor: Stage = {
  key: "monitor-adjust",
  label: { en: "Monitor and adjust", es: "Dar seguimiento y ajustar" },
  does: {
    en: "Look at the new results beside the goal, and decide what to keep, change or drop.",
    es: "Mirar los nuevos resultados junto a la meta y decidir qué se mantiene, qué cambia y qué se deja.",
  },
  says: [
    "monitor", "monitoring", "adjust", "monitor assess and adjust", "monitor and evaluate", "monitor and evaluate results",
    "assess", "evaluate", "evaluate results", "evaluation", "reflect", "reflect and adjust", "review results", "check",
    "monitor progress", "progress monitoring", "seguimiento", "dar seguimiento", "monitorear", "monitorear y ajustar",
    "ajustar", "evaluar", "evaluar resultados",
  ],
  needs: [],
};

export const FIVE_STAGE: CycleModel = {
  key: "five-stage",
  label: { en: "Learning teams: five stages", es: "Equipos de aprendizaje: cinco etapas" },
  stages: [analyze, goals, learn, implement, monitor],
  stallsAfterMeetings: 4,
};
