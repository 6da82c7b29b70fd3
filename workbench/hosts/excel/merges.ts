/** Merged cells of a range. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { emptyCell, visitCells } from "./cells.ts";
import { child, collection, type HostObject, type Members, method, plainObject, readable } from "./host-object.ts";
import { rangeObject } from "./range.ts";
import { addressIn, isWithin, overlaps } from "./range-place.ts";
import { invalidArgument, Refusal } from "./refusal.ts";
import { mayChange, type World } from "./world.ts";

/** With more merged areas than this in the range, Excel says that it gives no answer. */
const MOST_MERGES = 512;

export const mergeMembers = (world: World, sheet: BookSheet, area: Area): Members => ({
  GetMergedAreasOrNullObject: method("1.13", () => {
    const merges = sheet.merges.filter((merge) => overlaps(merge, area));
    if (merges.length > MOST_MERGES) {
      throw new Refusal(
        "GeneralException",
        "There are too many merged areas.",
        "Range.getMergedAreasOrNullObject",
        500,
      );
    }
    return merges.length === 0 ? null : rangeAreasObject(world, sheet, merges);
  }),
  Merge: method("1.2", ([across]) => {
    mayChange(sheet, "Range.merge");
    if (across === true || sheet.merges.some((merge) => overlaps(merge, area))) throw invalidArgument("Range.merge");
    visitCells(sheet, area, (cell, row, column) => {
      if (row !== area.row || column !== area.column) emptyCell(cell);
    });
    sheet.merges.push({ ...area });
    return null;
  }),
  Unmerge: method("1.2", () => {
    mayChange(sheet, "Range.unmerge");
    sheet.merges = sheet.merges.filter((merge) => !isWithin(merge, area));
    return null;
  }),
});

/** Several rectangles of one sheet as one object. */
export const rangeAreasObject = (world: World, sheet: BookSheet, parts: readonly Area[]): HostObject =>
  plainObject("RangeAreas", {
    Address: readable("1.9", () => parts.map((part) => addressIn(sheet.name, part)).join(",")),
    AreaCount: readable("1.9", () => parts.length),
    Areas: child("1.9", () =>
      collection("RangeCollection", {}, () => parts.map((part) => rangeObject(world, sheet, part))),
    ),
  });
