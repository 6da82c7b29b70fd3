/** Moves what has a place on a sheet along when rows or columns come and go: guards, filters, tables, comments, names, marks. */
import type { Area } from "../../core/workbook/address.ts";
import type { Book, BookSheet } from "./book.ts";
import type { BookGuard, BookMark } from "./book-parts.ts";

export type Way = "row" | "column";

/** Where a run of rows or columns is afterwards; a length of 0 is one that is gone. */
export type Move = (start: number, length: number) => { readonly start: number; readonly length: number };

const CROSSWISE = { row: "rows", column: "columns" } as const;

/** Moves everything on this sheet but cells, merges, rules, highlights and charts, which each program moves itself. */
export function moveParts(book: Book, sheet: BookSheet, way: Way, move: Move): void {
  const moved = (area: Area): readonly Area[] => {
    const { start, length } = move(area[way], area[CROSSWISE[way]]);
    return length === 0 ? [] : [{ ...area, [way]: start, [CROSSWISE[way]]: length }];
  };
  const all = <T extends { area: Area }>(parts: readonly T[] | undefined): T[] =>
    (parts ?? []).flatMap((part) => moved(part.area).map((area) => ({ ...part, area })));
  if (sheet.guards) sheet.guards = sheet.guards.flatMap((guard) => movedGuard(guard, moved));
  if (sheet.tables) sheet.tables = all(sheet.tables);
  if (sheet.filter) {
    const [area] = moved(sheet.filter.area);
    if (area === undefined) delete sheet.filter;
    else
      Object.assign(sheet.filter, {
        area,
        rows: way === "row" ? movedSet(sheet.filter.rows, move) : sheet.filter.rows,
      });
  }
  if (sheet.comments) {
    sheet.comments = sheet.comments.flatMap((comment) =>
      at(comment[way], move).map((to) => ({ ...comment, [way]: to })),
    );
  }
  for (const name of book.names ?? []) {
    if (name.at?.sheet !== sheet.id) continue;
    const [area] = moved(name.at.area);
    name.at = area === undefined ? null : { sheet: sheet.id, area };
    if (area === undefined) name.formula = "=#REF!";
  }
  if (book.marks) book.marks = book.marks.flatMap((mark) => movedMark(mark, sheet, way, move));
}

function movedMark(mark: BookMark, sheet: BookSheet, way: Way, move: Move): readonly BookMark[] {
  const place = mark.at[way];
  if (mark.at.sheet !== sheet.id || place === null) return [mark];
  return at(place, move).map((to) => ({ ...mark, at: { ...mark.at, [way]: to } }));
}

function movedGuard(guard: BookGuard, moved: (area: Area) => readonly Area[]): readonly BookGuard[] {
  const open = guard.open.flatMap(moved);
  if (guard.area === null) return [{ ...guard, open }];
  return moved(guard.area).map((area) => ({ ...guard, area, open }));
}

const at = (place: number, move: Move): readonly number[] => {
  const { start, length } = move(place, 1);
  return length === 0 ? [] : [start];
};

/** Rows or columns by their numbers, as they are afterwards. */
export const movedSet = (places: ReadonlySet<number>, move: Move): Set<number> =>
  new Set([...places].flatMap((place) => at(place, move)));

/** Names and marks of a sheet that was deleted: names have lost their cells, marks and the sheet's own names are gone. */
export function forgetSheet(book: Book, sheet: BookSheet): void {
  if (book.marks) book.marks = book.marks.filter(({ at: place }) => place.sheet !== sheet.id);
  if (!book.names) return;
  book.names = book.names.filter(({ scope }) => scope !== sheet.id);
  for (const name of book.names) {
    if (name.at?.sheet !== sheet.id) continue;
    name.at = null;
    name.formula = "=#REF!";
  }
}
