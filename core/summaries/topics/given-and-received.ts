/** Observation, coaching and feedback by whether the team's own people gave or received it (T6, C10). It never leaves the team. */
import { dayIn } from "../../cycles/team-log.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Log } from "../../kinds/kind.ts";
import { plainName } from "../../kinds/names.ts";
import { namesIn } from "../../kinds/names-in.ts";
import { rosterOn } from "../../kinds/roster.ts";
import type { Fact, Topic } from "../topic.ts";

const PARTS: readonly { readonly part: string; readonly column: string }[] = [
  { part: "given", column: "giver" },
  { part: "received", column: "receiver" },
];

export const givenAndReceived: Topic = {
  key: "given-and-received",
  requirements: ["T6", "C10"],
  heading: { en: "Given and received", es: "Dadas y recibidas" },
  note: {
    en: "Observations, coaching and feedback that people on the roster gave, and that they received. Who it was stays in the log.",
    es: "Observaciones, asesorías y comentarios que dieron las personas de la lista, y los que recibieron. Quién fue queda en el registro.",
  },
  parts: [
    { key: "given", label: { en: "Given by us", es: "Dadas por nosotros" }, tone: "plain" },
    { key: "received", label: { en: "Received by us", es: "Recibidas por nosotros" }, tone: "plain" },
  ],
  shows: "counts",
  rows: "parts",
  pages: ["team"],
  beside: "observation",
  glance: false,
  perPerson: [],
  facts: (log) => log.entries("observation").flatMap((entry) => factsOf(entry, log)),
};

/** A visit between two colleagues of the team was given and received by it. */
function factsOf(entry: Entry, log: Log): readonly Fact[] {
  const day = dayIn(entry, "date") ?? null;
  const roster = new Set(rosterOn(log, day ?? log.today).map(plainName));
  return PARTS.filter(({ column }) => namesIn(entry, column).some((name) => roster.has(plainName(name)))).map(
    ({ part }) => ({ part, day, amount: 1, from: entry }),
  );
}
