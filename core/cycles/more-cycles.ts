/** Cycle models that some schools use besides those that every team is offered; they are loaded where a team names one. */
import type { CycleModel, Stage, StageNeed } from "./model.ts";

const words = (en: string, es: string): Stage["label"] => ({ en, es });

const stage = (key: string, label: Stage["label"], needs: readonly StageNeed[], ...says: readonly string[]): Stage => ({
  key,
  label,
  says,
  needs,
});

const MEASURABLE: readonly StageNeed[] = ["goal", "goal-baseline", "goal-target", "goal-measure", "goal-date"];

const DATA_WISE: CycleModel = {
  key: "data-wise",
  label: words("Data Wise: eight steps", "Data Wise: ocho pasos"),
  stages: [
    stage(
      "organize",
      words("Organize for collaborative work", "Organizarse para trabajar juntos"),
      ["result"],
      "organize",
    ),
    stage(
      "assessment-literacy",
      words("Build assessment literacy", "Entender las evaluaciones"),
      [],
      "assessment literacy",
    ),
    stage("data-overview", words("Create a data overview", "Hacer un panorama de los datos"), [], "data overview"),
    stage("dig-into-data", words("Dig into data", "Profundizar en los datos"), ["data-source"], "dig in", "data dig"),
    stage(
      "examine-instruction",
      words("Examine instruction", "Examinar la enseñanza"),
      ["data-source"],
      "look at instruction",
    ),
    stage("action-plan", words("Develop an action plan", "Preparar un plan de acción"), ["data-source"], "action plan"),
    stage(
      "plan-to-assess",
      words("Plan to assess progress", "Planear cómo medir el avance"),
      ["goal", "strategy"],
      "assess progress",
    ),
    stage("act-and-assess", words("Act and assess", "Actuar y evaluar"), MEASURABLE, "act", "act assess"),
  ],
  stallsAfterMeetings: 4,
};

const DATA_TEAMS: CycleModel = {
  key: "data-teams",
  label: words("Data teams: six steps", "Equipos de datos: seis pasos"),
  stages: [
    stage(
      "chart-data",
      words("Collect and chart data", "Reunir y representar datos"),
      ["result"],
      "chart data",
      "collect data",
    ),
    stage(
      "needs",
      words("Analyze data and prioritize needs", "Analizar datos y priorizar necesidades"),
      ["data-source"],
      "analyze strengths and obstacles",
      "prioritize needs",
    ),
    stage("goals", words("Set goals", "Fijar metas"), ["data-source"], "set smart goals", "smart goals"),
    stage(
      "strategies",
      words("Select common strategies", "Elegir estrategias comunes"),
      ["goal"],
      "select instructional strategies",
    ),
    stage(
      "indicators",
      words("Determine results indicators", "Definir indicadores de resultado"),
      ["goal", "strategy"],
      "results indicators",
    ),
    stage(
      "monitor",
      words("Monitor and evaluate results", "Dar seguimiento y evaluar resultados"),
      MEASURABLE,
      "monitor",
      "evaluate results",
    ),
  ],
  stallsAfterMeetings: 4,
};

const TEACHING_AND_LEARNING: CycleModel = {
  key: "teaching-and-learning",
  label: words("Teaching and learning: six steps", "Enseñanza y aprendizaje: seis pasos"),
  stages: [
    stage("study", words("Study", "Estudiar"), ["result"], "study standards"),
    stage("select", words("Select", "Elegir"), [], "select strategies"),
    stage("plan", words("Plan", "Planear"), ["strategy"], "plan the lesson", "planificar"),
    stage("implement", words("Implement", "Poner en práctica"), MEASURABLE, "teach", "implementar"),
    stage("analyze", words("Analyze", "Analizar"), [], "analyze student work"),
    stage("adjust", words("Adjust", "Ajustar"), ["reflection"], "adjust instruction"),
  ],
  stallsAfterMeetings: 4,
};

const LESSON_STUDY: CycleModel = {
  key: "lesson-study",
  label: words("Lesson study: five steps", "Estudio de clases: cinco pasos"),
  stages: [
    stage("prepare", words("Prepare", "Prepararse"), ["reflection"], "form a team"),
    stage("study", words("Study", "Estudiar"), [], "study curriculum", "formulate goals"),
    stage("plan", words("Plan", "Planear"), ["goal"], "plan the lesson", "planificar"),
    stage("teach", words("Teach and observe", "Enseñar y observar"), ["goal", "strategy"], "teach", "conduct research"),
    stage("reflect", words("Reflect", "Reflexionar"), [], "debrief", "discuss"),
  ],
  stallsAfterMeetings: 4,
};

/** In the order of a list to choose from. */
export const MORE_CYCLES: readonly CycleModel[] = [DATA_WISE, DATA_TEAMS, TEACHING_AND_LEARNING, LESSON_STUDY];
