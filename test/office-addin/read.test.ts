/** A workbook is read in one round trip, or in two where all sheets are wanted; every cell is what a person sees. */
import { parseDay } from "../../core/workbook/day.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { addBookSheet } from "../../workbench/hosts/new-book.ts";
import { openInExcel } from "./on-excel.ts";

const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

const notes = () =>
  bookOf("Grade 5", {
    Notes: [
      ["Date", "Who", "Share", "Time", "Done"],
      [{ day: day("2025-10-08") }, "Ana, Ben", { share: 0.76 }, { time: "14:15" }, true],
      [{ day: day("2025-10-15"), time: "07:30" }, null, 12.5, { error: "#REF!" }],
    ],
    Empty: [],
    Budget: [["Paper", 12]],
  });

test("named sheets are read in one round trip, with every kind of cell", async () => {
  const { read, requests } = openInExcel(notes());
  const { workbook } = await read(["Notes"]);
  expect(requests()).toBe(1);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Notes"]);
  expect(workbook.sheets[0]?.cells).toEqual([
    ["Date", "Who", "Share", "Time", "Done"],
    [{ day: "2025-10-08" }, "Ana, Ben", { share: 0.76 }, { time: "14:15" }, true],
    [{ day: "2025-10-15", time: "07:30" }, null, 12.5, { error: "#REF!" }],
  ]);
});

test("the names of all sheets come along, in their order, and the workbook's name", async () => {
  const { read } = openInExcel(notes());
  const { workbook } = await read(["Notes"]);
  expect(workbook.sheetNames).toEqual(["Notes", "Empty", "Budget"]);
  expect(workbook.file).toBe("Grade 5.xlsx");
});

test("all sheets are read in two round trips", async () => {
  const { read, requests } = openInExcel(notes());
  const { workbook } = await read("all");
  expect(requests()).toBe(2);
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
    ["Notes", 3],
    ["Empty", 0],
    ["Budget", 1],
  ]);
});

