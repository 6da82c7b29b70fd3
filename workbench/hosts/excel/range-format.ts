/** How a range looks: font, fill, alignment, widths. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { cellAt, madeCell, visitCells } from "./cells.ts";
import { child, type HostObject, type Member, method, plainObject, settable } from "./host-object.ts";
import { ALL_COLUMNS, ALL_ROWS, isUnbounded } from "./range-place.ts";
import { invalidArgument, notBuilt } from "./refusal.ts";
import { mayChange } from "./world.ts";

export function rangeFormatObject(sheet: BookSheet, area: Area): HostObject {
  const look = lookOf(sheet, area);
  return plainObject("RangeFormat", {
    Fill: child("1.1", () => fillObject(sheet, area)),
    Font: child("1.1", () => fontObject(sheet, area)),
    WrapText: look("1.1", "wrap", false, isBoolean),
    HorizontalAlignment: look("1.1", "horizontal", "General", isOneOf("General", "Left", "Center", "Right")),
    VerticalAlignment: look("1.1", "vertical", "Bottom", isOneOf("Top", "Center", "Bottom")),
    ColumnWidth: settable(
      "1.2",
      () => pointsOf(sheet.widths.get(area.column) ?? STANDARD_WIDTH),
      (points) => widen(sheet, area, points),
    ),
    AutofitRows: method("1.2", () => null),
    Protection: child("1.2", () =>
      plainObject("FormatProtection", {
        Locked: settable(
          "1.2",
          () => sharedLock(sheet, area),
          (locked) => {
            if (typeof locked !== "boolean") throw invalidArgument("FormatProtection.locked");
            dress(sheet, area, (cell) => {
              if (locked) delete cell.locked;
              else cell.locked = false;
            });
          },
        ),
      }),
    ),
  });
}

/** True or false where all cells are alike; null where they differ. */
function sharedLock(sheet: BookSheet, area: Area): boolean | null {
  let unlocked = 0;
  visitCells(sheet, area, (cell) => {
    if (cell.locked === false) unlocked += 1;
  });
  return unlocked === 0 ? true : unlocked === area.rows * area.columns ? false : null;
}

const fillObject = (sheet: BookSheet, area: Area): HostObject =>
  plainObject("RangeFill", {
    Color: lookOf(sheet, area)("1.1", "fill", "", isColor),
    Clear: method("1.1", () => {
      mayChange(sheet, "RangeFill.clear");
      visitCells(sheet, area, (cell) => delete cell.fill);
      return null;
    }),
  });

function fontObject(sheet: BookSheet, area: Area): HostObject {
  const look = lookOf(sheet, area);
  return plainObject("RangeFont", {
    Bold: look("1.1", "bold", false, isBoolean),
    Italic: look("1.1", "italic", false, isBoolean),
    Color: look("1.1", "color", "#000000", isColor),
    Size: look("1.1", "size", 11, (size) => typeof size === "number" && size >= 1 && size <= 409),
    Underline: settable(
      "1.1",
      () => (cellAt(sheet, area.row, area.column)?.underline === true ? "Single" : "None"),
      (underline) => {
        if (underline !== "Single" && underline !== "None") throw invalidArgument("RangeFont.underline");
        dress(sheet, area, (cell) => {
          cell.underline = underline === "Single";
        });
      },
    ),
  });
}

type Look = "wrap" | "horizontal" | "vertical" | "fill" | "bold" | "italic" | "color" | "size";

/** A property that all cells of the area share; null where they differ. */
const lookOf =
  (sheet: BookSheet, area: Area) =>
  (since: string, look: Look, normal: string | number | boolean, fits: (value: unknown) => boolean): Member =>
    settable(
      since,
      () => {
        const first = cellAt(sheet, area.row, area.column)?.[look] ?? normal;
        let shared: unknown = first;
        visitCells(sheet, area, (cell) => {
          if ((cell[look] ?? normal) !== first) shared = null;
        });
        return shared;
      },
      (value) => {
        if (!fits(value)) throw invalidArgument(`RangeFormat.${look}`);
        dress(sheet, area, (cell) => Object.assign(cell, { [look]: value }));
      },
    );

function dress(sheet: BookSheet, area: Area, change: (cell: BookCell) => void): void {
  mayChange(sheet, "RangeFormat");
  if (isUnbounded(area)) throw notBuilt("RangeFormat of whole rows or columns");
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) change(madeCell(sheet, row, column));
  }
}

const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isColor = (value: unknown): boolean => typeof value === "string" && /^#[0-9A-Fa-f]{6}$|^[a-z]+$/.test(value);
const isOneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && values.includes(value);

/** Characters of the normal font; a column is 64 pixels wide, that is 48 points, where nothing was set. */
const STANDARD_WIDTH = 8.43;
const pointsOf = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
const charactersOf = (points: number): number => Math.round(((points / 0.75 - 5) / 7) * 100) / 100;

function widen(sheet: BookSheet, area: Area, points: unknown): void {
  mayChange(sheet, "RangeFormat.columnWidth");
  if (typeof points !== "number" || points < 0 || charactersOf(points) > 255) {
    throw invalidArgument("RangeFormat.columnWidth");
  }
  if (area.columns === ALL_COLUMNS && area.rows < ALL_ROWS) throw notBuilt("RangeFormat.columnWidth of whole rows");
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.widths.set(column, charactersOf(points));
  }
}
