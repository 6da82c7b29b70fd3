/** Highlight rules of a range: cells whose value equals a text. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookHighlight, BookSheet } from "../book.ts";
import { child, collection, type HostObject, method, plainObject, settable } from "./host-object.ts";
import { overlaps } from "./range-place.ts";
import { apiNotFound, invalidArgument } from "./refusal.ts";
import { mayChange } from "./world.ts";

export const conditionalFormatsObject = (sheet: BookSheet, area: Area): HostObject =>
  collection(
    "ConditionalFormatCollection",
    {
      Add: method("1.6", ([type]) => {
        mayChange(sheet, "ConditionalFormatCollection.add");
        if (type !== "CellValue") throw apiNotFound(`ConditionalFormatCollection.add ${String(type)}`);
        const rule: BookHighlight = { area, text: "", fill: "", color: "" };
        sheet.highlights.push(rule);
        return conditionalFormatObject(sheet, rule);
      }),
      GetCount: method("1.6", () => inside(sheet, area).length),
      ClearAll: method("1.6", () => {
        mayChange(sheet, "ConditionalFormatCollection.clearAll");
        sheet.highlights = sheet.highlights.filter((rule) => !overlaps(rule.area, area));
        return null;
      }),
    },
    () => inside(sheet, area).map((rule) => conditionalFormatObject(sheet, rule)),
  );

const inside = (sheet: BookSheet, area: Area): readonly BookHighlight[] =>
  sheet.highlights.filter((rule) => overlaps(rule.area, area));

const conditionalFormatObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("ConditionalFormat", {
    CellValue: child("1.6", () =>
      plainObject("CellValueConditionalFormat", {
        Format: child("1.6", () => formatObject(sheet, rule)),
        Rule: settable(
          "1.6",
          () => ({ formula1: `="${rule.text.replace(/"/g, '""')}"`, operator: "EqualTo" }),
          (value) => {
            mayChange(sheet, "CellValueConditionalFormat.rule");
            rule.text = comparedText(value);
          },
        ),
      }),
    ),
  });

const formatObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("ConditionalRangeFormat", {
    Fill: child("1.6", () => plainObject("ConditionalRangeFill", { Color: colorMember(sheet, rule, "fill") })),
    Font: child("1.6", () => plainObject("ConditionalRangeFont", { Color: colorMember(sheet, rule, "color") })),
  });

const colorMember = (sheet: BookSheet, rule: BookHighlight, part: "fill" | "color") =>
  settable(
    "1.6",
    () => rule[part],
    (color) => {
      mayChange(sheet, "ConditionalRangeFormat");
      if (typeof color !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(color))
        throw invalidArgument("ConditionalRangeFormat");
      rule[part] = color;
    },
  );

/** The text of `{ formula1: '="Overdue"', operator: "EqualTo" }`. */
function comparedText(value: unknown): string {
  const { formula1, operator } = { formula1: "", operator: "", ...(typeof value === "object" ? value : {}) };
  const m = /^="((?:[^"]|"")*)"$/.exec(String(formula1));
  if (!m || operator !== "EqualTo") throw invalidArgument("CellValueConditionalFormat.rule");
  return (m[1] ?? "").replace(/""/g, '"');
}
