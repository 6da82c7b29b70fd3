/** What became of the points of agendas (T3). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import { isOnAgenda, meetingsSince } from "../../kinds/meetings/open-agenda.ts";
import type { Topic } from "../topic.ts";

export const agendaItems: Topic = {
  key: "agenda-items",
  requirements: ["T3"],
  heading: { en: "Agenda items", es: "Puntos de la agenda" },
  note: {
    en: "Agenda items: done, carried over to a later meeting and still open, open for the first time, dropped.",
    es: "Puntos: tratados, pasados a otra reunión y aún pendientes, pendientes por primera vez, retirados.",
  },
  parts: [
    { key: "done", label: { en: "Done", es: "Tratados" }, tone: "plain" },
    { key: "carried", label: { en: "Carried over", es: "Pasados a otra reunión" }, tone: "plain" },
    { key: "open", label: { en: "Open", es: "Pendientes" }, tone: "plain" },
    { key: "dropped", label: { en: "Dropped", es: "Retirados" }, tone: "plain" },
  ],
  shows: "shares",
  rows: "groups",
  total: true,
  pages: ["team", "school", "district"],
  beside: "agenda-item",
  glance: false,
  perPerson: [],
  facts: (log) =>
    log
      .entries("agenda-item")
      .filter((entry) => textIn(entry, "text") !== "")
      .map((entry) => {
        const settled = textIn(entry, "status") === "done" ? "done" : "dropped";
        const part = !isOnAgenda(entry) ? settled : meetingsSince(entry, log) > 0 ? "carried" : "open";
        return { part, day: dayIn(entry, "date") ?? null, amount: 1, from: entry };
      }),
};
