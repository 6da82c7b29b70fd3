/** Names of cells and formulas, of the workbook or of one sheet. */
import type { BookSheet } from "../book.ts";
import type { BookName } from "../book-parts.ts";
import { addName, cellsOfName, findName, formulaOfName, isName } from "../names.ts";
import {
  child,
  collection,
  type HostObject,
  type Members,
  method,
  namedObject,
  readable,
  settable,
} from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { addressIn } from "./range-place.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./refusal.ts";
import { worksheetObject } from "./worksheet.ts";
import type { World } from "./world.ts";

/** A comment may be this long. */
const MOST_COMMENT = 255;

/** The names of one sheet's own, or (`home` null) of the whole workbook. */
export function namesObject(world: World, home: BookSheet | null): HostObject {
  const { book } = world;
  const scope = home?.id ?? null;
  const all = (): readonly BookName[] => (book.names ?? []).filter((name) => name.scope === scope);
  return collection(
    "NamedItemCollection",
    {
      Add: method("1.4", ([name, reference, comment]) => {
        const location = "NamedItemCollection.add";
        if (typeof name !== "string" || !isName(name)) throw invalidArgument(location);
        if (findName(book, scope, name)) throw itemAlreadyExists(location);
        const said = comment ?? "";
        if (typeof said !== "string" || said.length > MOST_COMMENT) throw invalidArgument(location);
        if (typeof reference !== "string" || !reference.startsWith("=")) {
          return nameObject(world, addName(book, name, scope, placeIn(world, null, reference, location), said));
        }
        const made = { name, scope, at: null, formula: reference, comment: said, visible: true };
        book.names = [...(book.names ?? []), made];
        return nameObject(world, made);
      }),
      GetCount: method("1.4", () => all().length),
      GetItem: method("1.1", ([name]) => {
        const found = findName(book, scope, String(name));
        if (!found) throw itemNotFound("NamedItemCollection.getItem");
        return nameObject(world, found);
      }),
      GetItemOrNullObject: method("1.4", ([name]) => {
        const found = findName(book, scope, String(name));
        return found ? nameObject(world, found) : null;
      }),
    },
    () => all().map((name) => nameObject(world, name)),
  );
}

function nameObject(world: World, name: BookName): HostObject {
  const { book } = world;
  const cells = () => cellsOfName(book, name);
  const scope = (): BookSheet | undefined => book.sheets.find(({ id }) => id === name.scope);
  return namedObject("NamedItem", name.name, {
    Name: readable("1.1", () => name.name),
    Type: readable("1.1", () => (cells() ? "Range" : /^=#/.test(name.formula) ? "Error" : "String")),
    Value: readable("1.1", () => {
      const found = cells();
      return found ? addressIn(found.sheet.name, found.area) : name.formula;
    }),
    Formula: readable("1.7", () => formulaOfName(book, name)),
    Scope: readable("1.4", () => (name.scope === null ? "Workbook" : "Worksheet")),
    ...saidMembers(name),
    WorksheetOrNullObject: child("1.4", () => {
      const sheet = scope();
      return sheet ? worksheetObject(world, sheet) : null;
    }),
    GetRange: method("1.1", () => {
      const found = cells();
      if (!found) throw itemNotFound("NamedItem.getRange");
      return rangeObject(world, found.sheet, found.area);
    }),
    GetRangeOrNullObject: method("1.4", () => {
      const found = cells();
      return found ? rangeObject(world, found.sheet, found.area) : null;
    }),
    Delete: method("1.4", () => {
      book.names = (book.names ?? []).filter((other) => other !== name);
      return null;
    }),
  });
}

/** What a person may change of a name. */
const saidMembers = (name: BookName): Members => ({
  Comment: settable(
    "1.4",
    () => name.comment,
    (comment) => {
      if (typeof comment !== "string" || comment.length > MOST_COMMENT) throw invalidArgument("NamedItem.comment");
      name.comment = comment;
    },
  ),
  Visible: settable(
    "1.1",
    () => name.visible,
    (visible) => {
      if (typeof visible !== "boolean") throw invalidArgument("NamedItem.visible");
      name.visible = visible;
    },
  ),
});
