/** Every stroke, done in Google Sheets' stand-in through the built script, and read back. */
import type { Cell, Write } from "../../core/index.ts";
import { type Day, parseDay } from "../../core/workbook/day.ts";
import type { Book, BookSheet } from "../../workbench/hosts/book.ts";
import type { Project } from "../../workbench/hosts/sheets/project.ts";
import { scriptFrom } from "./built-script.ts";
import { emptyBook, tableBook } from "./stand-in/script.ts";
import { type Strokes, strokesOn } from "./strokes.ts";

let project: Project;
beforeAll(async () => {
  project = await scriptFrom("test/gas/strokes-entry.ts");
});

const day = (text: string): Day => {
  const found = parseDay(text);
  if (found === undefined) throw new RangeError(text);
  return found;
};

const on = (book: Book = emptyBook()): Strokes => strokesOn(book, project);
const set = (cells: readonly (readonly Cell[])[], row = 0, column = 0): Write => ({
  do: "set-cells",
  sheet: "Notes",
  row,
  column,
  cells,
});
const firstSheet = ({ host }: Strokes): BookSheet => {
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  return sheet;
};
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("set-cells", () => {
  test.each<[string, Cell]>([
    ["text", "Fractions, again"],
    ["a text of digits", "007"],
    ["text that looks like a date", "9/14"],
    ["text that looks like a share", "76%"],
    ["text that looks like a tick", "TRUE"],
    ["text that looks like a formula", "=1+1"],
    ["text that begins with +", "+A1"],
    ["text that begins with -", "-SUM(A1)"],
    ["text that begins with @", "@here"],
    ["text that begins with an apostrophe", "'til Friday"],
    ["an apostrophe alone", "'"],
    ["text with a tab in front", "\t=1+1"],
    ["text on two lines", "one\ntwo"],
    ["a number", 12.5],
    ["zero", 0],
    ["a tick", true],
    ["a day", { day: day("2025-10-08") }],
    ["a day with a time", { day: day("2025-10-08"), time: "14:15" }],
    ["a time", { time: "07:05" }],
    ["a share", { share: 0.76 }],
    ["an error", { error: "#REF!" }],
  ])("%s is read back as it was written", (_, cell) => {
    const strokes = on();
    strokes.write(set([[cell]]));
    const [sheet] = strokes.read().sheets;
    expect(sheet?.cells).toEqual([[cell]]);
    expect(sheet?.formulas).toEqual({});
  });

  test("nothing empties a cell, and formula, link and format go with it", () => {
    const strokes = on(tableBook("# Notes\n| =A2 → 3 | b |"));
    strokes.write(set([[null, "c"]]));
    expect(strokes.read().sheets[0]).toMatchObject({ cells: [[null, "c"]], formulas: {} });
  });

  test("text stays text where the team set the format to plain text before", () => {
    const book = emptyBook();
    const strokes = on(book);
    firstSheet(strokes).cells = [
      [
        { value: "old", format: "@" },
        { value: "old", format: "@" },
      ],
    ];
    strokes.write(set([["=1+1", { day: day("2025-10-08") }]]));
    expect(strokes.read().sheets[0]?.cells).toEqual([["=1+1", { day: "2025-10-08" }]]);
  });

  test("below the end of the grid the grid grows first", () => {
    const strokes = on();
    strokes.write(set([["far", "right"]], 1200, 30));
    expect(strokes.read().sheets[0]?.cells[1200]?.slice(30)).toEqual(["far", "right"]);
  });

  test("text beyond what a cell holds is cut, and a notice says where", () => {
    const strokes = on();
    const notices = strokes.write(set([["x".repeat(60_000)]], 1, 1));
    expect(notices).toMatchObject([{ code: "host/text-cut", sheet: "Notes", cell: "B2" }]);
    expect(String(strokes.read().sheets[0]?.cells[1]?.[1]).length).toBeGreaterThan(49_000);
  });
});

