/**
 * The workbook as it was before a command that broke off: run on it, the command gives what it gave the first time, down to the ids,
 * and only what is missing of it is written.
 */
import { isBlank, sameCell, textOf } from "../workbook/cell.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import { findSheet, type SheetSnapshot, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, filledRows, findTable, idAt, rowsById, type Table } from "../workbook/table.ts";
import { type Begun, begunBy, begunId, isOf } from "./begun.ts";
import { type DataRow, readDataRows } from "./data-tab.ts";

/**
 * Without what this command wrote, as far as nobody built on it since: a tab in which others have rows stays. The same object where the
 * command wrote nothing yet, or all.
 * Example: a meeting's row is there and its actions are not; then the row is left out, and the command makes both again.
 */
export function asBefore(snapshot: Snapshot, command: string): Snapshot {
  const data = readDataRows(snapshot);
  if (isWhole(command, data) || !isThere(command, snapshot)) return snapshot;
  const begun = begunBy(command, data);
  const restored = begun.fields.reduce(withFieldsBack, snapshot);
  const rows = restored.sheets.map((sheet) => withoutRows(sheet, command, begun));
  const sheets = begun.columns.reduce(withoutColumns, rows);
  const made = new Set([...begun.tabs.filter((tab) => isEmptyTab(tab, sheets)), ...begun.pages]);
  return {
    ...restored,
    sheetNames: restored.sheetNames.filter((name) => !made.has(name)),
    sheets: sheets.filter(({ name }) => !made.has(name)),
  };
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

/** Ids of hand-typed rows, which are taken off while the rows stay. Example: `save000001-h2`. */
const isGiven = (command: string, id: string): boolean =>
  id.startsWith(`${command}-h`) && /^h\d+$/.test(id.slice(command.length + 1));

function withoutRows(sheet: SheetSnapshot, command: string, begun: Begun): SheetSnapshot {
  const table = findTable(sheet, [ID_HEADING]);
  if (!table || table.idColumn < 0) return sheet;
  const listed = new Set(begun.rows.filter((rows) => rows.sheet === sheet.name).flatMap(({ ids }) => ids));
  const isOurs = (id: string): boolean =>
    isOf(command, id) || listed.has(id) || id.replace(/~\d+$/, "") === begunId(command);
  const cells = sheet.cells.flatMap((row, i) => {
    const id = i > table.headingRow ? idAt(table, i) : "";
    if (isGiven(command, id)) return [row.map((cell, column) => (column === table.idColumn ? null : cell))];
    return isOurs(id) ? [] : [row];
  });
  return { ...sheet, cells };
}

function withFieldsBack(snapshot: Snapshot, { sheet, id, fields }: Begun["fields"][number]): Snapshot {
  const table = tableOf(findSheet(snapshot, sheet));
  const row = table && rowsById(table).get(id);
  if (!table || row === undefined) return snapshot;
  const back = new Map(
    fields
      .map(({ heading, was, now }) => ({ column: columnOf(table, heading), was, now }))
      .filter(({ column, now }) => column >= 0 && sameCell(table.sheet.cells[row]?.[column] ?? null, now))
      .map(({ column, was }) => [column, was]),
  );
  const width = Math.max(table.headings.length, ...[...back.keys()].map((column) => column + 1));
  const line = Array.from({ length: width }, (_, column) => {
    const was = back.get(column);
    return was === undefined ? (table.sheet.cells[row]?.[column] ?? null) : was;
  });
  const changed = { ...table.sheet, cells: table.sheet.cells.map((cells, i) => (i === row ? line : cells)) };
  return { ...snapshot, sheets: snapshot.sheets.map((each) => (each === table.sheet ? changed : each)) };
}

const tableOf = (sheet: SheetSnapshot | undefined): Table | undefined => sheet && findTable(sheet, [ID_HEADING]);

function withoutColumns(
  sheets: readonly SheetSnapshot[],
  { sheet, headings }: Begun["columns"][number],
): readonly SheetSnapshot[] {
  return sheets.map((each) => {
    const table = each.name === sheet ? tableOf(each) : undefined;
    if (!table) return each;
    const gone = new Set(
      headings
        .map((heading) => columnOf(table, heading))
        .filter((column) => column >= 0 && each.cells.every((row, i) => i <= table.headingRow || isBlank(row[column]))),
    );
    return gone.size === 0
      ? each
      : { ...each, cells: each.cells.map((row) => row.filter((_, column) => !gone.has(column))) };
  });
}

function isEmptyTab(name: string, sheets: readonly SheetSnapshot[]): boolean {
  const sheet = sheets.find((each) => each.name === name);
  const table = tableOf(sheet);
  if (!sheet || !table) return sheet?.cells.every((row) => row.every((cell) => textOf(cell) === "")) ?? false;
  return filledRows(table).length === 0;
}
