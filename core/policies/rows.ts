/** Single settings of a policy as rows of a tab, `Limit: days to respond | 5`: for a team that changes one thing and writes no file. */

import { plainText } from "../workbook/plain-text.ts";
import { byKey } from "./combine.ts";
import { type KnownNames, wrongCheck } from "./known-names.ts";
import { isSafePattern } from "./learner-code.ts";
import { HOUSE_LIMITS, type Limits } from "./limits.ts";
import type { Policy, PolicyItem, Strictness } from "./policy.ts";
import { withChecks } from "./strictness.ts";

/** A row whose label has a colon, and where it stands. */
export interface SettingRow {
  readonly label: string;
  readonly value: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A row that was not understood: which, and what would be. */
export interface WrongRow {
  readonly row: SettingRow;
  readonly code: "policy/no-check" | "policy/no-strictness" | "policy/no-limit" | "policy/no-use" | "policy/no-pattern";
}

export interface WithRows {
  readonly policy: Policy;
  readonly wrong: readonly WrongRow[];
}

type Changed = Policy | WrongRow["code"];

const STRICT: Readonly<Record<Strictness, readonly string[]>> = {
  off: ["off", "no", "apagado", "desactivada", "desactivado"],
  remark: ["remark", "info", "nota", "observacion"],
  warn: ["warn", "warning", "on", "yes", "aviso", "advertencia", "si"],
  hold: ["hold", "error", "retener", "detener"],
};

const LIMITS_ES: Partial<Record<keyof Limits, string>> = {
  gapDays: "dias sin reunion",
  roleInARow: "veces seguidas en un papel",
  meetingsMissed: "reuniones sin asistir",
  daysToRespond: "dias para responder",
  weeksToReview: "semanas para revisar",
  requestDays: "dias de una solicitud",
  minutesOff: "minutos de diferencia",
  smallGroup: "grupo pequeno",
};

const CHANGES: readonly (readonly [prefix: readonly string[], change: typeof changeCheck])[] = [
  [["check", "revision"], changeCheck],
  [["limit", "limite"], changeLimit],
  [["use", "uso"], changeUse],
  [["learner code", "codigo de estudiante"], changeLearnerCode],
];

/** The policy with these rows, in their order. A row about something else is left alone; one that is begun so and not understood is told. */
export function withRows(policy: Policy, rows: readonly SettingRow[], known: Pick<KnownNames, "codes">): WithRows {
  let now = policy;
  const wrong: WrongRow[] = [];
  for (const row of rows) {
    const [prefix = "", ...rest] = row.label.split(":");
    const change = CHANGES.find(([names]) => names.includes(plainText(prefix)))?.[1];
    if (change === undefined || row.value.trim() === "") continue;
    const changed = change(now, rest.join(":").trim(), row.value.trim(), known);
    if (typeof changed === "string") wrong.push({ row, code: changed });
    else now = changed;
  }
  return { policy: now, wrong };
}

function changeCheck(policy: Policy, name: string, value: string, known: Pick<KnownNames, "codes">): Changed {
  const code = name.toLowerCase().replace(/\s+/g, "");
  if (code === "" || wrongCheck(code, known)) return "policy/no-check";
  const strict = (["off", "remark", "warn", "hold"] as const).find((each) => STRICT[each].includes(plainText(value)));
  return strict === undefined
    ? "policy/no-strictness"
    : { ...policy, checks: withChecks(policy.checks, [[code, strict]]) };
}

/** `Days to respond`, `daysToRespond` and `días para responder` are the same limit. */
function changeLimit(policy: Policy, name: string, value: string): Changed {
  const wanted = squeezed(name);
  const limit = Object.keys(HOUSE_LIMITS).find((key) => [key, spanish(key)].map(squeezed).includes(wanted));
  if (limit === undefined || !/^\d{1,4}$/.test(value)) return "policy/no-limit";
  return { ...policy, limits: { ...policy.limits, [limit]: Number(value) } };
}

const squeezed = (text: string): string => plainText(text).replace(/ /g, "");

const spanish = (limit: string): string => Object.entries(LIMITS_ES).find(([key]) => key === limit)?.[1] ?? limit;

function changeUse(policy: Policy, name: string, value: string): Changed {
  const use: PolicyItem = { key: plainText(name).replace(/ /g, "-"), label: { en: name, es: name }, says: [] };
  const without = (items: readonly PolicyItem[]) => items.filter(({ key }) => key !== use.key);
  if (use.key === "") return "policy/no-use";
  switch (plainText(value)) {
    case "approved":
    case "aprobado":
      return { ...policy, approvedUses: byKey(policy.approvedUses, [use]), ruledOutUses: without(policy.ruledOutUses) };
    case "ruled out":
    case "no permitido":
      return { ...policy, ruledOutUses: byKey(policy.ruledOutUses, [use]), approvedUses: without(policy.approvedUses) };
    default:
      return "policy/no-use";
  }
}

function changeLearnerCode(policy: Policy, _name: string, value: string): Changed {
  return isSafePattern(value) ? { ...policy, learnerCode: value } : "policy/no-pattern";
}
