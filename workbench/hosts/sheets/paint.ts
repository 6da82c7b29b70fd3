/** How cells look: colours, fonts, alignment, number formats, for one range or for a list of ranges at once. */
import type { BookCell } from "../book.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { cellFor } from "./grid.ts";
import { enumName } from "./mark.ts";
import type { Place } from "./range-values.ts";

/** Members that ranges and range lists share; each answers the range or the list again. */
export interface PaintPort<Self> {
  readonly setBackground: (color: string | null) => Self;
  readonly setFontColor: (color: string | null) => Self;
  readonly setFontWeight: (weight: "normal" | "bold" | null) => Self;
  readonly setFontStyle: (style: "normal" | "italic" | null) => Self;
  readonly setFontSize: (size: number) => Self;
  readonly setHorizontalAlignment: (alignment: "left" | "center" | "right" | null) => Self;
  readonly setVerticalAlignment: (alignment: "top" | "middle" | "bottom" | null) => Self;
  readonly setNumberFormat: (format: string) => Self;
  readonly setWrapStrategy: (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) => Self;
}

type Change = (cell: BookCell) => void;

/** Sets a field of the cell, or takes it away where the value is null. */
const field =
  <K extends keyof BookCell>(key: K, value: BookCell[K] | null): Change =>
  (cell) => {
    if (value === null || value === undefined) delete cell[key];
    else cell[key] = value;
  };

/** Changes every cell of these places; throws where the person may not write to one of them, before anything is changed. */
export function paint(desk: Desk, places: readonly Place[], change: Change): void {
  for (const { sheet, area } of places) checkMayWrite(desk, sheet, area);
  for (const { sheet, area } of places) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        change(cellFor(sheet, row, column));
    }
  }
}

/** The members that change looks, for these places; `self` is what each answers, so that calls can be chained. */
export function paintPort<Self>(desk: Desk, places: readonly Place[], self: () => Self): PaintPort<Self> {
  const set = (change: Change): Self => {
    paint(desk, places, change);
    return self();
  };
  return {
    setBackground: (color) => set(field("fill", color === null ? null : checkedColor(color))),
    setFontColor: (color) => set(field("color", color === null ? null : checkedColor(color))),
    setFontWeight: (weight) => set(field("bold", weight === "bold" ? true : null)),
    setFontStyle: (style) => set(field("italic", style === "italic" ? true : null)),
    setFontSize: (size) => set(field("size", size)),
    setHorizontalAlignment: (alignment) => set(field("align", alignment)),
    setVerticalAlignment: (alignment) => set(field("verticalAlign", alignment)),
    setNumberFormat: (format) => set(field("format", checkedFormat(format))),
    setWrapStrategy: (strategy) => set(field("wrap", enumName(strategy) === "WRAP" ? true : null)),
  };
}

function checkedColor(color: string): string {
  if (/^#[0-9a-fA-F]{6}$/.test(color)) return color.toLowerCase();
  throw new ServiceException(`Invalid argument: ${color}. The stand-in takes colours such as #1f4e79.`);
}

/** The format as it is kept: none where it is General. */
export function checkedFormat(format: string): string | null {
  if (typeof format !== "string")
    throw new ServiceException("The parameters don't match the method signature: a format is text.");
  return format === "General" || format === "" ? null : format;
}
