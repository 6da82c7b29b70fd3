/** Tables side by side: where an empty column parts a sheet into strips that each have a table of their own. */
import { isBlank } from "../workbook/cell.ts";
import { filledColumns, type Grid, partOf, textAt } from "./grid.ts";
import type { SheetContext } from "./sheet-context.ts";
import { type SheetTable, tablesIn } from "./sheet-table.ts";
import { keyOf } from "./table-purpose.ts";

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Runs of columns that are not wholly empty. A title may reach over the gap: the first rows with one cell do not count. */
function stripsOf(grid: Grid): readonly Strip[] {
  const used = Array.from({ length: grid.width }, () => false);
  for (let row = 0; row < grid.height; row++) {
    const cells = grid.cells[row] ?? [];
    for (let column = 0; column < cells.length; column++) if (!isBlank(cells[column])) used[column] = true;
  }
  const strips: Strip[] = [];
  let left = -1;
  for (let column = 0; column <= grid.width; column++) {
    if (used[column] === true) left = left < 0 ? column : left;
    else if (left >= 0) {
      strips.push({ left, right: column - 1 });
      left = -1;
    }
  }
  return strips;
}

const OWN = new Set(["meetings", "actions", "goals", "members", "results", "students"]);

const standsAlone = (table: SheetTable): boolean => OWN.has(table.purpose) && table.columns.length >= 2;

/** Rows of a table's entries, to see whether a second table's rows go along with them: of a list, those that have its main cell. */
function entryRows(table: SheetTable): readonly number[] {
  const key = table.columns[keyOf(table.columns, table.purpose)];
  return table.rows
    .filter(({ type }) => type === "entry" || type === "more")
    .map(({ row }) => row)
    .filter((row) => key === undefined || table.date >= 0 || textAt(table.grid, row, key.column) !== "");
}

/** True where the right table's rows are a table's own: it has a header or rows that the left one does not share. */
function isSeparate(left: SheetTable, right: SheetTable): boolean {
  const leftTop = left.header.rows[0] ?? 0;
  const rightTop = right.header.rows[0] ?? 0;
  if (leftTop !== rightTop)
    return filledColumns(rightTop > leftTop ? right.grid : left.grid, Math.min(leftTop, rightTop)).length < 2;
  const leftLabels = new Set(left.columns.map(({ label }) => label.toLowerCase()));
  if (right.columns.some(({ label }) => label !== "" && leftLabels.has(label.toLowerCase()))) return true;
  if (right.date >= 0 && left.date >= 0) return true;
  const dateless = right.date < 0 ? right : left;
  if (dateless.purpose === "meetings") return false;
  const rows = entryRows(right);
  const beside = new Set(entryRows(left));
  if (rows.some((row) => !beside.has(row))) return true;
  const first = Math.max(...right.header.rows) + 1;
  const dense = rows.length > 0 && rows.every((row, index) => row === first + index);
  const titled = filledColumns(right.grid, (right.header.rows[0] ?? 0) - 1).length > 0;
  return (dense && rows.length < beside.size) || titled;
}

/** The parts of a grid whose tables are to be found apart; the whole grid where no empty column parts two tables. */
export function sideBySide(grid: Grid, context: SheetContext): readonly Grid[] {
  const strips = stripsOf(grid);
  if (strips.length < 2 || strips.length > 12) return [grid];
  const parts = strips.map(({ left, right }) =>
    partOf(grid, { row: 0, column: left, rows: grid.height, columns: right - left + 1 }),
  );
  const alone = parts.map((part) => (part.width < 2 ? undefined : tablesIn(part, context).find(standsAlone)));
  const joined: Strip[] = [];
  let open: { strip: Strip; table: SheetTable | undefined } | undefined;
  strips.forEach((strip, index) => {
    const table = alone[index];
    const splits = open?.table !== undefined && table !== undefined && isSeparate(open.table, table);
    if (open === undefined || splits) {
      if (open !== undefined) joined.push(open.strip);
      open = { strip, table };
    } else open = { strip: { left: open.strip.left, right: strip.right }, table: open.table ?? table };
  });
  if (open !== undefined) joined.push(open.strip);
  if (joined.length < 2) return [grid];
  return joined.map(({ left, right }) =>
    partOf(grid, { row: 0, column: left, rows: grid.height, columns: right - left + 1 }),
  );
}
