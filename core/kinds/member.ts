/** A person on the team's roster, from the day of joining to the day of leaving (V4). */

import type { Kind } from "./kind.ts";
import { memberChecks } from "./member-checks.ts";
import { MEMBER_COLUMNS } from "./member-columns.ts";
import { between } from "./span.ts";

export const member: Kind = {
  kind: "member",
  tab: "PLT Members",
  layout: "rows",
  title: { en: "Team member", es: "Integrante del equipo" },
  columns: MEMBER_COLUMNS,
  form: [
    { title: { en: "Who", es: "Quién" }, columns: ["name", "role", "joined"], folded: false },
    { title: { en: "Leaving the team", es: "Salida del equipo" }, columns: ["left"], folded: true },
  ],
  propose: (log) => ({ joined: log.today }),
  span: between("joined", "left"),
  ...memberChecks,
};
