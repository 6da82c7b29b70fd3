/** A number and its format give the cell that a person sees. */

import type { DayCell, ShareCell, TimeCell } from "../../../core/workbook/cell.ts";
import { parseDay } from "../../../core/workbook/day.ts";
import { cellOfNumber, formatOfCell, numberOfCell } from "../../../core/workbook/number-format.ts";

const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

const cases: [title: string, value: number, format: string, cell: unknown][] = [
  ["a number under General stays a number", 45938, "General", 45938],
  ["a number without a format stays a number", 12, "", 12],
  ["two decimals stay a number", 1.5, "0.00", 1.5],
  ["thousands stay a number", 1200, "#,##0", 1200],
  ["money stays a number", 12, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', 12],
  ["scientific notation is no era", 12000, "0.00E+00", 12000],
  ["a quoted word is no date", 3, '0 "days"', 3],
  ["an escaped letter is no date", 3, "0\\d", 3],
  ["a colour is no date", -3, "0;[Red]-0", -3],
  ["text format stays a number", 7, "@", 7],
  ["a US date is a day", 45938, "m/d/yyyy", { day: "2025-10-08" }],
  ["a short date is a day", 45938, "d-mmm", { day: "2025-10-08" }],
  ["a month alone is a day", 45931, "mmmm yyyy", { day: "2025-10-01" }],
  ["a date with a locale is a day", 45938, "[$-409]mmmm d, yyyy;@", { day: "2025-10-08" }],
  ["a date that shows no time keeps it", 45938.75, "yyyy-mm-dd", { day: "2025-10-08", time: "18:00" }],
  ["midnight that a format shows is a time", 45938, "m/d/yyyy h:mm", { day: "2025-10-08", time: "00:00" }],
  ["a time stamp is a day with a time", 45938.59375, "m/d/yyyy h:mm", { day: "2025-10-08", time: "14:15" }],
  ["seconds that round up reach the next day", 45938.99999, "m/d/yyyy h:mm:ss", { day: "2025-10-09", time: "00:00" }],
  ["a time of day is a time", 0.59375, "h:mm AM/PM", { time: "14:15" }],
  ["minutes after hours are no months", 0.5, "hh:mm:ss", { time: "12:00" }],
  ["minutes before seconds are no months", 0.01, "mm:ss.0", { time: "00:14" }],
  ["elapsed hours below a day are a time", 0.0625, "[h]:mm", { time: "01:30" }],
  ["a time format over a time stamp keeps its day", 45938.5, "h:mm", { day: "2025-10-08", time: "12:00" }],
  ["a share is a share", 0.76, "0%", { share: 0.76 }],
  ["a share with decimals is a share", 0.125, "0.0%", { share: 0.125 }],
  ["no day stands below zero", -1, "m/d/yyyy", -1],
  ["a small number under a date format stays a number", 12, "m/d/yyyy", 12],
  ["beyond the calendar it stays a number", 3000000, "m/d/yyyy", 3000000],
];

test.each(cases)("%s", (_, value, format, cell) => {
  expect(cellOfNumber(value, format)).toEqual(cell);
});

const cells: [DayCell | TimeCell | ShareCell][] = [
  [{ day: day("2025-10-08") }],
  [{ day: day("2024-02-29"), time: "07:59" }],
  [{ time: "00:00" }],
  [{ time: "23:59" }],
  [{ share: 0.333 }],
];

test.each(cells)("%j is read back as it was written", (cell) => {
  expect(cellOfNumber(numberOfCell(cell), formatOfCell(cell))).toEqual(cell);
});
