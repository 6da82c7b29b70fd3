/** Four questions that guide many learning communities, as stages a team can stand in. */
import type { CycleModel } from "./model.ts";
import { FOUR_QUESTIONS_NAME } from "./offered.ts";

export const FOUR_QUESTIONS: CycleModel = {
  ...FOUR_QUESTIONS_NAME,
  stages: [
    {
      key: "what-to-learn",
      label: { en: "What should students learn?", es: "¿Qué deben aprender los estudiantes?" },
      says: ["q1", "question 1", "what do we want students to learn", "essential standards", "pregunta 1"],
      needs: [],
    },
    {
      key: "how-we-know",
      label: { en: "How will we know?", es: "¿Cómo sabremos que aprendieron?" },
      says: ["q2", "question 2", "how will we know if they learned it", "common assessment", "pregunta 2"],
      needs: ["goal"],
    },
    {
      key: "if-not-learned",
      label: { en: "What if they have not learned it?", es: "¿Qué haremos si no aprendieron?" },
      says: ["q3", "question 3", "how will we respond if they do not learn it", "intervention", "pregunta 3"],
      needs: ["data-source"],
    },
    {
      key: "if-learned",
      label: { en: "What if they know it already?", es: "¿Qué haremos si ya lo saben?" },
      says: ["q4", "question 4", "how will we extend learning", "enrichment", "extension", "pregunta 4"],
      needs: ["data-source"],
    },
  ],
  stallsAfterMeetings: 6,
};
