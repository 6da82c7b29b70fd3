/** Tabs as wholes: making and removing them, widths, frozen headings, print set-up, an emptied page. */
import { addressOf, columnLetters, quoteSheet } from "../../core/workbook/address.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type OpenBook } from "../excelize.ts";
import { type CellWriter, unlink } from "./cells.ts";

type Of<D extends Write["do"]> = Extract<Write, { readonly do: D }>;

const PRINT_TITLES = "_xlnm.Print_Titles";

export function addSheet(book: OpenBook, { sheet, hidden }: Of<"add-sheet">): void {
  done(book.NewSheet(sheet), "add-sheet");
  if (hidden) done(book.SetSheetVisible(sheet, false), "add-sheet");
}

/** Removes a tab. A workbook must keep one: where it is the last, an empty one takes its place. */
export function removeSheet(book: OpenBook, { sheet }: Of<"remove-sheet">): void {
  const visible = book.GetSheetList().list.filter((name) => name !== sheet && book.GetSheetVisible(name).visible);
  if (visible.length === 0) done(book.NewSheet(sheet === "Sheet1" ? "Sheet2" : "Sheet1"), "remove-sheet");
  done(book.DeleteSheet(sheet), "remove-sheet");
}

/** From the bottom up, so that a row keeps its number until its turn. */
export function removeRows({ book, looks }: CellWriter, { sheet, row, count }: Of<"remove-rows">): void {
  looks.dress(sheet);
  for (let i = count - 1; i >= 0; i--) done(book.RemoveRow(sheet, row + i + 1), "remove-rows");
}

export function removeColumns({ book, looks }: CellWriter, { sheet, column, count }: Of<"remove-columns">): void {
  looks.dress(sheet);
  for (let i = count - 1; i >= 0; i--) done(book.RemoveCol(sheet, columnLetters(column + i)), "remove-columns");
}

/** Empties the first columns of a page of so many rows; `charts` are the cells on which charts of ours stand. */
export function clearPage(
  writer: CellWriter,
  { sheet, columns }: Of<"clear-page">,
  charts: readonly string[],
  rows: number,
): void {
  const { book, looks } = writer;
  const empty = Array.from({ length: columns }, () => null);
  for (let row = 0; row < rows; row++) done(book.SetSheetRow(sheet, addressOf(row, 0), empty), "clear-page");
  for (const cell of done(book.GetHyperLinkCells(sheet, ""), "clear-page").result ?? []) {
    if (columnOf(cell) < columns) unlink(writer, sheet, cell);
  }
  for (const cell of charts) done(book.DeleteChart(sheet, cell), "clear-page");
  looks.style(sheet, { row: 0, column: 0, rows, columns }, "plain");
}

const columnOf = (cell: string): number =>
  [...(/^[A-Z]+/.exec(cell)?.[0] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function setWidths(book: OpenBook, { sheet, column, widths }: Of<"widths">): void {
  widths.forEach((width, i) => {
    const letters = columnLetters(column + i);
    done(book.SetColWidth(sheet, letters, letters, width), "widths");
  });
}

export function freeze(book: OpenBook, { sheet, rows }: Of<"freeze">): void {
  const panes =
    rows === 0
      ? { Freeze: false, Split: false }
      : { Freeze: true, YSplit: rows, TopLeftCell: addressOf(rows, 0), ActivePane: "bottomLeft" };
  done(book.SetPanes(sheet, panes), "freeze");
}

/** Landscape, one page wide, with the headings on every page. */
export function setUpPrint(book: OpenBook, { sheet, headingRows, onePage }: Of<"print-setup">): void {
  done(book.SetSheetProps(sheet, { FitToPage: true }), "print-setup");
  const FitToHeight = onePage ? 1 : 0;
  done(book.SetPageLayout(sheet, { Orientation: "landscape", FitToWidth: 1, FitToHeight }), "print-setup");
  const named = book.GetDefinedName().definedNames ?? [];
  if (named.some(({ Name, Scope }) => Name === PRINT_TITLES && Scope === sheet)) {
    done(book.DeleteDefinedName({ Name: PRINT_TITLES, Scope: sheet }), "print-setup");
  }
  if (headingRows === 0) return;
  const RefersTo = `${quoteSheet(sheet)}!$1:$${headingRows}`;
  done(book.SetDefinedName({ Name: PRINT_TITLES, RefersTo, Scope: sheet }), "print-setup");
}
