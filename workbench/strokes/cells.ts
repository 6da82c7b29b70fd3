/** Values and links, put into a file's cells. Text is only ever text: nothing that begins with = or + can become a formula. */
import type { Notice } from "../../core/index.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import { addressOf, quoteSheet } from "../../core/workbook/address.ts";
import { type Cell, isDayCell, isErrorCell } from "../../core/workbook/cell.ts";
import { formatOfCell, numberOfCell } from "../../core/workbook/number-format.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type OpenBook } from "../excelize.ts";
import { LIMITS } from "../files/limits.ts";
import type { LookBook } from "./look-book.ts";

/** Days between the first days of the two date systems, 1900 and 1904. */
const DAYS_TO_1904 = 1462;

export interface CellWriter {
  readonly book: OpenBook;
  readonly looks: LookBook;
  readonly from1904: boolean;
  readonly notices: Notice[];
}

type SetCells = Extract<Write, { readonly do: "set-cells" }>;
type SetFormula = Extract<Write, { readonly do: "set-formula" }>;
type SetLinks = Extract<Write, { readonly do: "set-links" }>;

/** Puts a block of cells. A date keeps its number format whatever the block's style; null empties a cell. */
export function setCells(writer: CellWriter, { sheet, row, column, cells }: SetCells): void {
  cells.forEach((line, i) => {
    if (line.length === 0) return;
    const values = line.map((cell, j) => plainValue(writer, sheet, row + i, column + j, cell));
    done(writer.book.SetSheetRow(sheet, addressOf(row + i, column), values), "set-cells");
    line.forEach((cell, j) => {
      if (typeof cell !== "object" || cell === null || isErrorCell(cell)) return;
      writer.looks.format(sheet, { row: row + i, column: column + j, rows: 1, columns: 1 }, formatOfCell(cell));
    });
  });
}

function plainValue(
  writer: CellWriter,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): string | number | boolean | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return escaped(fitted(writer, sheet, row, column, cell));
  if (typeof cell !== "object") return cell;
  if (isErrorCell(cell)) return cell.error;
  return numberOfCell(cell) - (writer.from1904 && isDayCell(cell) ? DAYS_TO_1904 : 0);
}

/** The file format reads `_x0041_` as the letter A; where a text says just that, its first character has to be spelled so. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** Text as long as a cell can hold; what does not fit is said. */
function fitted(writer: CellWriter, sheet: string, row: number, column: number, text: string): string {
  if (text.length <= LIMITS.charactersACell) return text;
  const facts = { sheet, cell: addressOf(row, column), limit: LIMITS.charactersACell };
  writer.notices.push(hostNotice("warning", "host/text-cut", facts));
  return text.slice(0, LIMITS.charactersACell);
}

/** The file format marks functions that came after 2007. */
const LATER = /\b(?=(?:MAXIFS|MINIFS)\()/g;

/** Puts a formula that we composed, in the file without its `=`; whichever program opens the file calculates it. */
export function setFormula({ book }: CellWriter, { sheet, row, column, formula }: SetFormula): void {
  done(book.SetCellFormula(sheet, addressOf(row, column), formula.slice(1).replace(LATER, "_xlfn.")), "set-formula");
}

/** Puts links on cells that hold their text already; null takes a link away. */
export function setLinks(writer: CellWriter, { sheet, row, column, texts, links }: SetLinks): void {
  const linked = new Set(done(writer.book.GetHyperLinkCells(sheet, ""), "set-links").result ?? []);
  links.forEach((line, i) => {
    line.forEach((link, j) => {
      const cell = addressOf(row + i, column + j);
      if (link !== null) {
        const target = `${quoteSheet(link.sheet)}!${link.cell}`;
        const said = { Display: texts[i]?.[j] ?? target, Tooltip: target };
        done(writer.book.SetCellHyperLink(sheet, cell, target, "Location", said), "set-links");
        writer.looks.link(sheet, row + i, column + j, "link");
      } else if (linked.has(cell)) unlink(writer, sheet, cell);
    });
  });
}

/** Takes a cell's link away; the cell keeps its text. */
export function unlink(writer: CellWriter, sheet: string, cell: string): void {
  done(writer.book.SetCellHyperLink(sheet, cell, "", "None"), "set-links");
}
