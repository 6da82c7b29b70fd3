/** The policy that holds in a workbook: what its setup names, a district's own that is kept in it, and single settings in its tabs. */
import type { Value } from "../kinds/entry.ts";
import { KINDS } from "../kinds/index.ts";
import type { PolicyFile } from "../policies/file.ts";
import type { KnownNames } from "../policies/known-names.ts";
import { policyAmong } from "../policies/named.ts";
import { policyOfFile } from "../policies/of-file.ts";
import { HOUSE_POLICY, type Policy } from "../policies/policy.ts";
import { type SettingRow, withRows } from "../policies/rows.ts";
import type { Notice } from "../words/notice.ts";
import { addressOf } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import type { DataRow } from "./data-tab.ts";
import { jsonIn } from "./json-in.ts";
import { isAsBrought, keptPolicies } from "./own-policy-row.ts";

/** Tabs in which a row such as `Limit: days to respond | 5` changes a policy; the later tab goes before. */
const TABS = [...KINDS.filter(({ layout }) => layout === "pairs").map(({ tab }) => tab), "PLT Policy"];

interface Asked {
  readonly mark: string;
  readonly policy: Policy;
}

/** Resolves policies among these names. The same workbook gives the same policy, so that kinds are made from it once. */
export function policyWith(known: KnownNames): (setup: Readonly<Record<string, Value>>, snapshot: Snapshot) => Policy {
  let last: Asked | undefined;
  return (setup, snapshot) => {
    const name = String(setup["policy"] ?? "");
    const kept = keptPolicies(snapshot);
    const rows = TABS.flatMap((tab) => settingRows(tab, snapshot));
    const mark = JSON.stringify([name, kept.map(({ value }) => value), rows]);
    if (last?.mark !== mark) last = { mark, policy: resolved(name, kept, rows, known) };
    return last.policy;
  };
}

function resolved(name: string, kept: readonly DataRow[], rows: readonly SettingRow[], known: KnownNames): Policy {
  if (name.trim() === "" && rows.length === 0) return HOUSE_POLICY;
  const own = kept.map((row) => ownPolicy(row, known));
  const chosen = policyAmong([...own, ...known.policies], name);
  const { policy, wrong } = withRows(chosen, rows, known);
  return wrong.length === 0
    ? policy
    : { ...policy, faults: [...policy.faults, ...wrong.map(({ row, code }) => notUnderstood(row, code))] };
}

/**
 * A kept policy. Its shape was checked when it was brought here, so that only its mark is looked at: what somebody edited in the hidden tab
 * since is told, and the house's own rules hold.
 */
function ownPolicy(row: DataRow, known: KnownNames): Policy {
  const { key } = row;
  const file = isAsBrought(row) ? jsonIn(row.value) : undefined;
  if (!isFile(file)) return { ...HOUSE_POLICY, key, label: { en: key, es: key }, faults: [kept(key, "PLT Data")] };
  const { policy, wrong } = policyOfFile(file, known);
  const faults = wrong.map(({ path, facts }) => kept(key, `${path.join(".")}: ${facts["name"] ?? ""}`));
  return faults.length === 0 ? policy : { ...policy, faults: [...policy.faults, ...faults] };
}

const isFile = (value: unknown): value is PolicyFile => typeof value === "object" && value !== null && "name" in value;

const kept = (name: string, path: string): Notice => ({
  code: "policy/kept",
  severity: "warning",
  requirement: "",
  sheet: "PLT Setup",
  cell: "",
  entry: "team",
  field: "policy",
  facts: { name, path },
});

const notUnderstood = ({ label, value, sheet, cell }: SettingRow, code: string): Notice => ({
  code,
  severity: "warning",
  requirement: "",
  sheet,
  cell,
  entry: "",
  field: "",
  facts: { label, value },
});

/** Rows of a tab whose first cell has a colon; the second holds the value. */
function settingRows(tab: string, snapshot: Snapshot): readonly SettingRow[] {
  const sheet = findSheet(snapshot, tab);
  return (sheet?.cells ?? []).flatMap((cells, row) => {
    const label = textOf(cells[0] ?? null);
    const value = textOf(cells[1] ?? null).trim();
    return label.includes(":") && value !== "" ? [{ label, value, sheet: tab, cell: addressOf(row, 1) }] : [];
  });
}
