/** Goals that serve a goal of the school's or the district's plan, and goals that name none (W5). */
import { dayIn, isFilled } from "../../cycles/team-log.ts";
import { goalsOfTeam } from "../goal-blocks.ts";
import type { Topic } from "../topic.ts";

export const goalAlignment: Topic = {
  key: "goal-alignment",
  requirements: ["W5"],
  heading: { en: "Goals and the plan", es: "Las metas y el plan" },
  note: {
    en: "Team goals by whether they name a goal of the school's or the district's plan.",
    es: "Metas de los equipos según si nombran una meta del plan de la escuela o del distrito.",
  },
  parts: [
    { key: "tied", label: { en: "Serve a plan goal", es: "Apoyan una meta del plan" }, tone: "plain" },
    { key: "untied", label: { en: "Name no plan goal", es: "No nombran ninguna" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  total: true,
  pages: ["team", "school", "district"],
  beside: "goal",
  glance: false,
  perPerson: [],
  facts: (log) =>
    goalsOfTeam(log).map((goal) => ({
      part: isFilled(goal, "serves") || isFilled(goal, "district_goal") ? "tied" : "untied",
      day: dayIn(goal, "begun") ?? dayIn(goal, "date") ?? null,
      amount: 1,
      from: goal,
    })),
};
