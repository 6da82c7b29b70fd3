/** An employee and the coach or mentor, within the model that the employee's group has (C6). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { LogRule, Rule } from "../rule.ts";
import { isPast, plainIn } from "./units.ts";

const noCoach: Rule = wants(
  { code: "coaching-pair/no-coach", requirement: "C6", severity: "warning", field: "coach" },
  "person",
  (entry, log) => isFilled(entry, "person") && !isPast(entry, "until", log),
);

/** Groups are known from this tab and from what is to be learned when people are new. */
const groupWithoutModel: LogRule = {
  code: "coaching-pair/no-model",
  requirement: "C6",
  severity: "warning",
  finds: (log) => {
    const pairs = log.entries("coaching-pair");
    const having = new Set(pairs.filter((pair) => isFilled(pair, "model")).map((pair) => plainIn(pair, "group")));
    const groups = new Map<string, Entry>();
    for (const entry of [...pairs, ...log.entries("onboarding-need")]) {
      const group = plainIn(entry, "group");
      if (group !== "" && !having.has(group) && !groups.has(group)) groups.set(group, entry);
    }
    return [...groups.values()].map((at) => ({
      at,
      field: at.kind === "coaching-pair" ? "model" : "group",
      facts: { group: textIn(at, "group") },
    }));
  },
};

const MODELS = [
  choice("coaching", words("Coaching", "Asesoría pedagógica"), "coach", "asesoría"),
  choice("mentoring", words("Mentoring", "Mentoría"), "mentor"),
  choice("peer", words("Peer to peer", "Entre pares"), "peers", "peer coaching", "pares"),
];

const COACHING_PAIR: Declaration = {
  kind: "coaching-pair",
  tab: "PLT Coaching",
  title: words("Coach or mentor", "Asesor o mentor"),
  many: words("Coaches and mentors", "Asesores y mentores"),
  about: words("Who has which coach or mentor.", "Quién tiene qué asesor o mentor."),
  group: "program",
  answers: ["C6"],
  layout: "rows",
  columns: [
    needed(
      field(
        "group",
        "text",
        words("Employee group", "Grupo de empleados"),
        words("For example new teachers, aides, office staff.", "Por ejemplo, docentes nuevos, auxiliares, oficina."),
        "role",
      ),
    ),
    choosing(
      field(
        "model",
        "choice",
        words("Model", "Modelo"),
        words("What this group is given.", "Lo que recibe este grupo."),
      ),
      MODELS,
    ),
    field(
      "person",
      "text",
      words("Employee", "Empleado"),
      words("Empty where the row is about the group.", "Vacío si la fila trata del grupo."),
    ),
    field(
      "coach",
      "text",
      words("Coach or mentor", "Asesor o mentor"),
      words("Who stands beside this employee.", "Quién acompaña a esta persona."),
    ),
    field("since", "day", words("Since", "Desde"), words("The first day.", "El primer día.")),
    field("until", "day", words("Until", "Hasta"), words("Empty while it goes on.", "Vacío mientras continúe.")),
  ],
  form: [
    first(words("The pair", "La pareja"), "group", "model", "person", "coach", "since"),
    folded(words("When it ends", "Cuando termina"), "until"),
  ],
  propose: (log) => ({ since: log.today }),
  rules: [noCoach],
  logRules: [groupWithoutModel],
  gives: [
    { requirement: "C6", shows: "counts", columns: ["group", "model"], audience: "district" },
    { requirement: "C6", shows: "filled", columns: ["coach", "model"], by: "group", audience: "district" },
  ],
};

export const coachingPair = declare(COACHING_PAIR);
