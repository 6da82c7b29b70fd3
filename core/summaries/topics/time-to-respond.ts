/** How soon a team responds to an assessment (T8). */
import { dayIn } from "../../cycles/team-log.ts";
import { daysBetween } from "../../workbook/day.ts";
import type { Fact, Topic } from "../topic.ts";

const WEEK = 7;

export const timeToRespond: Topic = {
  key: "time-to-respond",
  requirements: ["T8"],
  heading: { en: "From assessment to response", es: "De la evaluación a la respuesta" },
  note: {
    en: "Responses by the days between the assessment and their beginning, where both days are known.",
    es: "Respuestas según los días entre la evaluación y su comienzo, cuando se conocen ambas fechas.",
  },
  parts: [
    { key: "week", label: { en: "Within a week", es: "En una semana" }, tone: "plain" },
    { key: "two-weeks", label: { en: "Within two weeks", es: "En dos semanas" }, tone: "plain" },
    { key: "later", label: { en: "Later", es: "Más tarde" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  pages: ["team", "school", "district"],
  beside: "learner-response",
  glance: false,
  perPerson: [],
  facts: (log) =>
    log.entries("learner-response").flatMap((entry): readonly Fact[] => {
      const [assessed, begun] = [dayIn(entry, "assessed_on"), dayIn(entry, "date")];
      if (assessed === undefined || begun === undefined) return [];
      const days = daysBetween(assessed, begun);
      const part = days <= WEEK ? "week" : days <= 2 * WEEK ? "two-weeks" : "later";
      return [{ part, day: begun, amount: 1, from: entry }];
    }),
};
