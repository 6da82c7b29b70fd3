/** What new employees of a group need to learn, and for one person whether it was done (C8). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import type { Finding, LogRule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";
import { groupedBy } from "./grouped.ts";
import { isPast, plainIn } from "./units.ts";

/** What each new employee who has begun still has open. A need of the group that is not in the person's own rows is open, too. */
function openNeeds(log: Log): readonly Finding[] {
  const needs = log.entries("onboarding-need").filter((entry) => isFilled(entry, "need"));
  const listed = groupedBy(
    needs.filter((entry) => !isFilled(entry, "person")),
    (entry) => [plainIn(entry, "group")],
  );
  const people = groupedBy(
    needs.filter((entry) => isFilled(entry, "person") && (daysSince(entry, "started", log) ?? 0) >= 0),
    (entry) => [plainIn(entry, "person")],
  );
  return [...people.values()].flatMap((own): readonly Finding[] => {
    const open = own.filter((entry) => !isPast(entry, "done", log));
    const count = open.length + missingOf(own, listed);
    const at = open[0] ?? own[0];
    return at && count > 0 ? [{ at, field: "done", facts: { person: textIn(at, "person"), needs: count } }] : [];
  });
}

/** How many needs the list of a person's group has that the person's own rows do not. */
function missingOf(own: readonly Entry[], listed: ReadonlyMap<string, readonly Entry[]>): number {
  const known = new Set(own.map((entry) => plainIn(entry, "need")));
  const groups = [...new Set(own.map((entry) => plainIn(entry, "group")))];
  const needs = groups.flatMap((group) => listed.get(group) ?? []).map((entry) => plainIn(entry, "need"));
  return new Set(needs.filter((need) => !known.has(need))).size;
}

/** One notice a person: it says how many are open, not one by one. */
const hasOpen: LogRule = {
  code: "onboarding-need/open",
  requirement: "C8",
  severity: "warning",
  finds: openNeeds,
};

const ONBOARDING_NEED: Declaration = {
  kind: "onboarding-need",
  tab: "PLT Onboarding",
  title: words("Onboarding need", "Necesidad de inducción"),
  many: words("Onboarding needs", "Necesidades de inducción"),
  about: words("What new employees need to learn, by group.", "Lo que necesita aprender el personal nuevo, por grupo."),
  group: "program",
  answers: ["C8"],
  layout: "rows",
  columns: [
    needed(
      field(
        "group",
        "text",
        words("Employee group", "Grupo de empleados"),
        words("For example new teachers, aides, office staff.", "Por ejemplo, docentes nuevos, auxiliares, oficina."),
      ),
    ),
    needed(
      field(
        "need",
        "text",
        words("What they need to learn", "Lo que necesitan aprender"),
        words("One thing a row.", "Una cosa por fila."),
      ),
    ),
    field(
      "person",
      "text",
      words("New employee", "Persona nueva"),
      words("Empty for what everyone in the group needs.", "Vacío si lo necesita todo el grupo."),
    ),
    field(
      "started",
      "day",
      words("Started on", "Comenzó el"),
      words("This person's first day.", "El primer día de esta persona."),
    ),
    field(
      "done",
      "day",
      words("Done on", "Cumplida el"),
      words("Empty while it is open.", "Vacío mientras siga abierta."),
    ),
    field(
      "by",
      "text",
      words("With whom", "Con quién"),
      words("Who shows or teaches it.", "Quién lo muestra o lo enseña."),
    ),
  ],
  form: [
    first(words("The need", "La necesidad"), "group", "need", "person", "started", "done"),
    folded(words("More about it", "Más sobre ella"), "by"),
  ],
  propose: () => ({}),
  rules: [],
  logRules: [hasOpen],
  gives: [{ requirement: "C8", shows: "filled", columns: ["done"], by: "group", audience: "district" }],
};

export const onboardingNeed = declare(ONBOARDING_NEED);
