/** A range of cells: where it is, what it holds, how to reach others from it, and what can be done to it. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { type Referred, referred } from "../reference.ts";
import { usedArea } from "./cells.ts";
import { clearRange } from "./clear.ts";
import { conditionalFormatsObject } from "./conditional-formats.ts";
import { dataValidationObject } from "./data-validation.ts";
import { child, HostObject, type Members, method, plainObject, readable } from "./host-object.ts";
import { hyperlinkMember } from "./hyperlink.ts";
import { mergeMembers } from "./merges.ts";
import { showSheet } from "./person.ts";
import { rangeFormatObject } from "./range-format.ts";
import { addressIn, boundingArea, isInside, placeOf, sharedArea } from "./range-place.ts";
import { valueMembers } from "./range-values.ts";
import { invalidArgument, itemNotFound, Refusal, wrongSize } from "./refusal.ts";
import { findText } from "./search.ts";
import { deleteCells, insertCells } from "./shift.ts";
import { visibilityMembers } from "./visibility.ts";
import type { World } from "./world.ts";

/** Which cells a range object stands for, so that one can be an argument to another. */
const places = new WeakMap<HostObject, Referred>();

/** The area of a range that was given as an argument; throws InvalidArgument where it is no range. */
export function areaOf(argument: unknown, location: string): Area {
  const place = argument instanceof HostObject ? places.get(argument) : undefined;
  if (!place) throw invalidArgument(location);
  return place.area;
}

/** A range may be given as such, or by its address. */
const areaIn = (argument: unknown, location: string): Area =>
  typeof argument === "string" ? placeOf(argument, location) : areaOf(argument, location);

/**
 * Sheet and cells of a range, or of an address with a sheet before it (`Notes!A1`) or on the sheet that is asked.
 * Throws InvalidArgument where no sheet can be told, or one of another name is.
 */
export function placeIn(world: World, home: BookSheet | null, argument: unknown, location: string): Referred {
  const given = argument instanceof HostObject ? places.get(argument) : undefined;
  const place = given ?? (typeof argument === "string" ? referred(world.book, argument, home) : undefined);
  if (!place || (home !== null && place.sheet !== home) || !isInside(place.area)) throw invalidArgument(location);
  return place;
}

export function rangeObject(world: World, sheet: BookSheet, area: Area): HostObject {
  if (!isInside(area)) throw invalidArgument("Range");
  const range = plainObject("Range", {
    ...placeMembers(sheet, area),
    ...neighbourMembers(world, sheet, area),
    ...valueMembers(world, sheet, area),
    ...visibilityMembers(sheet, area),
    ...mergeMembers(world, sheet, area),
    ...changeMembers(world, sheet, area),
    Hyperlink: hyperlinkMember(world, sheet, area),
    Format: child("1.1", () => rangeFormatObject(sheet, area)),
    DataValidation: child("1.8", () => dataValidationObject(world, sheet, area)),
    ConditionalFormats: child("1.6", () => conditionalFormatsObject(world, sheet, area)),
  });
  places.set(range, { sheet, area });
  return range;
}

const placeMembers = (sheet: BookSheet, area: Area): Members => ({
  Address: readable("1.1", () => addressIn(sheet.name, area)),
  RowIndex: readable("1.1", () => area.row),
  ColumnIndex: readable("1.1", () => area.column),
  RowCount: readable("1.1", () => area.rows),
  ColumnCount: readable("1.1", () => area.columns),
  CellCount: readable("1.1", () => area.rows * area.columns),
});

function neighbourMembers(world: World, sheet: BookSheet, area: Area): Members {
  const at = (place: Area): HostObject => rangeObject(world, sheet, place);
  const number = (value: unknown): number => {
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("Range");
    return value;
  };
  return {
    GetRow: method("1.1", ([row]) => at({ ...area, row: area.row + number(row), rows: 1 })),
    GetColumn: method("1.1", ([column]) => at({ ...area, column: area.column + number(column), columns: 1 })),
    GetCell: method("1.1", ([row, column]) =>
      at({ row: area.row + number(row), column: area.column + number(column), rows: 1, columns: 1 }),
    ),
    GetResizedRange: method("1.2", ([rows, columns]) =>
      at({ ...area, rows: area.rows + number(rows), columns: area.columns + number(columns) }),
    ),
    GetLastCell: method("1.1", () =>
      at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    ),
    GetIntersection: method("1.1", ([other]) => {
      const shared = sharedArea(area, areaIn(other, "Range.getIntersection"));
      if (!shared) throw itemNotFound("Range.getIntersection");
      return at(shared);
    }),
    Find: method("1.9", ([text, criteria]) => {
      const found = findText(sheet, area, text, criteria);
      if (!found) throw itemNotFound("Range.find");
      return at(found);
    }),
    GetBoundingRect: method("1.1", ([other]) => at(boundingArea(area, areaOf(other, "Range.getBoundingRect")))),
    GetUsedRangeOrNullObject: method("1.4", ([valuesOnly]) => {
      const used = usedArea(sheet, area, valuesOnly === true ? "values" : "values-and-looks");
      return used ? at(used) : null;
    }),
  };
}

const changeMembers = (world: World, sheet: BookSheet, area: Area): Members => ({
  _ValidateArraySize: method("1.3", ([rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns) throw wrongSize("Range.values");
    return null;
  }),
  Clear: method("1.1", ([what]) => clearRange(world, sheet, area, what)),
  Delete: method("1.1", ([shift]) => deleteCells(world, sheet, area, shift)),
  Insert: method("1.1", ([shift]) => {
    insertCells(world, sheet, area, shift);
    return rangeObject(world, sheet, area);
  }),
  Select: method("1.1", () => {
    if (sheet.hidden)
      throw new Refusal("InvalidOperation", "A hidden worksheet cannot be activated.", "Range.select", 400);
    showSheet(world, sheet);
    world.shown.cells = addressIn(sheet.name, area);
    return null;
  }),
});
