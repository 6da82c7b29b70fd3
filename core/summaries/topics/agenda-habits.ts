/** What meetings leave behind for later: an agenda, decisions, data, a look back (T3, T4). */
import { isFilled } from "../../cycles/team-log.ts";
import { meetingsHeld } from "../../kinds/meetings-held.ts";
import type { Topic } from "../topic.ts";

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  agenda: ["agenda"],
  decisions: ["decisions"],
  data: ["data"],
  strategy: ["strategy"],
  reflection: ["reflection", "successes", "challenges"],
};

export const agendaHabits: Topic = {
  key: "agenda-habits",
  requirements: ["T3", "T4"],
  heading: { en: "What meetings leave behind", es: "Lo que dejan las reuniones" },
  note: {
    en: "Meetings held in which the log has something under each heading. What it says stays with the team.",
    es: "Reuniones celebradas en las que hay algo anotado bajo cada título. Lo que dice se queda en el equipo.",
  },
  parts: [
    { key: "agenda", label: { en: "An agenda", es: "Una agenda" }, tone: "plain" },
    { key: "data", label: { en: "Data looked at", es: "Datos revisados" }, tone: "plain" },
    { key: "strategy", label: { en: "A strategy to try", es: "Una estrategia por probar" }, tone: "plain" },
    { key: "decisions", label: { en: "Decisions", es: "Decisiones" }, tone: "plain" },
    { key: "reflection", label: { en: "A look back", es: "Una mirada atrás" }, tone: "plain" },
  ],
  shows: "counts",
  rows: "parts",
  pages: ["team", "school", "district"],
  beside: "meeting",
  glance: false,
  perPerson: [],
  facts: (log) =>
    meetingsHeld(log).flatMap(({ entry, day }) =>
      Object.entries(FIELDS)
        .filter(([, fields]) => fields.some((field) => isFilled(entry, field)))
        .map(([part]) => ({ part, day, amount: 1, from: entry })),
    ),
};
