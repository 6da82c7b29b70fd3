/** A norm: how the team agreed to work together, and when it last looked at that (T2). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import { meetingsHeld } from "../meetings-held.ts";
import type { LogRule, Rule } from "../rule.ts";
import { between } from "../span.ts";
import { isDayOfThisYear } from "../this-year.ts";

const notReviewed: Rule = {
  code: "norm/not-reviewed",
  requirement: "T2",
  severity: "warning",
  field: "reviewed",
  finds: (entry, log) => {
    const last = dayIn(entry, "reviewed") ?? dayIn(entry, "agreed");
    const isRecent = last !== undefined && isDayOfThisYear(last, log);
    const isGivenUp = isFilled(entry, "ended");
    return isRecent || isGivenUp || !isFilled(entry, "text") ? undefined : { norm: textIn(entry, "text") };
  },
};

const noNorms: LogRule = {
  code: "team/no-norms",
  requirement: "T2",
  severity: "warning",
  finds: (log) => {
    const meetings = meetingsHeld(log).length;
    const hasNorms = log.entries("norm").some((norm) => isFilled(norm, "text") && !isFilled(norm, "ended"));
    return meetings === 0 || hasNorms ? [] : [{ at: null, field: "", facts: { meetings } }];
  },
};

const NORM: Declaration = {
  kind: "norm",
  tab: "PLT Norms",
  title: words("Norm", "Acuerdo de convivencia"),
  many: words("Norms", "Acuerdos de convivencia"),
  about: words("How we agreed to work together.", "Cómo acordamos trabajar juntos."),
  group: "meetings",
  answers: ["T2"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Norm", "Acuerdo"),
        words("What the team does, in one sentence.", "Lo que hace el equipo, en una oración."),
        "norms",
      ),
    ),
    field(
      "agreed",
      "day",
      words("Agreed on", "Acordado el"),
      words("The day on which the team agreed.", "El día en que el equipo lo acordó."),
    ),
    field(
      "reviewed",
      "day",
      words("Last reviewed", "Última revisión"),
      words("The day on which the team last talked about it.", "El último día en que el equipo lo comentó."),
    ),
    field(
      "kept",
      "text",
      words("How it is kept", "Cómo se cumple"),
      words("What the team found when it looked.", "Lo que el equipo observó al revisarlo."),
    ),
    field(
      "ended",
      "day",
      words("Given up on", "Dejado el"),
      words("Empty while it holds.", "Vacío mientras siga vigente."),
    ),
  ],
  form: [
    first(words("The norm", "El acuerdo"), "text", "agreed", "reviewed", "kept"),
    folded(words("When it no longer holds", "Cuando ya no vale"), "ended"),
  ],
  propose: (log) => ({ agreed: log.today }),
  span: between("agreed", "ended"),
  rules: [notReviewed],
  logRules: [noNorms],
  gives: [
    { requirement: "T2", shows: "list", columns: ["text", "reviewed", "kept"], audience: "team" },
    { requirement: "T2", shows: "filled", columns: ["reviewed"], audience: "team" },
  ],
};

export const norm = declare(NORM);
