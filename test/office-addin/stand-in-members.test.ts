/** The stand-in has no member that Excel has not, and none before the requirement set that brought it. */
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { HostObject } from "../../workbench/hosts/excel/host-object.ts";
import { Refusal } from "../../workbench/hosts/excel/refusal.ts";
import { workbookObject } from "../../workbench/hosts/excel/workbook.ts";
import { newWorld } from "../../workbench/hosts/excel/world.ts";
import { excelMembers } from "./typings.ts";

/** Parts that only rules of one kind have; they are reached through their `OrNullObject`. */
const isOfOneKind = ({ kind, members }: HostObject, name: string): boolean =>
  kind === "ConditionalFormat" && Object.hasOwn(members, `${name}OrNullObject`);

/** One rule, with the parts of the other kinds beside it. */
function rulesOfEachKind(add: (...args: unknown[]) => unknown): HostObject {
  const parts = ["CellValue", "Custom", "ContainsText", "PresetCriteria"].map((kind) => add(kind));
  const members = parts.map((part) => (part instanceof HostObject ? Object.entries(part.members) : []));
  const there = members.flat().filter(([, member]) => member.is !== "child" || isThere(member.get));
  return new HostObject("ConditionalFormat", "", Object.fromEntries(there), null);
}

function isThere(get: () => unknown): boolean {
  try {
    return get() !== null;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Every object that can be reached from the workbook, one of each kind. */
function objectsOf(): ReadonlyMap<string, HostObject> {
  const book = bookOf("Log", { Notes: [["A", 1]] });
  const [sheet] = book.sheets;
  sheet?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  const world = newWorld(book, { excelApi: "1.18", year: 2025, shortDatePattern: "M/d/yyyy" });
  const found = new Map<string, HostObject>();
  const visit = (object: unknown): void => {
    if (!(object instanceof HostObject) || found.has(object.kind)) return;
    found.set(object.kind, object);
    for (const [name, member] of Object.entries(object.members)) {
      if (member.is === "child" && !isOfOneKind(object, name)) visit(member.get());
      if (member.is === "method") visit(madeBy(object, name));
    }
    for (const item of object.items?.() ?? []) visit(item);
  };
  const madeBy = (object: HostObject, name: string): unknown => {
    const member = object.members[name];
    const call = (...args: unknown[]): unknown => (member?.is === "method" ? member.call(args) : null);
    const makers: Readonly<Record<string, () => unknown>> = {
      "WorksheetCollection.GetItem": () => call("Notes"),
      "Worksheet.GetRange": () => call("A1:B1"),
      "ConditionalFormatCollection.Add": () => rulesOfEachKind(call),
      "ChartCollection.Add": () => call("Line", found.get("Range"), "Columns"),
      "Functions.Date": () => call(2000, 1, 1),
      "Range.GetMergedAreasOrNullObject": () => call(),
      "TableCollection.Add": () => call("Notes!D1:E2", true),
      "TableRowCollection.GetItemAt": () => call(0),
      "NamedItemCollection.Add": () => call("Roster", "Notes!D1"),
      "SettingCollection.Add": () => call("key", 1),
      "CommentCollection.Add": () => call("Notes!A1", "Mind the gap."),
      "CommentReplyCollection.Add": () => call("Where?"),
      "NoteCollection.Add": () => call("Notes!A1", "Mind the gap."),
    };
    return makers[`${object.kind}.${name}`]?.();
  };
  visit(workbookObject(world));
  // Charts need a range, which is found after them.
  found.delete("ChartCollection");
  const worksheet = found.get("Worksheet")?.members["Charts"];
  if (worksheet?.is === "child") visit(worksheet.get());
  return found;
}

const typings = excelMembers();
const members = [...objectsOf()].flatMap(([kind, object]) =>
  Object.entries(object.members)
    .filter(([name]) => !name.startsWith("_") && !(name === "GetItem" && kind === "ConditionalFormatCollection"))
    .map(([name, member]) => [kind, name, member.since] as const),
);

test("objects of every kind are looked at", () => {
  const kinds = new Set(members.map(([kind]) => kind));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining([
      "Chart",
      "ConditionalFormat",
      "CustomConditionalFormat",
      "AutoFilter",
      "Comment",
      "CommentReply",
      "DataValidation",
      "NamedItem",
      "Setting",
      "Table",
      "TableColumn",
      "TableRow",
      "WorksheetFreezePanes",
      "Note",
      "PageLayout",
      "Range",
      "RangeAreas",
      "TextConditionalFormat",
      "Worksheet",
    ]),
  );
  expect(members.length).toBeGreaterThan(200);
});

test.each(members)("%s.%s belongs to ExcelApi %s", (kind, name, since) => {
  const known = typings.get(kind);
  expect(known?.get(name.charAt(0).toLowerCase() + name.slice(1))).toBe(since);
});
