/** Every stroke is carried out by Excel in one round trip, and what was written is read back the same. */
import type { Cell } from "../../core/workbook/cell.ts";
import type { Write } from "../../core/workbook/write.ts";
import { writeWorkbook } from "../../office-addin/write.ts";
import { codeOfFailure } from "./on-excel.ts";
import { day, openLog, SHEET, setAt, sheetIn } from "./written.ts";

const CELLS: readonly (readonly [title: string, cell: Cell])[] = [
  ["plain words", "Ana and Ben"],
  ["words with a digit", "Grade 5"],
  ["a number as text", "007"],
  ["a date as text", "9/14"],
  ["a date in words", "Oct 8"],
  ["a time as text", "2:15"],
  ["a range of grades", "4-5"],
  ["a share as text", "76%"],
  ["an exponent", "1e5"],
  ["TRUE as text", "true"],
  ["a formula as text", "=1+1"],
  ["a plus", "+1 for Ana"],
  ["a minus", "-2+3"],
  ["an at sign", "@SUM(A1)"],
  ["an equals sign after a space", " =1+1"],
  ["an equals sign after a no-break space", "\u00a0=1+1"],
  ["an equals sign after a tab", "\t=1+1"],
  ["an equals sign after a line break", "\n=1+1"],
  ["a leading apostrophe", "'tis the season"],
  ["two apostrophes", "''"],
  ["quotes", 'He said "hi"'],
  ["several lines", "One\nTwo"],
  ["accents and other letters", "Núñez, Łukasz, 李"],
  ["an emoji", "✅ 🎉"],
  ["a number", 12.5],
  ["a tick", true],
  ["a day", { day: day("2025-10-08") }],
  ["a day with a time", { day: day("2025-10-08"), time: "14:15" }],
  ["a time", { time: "07:30" }],
  ["a share", { share: 0.76 }],
  ["nothing", null],
];

test.each(CELLS)("%s is read back as it was written", async (_, cell) => {
  const opened = openLog();
  await opened.write([setAt(0, 0, [[cell, "end"]])]);
  expect((await opened.sheet(SHEET)).cells).toEqual([[cell, "end"]]);
  expect((await opened.sheet(SHEET)).formulas).toEqual({});
});

test("text goes into a cell of text format without an apostrophe that would show", async () => {
  const opened = openLog([["Old"]]);
  sheetIn(opened).cells[0] = [
    { value: "Old", format: "@" },
    { value: "12", format: "@" },
  ];
  await opened.write([setAt(0, 0, [["4-5", { day: day("2025-10-08") }]])]);
  expect((await opened.sheet(SHEET)).cells).toEqual([["4-5", { day: "2025-10-08" }]]);
});

test("an emptied cell is empty, and its neighbours stay", async () => {
  const opened = openLog([["A", "B", "C"]]);
  await opened.write([setAt(0, 1, [[null]])]);
  expect((await opened.sheet(SHEET)).cells).toEqual([["A", null, "C"]]);
});

test("a number, a tick and an emptied cell keep the team's number format", async () => {
  const opened = openLog();
  sheetIn(opened).cells = [[{ value: 1, format: "0.00" }]];
  await opened.write([setAt(0, 0, [[2]])]);
  expect(sheetIn(opened).cells[0]?.[0]).toMatchObject({ value: 2, format: "0.00" });
});

test("a column of mixed cells gives each day its format", async () => {
  const opened = openLog();
  const cells: Cell[][] = [[{ day: day("2025-10-08") }], ["TBD"], [null], [3], [{ share: 0.5 }]];
  await opened.write([setAt(0, 0, cells)]);
  expect((await opened.sheet(SHEET)).cells).toEqual([...cells.slice(0, 2), [], ...cells.slice(3)]);
});

test("days in a workbook that counts from 1904 stay the same days", async () => {
  const opened = openLog();
  opened.host.book.date1904 = true;
  await opened.write([setAt(0, 0, [[{ day: day("2025-10-08") }, { time: "06:00" }]])]);
  expect(sheetIn(opened).cells[0]?.map((cell) => cell?.value)).toEqual([45938 - 1462, 0.25]);
  expect((await opened.sheet(SHEET)).cells).toEqual([[{ day: "2025-10-08" }, { time: "06:00" }]]);
});

test("text that no cell can hold is cut, and that is said", async () => {
  const opened = openLog();
  const notices = await opened.write([setAt(2, 1, [["x".repeat(40_000), "ok"]])]);
  expect(notices).toEqual([
    expect.objectContaining({ code: "host/text-cut", cell: "B3", facts: { sheet: SHEET, cell: "B3", limit: 32_767 } }),
  ]);
  expect((await opened.sheet(SHEET)).cells[2]).toEqual([null, "x".repeat(32_767), "ok"]);
});

test("a new tab is made at the end, hidden where it should be, and written to at once", async () => {
  const opened = openLog();
  await opened.write([
    { do: "add-sheet", sheet: "PLT Data", hidden: true },
    { ...setAt(0, 0, [["Entry ID"]]), sheet: "PLT Data" },
  ]);
  const { workbook } = await opened.read("all");
  expect(workbook.sheetNames).toEqual(["Notes", SHEET, "PLT Data"]);
  expect(workbook.sheets[2]).toMatchObject({ hidden: true, cells: [["Entry ID"]] });
});

