/** How the hidden tab keeps a district's own policy: as the JSON of its file, with the command that brought it. */
import { fingerprint } from "../workbook/fingerprint.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { type DataRow, readDataRows } from "./data-tab.ts";
import { commandsDone } from "./journal.ts";

/** The row of a policy; a later row with the same key takes its place. */
export const policyRow = (key: string, command: string, json: string): DataRow => ({
  id: `policy:${key}:${command}:${fingerprint(json)}`,
  what: "policy",
  key,
  part: command,
  value: json,
});

/** True where the policy is the one that was brought: nobody has edited it in the hidden tab. */
export const isAsBrought = ({ id, value }: DataRow): boolean => id.endsWith(`:${fingerprint(value)}`);

/** The policies that are kept, each as it was brought last; one whose command was undone is left out. */
export function keptPolicies(snapshot: Snapshot): readonly DataRow[] {
  const data = readDataRows(snapshot);
  const rows = data.filter(({ what }) => what === "policy");
  if (rows.length === 0) return [];
  const undone = new Set(commandsDone(data).flatMap(({ command, undone }) => (undone === "yes" ? [command] : [])));
  const kept = new Map(rows.filter(({ part }) => !undone.has(part)).map((row) => [row.key, row]));
  return [...kept.values()];
}
