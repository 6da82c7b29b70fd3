/** Looks, drop-downs, rules and charts are written to Excel. */
import type { Write } from "../../core/workbook/write.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { openInExcel } from "./on-excel.ts";
import { day, openLog, SHEET, setAt, sheetIn } from "./written.ts";

test("styles give fonts, fills and wrapping; types give number formats and alignment", async () => {
  const opened = openLog([
    ["Date", "Notes"],
    [45938, "Long"],
  ]);
  await opened.write([
    { do: "style", sheet: SHEET, area: { row: 0, column: 0, rows: 1, columns: 2 }, style: "heading" },
    { do: "style", sheet: SHEET, area: { row: 1, column: 0, rows: 1, columns: 2 }, style: "body" },
    { do: "type", sheet: SHEET, area: { row: 1, column: 0, rows: 1, columns: 1 }, type: "day" },
    { do: "type", sheet: SHEET, area: { row: 1, column: 1, rows: 1, columns: 1 }, type: "long-text" },
  ]);
  const [heading, body] = sheetIn(opened).cells;
  expect(heading?.[1]).toMatchObject({ bold: true, fill: "#1F4E79", color: "#FFFFFF", wrap: true, vertical: "Center" });
  expect(body?.[0]).toMatchObject({ format: "mmm d, yyyy", horizontal: "Left", wrap: true, vertical: "Top" });
  expect(body?.[1]?.format).toBeUndefined();
  expect((await opened.sheet(SHEET)).cells[1]?.[0]).toEqual({ day: "2025-10-08" });
});

const STYLES = [
  ...["heading", "id", "body", "title", "section", "sentence"],
  ...["attention", "quiet", "done", "strong", "table-heading", "figure-heading"],
] as const;

test.each(STYLES)("the style %s is taken by Excel", async (style) => {
  const opened = openLog([["A"]]);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  await opened.write([{ do: "style", sheet: SHEET, area, style: style as "heading" }]);
  expect(sheetIn(opened).cells[0]?.[0]?.vertical).toBeDefined();
});

test("widths, frozen headings and the print set-up are set", async () => {
  const opened = openLog([["A", "B"]]);
  await opened.write([
    { do: "widths", sheet: SHEET, column: 0, widths: [12, 40] },
    { do: "freeze", sheet: SHEET, rows: 1 },
    { do: "print-setup", sheet: SHEET, headingRows: 1 },
  ]);
  const sheet = sheetIn(opened);
  expect([...sheet.widths]).toEqual([
    [0, 12],
    [1, 40],
  ]);
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.print).toEqual({ landscape: true, fitToWidth: true, headingRows: 1 });
});

test("a drop-down offers its options; it and rules refuse with a sentence, or take other text", async () => {
  const opened = openLog();
  const area = { row: 1, column: 0, rows: 100, columns: 1 };
  const notices = await opened.write([
    { do: "choices", sheet: SHEET, area, options: ["Open", "Done"], help: "Is it done?", refusal: "" },
    { do: "rule", sheet: SHEET, area: { ...area, column: 1 }, type: "day", help: "When.", refusal: "Type a date." },
    { do: "rule", sheet: SHEET, area: { ...area, column: 2 }, type: "number", help: "", refusal: "Type a number." },
    { do: "rule", sheet: SHEET, area: { ...area, column: 3 }, type: "share", help: "x".repeat(300), refusal: "%" },
    { do: "rule", sheet: SHEET, area: { ...area, column: 4 }, type: "time", help: "", refusal: "Type a time." },
    { do: "rule", sheet: SHEET, area: { ...area, column: 5 }, type: "any", help: "What was said.", refusal: "" },
  ]);
  expect(notices).toEqual([]);
  expect(sheetIn(opened).validations).toMatchObject([
    { area, type: "list", options: ["Open", "Done"], help: "Is it done?", strict: false },
    { area: { ...area, column: 1 }, type: "date", help: "When.", strict: true, error: { message: "Type a date." } },
    { area: { ...area, column: 2 }, type: "number", help: "", strict: true, error: { message: "Type a number." } },
    { area: { ...area, column: 3 }, type: "number", help: "x".repeat(255), strict: true },
    { area: { ...area, column: 4 }, type: "time", help: "", strict: true, error: { message: "Type a time." } },
    { area: { ...area, column: 5 }, type: "any", help: "What was said." },
  ]);
});

