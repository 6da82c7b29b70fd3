/** What new employees of a group need to learn, and for one person whether it was done (C8). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import type { Finding, LogRule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";
import { isPast, plainIn } from "./units.ts";

/** What each new employee who has begun still has open. A need of the group that is not in the person's own rows is open, too. */
function openNeeds(log: Log): readonly Finding[] {
  const needs = log.entries("onboarding-need").filter((entry) => isFilled(entry, "need"));
  const listed = needs.filter((entry) => !isFilled(entry, "person"));
  const ofPeople = needs.filter((entry) => isFilled(entry, "person") && (daysSince(entry, "started", log) ?? 0) >= 0);
  const people = new Set(ofPeople.map((entry) => plainIn(entry, "person")));
  return [...people].flatMap((person): readonly Finding[] => {
    const own = ofPeople.filter((entry) => plainIn(entry, "person") === person);
    const open = own.filter((entry) => !isPast(entry, "done", log));
    const missing = listed.filter((entry) => isMissing(entry, own));
    const at = open[0] ?? own[0];
    if (!at || open.length + missing.length === 0) return [];
    return [{ at, field: "done", facts: { person: textIn(at, "person"), needs: open.length + missing.length } }];
  });
}

/** True where the list of the person's group has this need and the person's own rows do not. */
const isMissing = (listed: Entry, own: readonly Entry[]): boolean =>
  own.some((entry) => plainIn(entry, "group") === plainIn(listed, "group")) &&
  own.every((entry) => plainIn(entry, "need") !== plainIn(listed, "need"));

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
  gives: [{ requirement: "C8", shows: "counts", columns: ["group"], audience: "district" }],
};

export const onboardingNeed = declare(ONBOARDING_NEED);