test("a named sheet that does not exist is left out, and the others are read", async () => {
  const { read, requests } = openInExcel(notes());
  const { workbook } = await read(["PLT Meetings", "budget"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Budget"]);
  expect(requests()).toBe(1);
});

test("no sheet at all is one round trip for the names", async () => {
  const { read, requests } = openInExcel(notes());
  expect((await read([])).workbook.sheets).toEqual([]);
  expect(requests()).toBe(1);
});

test("a used range that begins at C4 keeps its place", async () => {
  const book = bookOf("Late", { Notes: [[], [], [], [null, null, "Here"]] });
  const { sheet } = openInExcel(book);
  const { cells } = await sheet("Notes");
  expect(cells).toEqual([[], [], [], [null, null, "Here"]]);
});

test("hidden sheets, rows and columns, merges and protection are seen", async () => {
  const book = notes();
  const [first] = book.sheets;
  if (!first) throw new Error("no sheet");
  first.hidden = true;
  first.protection = "Locked";
  first.hiddenRows.add(1);
  first.hiddenColumns.add(2);
  first.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  const { sheet } = openInExcel(book);
  expect(await sheet("Notes")).toMatchObject({
    hidden: true,
    locked: true,
    hiddenRows: [1],
    hiddenColumns: [2],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  });
});

test("an Excel of 2019 reads the cells, without what it cannot tell", async () => {
  const book = notes();
  book.sheets[0]?.hiddenRows.add(1);
  book.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  const { sheet, requests } = openInExcel(book, { ...excel2021, excelApi: "1.7" });
  expect(await sheet("Notes")).toMatchObject({ merges: [], hiddenRows: [], hiddenColumns: [] });
  expect((await sheet("Notes")).cells).toHaveLength(3);
  expect(requests()).toBe(2);
});

test("a formula is given beside its value; text that looks like one is none", async () => {
  const book = bookOf("Sums", { Notes: [["Total", 7, "=1+1"]] });
  const total = book.sheets[0]?.cells[0]?.[1];
  if (total) total.formula = "=SUM(A1:A9)";
  const { sheet } = openInExcel(book);
  const { cells, formulas } = await sheet("Notes");
  expect(formulas).toEqual({ B1: "=SUM(A1:A9)" });
  expect(cells).toEqual([["Total", 7, "=1+1"]]);
});

test("days of a workbook that counts from 1904 are the days that a person sees", async () => {
  const book = bookOf("Old Mac", { Notes: [[{ day: day("2025-10-08") }, 3]] });
  const cell = book.sheets[0]?.cells[0]?.[0];
  if (cell) cell.value = 45938 - 1462;
  book.date1904 = true;
  const { sheet } = openInExcel(book);
  expect((await sheet("Notes")).cells).toEqual([[{ day: "2025-10-08" }, 3]]);
});

test.each([
  ["M/d/yyyy", "1.14", "en-US", "month-first"],
  ["dd/MM/yyyy", "1.14", "en-US", "day-first"],
  ["yyyy-MM-dd", "1.14", "en-CA", "month-first"],
  ["M/d/yyyy", "1.7", "en-US", "month-first"],
  ["M/d/yyyy", "1.7", "es-MX", "day-first"],
])("with the pattern %s, Excel %s and %s, dates are %s", async (shortDatePattern, excelApi, displayLanguage, order) => {
  const { read } = openInExcel(notes(), { ...excel2021, shortDatePattern, excelApi, displayLanguage });
  expect((await read([])).workbook.dateOrder).toBe(order);
});

test.each([10, 1000])("%i rows are one round trip", async (rows) => {
  const book = bookOf("Long", {
    Notes: Array.from({ length: rows }, (_, i) => [`Row ${i}`, i, "Some notes of a meeting"]),
  });
  const { sheet, requests } = openInExcel(book);
  expect((await sheet("Notes")).cells).toHaveLength(rows);
  expect(requests()).toBe(1);
});

test("20,000 rows that fit an answer are one round trip", async () => {
  const book = bookOf("Long", { Notes: Array.from({ length: 20_000 }, (_, i) => [i, "Notes"]) });
  const { sheet, requests, host } = openInExcel(book);
  expect((await sheet("Notes")).cells).toHaveLength(20_000);
  expect(requests()).toBe(1);
  expect(host.counts.at(-1)?.bytesReceived).toBeLessThan(5 * 1024 * 1024);
});

test("more than one answer can hold is read in as few pieces as it needs, and nothing is missing", async () => {
  const text = "What the team talked about, decided and wants to try with its students next. ".repeat(4);
  const rows = Array.from({ length: 20_000 }, (_, i) => [i, `${text}${i}`]);
  const book = bookOf("Very long", { Small: [["A"]], Notes: [[], ["No", "Notes"], ...rows] });
  book.sheets[1]?.hiddenRows.add(15_000);
  book.sheets[1]?.merges.push({ row: 19_000, column: 0, rows: 1, columns: 2 });
  const { read, requests, host } = openInExcel(book);
  const { workbook } = await read("all");
  expect(workbook.sheets[1]?.cells).toEqual(expect.arrayContaining([[19_999, `${text}19999`]]));
  expect(workbook.sheets[1]?.cells).toHaveLength(20_002);
  expect(workbook.sheets[1]?.cells[0]).toEqual([]);
  expect(workbook.sheets[1]).toMatchObject({
    hiddenRows: [15_000],
    merges: [{ row: 19_000, column: 0, rows: 1, columns: 2 }],
  });
  const bytes = host.counts.reduce((sum, count) => sum + count.bytesReceived, 0);
  expect(requests()).toBeLessThanOrEqual(5 + Math.ceil((bytes / 4_500_000) * 1.5));
});

test("more merged areas than Excel tells at once are read in pieces", async () => {
  const book = bookOf("Merged", { Notes: Array.from({ length: 1300 }, (_, i) => [`Row ${i}`, null]) });
  book.sheets[0]?.merges.push(...Array.from({ length: 1300 }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 })));
  const { sheet } = openInExcel(book);
  const { merges, cells } = await sheet("Notes");
  expect(merges).toHaveLength(1300);
  expect(cells).toHaveLength(1300);
});

test("a sheet that only has colours is empty", async () => {
  const book = bookOf("Colours", {});
  addBookSheet(book, "Notes").cells = [[undefined, { value: null, fill: "#FFFF00" }]];
  const { sheet } = openInExcel(book);
  expect((await sheet("Notes")).cells).toEqual([]);
});

test("a tab that is one chart has no cells, and the others are read", async () => {
  const book = notes();
  const [, second] = book.sheets;
  if (second) second.chartSheet = true;
  const { read } = openInExcel(book);
  const { workbook } = await read("all");
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
    ["Notes", 3],
    ["Empty", 0],
    ["Budget", 1],
  ]);
});
