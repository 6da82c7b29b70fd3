/** The strokes that write a column of ours anew, by the ids of its rows. */
import { type Cell, sameCell } from "./cell.ts";
import type { FillColumn } from "./edit.ts";
import { headingStrokes, RULED_ROWS } from "./tab-strokes.ts";
import { columnOf, idAt, type Table } from "./table.ts";
import type { Write } from "./write.ts";

/** Columns that a team may still add to the right are marked, too. */
const SPARE_COLUMNS = 10;

/** The column where it is missing and wanted, and one block of texts from the first row to the last; nothing where all stands there already. */
export function fillStrokes(table: Table, { look, texts }: FillColumn): readonly Write[] {
  const there = columnOf(table, look.heading);
  const column = there < 0 ? table.headings.length : there;
  const wanted = table.sheet.cells.slice(table.headingRow + 1).map((_, i): readonly [Cell] => {
    const id = idAt(table, table.headingRow + 1 + i);
    return [(id === "" ? undefined : texts[id]) ?? null];
  });
  const last = wanted.reduce((found, [text], i) => (text === null ? found : i), -1);
  if (there < 0)
    return last < 0 ? [] : [...newColumn(table, column, look), ...block(table, column, wanted.slice(0, last + 1))];
  const isSame = wanted.every(([text], i) =>
    sameCell(text, table.sheet.cells[table.headingRow + 1 + i]?.[column] ?? null),
  );
  return isSame ? [] : block(table, column, wanted);
}

function newColumn({ sheet, headingRow }: Table, column: number, look: FillColumn["look"]): readonly Write[] {
  const area = { row: headingRow + 1, column: 0, rows: RULED_ROWS, columns: column + 1 + SPARE_COLUMNS };
  return [
    ...headingStrokes(sheet.name, headingRow, column, [look]),
    { do: "mark", sheet: sheet.name, area, by: column },
  ];
}

function block({ sheet, headingRow }: Table, column: number, cells: readonly (readonly [Cell])[]): readonly Write[] {
  const row = headingRow + 1;
  const area = { row, column, rows: cells.length, columns: 1 };
  return [
    { do: "set-cells", sheet: sheet.name, row, column, cells },
    { do: "style", sheet: sheet.name, area, style: "body" },
  ];
}
