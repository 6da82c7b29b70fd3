/** The edits that take a command back, entry by entry: what someone edited since stays, and is said. */
import type { Undone } from "../kinds/undone.ts";
import { addressOf } from "../workbook/address.ts";
import { type Cell, isBlank, sameCell, textOf } from "../workbook/cell.ts";
import { type Edit, ID_HEADING, type RemoveRows, type SetFields } from "../workbook/edit.ts";
import type { TableLook } from "../workbook/look.ts";
import { cellAt, findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, findTable, idAt, rowCells, rowsById, type Table } from "../workbook/table.ts";
import { CHECK_HEADING } from "./headings.ts";
import { type Done, markOf, type Traces } from "./journal.ts";
import { ownColumns } from "./tab-look.ts";

export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly entries: readonly Undone[];
}

/**
 * What undoing a command takes: fields go back to what they were, rows go that nobody edited, then empty columns and tabs.
 * Each entry ends as reversed, kept (edited since) or could-not (it is gone, or its tab is). `again` goes on where an earlier attempt
 * broke off: what is as it was before the command counts as reversed.
 */
export function undoEdits(done: Done, snapshot: Snapshot, attempt: "first" | "again"): UndoPlan {
  const { traces } = done;
  const placesIn = placesOf(snapshot);
  const fields = traces.fields.map((field) => undoFields(field, placesIn(field.sheet), attempt));
  const rows = traces.rows.map((group) => undoRows(group, placesIn(group.sheet), attempt));
  const columns = traces.columns
    .filter(({ sheet }) => tableOf(sheet, snapshot) !== undefined)
    .map(({ sheet, headings }): Edit => ({ type: "remove-columns", sheet, look: ownColumns(headings) }));
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
    entries: settingsAsOne(steps.flatMap((step) => step.entries)),
  };
}

/** The team's settings stand in rows of their own, but a person who made them made one thing: they are told as one where they end alike. */
function settingsAsOne(entries: readonly Undone[]): readonly Undone[] {
  const settings = entries.filter(({ id }) => id.startsWith(SETTING));
  const [first] = settings;
  if (first === undefined || settings.some(({ outcome }) => outcome !== first.outcome)) return entries;
  const one = { ...first, id: "team", name: first.name === "" ? "" : first.sheet };
  return entries.flatMap((entry) => (entry === first ? [one] : settings.includes(entry) ? [] : [entry]));
}

const tableOf = (sheet: string, snapshot: Snapshot): Table | undefined => {
  const found = findSheet(snapshot, sheet);
  return found && findTable(found, [ID_HEADING]);
};

/** A table with its rows by id. */
interface Places {
  readonly table: Table | undefined;
  readonly at: ReadonlyMap<string, number>;
}

/** The tables of a snapshot by tab, each looked for once. */
function placesOf(snapshot: Snapshot): (sheet: string) => Places {
  const known = new Map<string, Places>();
  return (sheet) => {
    const before = known.get(sheet);
    if (before) return before;
    const table = tableOf(sheet, snapshot);
    const places = { table, at: table ? rowsById(table) : new Map<string, number>() };
    known.set(sheet, places);
    return places;
  };
}

/** How the ids of the rows of a tab of settings begin. */
const SETTING = "setting:";

/** The longest name of an entry, cut within the line. */
const LONGEST_NAME = 60;

