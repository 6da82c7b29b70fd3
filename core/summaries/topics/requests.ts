/** What teams asked for, what came of it, and what it cost, also for each person (T9, C11). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Fact, Topic } from "../topic.ts";

const MET = ["yes", "partly"];

/** An empty answer is none yet. */
const WAITING = ["", "waiting"];

function amountIn(entry: Entry, key: string): number {
  const value = entry.values[key];
  return typeof value === "number" && value > 0 ? value : 0;
}

export const requests: Topic = {
  key: "requests",
  requirements: ["T9", "C11"],
  heading: { en: "Requests and what they cost", es: "Solicitudes y lo que costaron" },
  note: {
    en: "What teams asked for, how many were met in full or in part, how many still wait, and the hours and the cost of all; per person on the rosters.",
    es: "Lo que pidieron los equipos, cuánto se concedió del todo o en parte, cuánto espera, y las horas y el costo; por persona de las listas.",
  },
  parts: [
    { key: "asked", label: { en: "Asked", es: "Pedidas" }, tone: "plain" },
    { key: "met", label: { en: "Met", es: "Concedidas" }, tone: "plain" },
    { key: "waiting", label: { en: "Waiting", es: "En espera" }, tone: "attention" },
    { key: "hours", label: { en: "Hours", es: "Horas" }, tone: "plain" },
    { key: "cost", label: { en: "Cost", es: "Costo" }, tone: "plain" },
  ],
  shows: "counts",
  rows: "groups",
  pages: ["team", "school", "district"],
  beside: "resource-request",
  glance: false,
  perPerson: ["hours", "cost"],
  facts: (log) =>
    log
      .entries("resource-request")
      .filter((entry) => textIn(entry, "text") !== "")
      .flatMap((entry): readonly Fact[] => {
        const day = dayIn(entry, "asked_on") ?? null;
        const answer = textIn(entry, "answer");
        const one = (part: string, amount: number): readonly Fact[] =>
          amount === 0 ? [] : [{ part, day, amount, from: entry }];
        return [
          ...one("asked", 1),
          ...one("met", MET.includes(answer) ? 1 : 0),
          ...one("waiting", WAITING.includes(answer) ? 1 : 0),
          ...one("hours", amountIn(entry, "hours")),
          ...one("cost", amountIn(entry, "cost")),
        ];
      }),
};
