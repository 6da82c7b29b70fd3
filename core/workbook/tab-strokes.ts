/** The strokes that make a tab of ours, or add columns to it: headings, widths, drop-downs, rules, highlights. */
import type { Area } from "./address.ts";
import type { ColumnLook, TableLook } from "./look.ts";
import type { RuledType, Write } from "./write.ts";

/** Drop-downs, rules and the help beside a cell reach this far down, so that rows typed by hand have them, too. */
export const RULED_ROWS = 1000;

/** A new tab with its heading row, from the look of its table. The headings come last: a tab that has them is whole. */
export function newTab(sheet: string, { hidden, columns, headingRow = 0, around = [] }: TableLook): readonly Write[] {
  const strokes = headingStrokes(sheet, headingRow, 0, columns);
  return [
    { do: "add-sheet", sheet, hidden },
    { do: "freeze", sheet, rows: 1 },
    { do: "print-setup", sheet, headingRows: 1 },
    ...strokes.slice(0, -1),
    ...around,
    ...strokes.slice(-1),
  ];
}

/** Headings of some columns side by side, after all that belongs to each column below them. */
export function headingStrokes(
  sheet: string,
  row: number,
  column: number,
  columns: readonly ColumnLook[],
): readonly Write[] {
  if (columns.length === 0) return [];
  const headings = [columns.map((look) => look.heading)];
  const area = { row, column, rows: 1, columns: columns.length };
  return [
    { do: "style", sheet, area, style: "heading" },
    { do: "widths", sheet, column, widths: columns.map((look) => look.width) },
    ...columns.flatMap((look, i) =>
      columnStrokes(sheet, { row: row + 1, column: column + i, rows: RULED_ROWS, columns: 1 }, look),
    ),
    { do: "set-cells", sheet, row, column, cells: headings },
  ];
}

const ruledType = (type: ColumnLook["type"]): RuledType =>
  type === "day" || type === "time" || type === "number" || type === "share" ? type : "any";

/** The drop-down, the rule and the highlights of cells that look so. */
export function columnStrokes(sheet: string, area: Area, look: ColumnLook): readonly Write[] {
  const strokes: Write[] = [];
  const { options, help, refusal } = look;
  if (options.length > 0) strokes.push({ do: "choices", sheet, area, options, help, refusal });
  else if (help !== "") strokes.push({ do: "rule", sheet, area, type: ruledType(look.type), help, refusal });
  for (const { text, style } of look.highlights) strokes.push({ do: "highlight", sheet, area, text, style });
  return strokes;
}
