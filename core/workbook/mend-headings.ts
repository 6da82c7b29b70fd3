/**
 * A column that a hand pushed to where a new heading was about to be written loses its own heading to it, and cells to what is written
 * below; were it the column of the ids, no row could be found any more. It is known by what still stands in it.
 */
import { applyWrites } from "./apply-write.ts";
import { type Cell, isBlank, sameCell } from "./cell.ts";
import { ID_HEADING } from "./edit.ts";
import { findSheet, type SheetSnapshot, type Snapshot } from "./snapshot.ts";
import { isStroke } from "./stroke-hits.ts";
import { columnOf, findTable, idAt, rowsById, type Table } from "./table.ts";
import type { Write } from "./write.ts";

/** The strokes that put back headings and ids of a tab (`before` as it was read, `now` as it is), and the workbook after them. */
export function headingsBack(
  before: Table,
  writes: readonly Write[],
  now: Snapshot,
): { readonly writes: readonly Write[]; readonly now: Snapshot } {
  const { name } = before.sheet;
  const headings = lostHeadings(before, writes, tableIn(before, now));
  const named = applyWrites(now, headings);
  const ids = lostIds(before, writes, tableIn(before, named));
  return { writes: [...headings, ...ids], now: ids.length === 0 ? named : applyWrites(named, ids) };

  function tableIn(as: Table, snapshot: Snapshot): Table | undefined {
    const sheet = findSheet(snapshot, name);
    return sheet && (findTable(sheet, [ID_HEADING]) ?? findTable(sheet, as.headings));
  }
}

const put = (sheet: SheetSnapshot, row: number, column: number, cell: Cell): Write => ({
  do: "set-cells",
  sheet: sheet.name,
  row,
  column,
  cells: [[cell]],
});

function lostHeadings(before: Table, writes: readonly Write[], now: Table | undefined): readonly Write[] {
  if (!now) return [];
  const hit = now.headings.flatMap((heading, column) =>
    columnOf(before, heading) < 0 && isStroke(writes, now.headingRow, column, heading) ? [column] : [],
  );
  return before.headings.flatMap((heading, was): readonly Write[] => {
    if (heading === "" || columnOf(now, heading) >= 0 || isRenamed(before, was, now)) return [];
    const column = hit.find(
      (each) => isRestOf(before, was, writes, now, each) || isPushed(before, was, writes, now, each),
    );
    return column === undefined ? [] : [put(now.sheet, now.headingRow, column, heading)];
  });
}

/** True where all that the column held stands under a heading that is new. */
function isRenamed(before: Table, was: number, now: Table): boolean {
  const rows = rowsById(now);
  const old = filledUnder(before, was).map(({ row, cell }) => ({ row: rows.get(idAt(before, row)), cell }));
  return now.headings.some(
    (heading, column) =>
      old.length > 0 &&
      columnOf(before, heading) < 0 &&
      old.every(({ row, cell }) => row !== undefined && sameCell(cell, now.sheet.cells[row]?.[column] ?? null)),
  );
}

interface Place {
  readonly row: number;
  readonly cell: Cell;
}

const filledUnder = (now: Table, column: number): readonly Place[] =>
  now.sheet.cells.flatMap((cells, row) => {
    const cell = cells[column] ?? null;
    return row <= now.headingRow || isBlank(cell) ? [] : [{ row, cell }];
  });

/** True where cells of the old column still stand in this one, and besides them only what strokes left. */
function isRestOf(before: Table, was: number, writes: readonly Write[], now: Table, column: number): boolean {
  const old = before.sheet.cells.slice(before.headingRow + 1).map((row) => row[was] ?? null);
  const filled = filledUnder(now, column);
  const isOld = (cell: Cell): boolean => old.some((each) => sameCell(each, cell));
  return (
    filled.some(({ cell }) => isOld(cell)) &&
    filled.every(({ row, cell }) => isOld(cell) || isStroke(writes, row, column, cell))
  );
}

/**
 * True where strokes filled the whole column, and it was pushed under them: its left neighbour is still the same, or they hit every row
 * in which it had something. Who deleted the column in that very moment may find it again; the other way round it would be lost.
 */
function isPushed(before: Table, was: number, writes: readonly Write[], now: Table, column: number): boolean {
  if (!filledUnder(now, column).every(({ row, cell }) => isStroke(writes, row, column, cell))) return false;
  const neighbour = before.headings[was - 1] ?? "";
  if (neighbour !== "" && columnOf(now, neighbour) === column - 1) return true;
  const rows = rowsById(now);
  const old = filledUnder(before, was).map(({ row }) => rows.get(idAt(before, row)));
  const isHit = (row: number): boolean => isStroke(writes, row, column, now.sheet.cells[row]?.[column] ?? null);
  return old.length > 0 && old.every((row) => row !== undefined && isHit(row));
}

/** Ids that strokes wrote over: each row is known by the rest of what it says. */
function lostIds(before: Table, writes: readonly Write[], now: Table | undefined): readonly Write[] {
  if (!now || now.idColumn < 0) return [];
  const known = rowsById(before);
  const there = rowsById(now);
  const gone = [...known].filter(([id]) => !there.has(id));
  if (gone.length === 0) return [];
  const free = new Set(
    now.sheet.cells.flatMap((cells, row) => {
      const cell = cells[now.idColumn] ?? null;
      const isHit = row > now.headingRow && !isBlank(cell) && !known.has(idAt(now, row));
      return isHit && isStroke(writes, row, now.idColumn, cell) ? [row] : [];
    }),
  );
  return gone.flatMap(([id, was]) => {
    const [row] = [...free].sort(
      (a, b) => likeness(before, was, writes, now, b) - likeness(before, was, writes, now, a),
    );
    if (row === undefined || likeness(before, was, writes, now, row) < 1) return [];
    free.delete(row);
    return [put(now.sheet, row, now.idColumn, id)];
  });
}

/** How many cells of the row still say what this one said; 0 where one says what neither it nor a stroke did. */
function likeness(before: Table, was: number, writes: readonly Write[], now: Table, row: number): number {
  let same = 0;
  for (const [column, heading] of now.headings.entries()) {
    const old = columnOf(before, heading);
    if (heading === "" || column === now.idColumn || old < 0) continue;
    const cell = now.sheet.cells[row]?.[column] ?? null;
    if (sameCell(cell, before.sheet.cells[was]?.[old] ?? null)) same += isBlank(cell) ? 0 : 1;
    else if (!isStroke(writes, row, column, cell)) return 0;
  }
  return same;
}
