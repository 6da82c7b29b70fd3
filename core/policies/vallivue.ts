/** An early-release policy: which days teams have, what the time is for and what it is not for. */
import { words } from "./item.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";
import { APPROVED_USES, RULED_OUT_USES } from "./time-uses.ts";

/** Its board names the days each year, so that the calendar is a team's to fill. */
export const VALLIVUE: Policy = {
  ...HOUSE_POLICY,
  key: "vallivue",
  label: words("Vallivue: early-release policy", "Vallivue: política de salida temprana"),
  line: { reference: "", adopted: "2005-01-11", amended: "2006-12-12", replaces: "404.4" },
  approvedUses: APPROVED_USES,
  ruledOutUses: RULED_OUT_USES,
  begins: { team: ["designated-day", "time-entry"], program: ["unit", "team-link", "designated-day", "policy-line"] },
};