test("type gives the format of a column, also to its empty cells, and leaves a day's own time", () => {
  const strokes = on();
  const dayTime = { day: day("2025-10-08"), time: "14:15" };
  strokes.write(set([[{ day: day("2025-10-08") }], [dayTime], [null], [3]]), {
    do: "type",
    sheet: "Notes",
    area: area(0, 0, 4, 1),
    type: "day",
  });
  expect(firstSheet(strokes).cells.map(([cell]) => cell?.format)).toEqual([
    "mmm d, yyyy",
    "mmm d, yyyy h:mm AM/PM",
    "mmm d, yyyy",
    undefined,
  ]);
  expect(strokes.read().sheets[0]?.cells).toEqual([[{ day: "2025-10-08" }], [dayTime], [], [3]]);
});

test("type alone formats cells that are there already", () => {
  const strokes = on();
  strokes.write(set([[0.5]]));
  strokes.write({ do: "type", sheet: "Notes", area: area(0, 0, 1, 1), type: "share" });
  expect(strokes.read().sheets[0]?.cells).toEqual([[{ share: 0.5 }]]);
});

test("add-sheet adds a tab at the end, hidden where it should be, and the person stays where they were", () => {
  const strokes = on();
  strokes.write(
    { do: "add-sheet", sheet: "PLT Meetings", hidden: false },
    { do: "add-sheet", sheet: "PLT Data", hidden: true },
  );
  expect(strokes.read().sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Notes", false],
    ["PLT Meetings", false],
    ["PLT Data", true],
  ]);
  expect(strokes.host.view.sheet).toBe(firstSheet(strokes).id);
});

test("remove-sheet takes a tab away, and one that is gone already is no failure", () => {
  const strokes = on(tableBook("# Notes\n| a |\n# Old\n| b |"));
  strokes.write({ do: "remove-sheet", sheet: "Old" });
  strokes.write({ do: "remove-sheet", sheet: "Old" });
  expect(strokes.read().sheetNames).toEqual(["Notes"]);
});

test("set-links keeps the shown text, also one that begins with an apostrophe, and leads by the sheet's number", () => {
  const strokes = on(tableBook("# Notes\n| From |\n# Grade 5 notes\n| a |"));
  const [text, link] = ["'Grade 5 notes'!A7", { sheet: "Grade 5 notes", cell: "A7" }];
  strokes.write(set([[text], [text], ["typed by hand"]], 1), {
    do: "set-links",
    sheet: "Notes",
    row: 1,
    column: 0,
    texts: [[text], [text], ["typed by hand"]],
    links: [[link], [link], [null]],
  });
  expect(strokes.read().sheets[0]?.cells).toEqual([["From"], [text], [text], ["typed by hand"]]);
  expect(firstSheet(strokes).cells.map(([cell]) => cell?.link)).toEqual([undefined, link, link, undefined]);
});

test("set-links leaves a number between two links a number", () => {
  const strokes = on();
  const link = { sheet: "Notes", cell: "B1" };
  strokes.write(set([["a"], [3], ["b"]]), {
    do: "set-links",
    sheet: "Notes",
    row: 0,
    column: 0,
    texts: [["a"], ["3"], ["b"]],
    links: [[link], [null], [link]],
  });
  expect(strokes.read().sheets[0]?.cells).toEqual([["a"], [3], ["b"]]);
});

test("remove-rows closes the gap, and the last row may go, too", () => {
  const strokes = on(tableBook("# Notes\n| head |\n| a |\n| b |\n| c |"));
  Object.assign(firstSheet(strokes), { maxRows: 4, frozenRows: 1 });
  strokes.write(
    { do: "remove-rows", sheet: "Notes", row: 3, count: 1 },
    { do: "remove-rows", sheet: "Notes", row: 1, count: 1 },
  );
  expect(strokes.read().sheets[0]?.cells).toEqual([["head"], ["b"]]);
  strokes.write({ do: "remove-rows", sheet: "Notes", row: 1, count: 1 });
  expect(strokes.read().sheets[0]?.cells).toEqual([["head"]]);
});

