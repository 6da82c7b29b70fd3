/** When entries were: the school year settles the year, the sheet shows the order of day and month. */

import { schoolYearOf } from "../../../core/convert/dates.ts";
import { dateOrderOf, dayReader, schoolYearFor } from "../../../core/convert/entry-days.ts";
import type { Found, FoundEntry } from "../../../core/convert/found.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import { type Day, parseDay } from "../../../core/workbook/day.ts";
import { bookOf } from "../../books/book-text.ts";

const day = (text: string): Day => parseDay(text) ?? schoolYearOf(day("2025-09-01")).from;
const YEAR = schoolYearOf(day("2025-10-01"));
const snapshot = bookOf("|");

const entry = (value: Cell, under = ""): FoundEntry => ({
  place: { row: 0, column: 0 },
  parts: [],
  date: { field: 0, value, place: { row: 0, column: 0 } },
  under,
  held: "yes",
});
const region = (cells: readonly Cell[]): Found => ({
  layout: "rows",
  purpose: "meetings",
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  headerRows: [0],
  fields: [],
  entries: cells.map((cell) => entry(cell)),
  shared: [],
  notices: [],
  score: 1,
});

const read = (cells: readonly Cell[]): readonly unknown[] => {
  const reader = dayReader("month-first", YEAR);
  return cells.map((cell) => reader.read(cell, "")).map((it) => ("day" in it ? it.day : it.type));
};

test("dates without a year lie in the school year, from first to last and from last to first", () => {
  expect(read(["9/10", "12/3", "1/14", "5/20"])).toEqual(["2025-09-10", "2025-12-03", "2026-01-14", "2026-05-20"]);
  expect(read(["5/20", "1/14", "12/3", "9/10"])).toEqual(["2026-05-20", "2026-01-14", "2025-12-03", "2025-09-10"]);
});

test("a divider's school year holds for the dates below it", () => {
  const reader = dayReader("month-first", YEAR);
  expect(reader.read("9/11", "2024-2025")).toMatchObject({ day: "2024-09-11" });
  expect(reader.read("3/4", "March 2025")).toMatchObject({ day: "2025-03-04" });
});

test("a serial number is a date that lost its format", () => {
  expect(read([45910])).toEqual(["2025-09-10"]);
});

test("what no calendar holds is unclear, an empty cell is none", () => {
  expect(read(["TBD", null, "ask Ana"])).toEqual(["unclear", "none", "unclear"]);
});

test.each([
  [["10/09/2025", "17/09/2025"], "day-first"],
  [["9/17/2025", "10/9/2025"], "month-first"],
  [["10/09/2025", "11/09/2025"], "month-first"],
])("%j reads %s", (cells, order) => {
  expect(
    dateOrderOf(
      cells.map((cell) => entry(cell)),
      snapshot,
    ),
  ).toBe(order);
});

test.each([
  ["a title names it", ["9/10"], ["PLC Notes 2023-24"], "2023-08-01"],
  ["its own dates name it", ["9/10", "9/17/2022"], ["PLC Notes"], "2022-08-01"],
  ["nothing names it: it is today's", ["9/10", "9/17"], ["PLC Notes"], "2025-08-01"],
])("the school year where %s", (_fact, cells, titles, from) => {
  expect(schoolYearFor(region(cells), titles, snapshot).from).toBe(from);
});

test("where most dates would lie ahead the sheet is of the year before", () => {
  const september = { ...snapshot, today: day("2025-09-12") };
  expect(schoolYearFor(region(["9/4", "10/2", "11/6", "1/8", "3/5"]), [], september).from).toBe("2024-08-01");
});