/** What a person calls the entry in this row: its first two filled cells; a setting, by its name. Example: `2025-10-08 · Ana Ruiz, Ben Cole`. */
function nameOfRow(table: Table, row: number): string {
  const texts = (table.sheet.cells[row] ?? [])
    .filter((cell, column) => column !== table.idColumn && !isBlank(cell))
    .map((cell) => textOf(cell).replace(/\s+/g, " ").trim());
  const isSetting = idAt(table, row).startsWith(SETTING);
  const name = texts.slice(0, isSetting ? 1 : 2).join(" · ");
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

const couldNot = (id: string, sheet: string, why: Undone["why"]): Undone => ({
  id,
  outcome: "could-not",
  why,
  name: "",
  sheet,
  cell: "",
});

/** Why an entry cannot be taken back. Of a protected tab nothing is: then the undo is refused whole, and done when the tab is open again. */
const whyGone = (table: Table | undefined): Undone["why"] =>
  table === undefined ? "undo/tab-gone" : "undo/entry-gone";

const goneBefore = (id: string, sheet: string): Undone => ({
  ...couldNot(id, sheet, ""),
  outcome: "reversed",
});

function undoFields(group: Traces["fields"][number], { table, at }: Places, attempt: "first" | "again"): UndoPlan {
  const row = at.get(group.id);
  if (!table || row === undefined) return { edits: [], entries: [couldNot(group.id, group.sheet, whyGone(table))] };
  const places = group.fields.map((field) => ({ ...field, column: columnOf(table, field.heading) }));
  const edited = places.find(({ column, was, now }) => {
    const cell = column < 0 ? undefined : cellAt(table.sheet, row, column);
    return cell === undefined || !(sameCell(cell, now) || (attempt === "again" && sameCell(cell, was)));
  });
  const cell = addressOf(row, Math.max(0, (edited ?? places[0])?.column ?? 0));
  const told = { id: group.id, name: nameOfRow(table, row), sheet: group.sheet, cell };
  if (edited) return { edits: [], entries: [{ ...told, outcome: "kept", why: "undo/edited" }] };
  const fields = group.fields.map(({ heading, was, now }) => ({ heading, was: now, now: was }));
  const edit: SetFields = { type: "set-fields", sheet: group.sheet, id: group.id, fields };
  return { edits: [edit], entries: [{ ...told, outcome: "reversed", why: "" }] };
}

function undoRows(group: Traces["rows"][number], { table, at }: Places, attempt: "first" | "again"): UndoPlan {
  const removed: RemoveRows["rows"][number][] = [];
  const entries = group.ids.map(([id, mark]): Undone => {
    const row = at.get(id);
    if (attempt === "again" && row === undefined) return goneBefore(id, group.sheet);
    if (!table || row === undefined) return couldNot(id, group.sheet, whyGone(table));
    const cells = rowCells(table, row, group.headings);
    const why = whyKept(table, row, cells, mark, group.headings);
    if (why === "") removed.push(cells);
    const told = { id, why, name: nameOfRow(table, row), sheet: group.sheet, cell: addressOf(row, 0) };
    return { ...told, outcome: why === "" ? "reversed" : "kept" };
  });
  const edits: readonly Edit[] =
    removed.length === 0
      ? []
      : [{ type: "remove-rows", sheet: group.sheet, headings: group.headings, rows: removed, links: [] }];
  return { edits, entries };
}

function whyKept(
  table: Table,
  row: number,
  cells: readonly Cell[],
  mark: string,
  headings: readonly string[],
): "" | "undo/edited" | "undo/added-beside" {
  if (markOf(cells.slice(1)) !== mark) return "undo/edited";
  return nothingBeside(table, row, headings) ? "" : "undo/added-beside";
}

/**
 * True where the row holds nothing in columns that the command did not fill: what a team added there would be lost with the row. What a
 * check wrote there follows from the row and goes with it.
 */
function nothingBeside(table: Table, row: number, headings: readonly string[]): boolean {
  const ours = new Set([...headings, CHECK_HEADING.en, CHECK_HEADING.es].map((heading) => columnOf(table, heading)));
  return (table.sheet.cells[row] ?? []).every((cell, column) => ours.has(column) || isBlank(cell));
}

function lookAsItStands(sheet: string, snapshot: Snapshot): TableLook {
  const table = tableOf(sheet, snapshot);
  return ownColumns(table ? table.headings.filter((heading) => heading !== "") : [ID_HEADING]);
}
