/** The sheets of the workbook. */

import type { BookSheet } from "../book.ts";
import { addBookSheet } from "../new-book.ts";
import { allSheetsEvents } from "./events.ts";
import { collection, type HostObject, method } from "./host-object.ts";
import { itemNotFound } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { acceptName, freeName } from "./sheet-name.ts";
import { worksheetObject } from "./worksheet.ts";
import { mayRestructure, type World } from "./world.ts";

export function worksheetsObject(world: World): HostObject {
  const find = (key: unknown): BookSheet | undefined =>
    world.book.sheets.find((sheet) => sheetId(sheet) === key || sheet.name.toLowerCase() === String(key).toLowerCase());
  return collection(
    "WorksheetCollection",
    {
      GetItem: method("1.1", ([key]) => {
        const sheet = find(key);
        if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
        return worksheetObject(world, sheet);
      }),
      GetItemOrNullObject: method("1.4", ([key]) => {
        const sheet = find(key);
        return sheet ? worksheetObject(world, sheet) : null;
      }),
      Add: method("1.1", ([name]) => {
        const location = "WorksheetCollection.add";
        mayRestructure(world, location);
        const accepted =
          name === null || name === undefined ? freeName(world.book) : acceptName(world.book, name, null, location);
        const sheet = addBookSheet(world.book, accepted);
        world.events.happened("Added", sheetId(sheet), { worksheetId: sheetId(sheet), source: "Local" });
        return worksheetObject(world, sheet);
      }),
      GetActiveWorksheet: method("1.1", () => {
        const shown = world.book.sheets.find(({ id }) => id === world.shown.sheet) ?? world.book.sheets[0];
        if (!shown) throw itemNotFound("WorksheetCollection.getActiveWorksheet");
        return worksheetObject(world, shown);
      }),
      GetCount: method("1.4", () => world.book.sheets.length),
      ...allSheetsEvents(world.events),
    },
    () => world.book.sheets.map((sheet) => worksheetObject(world, sheet)),
  );
}
