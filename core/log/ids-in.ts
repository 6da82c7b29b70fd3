/** Which entries a tab holds, by their ids. */
import { ID_HEADING } from "../workbook/edit.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { findTable, rowsById } from "../workbook/table.ts";

/** The ids in a tab of ours; none where the tab or its table is missing. */
export function idsIn(name: string, snapshot: Snapshot): ReadonlySet<string> {
  const sheet = findSheet(snapshot, name);
  const table = sheet && findTable(sheet, [ID_HEADING]);
  return new Set(table ? rowsById(table).keys() : []);
}
