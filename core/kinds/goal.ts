/** A goal of the team: what students will do better, how that is measured, from where to where, and by when (W1). */
import { dayIn, isFilled } from "../cycles/team-log.ts";
import type { Entry } from "./entry.ts";
import { goalChecks } from "./goal-checks.ts";
import { GOAL_COLUMNS } from "./goal-columns.ts";
import type { Kind } from "./kind.ts";
import type { Span } from "./span.ts";

/** A goal without a result goes on, however old it is. */
function spanOf(entry: Entry): Span {
  const [begun, day] = [dayIn(entry, "begun"), dayIn(entry, "date")];
  return { from: begun ?? day, until: isFilled(entry, "result") ? (day ?? begun) : undefined };
}

export const goal: Kind = {
  kind: "goal",
  tab: "PLT Goals",
  layout: "rows",
  title: { en: "Goal", es: "Meta" },
  columns: GOAL_COLUMNS,
  form: [
    {
      title: { en: "The goal", es: "La meta" },
      columns: ["text", "measure", "baseline", "target", "date"],
      folded: false,
    },
    { title: { en: "How it went", es: "Cómo resultó" }, columns: ["result"], folded: true },
    {
      title: { en: "What it is about", es: "De qué trata" },
      columns: ["standard", "problem", "serves", "begun"],
      folded: true,
    },
  ],
  propose: (log) => ({ begun: log.today }),
  span: spanOf,
  ...goalChecks,
};
