/** A workbook's date formats show how its people order day and month. */
import { orderIn, orderOf } from "../../../workbench/files/date-order.ts";

test.each([
  ["dd/mm/yyyy", "day-first"],
  ["d.m.yy", "day-first"],
  ["[$-C0A]dddd, d/m/yyyy", "day-first"],
  ["m/d/yy", "month-first"],
  ['mm"/"dd"/"yyyy', "month-first"],
  ["m/d/yyyy h:mm", "month-first"],
  ["yyyy-mm-dd", undefined],
  ["d-mmm-yy", undefined],
  ["mmmm d, yyyy", undefined],
  ["h:mm", undefined],
])("%s is %s", (code, order) => {
  expect(orderIn(code)).toBe(order);
});

test("the order that most date cells show counts; without any, the month comes first", () => {
  expect(orderOf(["d/m/yy", "d/m/yy", "m/d/yy"])).toBe("day-first");
  expect(orderOf(["d/m/yy", "m/d/yy"])).toBe("month-first");
  expect(orderOf([])).toBe("month-first");
});
