/**
 * Where a person's hand moved rows or columns in the very moment of a write, strokes with row and column numbers hit what they did not
 * mean. Entries are known by their ids and cells by their headings: by these everything is put back where it belongs.
 */
import { parseReference } from "./address.ts";
import { type Cell, isBlank, sameCell, textOf } from "./cell.ts";
import { ID_HEADING } from "./edit.ts";
import { headingsBack } from "./mend-headings.ts";
import { findSheet, type Snapshot } from "./snapshot.ts";
import { isStroke } from "./stroke-hits.ts";
import { columnOf, findTable, idAt, nextRow, rowsById, type Table } from "./table.ts";
import type { Write } from "./write.ts";

/** A tab as it was read, as it was to be, and as it is, with the strokes that were carried out in between. */
interface Torn {
  readonly before: Table;
  readonly wanted: Table;
  readonly now: Table;
  readonly writes: readonly Write[];
}

/**
 * The strokes that take back what hit the wrong cells, and put back rows that were written over or taken out instead of others.
 * What the person did stays; what did not arrive yet is not written here, but by the command itself, which is run again.
 * Example: a row was inserted above while a status was set; the row that got the status by mistake gets its own back.
 */
export function mend(before: Snapshot, wanted: Snapshot, writes: readonly Write[], now: Snapshot): readonly Write[] {
  const names = [...new Set(writes.map(({ sheet }) => sheet))];
  return names.flatMap((name) => {
    const [first, second] = [before, wanted].map((snapshot) => tableNamed(name, snapshot));
    if (!first || !second) return [];
    const strokes = writes.filter(({ sheet }) => sheet === name);
    const back = headingsBack({ before: first, wanted: second }, strokes, now);
    const third = tableNamed(name, back.now);
    if (!third) return [];
    const torn = { before: first, wanted: second, now: third, writes: strokes };
    return [...back.writes, ...strays(torn), ...ownRows(torn), ...victims(torn)];
  });
}

function tableNamed(name: string, snapshot: Snapshot): Table | undefined {
  const sheet = findSheet(snapshot, name);
  const table = sheet && findTable(sheet, [ID_HEADING]);
  return table && table.idColumn >= 0 ? table : undefined;
}

const cellUnder = (table: Table, row: number, heading: string): Cell =>
  table.sheet.cells[row]?.[columnOf(table, heading)] ?? null;

const put = ({ now }: Torn, row: number, column: number, cell: Cell): Write => ({
  do: "set-cells",
  sheet: now.sheet.name,
  row,
  column,
  cells: [[cell]],
});

/** Where a row of now stood before, and where it was to be. */
interface Place {
  readonly was: number;
  readonly is: number;
}

/** Cells in which one of our strokes left what was meant for another: in entries that were there before, and in rows that are none. */
function strays(torn: Torn): readonly Write[] {
  const { wanted, now } = torn;
  const typed = typedRows(torn);
  return now.sheet.cells.flatMap((cells, row) => {
    if (row <= now.headingRow || (!typed.has(row) && isNewOrGoing(torn, row))) return [];
    const place = typed.get(row) ?? placeOf(torn, row);
    const width = Math.max(cells.length, now.headings.length);
    return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Write[] => {
      const heading = now.headings[column] ?? "";
      const cell = cells[column] ?? null;
      const isId = typed.has(row) && column === now.idColumn;
      // Under a heading that nobody knows, a renamed one, the cell may well be right; under none it is not.
      const isOdd = heading === "" || columnOf(wanted, heading) >= 0;
      if (!isId && !(isOdd && isStroke(torn.writes, row, column, cell))) return [];
      const right = place && heading !== "" ? cellUnder(wanted, place.is, heading) : null;
      if (sameCell(cell, right) || (!isId && isAsBefore(torn, place, heading, cell))) return [];
      return [put(torn, row, column, right), ...linkAgain(torn, row, column, right)];
    });
  });
}

const isAsBefore = ({ before }: Torn, place: Place | undefined, heading: string, cell: Cell): boolean =>
  place !== undefined && heading !== "" && sameCell(cell, cellUnder(before, place.was, heading));

function placeOf({ before, wanted, now }: Torn, row: number): Place | undefined {
  const [was, is] = [before, wanted].map((table) => rowsById(table).get(idAt(now, row)));
  return was === undefined || is === undefined ? undefined : { was, is };
}

/** True for a row of ours that is new, and for one that is to be taken out: the first is looked at apart, the second goes. */
function isNewOrGoing(torn: Torn, row: number): boolean {
  const id = idAt(torn.now, row);
  const [was, is] = [torn.before, torn.wanted].map((table) => rowsById(table).get(id));
  return was === undefined ? is !== undefined && !isTyped(torn, is) : is === undefined;
}

/** True for a row that was there before without an id: somebody had typed it. */
const isTyped = ({ before }: Torn, row: number): boolean =>
  (before.sheet.cells[row] ?? []).some((cell) => !isBlank(cell)) && idAt(before, row) === "";

/** Rows that somebody had typed and that were to get an id, found again by what they say; or where they stood, if strokes hit all of it. */
function typedRows(torn: Torn): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  for (const [, is] of rowsById(torn.wanted)) {
    if (!isTyped(torn, is)) continue;
    const rows = torn.now.sheet.cells.flatMap((_, row) => (isRest(torn, row, is) && !found.has(row) ? [row] : []));
    const row = rows.find((each) => says(torn, each, is)) ?? rows.find((each) => each === is);
    if (row !== undefined) found.set(row, { was: is, is });
  }
  return found;
}

