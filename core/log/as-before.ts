/**
 * The workbook as it was before a command that broke off: run on it, the command gives what it gave the first time, down to the ids,
 * and only what is missing of it is written.
 */
import { apply } from "../workbook/apply.ts";
import { type Edit, ID_HEADING } from "../workbook/edit.ts";
import { invert } from "../workbook/invert.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import { findTable, idAt, rowsById } from "../workbook/table.ts";
import { begunBy, begunId, isOf } from "./begun.ts";
import { type DataRow, readDataRows } from "./data-tab.ts";
import { type Traces, tracesOf } from "./journal.ts";
import { ownColumns } from "./tab-look.ts";

/**
 * Without what this command wrote, as far as nobody built on it since: a tab in which others have rows stays. The same object where the
 * command wrote nothing yet, or all.
 * Example: a meeting's row is there and its actions are not; then the row is left out, and the command makes both again.
 */
export function asBefore(snapshot: Snapshot, command: string): Snapshot {
  const data = readDataRows(snapshot);
  if (isWhole(command, data) || !isThere(command, snapshot)) return snapshot;
  const begun = begunBy(command, data) ?? tracesOf([], "");
  const fields = invert(begun.fields.map((field) => ({ type: "set-fields", ...field })));
  const restored = apply(snapshot, fields);
  const sheets = restored.sheets.map((sheet) => withoutRows(sheet, command, begun));
  return apply({ ...restored, sheets }, unmaking(begun));
}

/** The journal's own row is a command's last. */
const isWhole = (command: string, data: readonly DataRow[]): boolean =>
  data.some(({ what, id, value }) => id === `command:${command}` || (what === "undone" && value === command));

const isThere = (command: string, snapshot: Snapshot): boolean =>
  snapshot.sheets.some((sheet) => {
    const table = findTable(sheet, [ID_HEADING]);
    return (
      table !== undefined && [...rowsById(table).keys()].some((id) => id === begunId(command) || isOf(command, id))
    );
  });

/** Hand-typed rows keep the ids that they were given: by them they are known from now on. So does the row that tells which these are. */
function withoutRows(sheet: SheetSnapshot, command: string, { rows }: Traces): SheetSnapshot {
  const table = findTable(sheet, [ID_HEADING]);
  if (!table || table.idColumn < 0) return sheet;
  const listed = new Set(rows.filter((part) => part.sheet === sheet.name).flatMap(({ ids }) => ids.map(([id]) => id)));
  const cells = sheet.cells.filter((_, i) => {
    const id = i > table.headingRow ? idAt(table, i).replace(/~\d+$/, "") : "";
    const isGiven = id.startsWith(`${command}-h`) && /-h\d+$/.test(id);
    return isGiven || !(isOf(command, id) || listed.has(id));
  });
  return { ...sheet, cells };
}

/** Columns and tabs go where they are empty by now. */
const unmaking = ({ columns, tabs, pages }: Traces): readonly Edit[] => [
  ...columns.map(({ sheet, headings }): Edit => ({ type: "remove-columns", sheet, look: ownColumns(headings) })),
  ...tabs.map((sheet): Edit => ({ type: "remove-sheet", sheet, look: ownColumns([ID_HEADING]) })),
  ...pages.map((sheet): Edit => ({ type: "remove-page", page: { sheet, audience: "team", blocks: [] } })),
];