test("a tab is taken away", async () => {
  const opened = openLog();
  await opened.write([{ do: "remove-sheet", sheet: SHEET }]);
  expect((await opened.read([])).workbook.sheetNames).toEqual(["Notes"]);
});

test("links show their text, lead to their cell and are no formulas of the team", async () => {
  const opened = openLog();
  const link = { sheet: 'Mrs. Lee\'s "old" notes', cell: "A7" };
  await opened.write([
    setAt(1, 0, [["'Notes'!A7"], ["plain"], ['say "hi"']]),
    {
      do: "set-links",
      sheet: SHEET,
      row: 1,
      column: 0,
      texts: [["'Notes'!A7"], ["plain"], ['say "hi"']],
      links: [[link], [null], [link]],
    },
  ]);
  const read = await opened.sheet(SHEET);
  expect(read.cells).toEqual([[], ["'Notes'!A7"], ["plain"], ['say "hi"']]);
  expect(read.formulas).toEqual({});
  const [, first, second, third] = sheetIn(opened).cells.map((line) => line[0]);
  expect(first?.formula).toBe(`=HYPERLINK("#'Mrs. Lee''s ""old"" notes'!A7","'Notes'!A7")`);
  expect(first).toMatchObject({ underline: true });
  expect(second).toEqual({ value: "plain" });
  expect(third?.formula).toContain('"say ""hi"""');
});

test("a link with a long text is joined from parts; one too long for a formula keeps its text alone", async () => {
  const opened = openLog();
  const texts = [[`${'"long"'.repeat(100)}`], ["x".repeat(9_000)]];
  const link = { sheet: "Notes", cell: "A1" };
  await opened.write([
    setAt(0, 0, texts),
    { do: "set-links", sheet: SHEET, row: 0, column: 0, texts, links: [[link], [link]] },
  ]);
  expect((await opened.sheet(SHEET)).cells).toEqual(texts);
  expect(sheetIn(opened).cells.map(([cell]) => cell?.formula !== undefined)).toEqual([true, false]);
});

test("rows and columns are taken out, and what stood below and beside moves up", async () => {
  const opened = openLog([
    ["A", "B", "C"],
    ["1", "2", "3"],
    ["4", "5", "6"],
    ["7", "8", "9"],
  ]);
  await opened.write([
    { do: "remove-rows", sheet: SHEET, row: 1, count: 2 },
    { do: "remove-columns", sheet: SHEET, column: 1, count: 1 },
  ]);
  expect((await opened.sheet(SHEET)).cells).toEqual([
    ["A", "C"],
    ["7", "9"],
  ]);
});

test.each([10, 1_000, 20_000])("%i rows are written in one round trip", async (count) => {
  const opened = openLog([["Date", "Who", "Share", "From"]]);
  const reading = await opened.read([SHEET]);
  const rows = Array.from({ length: count }, (_, i): Cell[] => [
    { day: day("2025-10-08") },
    "Ana, Ben",
    { share: i / count },
    `'Notes'!A${i}`,
  ]);
  const links = rows.map((_, i) => [{ sheet: "Notes", cell: `A${i + 1}` }]);
  const area = { row: 1, column: 0, rows: count, columns: 4 };
  opened.requests();
  const writes: Write[] = [
    setAt(1, 0, rows),
    { do: "style", sheet: SHEET, area, style: "body" },
    { do: "type", sheet: SHEET, area: { ...area, columns: 1 }, type: "day" },
    { do: "set-links", sheet: SHEET, row: 1, column: 3, texts: rows.map((row) => [String(row[3])]), links },
  ];
  await writeWorkbook(opened.run, writes, reading, opened.abilities, "texts");
  expect(opened.requests()).toBe(1);
  expect(opened.host.counts.filter(({ onlyCleansUp }) => onlyCleansUp)).toEqual([]);
  expect((await opened.sheet(SHEET)).cells.at(-1)).toEqual(rows.at(-1));
});

test("more than Excel takes at once is sent in as few parts as it needs, each below 5 MB", async () => {
  const opened = openLog();
  const text = "Ñandú: what the team tried. ".repeat(20);
  const rows = Array.from({ length: 9_000 }, (_, i): Cell[] => [`${text}${i}`]);
  const reading = await opened.read([SHEET]);
  opened.requests();
  const before = opened.host.counts.length;
  await writeWorkbook(opened.run, [setAt(0, 0, rows)], reading, opened.abilities, "texts");
  const sent = opened.host.counts.slice(before).map(({ bytesSent }) => bytesSent);
  expect(Math.max(...sent)).toBeLessThan(5 * 1024 * 1024);
  expect(sent.length).toBeLessThanOrEqual(Math.ceil(sent.reduce((sum, bytes) => sum + bytes, 0) / 3_500_000));
  expect((await opened.sheet(SHEET)).cells).toEqual(rows);
});

test("nothing to write is no round trip", async () => {
  const opened = openLog();
  const reading = await opened.read([SHEET]);
  opened.requests();
  await writeWorkbook(opened.run, [], reading, opened.abilities, "texts");
  expect(opened.requests()).toBe(0);
});

test("a protected tab refuses the write in Excel's own words", async () => {
  const opened = openLog([["A"]]);
  sheetIn(opened).protection = "Locked";
  expect(await codeOfFailure(opened.write([setAt(0, 0, [["B"]])]))).toBe("AccessDenied");
  expect((await opened.sheet(SHEET)).cells).toEqual([["A"]]);
});
