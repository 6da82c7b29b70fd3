/** The edits that take a command back, entry by entry: what someone edited since stays, and is said. */
import type { Undone } from "../kinds/undone.ts";
import { addressOf } from "../workbook/address.ts";
import { isBlank, sameCell } from "../workbook/cell.ts";
import { type Edit, ID_HEADING, type RemoveRows, type SetFields } from "../workbook/edit.ts";
import type { TableLook } from "../workbook/look.ts";
import { cellAt, findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, findTable, rowCells, rowsById, type Table } from "../workbook/table.ts";
import { type Done, markOf, type Traces } from "./journal.ts";
import { ownColumns } from "./tab-look.ts";

export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly entries: readonly Undone[];
}

/**
 * What undoing a command takes: fields go back to what they were, rows go that nobody edited, then empty columns and tabs.
 * Each entry ends as reversed, kept (edited since) or could-not (it is gone, or its tab is).
 */
export function undoEdits(done: Done, snapshot: Snapshot): UndoPlan {
  const { traces } = done;
  const fields = traces.fields.map((field) => undoFields(field, snapshot));
  const rows = traces.rows.map((group) => undoRows(group, snapshot));
  const columns = traces.columns.map(
    ({ sheet, headings }): Edit => ({ type: "remove-columns", sheet, look: ownColumns(headings) }),
  );
  const pages = traces.pages.map(
    (sheet): Edit => ({ type: "remove-page", page: { sheet, audience: "team", blocks: [] } }),
  );
  const tabs = traces.tabs.map(
    (sheet): Edit => ({ type: "remove-sheet", sheet, look: lookAsItStands(sheet, snapshot) }),
  );
  const steps = [...fields, ...rows];
  const keepsRows = steps.some((step) => step.entries.some((entry) => entry.outcome === "kept"));
  return {
    edits: [...steps.flatMap((step) => step.edits), ...columns, ...(keepsRows ? [] : pages), ...tabs],
    entries: steps.flatMap((step) => step.entries),
  };
}

const tableOf = (sheet: string, snapshot: Snapshot): Table | undefined => {
  const found = findSheet(snapshot, sheet);
  return found && findTable(found, [ID_HEADING]);
};

function undoFields(group: Traces["fields"][number], snapshot: Snapshot): UndoPlan {
  const table = tableOf(group.sheet, snapshot);
  const row = table && rowsById(table).get(group.id);
  if (!table || row === undefined)
    return { edits: [], entries: [{ id: group.id, outcome: "could-not", sheet: group.sheet, cell: "" }] };
  const places = group.fields.map((field) => ({ ...field, column: columnOf(table, field.heading) }));
  const untouched = places.every(({ column, now }) => column >= 0 && sameCell(cellAt(table.sheet, row, column), now));
  const cell = addressOf(row, Math.max(0, places[0]?.column ?? 0));
  if (!untouched) return { edits: [], entries: [{ id: group.id, outcome: "kept", sheet: group.sheet, cell }] };
  const fields = group.fields.map(({ heading, was, now }) => ({ heading, was: now, now: was }));
  const edit: SetFields = { type: "set-fields", sheet: group.sheet, id: group.id, fields };
  return { edits: [edit], entries: [{ id: group.id, outcome: "reversed", sheet: group.sheet, cell }] };
}

function undoRows(group: Traces["rows"][number], snapshot: Snapshot): UndoPlan {
  const table = tableOf(group.sheet, snapshot);
  const at = table ? rowsById(table) : new Map<string, number>();
  const gone: RemoveRows["rows"][number][] = [];
  const entries = group.ids.map(([id, mark]): Undone => {
    const row = at.get(id);
    if (!table || row === undefined) return { id, outcome: "could-not", sheet: group.sheet, cell: "" };
    const cells = rowCells(table, row, group.headings);
    const same = markOf(cells.slice(1)) === mark && nothingBeside(table, row, group.headings);
    if (same) gone.push(cells);
    return { id, outcome: same ? "reversed" : "kept", sheet: group.sheet, cell: addressOf(row, 0) };
  });
  const edits: readonly Edit[] =
    gone.length === 0
      ? []
      : [{ type: "remove-rows", sheet: group.sheet, headings: group.headings, rows: gone, links: [] }];
  return { edits, entries };
}

/** True where the row holds nothing in columns that the command did not fill: what a team added there would be lost with the row. */
function nothingBeside(table: Table, row: number, headings: readonly string[]): boolean {
  const ours = new Set(headings.map((heading) => columnOf(table, heading)));
  return (table.sheet.cells[row] ?? []).every((cell, column) => ours.has(column) || isBlank(cell));
}

function lookAsItStands(sheet: string, snapshot: Snapshot): TableLook {
  const table = tableOf(sheet, snapshot);
  return ownColumns(table ? table.headings.filter((heading) => heading !== "") : [ID_HEADING]);
}
