/**
 * Edits become strokes: each edit finds its place again, by sheet, heading and entry id, in the freshest snapshot there is.
 * What is not as the edit expects (edited meanwhile, deleted, locked) is left alone and said in a notice.
 */
import type { Notice } from "../words/notice.ts";
import { applyWrites } from "./apply-write.ts";
import { isBlank, sameCell, textOf } from "./cell.ts";
import { drawPage, PAGE_COLUMNS } from "./draw.ts";
import {
  type AddSheet,
  type AppendRows,
  type Edit,
  type GiveIds,
  ID_HEADING,
  type RemoveRows,
  type TakeIds,
} from "./edit.ts";
import { fillStrokes } from "./fill-strokes.ts";
import type { TableLook } from "./look.ts";
import { finishStrokes, rowStrokes } from "./row-strokes.ts";
import { setFields, together } from "./set-fields.ts";
import { findSheet, type SheetSnapshot, type Snapshot } from "./snapshot.ts";
import { nothing, noticeAbout, only, type RowOutcome, type Step, stepOf } from "./step.ts";
import { headingStrokes, newTab } from "./tab-strokes.ts";
import { columnOf, filledRows, findTable, idAt, nextRow, rowCells, rowsById, type Table } from "./table.ts";
import type { Write } from "./write.ts";

export interface PlannedWrites {
  readonly writes: readonly Write[];
  readonly notices: readonly Notice[];
  readonly outcomes: readonly RowOutcome[];
  /** The snapshot as it will be when the strokes are carried out. */
  readonly after: Snapshot;
}

/**
 * The strokes for these edits, in order, with what could not be done. Edits whose tab is missing or locked give a notice and no stroke.
 * A second run over a snapshot that has the edits already gives no strokes for rows: a retry is safe.
 */
export function planWrites(edits: readonly Edit[], snapshot: Snapshot): PlannedWrites {
  let after = snapshot;
  const writes: Write[] = [];
  const notices: Notice[] = [];
  const outcomes: RowOutcome[] = [];
  for (const group of together(edits)) {
    const step = planGroup(group, after);
    after = applyWrites(after, step.writes);
    writes.push(...step.writes);
    notices.push(...step.notices);
    outcomes.push(...step.outcomes);
  }
  return { writes, notices, outcomes, after };
}

/** A row of edits of fields finds its table once: a team may change thousands of rows between two conversions. */
function planGroup(group: readonly Edit[], snapshot: Snapshot): Step {
  const [first] = group;
  if (first === undefined) return nothing;
  if (first.type !== "set-fields" || group.length === 1) return planEdit(first, snapshot);
  const fields = group.filter((edit) => edit.type === "set-fields");
  const found = withTable(snapshot, first.sheet, (table) => setFields(table, fields));
  // A tab that is missing or locked is said for each edit.
  return found.outcomes.length > 0 ? found : stepOf(group.map((edit) => planEdit(edit, snapshot)));
}

function planEdit(edit: Edit, snapshot: Snapshot): Step {
  switch (edit.type) {
    case "add-sheet":
      return addSheet(snapshot, edit);
    case "remove-sheet":
      return removeSheet(snapshot, edit.sheet, edit.look);
    case "add-columns":
      return withTable(snapshot, edit.sheet, (table) => addColumns(table, edit.look));
    case "remove-columns":
      return withTable(snapshot, edit.sheet, (table) => removeColumns(table, edit.look));
    case "append-rows":
      return withTable(snapshot, edit.sheet, (table) => appendRows(table, edit));
    case "finish-rows":
      return withTable(snapshot, edit.sheet, (table) => only(finishStrokes(table, edit, rowsById(table))));
    case "remove-rows":
      return withTable(snapshot, edit.sheet, (table) => removeRows(table, edit));
    case "set-fields":
      return withTable(snapshot, edit.sheet, (table) => setFields(table, [edit]));
    case "give-ids":
      return withTable(snapshot, edit.sheet, (table) => writeIds(table, edit, (row) => row.id));
    case "take-ids":
      return withTable(snapshot, edit.sheet, (table) => writeIds(table, edit, () => ""));
    case "fill-column":
      return withTable(snapshot, edit.sheet, (table) => only(fillStrokes(table, edit)));
    case "draw-page":
      return drawOn(snapshot, edit.page.sheet, drawPage(edit.page));
    case "remove-page":
      return removePage(snapshot, edit.page.sheet);
  }
}

const has = (snapshot: Snapshot, sheet: string): boolean =>
  snapshot.sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());

/** A tab of that name is left as it is, unless it has no more than stands around its table: then an earlier write broke off before that. */
function addSheet(snapshot: Snapshot, { sheet, look }: AddSheet): Step {
  const strokes = newTab(sheet, look);
  if (!has(snapshot, sheet)) return only(strokes);
  const there = findSheet(snapshot, sheet);
  if (there === undefined || there.locked || !isBegun(there, look)) return nothing;
  // One that should be hidden and is not yet is made anew.
  if (look.hidden && !there.hidden) return only([{ do: "remove-sheet", sheet: there.name }, ...strokes]);
  return only(strokes.filter((stroke) => stroke.do !== "add-sheet"));
}

/** True where every filled cell is one that a new tab has around its table. */
function isBegun({ cells }: SheetSnapshot, { around = [] }: AddSheet["look"]): boolean {
  const blocks = around.flatMap((stroke) => (stroke.do === "set-cells" ? [stroke] : []));
  return cells.every((line, row) =>
    line.every(
      (cell, column) =>
        isBlank(cell) ||
        blocks.some((block) => textOf(block.cells[row - block.row]?.[column - block.column] ?? null) === textOf(cell)),
    ),
  );
}

