/** What a person's hand may do to a workbook while a command is under way: no lock stops it. */
import type { Book, BookCell, BookSheet } from "../../workbench/hosts/book.ts";
import { deleteLines, insertLines } from "../../workbench/hosts/sheets/grid.ts";
import { typeCells } from "./type-cells.ts";

export interface Hand {
  readonly name: string;
  readonly tab: string;
  /** Does it once; where its sheet or row is not there yet, it does nothing and answers so. */
  readonly act: (book: Book) => "done" | "nothing";
  /** Headings that it changes: new by old. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Ids, headings and tabs of which the person disposed: whether the command still finds them is a matter of the moment. */
  readonly disposed: {
    readonly ids: readonly string[];
    readonly headings: readonly string[];
    readonly tabs: readonly string[];
  };
}

const ID = "Entry ID";
const textOf = (cell: BookCell | undefined): string => String(cell?.value ?? "");
const idColumn = (sheet: BookSheet): number => (sheet.cells[0] ?? []).findIndex((cell) => textOf(cell) === ID);
const isFilled = (row: readonly (BookCell | undefined)[] | undefined): boolean =>
  (row ?? []).some((cell) => textOf(cell) !== "" || cell?.formula !== undefined);

/** Rows of cells down to the last that holds something. */
function lastRow(sheet: BookSheet): number {
  let end = sheet.cells.length;
  while (end > 0 && !isFilled(sheet.cells[end - 1])) end--;
  return end;
}

const rowOf = (sheet: BookSheet, id: string): number =>
  sheet.cells.findIndex((row, i) => i > 0 && textOf(row[idColumn(sheet)]) === id);

const columnOf = (sheet: BookSheet, heading: string): number =>
  (sheet.cells[0] ?? []).findIndex((cell) => textOf(cell) === heading);

const nothingDisposed = { ids: [], headings: [], tabs: [] };

type Change = (sheet: BookSheet, book: Book) => boolean;

const hand = (name: string, tab: string, change: Change, rest: Partial<Hand> = {}): Hand => ({
  name: `${name} in ${tab}`,
  tab,
  act: (book) => {
    const sheet = book.sheets.find((each) => each.name === tab);
    return sheet && change(sheet, book) ? "done" : "nothing";
  },
  renamed: new Map(),
  disposed: nothingDisposed,
  ...rest,
});

function at(place: number, act: (place: number) => void): boolean {
  if (place < 0) return false;
  act(place);
  return true;
}

function moveColumn(sheet: BookSheet, from: number, to: number): void {
  for (const row of sheet.cells) {
    while (row.length <= Math.max(from, to)) row.push(undefined);
    const [cell] = row.splice(from, 1);
    row.splice(to, 0, cell);
  }
}

/** The rows below the headings in the opposite order, as a descending sort would leave them. */
function reverse(sheet: BookSheet): void {
  const rows = sheet.cells.slice(1, lastRow(sheet));
  sheet.cells.splice(1, rows.length, ...rows.reverse());
}

const rename = (tab: string): string => `${tab} (old)`;

/** No program lets go of the last tab that can be seen. */
function remove(book: Book, sheet: BookSheet): boolean {
  const others = book.sheets.filter((each) => each !== sheet);
  if (!others.some(({ hidden }) => !hidden)) return false;
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  return true;
}

/** All that a hand may do to a tab of a log with these entries (their ids from top to bottom) and headings. */
export function handsOnLog(tab: string, ids: readonly string[], headings: readonly string[]): readonly Hand[] {
  const [first = ""] = ids;
  const last = ids[ids.length - 1] ?? "";
  const [, second = "", third = ""] = headings.filter((heading) => heading !== ID);
  const changed = new Map([[second, `Our ${second}`]]);
  return [
    hand("a row inserted above the first", tab, (sheet) =>
      at(rowOf(sheet, first), (row) => insertLines(sheet, "rows", row, 1)),
    ),
    hand("three rows inserted above the last", tab, (sheet) =>
      at(rowOf(sheet, last), (row) => insertLines(sheet, "rows", row, 3)),
    ),
    hand("rows sorted", tab, (sheet) => {
      reverse(sheet);
      return true;
    }),
    hand(
      "the first row deleted",
      tab,
      (sheet) => at(rowOf(sheet, first), (row) => deleteLines(sheet, "rows", row, 1)),
      {
        disposed: { ...nothingDisposed, ids: [first] },
      },
    ),
    hand("the last row deleted", tab, (sheet) => at(rowOf(sheet, last), (row) => deleteLines(sheet, "rows", row, 1)), {
      disposed: { ...nothingDisposed, ids: [last] },
    }),
    hand("the ids moved to the front", tab, (sheet) => at(idColumn(sheet), (column) => moveColumn(sheet, column, 0))),
    hand("the first column moved to the end", tab, (sheet) =>
      at(columnOf(sheet, headings[0] ?? ""), (column) => moveColumn(sheet, column, (sheet.cells[0] ?? []).length - 1)),
    ),
    hand("a column inserted", tab, (sheet) =>
      at(columnOf(sheet, second), (column) => insertLines(sheet, "columns", column, 1)),
    ),
    hand(
      "a heading renamed",
      tab,
      (sheet) => at(columnOf(sheet, second), (column) => renameCell(sheet, column, `Our ${second}`)),
      {
        renamed: changed,
      },
    ),
    hand(
      "a column deleted",
      tab,
      (sheet) => at(columnOf(sheet, third), (column) => deleteLines(sheet, "columns", column, 1)),
      {
        disposed: { ...nothingDisposed, headings: [third] },
      },
    ),
    hand("the tab renamed", tab, (sheet) => {
      sheet.name = rename(tab);
      return true;
    }),
    hand("the tab deleted", tab, (sheet, book) => remove(book, sheet), {
      disposed: { ...nothingDisposed, tabs: [tab] },
    }),
    hand("a row typed", tab, (sheet, book) => {
      if (idColumn(sheet) < 0) return false;
      typeCells(book, sheet.name, lastRow(sheet), idColumn(sheet) === 0 ? 1 : 0, [["typed by hand"]]);
      return true;
    }),
    hand("a cell of the team's own changed", tab, (sheet, book) => {
      const [row, column] = [rowOf(sheet, first), columnOf(sheet, "Our color")];
      if (row < 0 || column < 0) return false;
      typeCells(book, sheet.name, row, column, [["another color"]]);
      return true;
    }),
  ];
}

function renameCell(sheet: BookSheet, column: number, text: string): void {
  const line = sheet.cells[0] ?? [];
  line[column] = { ...line[column], value: text };
}

/** What a hand may do to a sheet that is no log: the team's own, or the summary. */
export const handsOnSheet = (tab: string): readonly Hand[] => [
  hand("a row inserted", tab, (sheet) => at(1, (row) => insertLines(sheet, "rows", row, 1))),
  hand("a row deleted", tab, (sheet) => at(3, (row) => deleteLines(sheet, "rows", row, 1))),
  hand("a column inserted", tab, (sheet) => at(1, (column) => insertLines(sheet, "columns", column, 1))),
  hand("the tab renamed", tab, (sheet) => {
    sheet.name = rename(tab);
    return true;
  }),
  hand("the tab deleted", tab, (sheet, book) => remove(book, sheet), { disposed: { ...nothingDisposed, tabs: [tab] } }),
];
