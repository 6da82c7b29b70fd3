/** Highlight rules of a range: by a cell's value, by a formula, by a text within it, by being blank. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import type { BookHighlight } from "../book-rules.ts";
import { conditionMembers, KINDS, kindOf } from "./condition.ts";
import { collection, type HostObject, method, namedObject, readable, settable } from "./host-object.ts";
import { rangeAreasObject } from "./merges.ts";
import { rangeObject } from "./range.ts";
import { overlaps } from "./range-place.ts";
import { invalidArgument, itemNotFound, notBuilt } from "./refusal.ts";
import { mayChange, type World } from "./world.ts";

export function conditionalFormatsObject(world: World, sheet: BookSheet, area: Area): HostObject {
  const inside = (): readonly BookHighlight[] => sheet.highlights.filter((rule) => overlaps(rule.area, area));
  const objectOf = (rule: BookHighlight): HostObject => conditionalFormatObject(world, sheet, rule);
  const found = (id: unknown): BookHighlight | undefined => inside().find((rule) => idOf(rule) === id);
  const sure = (rule: BookHighlight | undefined, location: string): HostObject => {
    if (!rule) throw itemNotFound(location);
    return objectOf(rule);
  };
  return collection(
    "ConditionalFormatCollection",
    {
      Add: method("1.6", ([type]) => {
        mayChange(sheet, "ConditionalFormatCollection.add");
        if (typeof type !== "string") throw invalidArgument("ConditionalFormatCollection.add");
        const begun = KINDS[type];
        if (begun === undefined) throw notBuilt(`ConditionalFormatCollection.add ${type}`);
        const rule: BookHighlight = { area, text: "", fill: "", color: "", ...structuredClone(begun) };
        sheet.highlights.push(rule);
        return objectOf(rule);
      }),
      GetCount: method("1.6", () => inside().length),
      GetItem: method("1.6", ([id]) => sure(found(id), "ConditionalFormatCollection.getItem")),
      GetItemOrNullObject: method("1.14", ([id]) => {
        const rule = found(id);
        return rule ? objectOf(rule) : null;
      }),
      GetItemAt: method("1.6", ([index]) => sure(inside()[Number(index)], "ConditionalFormatCollection.getItemAt")),
      ClearAll: method("1.6", () => {
        mayChange(sheet, "ConditionalFormatCollection.clearAll");
        sheet.highlights = sheet.highlights.filter((rule) => !overlaps(rule.area, area));
        return null;
      }),
    },
    () => inside().map(objectOf),
  );
}

const ids = new WeakMap<BookHighlight, string>();
let given = 0;

/** The id of a rule as long as the workbook is open. */
function idOf(rule: BookHighlight): string {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  given += 1;
  const id = `{00000000-0002-0000-0000-${String(given).padStart(12, "0")}}`;
  ids.set(rule, id);
  return id;
}

const conditionalFormatObject = (world: World, sheet: BookSheet, rule: BookHighlight): HostObject =>
  namedObject("ConditionalFormat", idOf(rule), {
    Id: readable("1.6", () => idOf(rule)),
    Type: readable("1.6", () => kindOf(rule)),
    Priority: readable("1.6", () => sheet.highlights.indexOf(rule)),
    StopIfTrue: settable(
      "1.6",
      () => rule.stop ?? false,
      (stop) => {
        mayChange(sheet, "ConditionalFormat.stopIfTrue");
        if (typeof stop !== "boolean") throw invalidArgument("ConditionalFormat.stopIfTrue");
        rule.stop = stop;
      },
    ),
    ...conditionMembers(sheet, rule),
    GetRange: method("1.6", () => rangeObject(world, sheet, rule.area)),
    GetRanges: method("1.9", () => rangeAreasObject(world, sheet, [rule.area])),
    Delete: method("1.6", () => {
      mayChange(sheet, "ConditionalFormat.delete");
      sheet.highlights = sheet.highlights.filter((other) => other !== rule);
      return null;
    }),
  });
