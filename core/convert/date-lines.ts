/** Lines of a page that are a date with next to nothing beside it: what stands below belongs to that day. */
import { filledColumns, type Grid, textAt } from "./grid.ts";
import { inlinePairs } from "./inline-pairs.ts";
import { plain } from "./row-marks.ts";
import { means, namesDay, type SheetContext } from "./sheet-context.ts";

const LONGEST = 70;

/** `Next meeting: Oct 15` is a line of the day above, not the next day. */
const labelsAnother = (text: string, context: SheetContext): boolean =>
  inlinePairs(text, context).some(({ label }) => context.likeness(label) >= 0.5 && !means(context, label, "date"));

/** `Meeting 3 – 9/24` is the title of a block of labels, not a bare date. */
const NUMBERED =
  /^(?:the )?(?:meeting|mtg|session|log|week|plc|plt|team meeting|reunion|sesion|semana)s? ?#? ?\d{1,3}\b(?![/.-])/;

/** A date right below a label such as `Next meeting:` is that label's value. */
function answersLabel(grid: Grid, row: number, context: SheetContext): boolean {
  const [column, ...more] = filledColumns(grid, row - 1);
  if (column === undefined || more.length > 0) return false;
  const above = textAt(grid, row - 1, column);
  return /[:?]$/.test(above) && !means(context, above, "date");
}

/** The rows whose first cell is a date, alone or with one cell beside it. */
export function dateLines(grid: Grid, context: SheetContext): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.height; row++) {
    const columns = filledColumns(grid, row);
    const first = columns[0];
    if (first === undefined || columns.length > 2) continue;
    const cell = grid.cells[row]?.[first] ?? null;
    const text = textAt(grid, row, first);
    const isLine = namesDay(context, cell) && text.length <= LONGEST && !NUMBERED.test(plain(text));
    if (isLine && !labelsAnother(text, context) && !answersLabel(grid, row, context)) rows.push(row);
  }
  return rows;
}
