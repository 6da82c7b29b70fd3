import type { Value } from "../../../core/kinds/entry.ts";
import type { FieldView } from "../../../core/reply.ts";
import { heldValue, namesIn, sentValue, shownText } from "../../../core/sidebar/form-values.ts";
import type { ColumnType } from "../../../core/workbook/look.ts";

const field = (type: ColumnType, proposed: Value = null): FieldView => ({
  key: "key",
  label: "Label",
  help: "",
  type,
  required: false,
  choices: [],
  proposed,
});

test.each<[ColumnType, Value, Value]>([
  ["number", "45", 45],
  ["number", " 4,5 ", 4.5],
  ["number", "about an hour", "about an hour"],
  ["number", "", null],
  ["number", 45, 45],
  ["share", "76", 0.76],
  ["share", "76%", 0.76],
  ["share", "most", "most"],
  ["text", "12", "12"],
  ["text", "   ", null],
  ["day", "2025-10-08", "2025-10-08"],
])("typed into a field for %s, %j is sent as %j", (type, typed, sent) => {
  expect(sentValue(field(type), typed)).toBe(sent);
});

test.each<[ColumnType, Value, string]>([
  ["share", 0.76, "76"],
  ["share", 0.7777, "77.77"],
  ["number", 45, "45"],
  ["text", null, ""],
  ["text", ["Ana", "Ben"], "Ana, Ben"],
])("a field for %s shows %j as %j", (type, value, shown) => {
  expect(shownText(field(type), value)).toBe(shown);
});

test("a field holds what is proposed until something is typed, also when that is nothing", () => {
  expect(heldValue(field("text", "Ana"), {})).toBe("Ana");
  expect(heldValue(field("text", "Ana"), { key: null })).toBeNull();
});

test.each<[Value, readonly string[]]>([
  [null, []],
  ["", []],
  ["Ana", ["Ana"]],
  [
    ["Ana", "Ben"],
    ["Ana", "Ben"],
  ],
])("the names in %j are %j", (value, names) => {
  expect(namesIn(value)).toEqual(names);
});