test.each([
  ["too long for Excel", Array.from({ length: 60 }, (_, i) => `Option ${i}`)],
  ["with a comma", ["Yes", "No, not yet"]],
])("a drop-down %s is left out, said, and keeps its help", async (_, options) => {
  const opened = openLog();
  const area = { row: 1, column: 0, rows: 5, columns: 1 };
  const notices = await opened.write([{ do: "choices", sheet: SHEET, area, options, help: "Choose.", refusal: "" }]);
  expect(notices.map(({ code, cell }) => [code, cell])).toEqual([["host/choices-too-long", "A2"]]);
  expect(sheetIn(opened).validations).toEqual([expect.objectContaining({ type: "any", help: "Choose." })]);
});

test("cells that hold a text are highlighted", async () => {
  const opened = openLog();
  const area = { row: 1, column: 0, rows: 5, columns: 1 };
  await opened.write([{ do: "highlight", sheet: SHEET, area, text: 'Over "due"', style: "attention" }]);
  expect(sheetIn(opened).highlights).toEqual([{ area, text: 'Over "due"', fill: "#FFF1DC", color: "#7A2E00" }]);
});

const chartWrite = (chart: "column" | "bar" | "line" | "radar"): Write => ({
  do: "chart",
  sheet: SHEET,
  data: { row: 0, column: 0, rows: 3, columns: 2 },
  at: { row: 0, column: 3 },
  chart: {
    type: "chart",
    chart,
    title: "Meetings",
    sentence: "Two meetings in September, three in October.",
    categoryHeading: "Month",
    categories: ["Sep", "Oct"],
    series: [{ name: "Held", values: [2, 3] }],
  },
});

test.each([
  ["column", "ColumnClustered"],
  ["bar", "BarClustered"],
  ["line", "LineMarkers"],
  ["radar", "Radar"],
] as const)("a %s chart is drawn over its cells", async (chart, type) => {
  const opened = openLog([
    ["Month", "Held"],
    ["Sep", 2],
    ["Oct", 3],
  ]);
  await opened.write([chartWrite(chart)]);
  expect(sheetIn(opened).charts).toEqual([
    {
      name: "PLT chart D1",
      type,
      title: "Meetings",
      altText: "",
      data: { row: 0, column: 0, rows: 3, columns: 2 },
      at: { row: 0, column: 3 },
    },
  ]);
});

test("a page is emptied with its charts; the team's own columns and charts stay", async () => {
  const opened = openLog([["Title", null, "Team's own"]]);
  await opened.write([chartWrite("bar")]);
  sheetIn(opened).charts.push({ ...chartsOfTeam, data: { row: 0, column: 0, rows: 1, columns: 1 } });
  await opened.write([
    { do: "clear-page", sheet: SHEET, columns: 2 },
    setAt(0, 0, [["New title"]]),
    chartWrite("column"),
  ]);
  expect((await opened.sheet(SHEET)).cells).toEqual([["New title", null, "Team's own"]]);
  expect(sheetIn(opened).charts.map(({ name, type }) => [name, type])).toEqual([
    ["Chart 7", "Pie"],
    ["PLT chart D1", "ColumnClustered"],
  ]);
});
const chartsOfTeam = { name: "Chart 7", type: "Pie", title: "", altText: "", at: { row: 9, column: 9 } };

test("an Excel of 2019 takes all strokes, without drop-downs and print set-up", async () => {
  const opened = openInExcel(bookOf("Log", { Notes: [] }), { ...excel2021, excelApi: "1.7" });
  const area = { row: 1, column: 0, rows: 5, columns: 1 };
  await opened.write([
    { do: "add-sheet", sheet: SHEET, hidden: false },
    setAt(0, 0, [["Status"], [{ day: day("2025-10-08") }]]),
    { do: "choices", sheet: SHEET, area, options: ["Open"], help: "", refusal: "" },
    { do: "rule", sheet: SHEET, area, type: "day", help: "When.", refusal: "Type a date." },
    { do: "highlight", sheet: SHEET, area, text: "Late", style: "attention" },
    { do: "freeze", sheet: SHEET, rows: 1 },
    { do: "print-setup", sheet: SHEET, headingRows: 1 },
    { do: "widths", sheet: SHEET, column: 0, widths: [20] },
    chartWrite("line"),
  ]);
  expect((await opened.sheet(SHEET)).cells).toEqual([["Status"], [{ day: "2025-10-08" }]]);
});
