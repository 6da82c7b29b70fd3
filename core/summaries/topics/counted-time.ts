/** Minutes that count as team time, beside those that the policy rules out (V3). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import { minutesIn } from "../../kinds/meetings/time-entry-checks.ts";
import { ruledOutNamed } from "../../kinds/meetings/uses-of-time.ts";
import type { Topic } from "../topic.ts";

export const countedTime: Topic = {
  key: "counted-time",
  requirements: ["V3"],
  heading: { en: "Minutes that count", es: "Minutos que cuentan" },
  note: {
    en: "Minutes by whether the policy counts what they went to as team time.",
    es: "Minutos según si la política cuenta como tiempo de equipo aquello a lo que se dedicaron.",
  },
  parts: [
    { key: "counted", label: { en: "Counted", es: "Se cuentan" }, tone: "plain" },
    { key: "ruled-out", label: { en: "Ruled out", es: "No se cuentan" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  total: true,
  pages: ["team", "school", "district"],
  beside: "time-entry",
  glance: true,
  perPerson: [],
  facts: (log) =>
    log.entries("time-entry").map((entry) => ({
      part: ruledOutNamed(log.policy, textIn(entry, "use")) ? "ruled-out" : "counted",
      day: dayIn(entry, "date") ?? null,
      amount: minutesIn([entry]),
      from: entry,
    })),
};
