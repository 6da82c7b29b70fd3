/** One sheet's cells: what is asked of Excel, and the snapshot that its answer becomes. */
import { type Area, addressOf } from "../core/workbook/address.ts";
import type { SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { Abilities } from "./abilities.ts";
import { cellOf, formulaOf } from "./cell.ts";
import type { FrameSheet } from "./frame.ts";

/** Proxies of a range that hold their answers after the next sync. */
export interface Asked {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly merges: Excel.RangeAreas | undefined;
}

const ASKED = "values,formulas,numberFormat,rowIndex,columnIndex";

/** Queues all questions about a range, which may be a null object. Merges and hidden rows are asked where this Excel can tell. */
export function askSheet(range: Excel.Range, abilities: Abilities): Asked {
  range.untrack();
  range.load(ASKED);
  const hidden = abilities.rowsAndPrint === "yes";
  const merges = abilities.merges === "yes" ? range.getMergedAreasOrNullObject() : undefined;
  merges?.untrack();
  merges?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return {
    range,
    merges,
    rows: hidden ? range.getRowProperties({ rowHidden: true }) : undefined,
    columns: hidden ? range.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

/** The last cell of what is filled, such as `H57`; `A1` where nothing is. */
export const endOfAsked = ({ range }: Asked): string =>
  range.isNullObject
    ? "A1"
    : addressOf(range.rowIndex + range.values.length - 1, range.columnIndex + (range.values[0]?.length ?? 1) - 1);

/** The sheet as the core sees it, from A1 on, though the used range may begin further in. */
export function sheetSnapshot(sheet: FrameSheet, asked: Asked, daysBehind: number): SheetSnapshot {
  const { range } = asked;
  if (range.isNullObject) return { ...sheet, ...NOTHING };
  const top = range.rowIndex;
  const left = range.columnIndex;
  const rows = range.values.map((line, i) =>
    trimmedRow([
      ...Array.from({ length: left }, () => null),
      ...line.map((value: unknown, j) => cellOf(value, String(range.numberFormat[i]?.[j]), daysBehind)),
    ]),
  );
  return {
    ...sheet,
    cells: trimmedRows([...Array.from({ length: top }, () => []), ...rows]),
    formulas: formulasOf(range),
    merges: mergesOf(asked),
    hiddenRows: placesWhere(asked.rows?.value, top, (row) => row.rowHidden === true),
    hiddenColumns: placesWhere(asked.columns?.value, left, (column) => column.columnHidden === true),
  };
}

const NOTHING = { cells: [], formulas: {}, merges: [], hiddenRows: [], hiddenColumns: [] } as const;

function formulasOf(range: Excel.Range): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  range.formulas.forEach((line, i) => {
    line.forEach((formula: unknown, j) => {
      const text = formulaOf(formula, range.values[i]?.[j]);
      if (text !== undefined) found[addressOf(range.rowIndex + i, range.columnIndex + j)] = text;
    });
  });
  return found;
}

function mergesOf({ merges }: Asked): readonly Area[] {
  if (merges === undefined || merges.isNullObject) return [];
  return merges.areas.items.map((area) => ({
    row: area.rowIndex,
    column: area.columnIndex,
    rows: area.rowCount,
    columns: area.columnCount,
  }));
}

const placesWhere = <T>(lines: readonly T[] | undefined, from: number, is: (line: T) => boolean): readonly number[] =>
  (lines ?? []).flatMap((line, i) => (is(line) ? [from + i] : []));

type Row = SheetSnapshot["cells"][number];

/** Without the blank cells at its end. */
function trimmedRow(row: Row): Row {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end--;
  return end === row.length ? row : row.slice(0, end);
}

/** Without the blank rows at the end. */
function trimmedRows(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.length === 0) end--;
  return rows.slice(0, end);
}