test("remove-columns closes the gap", () => {
  const strokes = on(tableBook("# Notes\n| a | b | c |"));
  strokes.write({ do: "remove-columns", sheet: "Notes", column: 1, count: 1 });
  expect(strokes.read().sheets[0]?.cells).toEqual([["a", "c"]]);
});

test("style gives each named look in one list, and a later stroke wins where two overlap", () => {
  const strokes = on();
  const style = (at: ReturnType<typeof area>, name: "heading" | "attention" | "title"): Write => ({
    do: "style",
    sheet: "Notes",
    area: at,
    style: name,
  });
  const counts = strokes.counted(() =>
    strokes.write(
      style(area(0, 0, 1, 2), "heading"),
      style(area(2, 0, 1, 1), "attention"),
      style(area(3, 0, 1, 1), "heading"),
      style(area(0, 1, 1, 1), "title"),
    ),
  );
  const [[first, second] = [], , [third] = []] = firstSheet(strokes).cells;
  expect([first, second, third]).toMatchObject([
    { bold: true, fill: "#1f4e79", color: "#ffffff", wrap: true },
    { bold: true, color: "#1f4e79", size: 18 },
    { bold: true, fill: "#fff1dc" },
  ]);
  expect(counts["Sheet.getRangeList"]).toBe(3);
});

test("widths are characters, freeze is rows", () => {
  const strokes = on();
  strokes.write(
    { do: "widths", sheet: "Notes", column: 1, widths: [10, 30] },
    { do: "freeze", sheet: "Notes", rows: 1 },
  );
  expect([...firstSheet(strokes).widths]).toEqual([
    [1, 82],
    [2, 222],
  ]);
  expect(firstSheet(strokes).frozenRows).toBe(1);
});

test("choices and rules refuse what is typed, with what to type, or take it with a warning", () => {
  const strokes = on();
  strokes.write(
    {
      do: "choices",
      sheet: "Notes",
      area: area(1, 0, 1000, 1),
      options: ["Open", "Done"],
      help: "Choose one.",
      refusal: "One of these.",
    },
    { do: "rule", sheet: "Notes", area: area(1, 1, 1000, 1), type: "day", help: "A date.", refusal: "Type a date." },
    { do: "rule", sheet: "Notes", area: area(1, 2, 1000, 1), type: "number", help: "", refusal: "Type a number." },
    { do: "rule", sheet: "Notes", area: area(1, 3, 1000, 1), type: "share", help: "A share.", refusal: "" },
    { do: "rule", sheet: "Notes", area: area(1, 4, 1000, 1), type: "time", help: "", refusal: "Type a time." },
    { do: "rule", sheet: "Notes", area: area(1, 5, 1000, 1), type: "any", help: "What was said.", refusal: "" },
  );
  expect(firstSheet(strokes).validations).toMatchObject([
    { type: "list", options: ["Open", "Done"], help: "Choose one. One of these.", strict: true },
    { type: "date", options: [], help: "A date. Type a date.", strict: true, area: area(1, 1, 1000, 1) },
    { type: "number", options: [], help: "Type a number.", strict: true, area: area(1, 2, 1000, 1) },
    { type: "number", bounds: { first: 0, second: 100 }, help: "A share.", strict: false },
    { type: "formula", source: "=ISNUMBER(E2)", help: "Type a time.", strict: true, area: area(1, 4, 1000, 1) },
    { type: "formula", source: "=TRUE", help: "What was said.", strict: false, area: area(1, 5, 1000, 1) },
  ]);
});