/** The columns of now that both tables have, without the ids. */
const sharedColumns = ({ wanted, now }: Torn): readonly (readonly [heading: string, column: number])[] =>
  now.headings.flatMap((heading, column) =>
    heading !== "" && columnOf(wanted, heading) >= 0 && column !== now.idColumn ? [[heading, column] as const] : [],
  );

/** True where the row holds nothing but what the typed row said before, was to say, or what strokes left there. */
function isRest(torn: Torn, row: number, is: number): boolean {
  const { before, wanted, now, writes } = torn;
  if (row <= now.headingRow || rowsById(before).has(idAt(now, row))) return false;
  return sharedColumns(torn).every(([heading, column]) => {
    const cell = now.sheet.cells[row]?.[column] ?? null;
    const isOfRow = [before, wanted].some((table) => sameCell(cell, cellUnder(table, is, heading)));
    return isOfRow || isStroke(writes, row, column, cell);
  });
}

/** True where something of what the row said before still stands in it. */
const says = (torn: Torn, row: number, is: number): boolean =>
  sharedColumns(torn).some(([heading, column]) => {
    const cell = torn.now.sheet.cells[row]?.[column] ?? null;
    return !isBlank(cell) && sameCell(cell, cellUnder(torn.before, is, heading));
  });

/** A text that leads to a cell, such as `Notes!A7`, gets its link again. */
function linkAgain({ now, writes }: Torn, row: number, column: number, cell: Cell): readonly Write[] {
  const to = parseReference(textOf(cell));
  if (!to || !writes.some((write) => write.do === "set-links" && write.column === column)) return [];
  return [{ do: "set-links", sheet: now.sheet.name, row, column, texts: [[textOf(cell)]], links: [[to]] }];
}

/** New rows, cell by cell under the headings as they stand now. A heading that is gone or renamed keeps what was put under it. */
function ownRows(torn: Torn): readonly Write[] {
  const { before, wanted, now } = torn;
  const old = rowsById(before);
  return [...rowsById(wanted)].flatMap(([id, is]) => {
    const row = old.has(id) || isTyped(torn, is) ? undefined : rowOf(torn, id, is);
    if (row === undefined) return [];
    const gone = wanted.headings.filter((heading) => heading !== "" && columnOf(now, heading) < 0);
    const homeless = gone.map((heading) => cellUnder(wanted, is, heading));
    const width = Math.max(now.headings.length, now.sheet.cells[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Write[] => {
      const heading = now.headings[column] ?? "";
      const cell = now.sheet.cells[row]?.[column] ?? null;
      const right = heading === "" ? null : cellUnder(wanted, is, heading);
      const isNew = heading !== "" && columnOf(wanted, heading) < 0;
      if (sameCell(cell, right) || (isNew && homeless.some((each) => sameCell(each, cell)))) return [];
      return [put(torn, row, column, right), ...linkAgain(torn, row, column, right)];
    });
  });
}

/** The row in which an id stands, if need be under a heading that is not its own; or the row where it was aimed at and something of ours is. */
function rowOf({ now, wanted, writes }: Torn, id: string, aimed: number): number | undefined {
  const found = rowsById(now).get(id);
  if (found !== undefined) return found;
  const row = now.sheet.cells.findIndex((cells, i) => i > now.headingRow && cells.some((cell) => cell === id));
  if (row >= 0) return row;
  const there = idAt(now, aimed);
  const isOurs = there !== "" && !rowsById(wanted).has(there) && isStroke(writes, aimed, now.idColumn, there);
  return isOurs ? aimed : undefined;
}

/**
 * Rows that should be there and are not. They are put back where a row that was to go is still there (another went in its place), or
 * where a block of new rows stands right where it was aimed at, with no gap above (a row had been pushed under it).
 */
function victims(torn: Torn): readonly Write[] {
  const { before, wanted, now } = torn;
  const next = rowsById(wanted);
  const gone = [...rowsById(before)].filter(([id]) => next.has(id) && !isAnywhere(now, id));
  if (gone.length === 0 || !(missedRemoval(torn) || pushedUnder(torn))) return [];
  const rows = gone.map(([, row]) =>
    now.headings.map((heading) => (heading === "" ? null : cellUnder(before, row, heading))),
  );
  return [{ do: "set-cells", sheet: now.sheet.name, row: nextRow(now), column: 0, cells: rows }];
}

const isAnywhere = (table: Table, id: string): boolean =>
  table.sheet.cells.some((cells) => cells.some((cell) => cell === id));

const missedRemoval = ({ before, wanted, now }: Torn): boolean => {
  const next = rowsById(wanted);
  return [...rowsById(before).keys()].some((id) => !next.has(id) && rowsById(now).has(id));
};

function pushedUnder({ before, wanted, now, writes }: Torn): boolean {
  const end = nextRow(before);
  const aimed = writes.some((write) => write.do === "set-cells" && write.row === end);
  const id = idAt(wanted, end);
  const above = now.sheet.cells[end - 1] ?? [];
  return aimed && id !== "" && idAt(now, end) === id && above.some((cell) => !isBlank(cell));
}

/** True where both tables have the same cells under the same headings. */
export const isSameTable = (a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean =>
  a.length === b.length &&
  a.every((row, i) =>
    Array.from({ length: Math.max(row.length, b[i]?.length ?? 0) }, (_, j) => j).every((j) =>
      sameCell(row[j] ?? null, b[i]?.[j] ?? null),
    ),
  );
