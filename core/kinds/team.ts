/** The team itself, as its setup tab holds it: who it is, when it meets and which cycle it follows. */
import { type Day, partsOf } from "../workbook/day.ts";
import type { Kind } from "./kind.ts";
import { fromYearToYear } from "./span.ts";
import { teamChecks } from "./team-checks.ts";
import { TEAM_COLUMNS } from "./team-columns.ts";

/** Thousands of rows lie in the same few years: one text for each. */
const names = new Map<number, string>();

/** The school year a day lies in, from July to June. Example: `2025-10-08` is in `2025-26`. */
export function schoolYearNamed(day: Day): string {
  const { year, month } = partsOf(day);
  const first = month >= 7 ? year : year - 1;
  const known = names.get(first);
  if (known !== undefined) return known;
  const name = `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
  names.set(first, name);
  return name;
}

export const team: Kind = {
  kind: "team",
  tab: "PLT Setup",
  layout: "pairs",
  title: { en: "Team", es: "Equipo" },
  columns: TEAM_COLUMNS,
  form: [
    {
      title: { en: "Your team", es: "Su equipo" },
      columns: ["name", "school", "school_year", "weekday", "rhythm"],
      folded: false,
    },
    {
      title: { en: "More about the team", es: "Más sobre el equipo" },
      columns: ["district", "grade", "subject", "minutes", "cycle", "policy", "language"],
      folded: true,
    },
  ],
  propose: (log) => ({ school_year: schoolYearNamed(log.today), cycle: log.cycle.key, language: log.language }),
  span: fromYearToYear,
  ...teamChecks,
};
