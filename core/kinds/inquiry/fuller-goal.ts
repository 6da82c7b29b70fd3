/** A goal that says how it is taught (W1) and which goals of the school's and the district's plan it serves (W5). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { field, folded, words } from "../declare.ts";
import { fuller } from "../fuller.ts";
import { goal } from "../goal.ts";
import type { Rule } from "../rule.ts";

const notAligned: Rule = {
  code: "goal/not-aligned",
  requirement: "W5",
  severity: "info",
  field: "serves",
  finds: (entry) =>
    isFilled(entry, "text") && !isFilled(entry, "serves") && !isFilled(entry, "district_goal")
      ? { goal: textIn(entry, "text") }
      : undefined,
};

export const fullerGoal = fuller(goal, {
  many: words("Goals", "Metas"),
  about: words("What students will do better, by when.", "Qué harán mejor los estudiantes, y para cuándo."),
  answers: ["W1", "W5"],
  columns: [
    field(
      "district_goal",
      "text",
      words("Serves district goal", "Meta del distrito que apoya"),
      words("The goal of the district's strategic plan.", "La meta del plan estratégico del distrito."),
    ),
    field(
      "instruction",
      "long-text",
      words("How we will teach it", "Cómo lo enseñaremos"),
      words("The design and delivery of the lessons behind it.", "El diseño y la conducción de las clases."),
    ),
  ],
  form: [folded(words("Plan and teaching", "Plan y enseñanza"), "district_goal", "instruction")],
  propose: goal.propose,
  rules: [notAligned],
  logRules: [],
  gives: [{ requirement: "W5", shows: "counts", columns: ["serves", "district_goal"], audience: "team" }],
});