function withTable(snapshot: Snapshot, name: string, plan: (table: Table) => Step): Step {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return { ...nothing, notices: [noticeAbout("write/tab-missing", name, "", "", {})] };
  if (sheet.locked) return locked(name);
  const table = findTable(sheet, [ID_HEADING]);
  if (!table) return { ...nothing, notices: [noticeAbout("write/headings-missing", name, "", "", {})] };
  return plan(table);
}

function removeSheet(snapshot: Snapshot, name: string, look: TableLook): Step {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return nothing;
  const table = findTable(
    sheet,
    look.columns.map((column) => column.heading),
  );
  const rows = table ? filledRows(table) : [];
  if (rows.length > 0)
    return { ...nothing, notices: [noticeAbout("write/tab-kept", name, "", "", { rows: rows.length })] };
  return ifOpen(snapshot, name, () => [{ do: "remove-sheet", sheet: name }]);
}

/** Strokes on a sheet where it is there and not protected. */
function ifOpen(snapshot: Snapshot, name: string, strokes: (sheet: SheetSnapshot) => readonly Write[]): Step {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return nothing;
  return sheet.locked ? locked(name) : only(strokes(sheet));
}

const locked = (sheet: string): Step => ({
  ...nothing,
  notices: [noticeAbout("write/tab-locked", sheet, "", "", {})],
});

/** A page is not read before it goes: it was drawn whole, and nothing on it is asked. */
function removePage(snapshot: Snapshot, name: string): Step {
  if (findSheet(snapshot, name)?.locked) return locked(name);
  return has(snapshot, name) ? only([{ do: "remove-sheet", sheet: name }]) : nothing;
}

function addColumns(table: Table, look: TableLook): Step {
  const missing = look.columns.filter((column) => columnOf(table, column.heading) < 0);
  return only(headingStrokes(table.sheet.name, table.headingRow, table.headings.length, missing));
}

function removeColumns(table: Table, look: TableLook): Step {
  const columns = look.columns
    .map((column) => columnOf(table, column.heading))
    .filter((column) => column >= 0 && isEmptyColumn(table, column))
    .sort((a, b) => b - a);
  return only(columns.map((column) => ({ do: "remove-columns", sheet: table.sheet.name, column, count: 1 })));
}

const isEmptyColumn = (table: Table, column: number): boolean =>
  table.sheet.cells.every((row, i) => i <= table.headingRow || isBlank(row[column]));

function appendRows(table: Table, edit: AppendRows): Step {
  const missing = edit.headings.filter((heading) => columnOf(table, heading) < 0);
  if (missing.length > 0) {
    const heading = missing.join(", ");
    return { ...nothing, notices: [noticeAbout("write/column-missing", table.sheet.name, "", "", { heading })] };
  }
  const present = rowsById(table);
  const fresh = edit.rows.map((_, i) => i).filter((i) => !present.has(String(edit.rows[i]?.[0] ?? "")));
  const outcomes = edit.rows.map((row) => ({
    sheet: table.sheet.name,
    id: String(row[0] ?? ""),
    outcome: "done" as const,
  }));
  return { writes: rowStrokes(table, nextRow(table), edit, fresh), notices: [], outcomes };
}

function removeRows(table: Table, edit: RemoveRows): Step {
  const at = rowsById(table);
  const gone: number[] = [];
  const outcomes: RowOutcome[] = [];
  for (const row of edit.rows) {
    const id = String(row[0] ?? "");
    const place = at.get(id);
    const now = place === undefined ? [] : rowCells(table, place, edit.headings);
    const same = place !== undefined && row.every((cell, i) => sameCell(cell, now[i]));
    if (place !== undefined && same) gone.push(place);
    outcomes.push({ sheet: table.sheet.name, id, outcome: place === undefined ? "missing" : same ? "done" : "kept" });
  }
  return {
    writes: downward(gone).map(([row, count]) => ({ do: "remove-rows", sheet: table.sheet.name, row, count })),
    notices: [],
    outcomes,
  };
}

/** Runs of rows from the bottom up, so that removing one moves none of the others. Example: 2, 3, 7 is [7, 1], [2, 2]. */
function downward(rows: readonly number[]): readonly (readonly [row: number, count: number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = found[found.length - 1];
    if (last && last[0] === row + 1) {
      last[0] = row;
      last[1]++;
    } else found.push([row, 1]);
  }
  return found;
}

/** Rows are matched by what stands in them; the id is the only cell that is written. */
function writeIds(table: Table, edit: GiveIds | TakeIds, to: (row: { readonly id: string }) => string): Step {
  if (table.idColumn < 0) return nothing;
  const open = filledRows(table);
  const used = new Set<number>();
  const writes: Write[] = [];
  for (const wanted of edit.rows) {
    const before = edit.type === "give-ids" ? "" : wanted.id;
    const row = open.find(
      (candidate) =>
        !used.has(candidate) &&
        idAt(table, candidate) === before &&
        rowCells(table, candidate, edit.headings).every((cell, i) => sameCell(cell, wanted.cells[i])),
    );
    if (row === undefined) continue;
    used.add(row);
    const cells = [[to(wanted) === "" ? null : to(wanted)]];
    writes.push({ do: "set-cells", sheet: table.sheet.name, row, column: table.idColumn, cells });
  }
  return only(writes);
}

function drawOn(snapshot: Snapshot, sheet: string, strokes: readonly Write[]): Step {
  if (findSheet(snapshot, sheet)?.locked) return locked(sheet);
  const first: Write = has(snapshot, sheet)
    ? { do: "clear-page", sheet, columns: PAGE_COLUMNS }
    : { do: "add-sheet", sheet, hidden: false };
  return only([first, ...strokes]);
}
