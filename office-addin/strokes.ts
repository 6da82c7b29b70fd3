/** What each stroke becomes in Excel. */
import type { Notice } from "../core/words/notice.ts";
import { columnLetters } from "../core/workbook/address.ts";
import type { Write } from "../core/workbook/write.ts";
import type { Abilities } from "./abilities.ts";
import { cellStrokes } from "./cell-strokes.ts";
import { chartStroke, clearCharts } from "./charts.ts";
import { linkStrokes } from "./link-strokes.ts";
import { dress, typeFormat } from "./looks.ts";
import type { WriteFacts } from "./reading.ts";
import { choices, highlight, mark, rule } from "./rules.ts";
import type { Stroke } from "./whole-rows.ts";
import type { Queued } from "./write.ts";

export interface Wish {
  readonly facts: WriteFacts;
  readonly abilities: Abilities;
  /** Grows with what could not be done as wished. */
  readonly notices: Notice[];
}

/** Paths and actions of a stroke without its values, about. */
const SMALL = 2_000;

const small = (queue: Queued["queue"]): readonly Queued[] => [{ bytes: SMALL, queue }];

/** The calls for one stroke, in pieces where it carries much. What this Excel is too old for is left out: looks, never values. */
export function strokeOf(write: Stroke, wish: Wish): readonly Queued[] {
  switch (write.do) {
    case "set-cells":
      return cellStrokes(write, wish);
    case "set-links":
      return linkStrokes(write);
    case "set-formula":
      return small((sheets) => {
        const { sheet, row, column, formula } = write;
        sheets.range(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[formula]];
      });
    case "style":
      return small((sheets) => dress(sheets.range(write.sheet, write.area).format, write.style));
    case "type":
      return small((sheets) => typeFormat(sheets.range(write.sheet, write.area), write.type));
    case "choices":
      return wish.abilities.rules === "yes" ? small(choices(write, wish.notices)) : [];
    case "rule":
      return wish.abilities.rules === "yes" ? small(rule(write)) : [];
    case "highlight":
      return small((sheets) => highlight(sheets, write));
    case "mark":
      return small((sheets) => mark(sheets, write));
    case "chart":
      return small((sheets) => chartStroke(sheets, write));
    default:
      return small(sheetStroke(write, wish));
  }
}

type SheetWrite = Exclude<
  Write,
  {
    do:
      | "set-cells"
      | "set-formula"
      | "set-links"
      | "style"
      | "type"
      | "choices"
      | "rule"
      | "highlight"
      | "mark"
      | "chart";
  }
>;

function sheetStroke(write: SheetWrite, wish: Wish): Queued["queue"] {
  switch (write.do) {
    case "add-sheet":
      return (sheets) => {
        const sheet = sheets.add(write.sheet);
        if (write.hidden) sheet.visibility = "Hidden";
      };
    case "remove-sheet":
      return (sheets) => sheets.remove(write.sheet);
    case "remove-rows":
      return (sheets) => sheets.at(write.sheet, `${write.row + 1}:${write.row + write.count}`).delete("Up");
    case "remove-columns":
      return (sheets) => sheets.at(write.sheet, columnSpan(write.column, write.count)).delete("Left");
    case "clear-page":
      return (sheets) => {
        sheets.at(write.sheet, columnSpan(0, write.columns)).clear("All");
        clearCharts(sheets.named(write.sheet), wish.facts.charts.get(write.sheet) ?? []);
      };
    case "widths":
      return (sheets) => {
        write.widths.forEach((width, i) => {
          sheets.at(write.sheet, columnSpan(write.column + i, 1)).format.columnWidth = pointsOf(width);
        });
      };
    case "freeze":
      return (sheets) => sheets.named(write.sheet).freezePanes.freezeRows(write.rows);
    case "print-setup":
      return (sheets) => {
        if (wish.abilities.rowsAndPrint === "yes") printSetup(sheets.named(write.sheet), write);
      };
  }
}

const columnSpan = (column: number, count: number): string =>
  `${columnLetters(column)}:${columnLetters(column + count - 1)}`;

/** A character of the normal font is 7 pixels wide, and a cell has 5 pixels of margin; a point is 4/3 of a pixel. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function printSetup(
  { pageLayout }: Excel.Worksheet,
  { headingRows, onePage }: Extract<Write, { do: "print-setup" }>,
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if (headingRows > 0) pageLayout.setPrintTitleRows(`$1:$${headingRows}`);
}
