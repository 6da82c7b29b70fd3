/** The strokes that put new rows into a table: one block of cells where its columns stand together, with types and links. */
import type { Cell } from "./cell.ts";
import { isBlank, isDayCell, isShareCell, isTimeCell, sameCell } from "./cell.ts";
import type { AppendRows, FinishRows } from "./edit.ts";
import type { ColumnType } from "./look.ts";
import type { Link } from "./page.ts";
import { columnOf, type Table } from "./table.ts";
import type { StyleName, Write } from "./write.ts";

/** Strokes for some of an edit's rows (`fresh`: which, from 0) from sheet row `at` on; none where there is nothing to add. */
export function rowStrokes(table: Table, at: number, edit: AppendRows, fresh: readonly number[]): readonly Write[] {
  if (fresh.length === 0) return [];
  const sheet = table.sheet.name;
  const places = edit.headings.map((heading) => columnOf(table, heading));
  return [
    ...spans(places).flatMap((span) => spanStrokes(sheet, at, span, edit, fresh)),
    ...places.flatMap((column, i) => linkStrokes(sheet, at, column, i, edit, fresh)),
  ];
}

/**
 * Strokes that finish rows which stand in the table already, at the places of their ids (`rows`): blank cells are filled, looks and links
 * are set again. A cell in which something else stands keeps it.
 */
export function finishStrokes(table: Table, edit: FinishRows, rows: ReadonlyMap<string, number>): readonly Write[] {
  const append: AppendRows = { ...edit, type: "append-rows" };
  return edit.rows.flatMap((cells, i) => {
    const at = rows.get(String(cells[0] ?? ""));
    if (at === undefined) return [];
    const now = cells.map((_, heading) => nowAt(table, at, edit.headings[heading]));
    const blank = cells.map((cell, heading) => isBlank(now[heading]) && !isBlank(cell));
    const whole = cells.every((cell, heading) => blank[heading] || sameCell(cell, now[heading] ?? null));
    const filled = cells.flatMap((cell, heading): readonly Write[] => {
      const column = columnOf(table, edit.headings[heading] ?? "");
      if (!blank[heading] || column < 0) return [];
      return [{ do: "set-cells", sheet: table.sheet.name, row: at, column, cells: [[cell]] }];
    });
    const looks = whole ? rowStrokes(table, at, append, [i]).filter((stroke) => stroke.do !== "set-cells") : [];
    return [...filled, ...looks];
  });
}

const nowAt = (table: Table, row: number, heading = ""): Cell =>
  table.sheet.cells[row]?.[columnOf(table, heading)] ?? null;

interface Span {
  /** First sheet column of the span. */
  readonly column: number;
  /** For each of its columns: which heading of the edit stands there. */
  readonly headings: readonly number[];
}

/**
 * Neighbouring sheet columns that the edit fills; a column of the team's own between two of ours parts them. The one with the ids comes
 * first: a row that was begun is known by its id.
 */
function spans(places: readonly number[]): readonly Span[] {
  const order = places.map((column, heading) => ({ column, heading })).sort((a, b) => a.column - b.column);
  const found: { column: number; headings: number[] }[] = [];
  for (const { column, heading } of order) {
    const last = found[found.length - 1];
    if (last && last.column + last.headings.length === column) last.headings.push(heading);
    else if (!last || last.column + last.headings.length < column) found.push({ column, headings: [heading] });
  }
  return found.sort((a, b) => Number(b.headings.includes(0)) - Number(a.headings.includes(0)));
}

function spanStrokes(
  sheet: string,
  at: number,
  span: Span,
  edit: AppendRows,
  fresh: readonly number[],
): readonly Write[] {
  const cells = fresh.map((row) => span.headings.map((heading) => edit.rows[row]?.[heading] ?? null));
  return [
    { do: "set-cells", sheet, row: at, column: span.column, cells },
    ...styleStrokes(sheet, at, span, fresh.length),
    ...span.headings.flatMap((_, i) =>
      typeStrokes(
        sheet,
        at,
        span.column + i,
        cells.map((row) => row[i] ?? null),
      ),
    ),
  ];
}

/** The looks of new rows: ids are of no use to a reader, so that they keep to one quiet line whatever the width of their column. */
function styleStrokes(sheet: string, row: number, { column, headings }: Span, rows: number): readonly Write[] {
  const id = headings.indexOf(0);
  const [before, after] = id < 0 ? [headings.length, 0] : [id, headings.length - id - 1];
  const look = (style: StyleName, first: number, columns: number): readonly Write[] =>
    columns === 0 ? [] : [{ do: "style", sheet, area: { row, column: column + first, rows, columns }, style }];
  return [...look("body", 0, before), ...(id < 0 ? [] : look("id", id, 1)), ...look("body", id + 1, after)];
}

/** A column's number format, from the first cell that needs one: dates read as dates. */
function typeStrokes(sheet: string, row: number, column: number, cells: readonly Cell[]): readonly Write[] {
  const type = cells.map(typeOf).find((found) => found !== undefined);
  return type ? [{ do: "type", sheet, area: { row, column, rows: cells.length, columns: 1 }, type }] : [];
}

function typeOf(cell: Cell): ColumnType | undefined {
  if (isDayCell(cell)) return "day";
  if (isShareCell(cell)) return "share";
  return isTimeCell(cell) ? "time" : undefined;
}

function linkStrokes(
  sheet: string,
  at: number,
  column: number,
  heading: number,
  edit: AppendRows,
  fresh: readonly number[],
): readonly Write[] {
  const targets = new Map(edit.links.filter((link) => link.column === heading).map((link) => [link.row, link.to]));
  if (targets.size === 0) return [];
  const links = fresh.map((row): readonly (Link | null)[] => [targets.get(row) ?? null]);
  const texts = fresh.map((row) => [String(edit.rows[row]?.[heading] ?? "")]);
  return [{ do: "set-links", sheet, row: at, column, texts, links }];
}
