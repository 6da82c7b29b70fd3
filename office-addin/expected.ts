/** What must still stand in the workbook as it was read, so that strokes with row and column numbers hit what they mean. */
import { type Area, addressOf } from "../core/workbook/address.ts";
import { ID_HEADING } from "../core/workbook/edit.ts";
import { DATA_TAB } from "../core/workbook/page-tabs.ts";
import type { SheetSnapshot, Snapshot } from "../core/workbook/snapshot.ts";
import { findTable } from "../core/workbook/table.ts";
import type { Write } from "../core/workbook/write.ts";

/** One sheet's part of it. */
export interface ExpectedSheet {
  readonly sheet: string;
  /** Texts that it has, in a hidden tab: it must be shown while Excel searches. */
  readonly hidden: boolean;
  /** The last cell of what is filled: `H57`. */
  readonly end: string;
  /** Texts that stand in these cells, counted from 0. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

type Place = ExpectedSheet["texts"][number];

/** Excel searches for no longer text; `~` means something to it. */
const isSearchable = (text: unknown): text is string =>
  typeof text === "string" && text !== "" && text.length <= 255 && !text.includes("~");

/** So many texts of a sheet are looked at; of more, every so many-th. */
const MOST_TEXTS = 500;

/** What these strokes count on, sheet by sheet. `ends` has the last filled cell of each sheet as Excel told it. */
export function expectedBy(
  writes: readonly Write[],
  workbook: Pick<Snapshot, "sheets">,
  ends: ReadonlyMap<string, string>,
): readonly ExpectedSheet[] {
  const names = [...new Set(writes.map(({ sheet }) => sheet))];
  return names.flatMap((name): readonly ExpectedSheet[] => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) return [];
    const strokes = writes.filter((write) => write.sheet === name);
    const texts = thinned(textsFor(sheet, strokes));
    return [{ sheet: name, hidden: sheet.hidden && texts.length > 0, end: ends.get(name) ?? endOf(sheet), texts }];
  });
}

function endOf({ cells }: SheetSnapshot): string {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return addressOf(Math.max(0, cells.length - 1), Math.max(0, width - 1));
}

/**
 * Headings, and for every row that is touched what it is known by and the texts that are replaced. Nothing of the tab that every command
 * writes: it grows at its end, and would have to be shown for a moment each time.
 */
function textsFor(sheet: SheetSnapshot, strokes: readonly Write[]): readonly Place[] {
  const table = findTable(sheet, [ID_HEADING]);
  if (!table || sheet.name === DATA_TAB) return [];
  const places = new Map<string, Place>();
  const hiddenRows = new Set(sheet.hiddenRows);
  const expect = (row: number, column: number): void => {
    const text = sheet.cells[row]?.[column];
    const seen = !hiddenRows.has(row) && !sheet.hiddenColumns.includes(column);
    if (seen && isSearchable(text)) places.set(`${row} ${column}`, { row, column, text });
  };
  for (const column of table.headings.keys()) expect(table.headingRow, column);
  for (const stroke of strokes) {
    const [count, width] = touched(stroke);
    const { row: first, column } = { row: 0, column: 0, ...stroke };
    for (let row = first; row < Math.min(first + count, sheet.cells.length); row++) {
      const cells = sheet.cells[row] ?? [];
      expect(row, isSearchable(cells[table.idColumn]) ? table.idColumn : cells.findIndex(isSearchable));
      for (let j = 0; j < width; j++) expect(row, column + j);
    }
  }
  return [...places.values()];
}

/** How many rows a stroke changes or takes away, and how many cells of each it writes over. */
function touched(stroke: Write): readonly [rows: number, columns: number] {
  switch (stroke.do) {
    case "set-cells":
      return [stroke.cells.length, stroke.cells[0]?.length ?? 0];
    case "set-links":
      return [stroke.links.length, 0];
    case "remove-rows":
      return [stroke.count, 0];
    default:
      return [0, 0];
  }
}

function thinned(places: readonly Place[]): readonly Place[] {
  const step = Math.ceil(places.length / MOST_TEXTS);
  return places.filter((_, i) => i % step === 0);
}

/** The cell and its right neighbour: searching in a single cell would go through the whole sheet. */
export const pairAt = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 2 });
