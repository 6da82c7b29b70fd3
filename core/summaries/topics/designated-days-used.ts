/** How many of the days that were set aside for teams were used (V1). */
import { dayIn } from "../../cycles/team-log.ts";
import { daysMet, designatedDays } from "../../kinds/meetings/designated-days.ts";
import type { Topic } from "../topic.ts";

export const designatedDaysUsed: Topic = {
  key: "designated-days",
  requirements: ["V1"],
  heading: { en: "Designated days", es: "Días designados" },
  note: {
    en: "Days set aside for teams up to today, by whether the team met. A day that was cancelled is not counted.",
    es: "Días reservados para los equipos hasta hoy, según si el equipo se reunió. Un día cancelado no se cuenta.",
  },
  parts: [
    { key: "used", label: { en: "Used", es: "Usados" }, tone: "plain" },
    { key: "missed", label: { en: "Without a meeting", es: "Sin reunión" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  total: true,
  pages: ["team", "school", "district"],
  beside: "designated-day",
  glance: true,
  perPerson: [],
  facts: (log) => {
    const met = daysMet(log.entries("meeting"));
    const rows = new Map(log.entries("designated-day").map((entry) => [dayIn(entry, "date"), entry]));
    return designatedDays(log)
      .filter(({ day }) => day < log.today || (day === log.today && met.has(day)))
      .map(({ day }) => ({ part: met.has(day) ? "used" : "missed", day, amount: 1, from: rows.get(day) ?? null }));
  },
};
