/** The strokes that write a column of ours anew, by the ids of its rows. */
import { type Cell, sameCell } from "./cell.ts";
import type { FillColumn } from "./edit.ts";
import { headingStrokes, RULED_ROWS } from "./tab-strokes.ts";
import { columnOf, idAt, type Table } from "./table.ts";
import type { Write } from "./write.ts";

/** Columns that a team may still add to the right are marked, too. */
const SPARE_COLUMNS = 10;

/**
 * The column where it is missing and wanted, and one block of texts from the first row that changes to the last; nothing where all stands
 * there already. New rows below have their texts as rows, and are not touched again.
 */
export function fillStrokes(table: Table, edit: FillColumn): readonly Write[] {
  const there = columnOf(table, edit.look.heading);
  const column = there < 0 ? table.headings.length : there;
  const cells = cellsUnder(table, there, edit);
  const changed = cells.flatMap(({ isChanged }, i) => (isChanged ? [i] : []));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return [];
  const texts = cells.slice(first, last + 1).map(({ text }): readonly [Cell] => [text]);
  const filled = block(table, { row: table.headingRow + 1 + first, column }, texts);
  return there < 0 ? [...newColumn(table, column, edit.look), ...filled] : filled;
}

/** What is to stand in each row below the headings, and whether it does not yet. */
function cellsUnder(
  table: Table,
  column: number,
  { texts, withoutId }: FillColumn,
): readonly { readonly text: Cell; readonly isChanged: boolean }[] {
  return table.sheet.cells.slice(table.headingRow + 1).map((cells, i) => {
    const id = idAt(table, table.headingRow + 1 + i);
    const now = column < 0 ? null : (cells[column] ?? null);
    const text = id === "" && withoutId === "kept" ? now : ((id === "" ? undefined : texts[id]) ?? null);
    return { text, isChanged: !sameCell(text, now) };
  });
}

function newColumn({ sheet, headingRow }: Table, column: number, look: FillColumn["look"]): readonly Write[] {
  const area = { row: headingRow + 1, column: 0, rows: RULED_ROWS, columns: column + 1 + SPARE_COLUMNS };
  return [
    ...headingStrokes(sheet.name, headingRow, column, [look]),
    { do: "mark", sheet: sheet.name, area, by: column },
  ];
}

function block(
  { sheet }: Table,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly (readonly [Cell])[],
): readonly Write[] {
  const area = { row, column, rows: cells.length, columns: 1 };
  return [
    { do: "set-cells", sheet: sheet.name, row, column, cells },
    { do: "style", sheet: sheet.name, area, style: "body" },
  ];
}
