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

/** A tab as it was read, and as it was to be. */
export interface Planned {
  readonly before: Table;
  readonly wanted: Table;
}

/** The strokes that put back headings and ids of a tab (`now` as it is), and the workbook after them. */
export function headingsBack(
  { before, wanted }: Planned,
  writes: readonly Write[],
  now: Snapshot,
): { readonly writes: readonly Write[]; readonly now: Snapshot } {
  const { name } = before.sheet;
  const headings = lostHeadings(before, writes, tableIn(before, now));
  const named = applyWrites(now, headings);
  const ids = lostIds({ before, wanted }, writes, tableIn(before, named));
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
function lostIds(planned: Planned, writes: readonly Write[], now: Table | undefined): readonly Write[] {
  if (!now || now.idColumn < 0) return [];
  const { before } = planned;
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
  const compared = comparedIn(planned, writes, now);
  const next = rowsById(planned.wanted);
  return gone.flatMap(([id, was]) => {
    const [row, same] = likest(free, (each) => likeness(compared, { was, is: next.get(id) ?? -1 }, each));
    if (same < 1) return [];
    free.delete(row);
    return [put(now.sheet, row, now.idColumn, id)];
  });
}

/** The first row that is more like an entry than any other, and how much; nothing is like it where that is 0. */
function likest(rows: ReadonlySet<number>, likenessOf: (row: number) => number): readonly [row: number, same: number] {
  let best: readonly [number, number] = [-1, 0];
  for (const row of rows) {
    const same = likenessOf(row);
    if (same > best[1]) best = [row, same];
  }
  return best;
}

/** What rows are known by: the columns that a tab had before and has now, with their places. */
interface Compared extends Planned {
  readonly now: Table;
  readonly writes: readonly Write[];
  readonly columns: readonly { readonly column: number; readonly was: number; readonly is: number }[];
}

function comparedIn({ before, wanted }: Planned, writes: readonly Write[], now: Table): Compared {
  const columns = now.headings.flatMap((heading, column) => {
    const was = heading === "" || column === now.idColumn ? -1 : columnOf(before, heading);
    return was < 0 ? [] : [{ column, was, is: columnOf(wanted, heading) }];
  });
  return { before, wanted, now, writes, columns };
}

/** How many cells of the row still say what this entry said; 0 where one says what it neither said nor was to say, and no stroke put there. */
function likeness(
  { before, wanted, now, writes, columns }: Compared,
  entry: { readonly was: number; readonly is: number },
  row: number,
): number {
  const [old, next, cells] = [before.sheet.cells[entry.was], wanted.sheet.cells[entry.is], now.sheet.cells[row]];
  let same = 0;
  for (const { column, was, is } of columns) {
    const cell = cells?.[column] ?? null;
    if (sameCell(cell, old?.[was] ?? null)) same += isBlank(cell) ? 0 : 1;
    else if (!sameCell(cell, next?.[is] ?? null) && !isStroke(writes, row, column, cell)) return 0;
  }
  return same;
}
