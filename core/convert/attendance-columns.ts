/** Columns of a table that stand for one person each, with a tick for every meeting that the person was at. */
import { isBlank, textOf } from "../workbook/cell.ts";
import { readPeople } from "./people.ts";
import { tickOf } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";
import type { TableColumn } from "./table-columns.ts";

const INITIALS = /^[A-Z]\.?[A-Z]\.?[A-Z]?\.?$/;
const NAME =
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dr|Sra?|Srta|Coach|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?: \([^)]*\))?$/u;

/** True for a heading that names one person: `Ms. Lee`, `Ana`, `J. Diaz`, `JL`. */
export function namesPerson(label: string, context: SheetContext): boolean {
  const text = label.trim();
  if (text.length < 2 || text.length > 40 || context.likeness(text) >= 0.6) return false;
  return INITIALS.test(text) || (NAME.test(text) && readPeople(text).present.length === 1);
}

/** True where most that stands under a heading is ticks or absences. */
function isTicked({ samples }: TableColumn): boolean {
  const filled = samples.filter((cell) => !isBlank(cell));
  const ticks = filled.filter((cell) => tickOf(textOf(cell)) !== null);
  return filled.length > 0 && ticks.length >= filled.length * 0.7;
}

/** Which columns (as indexes) are a person each; none where there are fewer than two, since one tick column is a question. */
export function attendanceColumns(columns: readonly TableColumn[], context: SheetContext): ReadonlySet<number> {
  const found = new Set<number>();
  columns.forEach((column, index) => {
    if (column.match.reason.code === "reason/chosen") return;
    if (isTicked(column) && namesPerson(column.label, context)) found.add(index);
  });
  return found.size >= 2 ? found : new Set();
}

/** The columns with those of a person marked as saying who was there. */
export const withTicks = (columns: readonly TableColumn[], ticks: ReadonlySet<number>): readonly TableColumn[] =>
  columns.map((column, index) =>
    ticks.has(index)
      ? {
          ...column,
          match: {
            field: "attendees",
            status: "sure",
            confidence: 0.9,
            reason: { code: "reason/ticks", facts: { name: column.label } },
            alternatives: [],
          },
        }
      : column,
  );
