/** One sheet: its name, whether it is seen, its ranges, its charts and its protection. */
import type { BookSheet } from "../book.ts";
import { forgetSheet } from "../move-parts.ts";
import { autoFilterObject } from "./auto-filter.ts";
import { usedArea } from "./cells.ts";
import { chartsObject } from "./charts.ts";
import { commentsObject } from "./comments.ts";
import { sheetEvents } from "./events.ts";
import { freezePanesObject } from "./freeze-panes.ts";
import { child, type HostObject, type Members, method, namedObject, readable, settable } from "./host-object.ts";
import { namesObject } from "./names.ts";
import { notesObject } from "./notes.ts";
import { pageLayoutObject } from "./page-layout.ts";
import { showSheet } from "./person.ts";
import { protectionObject } from "./protection.ts";
import { rangeObject } from "./range.ts";
import { ALL_COLUMNS, ALL_ROWS, placeOf } from "./range-place.ts";
import { invalidArgument, invalidOperation, unsupportedSheet } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { acceptName } from "./sheet-name.ts";
import { tablesObject } from "./tables.ts";
import { mayRestructure, type World } from "./world.ts";

const WHOLE_SHEET = { row: 0, column: 0, rows: ALL_ROWS, columns: ALL_COLUMNS };

export const worksheetObject = (world: World, sheet: BookSheet): HostObject =>
  namedObject("Worksheet", sheetId(sheet), {
    ...nameMembers(world, sheet),
    ...rangeMembers(world, sheet),
    Charts: child("1.1", () => chartsObject(sheet)),
    PageLayout: child("1.9", () => pageLayoutObject(sheet)),
    FreezePanes: child("1.7", () => freezePanesObject(world, sheet)),
    Protection: child("1.2", () => protectionObject(sheet)),
    Activate: method("1.1", () => {
      if (sheet.hidden) throw invalidOperation("Worksheet.activate");
      showSheet(world, sheet);
      return null;
    }),
    Delete: method("1.1", () => {
      mayRestructure(world, "Worksheet.delete");
      const others = world.book.sheets.filter((other) => other !== sheet);
      if (!others.some((other) => !other.hidden)) throw invalidOperation("Worksheet.delete");
      world.book.sheets = others;
      forgetSheet(world.book, sheet);
      world.events.happened("Deleted", sheetId(sheet), { worksheetId: sheetId(sheet), source: "Local" });
      return null;
    }),
    ...sheetEvents(world.events, sheetId(sheet)),
    Notes: child("1.18", () => notesObject(world, sheet)),
    Comments: child("1.10", () => commentsObject(world, sheet)),
    Tables: child("1.1", () => tablesObject(world, sheet)),
    Names: child("1.4", () => namesObject(world, sheet)),
    AutoFilter: child("1.9", () => autoFilterObject(world, sheet)),
  });

const nameMembers = (world: World, sheet: BookSheet): Members => ({
  Id: readable("1.1", () => sheetId(sheet)),
  Position: readable("1.1", () => world.book.sheets.indexOf(sheet)),
  Name: settable(
    "1.1",
    () => sheet.name,
    (name) => {
      mayRestructure(world, "Worksheet.name");
      sheet.name = acceptName(world.book, name, sheet, "Worksheet.name");
    },
  ),
  Visibility: settable(
    "1.1",
    () => (sheet.hidden ? (sheet.veryHidden === true ? "VeryHidden" : "Hidden") : "Visible"),
    (visibility) => setVisibility(world, sheet, visibility),
  ),
});

const rangeMembers = (world: World, sheet: BookSheet): Members => ({
  GetRange: method("1.1", ([address]) => {
    const whole = address === null || address === undefined;
    return rangeObject(world, sheet, whole ? WHOLE_SHEET : placeOf(address, "Worksheet.getRange"));
  }),
  GetRangeByIndexes: method("1.7", ([row, column, rows, columns]) =>
    rangeObject(world, sheet, {
      row: Number(row),
      column: Number(column),
      rows: Number(rows),
      columns: Number(columns),
    }),
  ),
  /** Of a sheet with nothing in it, its first cell. */
  GetUsedRange: method("1.2", ([valuesOnly]) => {
    if (sheet.chartSheet === true) throw unsupportedSheet("Worksheet.getUsedRange");
    const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true ? "values" : "values-and-looks");
    return rangeObject(world, sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }),
  GetUsedRangeOrNullObject: method("1.4", ([valuesOnly]) => {
    if (sheet.chartSheet === true) throw unsupportedSheet("Worksheet.getUsedRangeOrNullObject");
    const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true ? "values" : "values-and-looks");
    return used ? rangeObject(world, sheet, used) : null;
  }),
});

function setVisibility(world: World, sheet: BookSheet, visibility: unknown): void {
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw invalidArgument("Worksheet.visibility");
  mayRestructure(world, "Worksheet.visibility");
  const isLast = !world.book.sheets.some((other) => other !== sheet && !other.hidden);
  if (visibility !== "Visible" && isLast) throw invalidOperation("Worksheet.visibility");
  sheet.hidden = visibility !== "Visible";
  if (visibility === "VeryHidden") sheet.veryHidden = true;
  else delete sheet.veryHidden;
}