test("what a team wrote in place of a date or a choice is put past rules that refuse it, and the rules stand again", () => {
  const strokes = on();
  const sheet = "PLT Actions";
  const rule = {
    do: "rule",
    sheet,
    area: area(1, 1, 1000, 1),
    type: "day",
    help: "",
    refusal: "Type a date.",
  } as const;
  const options = ["Open", "Done"];
  strokes.write(
    { do: "add-sheet", sheet, hidden: false },
    rule,
    { do: "choices", sheet, area: area(1, 2, 1000, 1), options, help: "", refusal: "Choose one." },
    { do: "set-cells", sheet, row: 0, column: 0, cells: [["Action", "Due", "Status"]] },
  );
  const rules = (): unknown => strokes.host.book.sheets.find(({ name }) => name === sheet)?.validations;
  const before = structuredClone(rules());
  strokes.write({
    do: "set-cells",
    sheet,
    row: 1,
    column: 0,
    cells: [["Bring samples", "early May", "waiting for Ana"]],
  });
  expect(strokes.host.book.sheets.find(({ name }) => name === sheet)?.cells[1]?.map((cell) => cell?.value)).toEqual([
    "Bring samples",
    "early May",
    "waiting for Ana",
  ]);
  expect(rules()).toEqual(before);
});

test("highlight adds to the team's own highlights", () => {
  const strokes = on();
  firstSheet(strokes).highlights = [{ area: area(0, 5, 1, 1), text: "Mine", fill: "#000000", color: "#ffffff" }];
  strokes.write(
    { do: "highlight", sheet: "Notes", area: area(1, 0, 1000, 1), text: "Overdue", style: "attention" },
    { do: "highlight", sheet: "Notes", area: area(1, 0, 1000, 1), text: "Done", style: "done" },
  );
  expect(firstSheet(strokes).highlights.map(({ text, fill }) => [text, fill])).toEqual([
    ["Mine", "#000000"],
    ["Overdue", "#fff1dc"],
    ["Done", "#e6f4e7"],
  ]);
});

const CHART: Write = {
  do: "chart",
  sheet: "Notes",
  data: area(2, 0, 3, 2),
  at: { row: 2, column: 3 },
  chart: {
    type: "chart",
    chart: "column",
    title: "Meetings by month",
    sentence: "Two meetings in September, three in October.",
    categoryHeading: "Month",
    categories: ["Sep", "Oct"],
    series: [{ name: "Meetings", values: [2, 3] }],
  },
};

test("chart draws a native chart with its title and its sentence", () => {
  const strokes = on();
  strokes.write(CHART);
  expect(firstSheet(strokes).charts).toMatchObject([
    {
      type: "column",
      title: "Meetings by month",
      data: area(2, 0, 3, 2),
      at: { row: 2, column: 3 },
      options: { subtitle: "Two meetings in September, three in October.", headers: 1 },
    },
  ]);
});

test("clear-page empties the page's columns with looks and charts, and leaves what the team has beside it", () => {
  const strokes = on(tableBook("# Notes\n| a | | | | | | | | mine |"));
  strokes.write(CHART, { do: "style", sheet: "Notes", area: area(0, 0, 1, 9), style: "title" });
  const own = { type: "pie", title: "Ours", altText: "", data: area(0, 8, 1, 1), at: { row: 0, column: 9 } };
  firstSheet(strokes).charts.push(own);
  strokes.write({ do: "clear-page", sheet: "Notes", columns: 8 });
  expect(strokes.read().sheets[0]?.cells).toEqual([[null, null, null, null, null, null, null, null, "mine"]]);
  expect(firstSheet(strokes).cells[0]?.map((cell) => cell?.bold)).toEqual([...new Array(8).fill(undefined), true]);
  expect(firstSheet(strokes).charts).toEqual([own]);
});

test("print-setup asks nothing of Sheets: it repeats frozen rows by itself", () => {
  const strokes = on();
  const counts = strokes.counted(() => strokes.write({ do: "print-setup", sheet: "Notes", headingRows: 1 }));
  expect(counts["Range.setValues"]).toBeUndefined();
});

test("no strokes make no calls but the one that names the file", () => {
  const strokes = on();
  expect(strokes.counted(() => strokes.write())).toEqual({ "SpreadsheetApp.getActiveSpreadsheet": 1 });
});
