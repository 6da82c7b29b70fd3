/// <reference types="office-js" />
/** The stand-in refuses what Excel refuses, and takes typed text as Excel takes it. Evidence for each decision: docs/stand-ins.md. */
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { noFaults } from "../../workbench/hosts/excel/bridge.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { Refusal } from "../../workbench/hosts/excel/refusal.ts";
import { codeOfFailure, openInExcel } from "./on-excel.ts";

const open = (options = excel2021) =>
  openInExcel(
    bookOf("Log", {
      Notes: [
        ["A", "B"],
        [1, 2],
      ],
      Other: [],
    }),
    options,
  );
const notes = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Notes");

type Batch = (context: Excel.RequestContext) => unknown;

const REFUSALS: readonly (readonly [title: string, code: string, batch: Batch])[] = [
  ["an array that is too short", "InvalidArgument", (c) => (notes(c).getRange("A1:B2").values = [[1, 2]])],
  ["a ragged array", "InvalidArgument", (c) => (notes(c).getRange("A1:B2").values = [[1, 2], [3]])],
  ["a long array of the wrong width", "InvalidArgument", (c) => (notes(c).getRange("A1:B2000").values = long(3))],
  ["null for a whole range", "InvalidArgument", (c) => Object.assign(notes(c).getRange("A1"), { values: null })],
  ["a Date among the values", "InvalidArgument", (c) => (notes(c).getRange("A1").values = [[{ day: 1 }]])],
  ["values for whole columns", "InvalidArgument", (c) => Object.assign(notes(c).getRange("A:B"), { values: 1 })],
  ["32,768 characters", "InvalidArgument", (c) => (notes(c).getRange("A1").values = [["x".repeat(32_768)]])],
  [
    "a formula of 8,193 characters",
    "InvalidArgument",
    (c) => (notes(c).getRange("A1").values = [[`=${"1".repeat(8192)}`]]),
  ],
  [
    "256 characters of text in a formula",
    "InvalidArgument",
    (c) => (notes(c).getRange("A1").formulas = [[`="${"x".repeat(256)}"`]]),
  ],
  ["a number format that is no text", "InvalidArgument", (c) => (notes(c).getRange("A1").numberFormat = [[1]])],
  ["an address that is none", "InvalidArgument", (c) => notes(c).getRange("A1,B2").load("values")],
  ["a row of zero", "InvalidArgument", (c) => notes(c).getRange("A0").load("values")],
  ["a column beyond XFD", "InvalidArgument", (c) => notes(c).getRange("XFE1").load("values")],
  ["a sheet that does not exist", "ItemNotFound", (c) => c.workbook.worksheets.getItem("Nope").load("name")],
  ["a name of 32 characters", "InvalidArgument", (c) => c.workbook.worksheets.add("x".repeat(32))],
  ["a slash in a name", "InvalidArgument", (c) => c.workbook.worksheets.add("Grade 4/5")],
  ["an apostrophe at a name's end", "InvalidArgument", (c) => c.workbook.worksheets.add("Notes'")],
  ["an empty name", "InvalidArgument", (c) => c.workbook.worksheets.add("")],
  ["the name History", "InvalidArgument", (c) => c.workbook.worksheets.add("history")],
  ["a taken name, in other letters", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("NOTES")],
  ["renaming to a taken name", "ItemAlreadyExists", (c) => (notes(c).name = "other")],
  ["hiding the last sheet that is seen", "InvalidOperation", (c) => hideBoth(c)],
  ["removing the last sheet that is seen", "InvalidOperation", (c) => removeBoth(c)],
  ["a property that Excel has not", "ApiNotFound", (c) => notes(c).getRange("A1").load("nonsense")],
  ["a member that the stand-in has not", "ApiNotFound", (c) => c.workbook.pivotTables.load("items/name")],
  ["a method that the stand-in has not", "ApiNotFound", (c) => notes(c).getRange("A1:B2").removeDuplicates([0], true)],
  [
    "setting what can only be read",
    "InvalidArgument",
    (c) =>
      notes(c)
        .getRange("A1")
        .set({ address: "B1" } as object),
  ],
  ["a list of 256 characters", "InvalidArgument", (c) => setList(c, "x".repeat(256))],
  ["a colour that is none", "InvalidArgument", (c) => (notes(c).getRange("A1").format.fill.color = "#12")],
  ["a property of a null object", "ItemNotFound", (c) => (c.workbook.worksheets.getItemOrNullObject("No").name = "X")],
];

const long = (width: number): number[][] => Array.from({ length: 2000 }, () => Array.from({ length: width }, () => 1));
const hideBoth = (c: Excel.RequestContext): void => {
  notes(c).visibility = "Hidden";
  c.workbook.worksheets.getItem("Other").visibility = "Hidden";
};
const removeBoth = (c: Excel.RequestContext): void => {
  notes(c).delete();
  c.workbook.worksheets.getItem("Other").delete();
};
const setList = (c: Excel.RequestContext, source: string): void => {
  notes(c).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
};

test.each(REFUSALS)("%s is refused: %s", async (_, code, batch) => {
  const { run } = open();
  const done = run(async (context) => {
    batch(context);
    await context.sync();
  });
  const failure = await codeOfFailure(done);
  expect(failure).toBe(code);
});

test("a property that was not loaded cannot be read", async () => {
  const { run } = open();
  const done = run(async (context) => {
    const sheet = notes(context);
    await context.sync();
    return sheet.name;
  });
  expect(await codeOfFailure(done)).toBe("PropertyNotLoaded");
});

const WRITES: readonly (readonly [title: string, batch: Batch])[] = [
  ["values", (c) => (notes(c).getRange("A1").values = [["x"]])],
  ["formulas", (c) => (notes(c).getRange("A1").formulas = [["=1"]])],
  ["number formats", (c) => (notes(c).getRange("A1").numberFormat = [["0%"]])],
  ["a fill", (c) => (notes(c).getRange("A1").format.fill.color = "#FFFFFF")],
  ["a font", (c) => (notes(c).getRange("A1").format.font.bold = true)],
  ["a width", (c) => (notes(c).getRange("A:A").format.columnWidth = 60)],
  ["clearing", (c) => notes(c).getRange("A1").clear()],
  ["deleting rows", (c) => notes(c).getRange("1:1").delete("Up")],
  ["inserting rows", (c) => notes(c).getRange("1:1").insert("Down")],
  ["hiding rows", (c) => (notes(c).getRange("1:1").rowHidden = true)],
  ["merging", (c) => notes(c).getRange("A1:B1").merge()],
  ["a drop-down", (c) => setList(c, "a,b")],
  ["a highlight", (c) => notes(c).getRange("A1").conditionalFormats.add("CellValue")],
  ["a chart", (c) => notes(c).charts.add("Line", notes(c).getRange("A1:B2"), "Columns")],
  ["frozen rows", (c) => notes(c).freezePanes.freezeRows(1)],
  ["the print set-up", (c) => (notes(c).pageLayout.orientation = "Landscape")],
];

test.each(WRITES)("a protected sheet refuses %s", async (_, batch) => {
  const opened = open();
  const before = JSON.stringify(opened.host.book);
  const [first] = opened.host.book.sheets;
  if (first) first.protection = "Locked";
  const done = opened.run(async (context) => {
    batch(context);
    await context.sync();
  });
  expect(await codeOfFailure(done)).toBe("AccessDenied");
  if (first) first.protection = null;
  expect(JSON.stringify(opened.host.book)).toBe(before);
});

test.each(WRITES)("an open sheet takes %s", async (_, batch) => {
  const { run } = open();
  const done = run(async (context) => {
    batch(context);
    await context.sync();
  });
  expect(await codeOfFailure(done)).toBe("none");
});

const OLD: readonly (readonly [title: string, since: string, batch: Batch])[] = [
  ["drop-downs", "1.8", (c) => setList(c, "a")],
  ["the print set-up", "1.9", (c) => (notes(c).pageLayout.orientation = "Landscape")],
  ["hidden rows one by one", "1.9", (c) => notes(c).getRange("A1:A2").getRowProperties({ rowHidden: true })],
  ["merges", "1.13", (c) => notes(c).getRange("A1").getMergedAreasOrNullObject()],
  ["the date pattern", "1.12", (c) => c.application.cultureInfo.datetimeFormat.load("shortDatePattern")],
];

test.each(OLD)("%s need ExcelApi %s", async (_, since, batch) => {
  const before = `1.${Number(since.slice(2)) - 1}`;
  for (const [excelApi, expected] of [
    [before, "ApiNotFound"],
    [since, "none"],
  ] as const) {
    const { run } = open({ ...excel2021, excelApi });
    const done = run(async (context) => {
      batch(context);
      await context.sync();
    });
    expect(await codeOfFailure(done)).toBe(expected);
  }
});

const TYPED: readonly (readonly [typed: unknown, value: unknown, format: string, formula: unknown])[] = [
  ["Ana", "Ana", "General", "Ana"],
  ["007", 7, "General", 7],
  [" 12 ", 12, "General", 12],
  ["1,200", 1200, "#,##0", 1200],
  ["-3.5", -3.5, "General", -3.5],
  ["1e5", 100000, "0.00E+00", 100000],
  ["76%", 0.76, "0%", 0.76],
  ["$5", 5, "$#,##0", 5],
  ["(5)", -5, "General", -5],
  ["1 1/2", 1.5, "# ?/?", 1.5],
  ["TRUE", true, "General", true],
  ["false", false, "General", false],
  ["9/14", 45914, "d-mmm", 45914],
  ["4-5", 45752, "d-mmm", 45752],
  ["9/14/2024", 45549, "m/d/yyyy", 45549],
  ["9/14/24", 45549, "m/d/yyyy", 45549],
  ["2025-10-08", 45938, "m/d/yyyy", 45938],
  ["Oct 8", 45938, "d-mmm", 45938],
  ["8-Oct-25", 45938, "d-mmm-yy", 45938],
  ["October 8, 2025", 45938, "d-mmm-yy", 45938],
  ["Oct 2025", 45931, "mmm-yy", 45931],
  ["14:30", 0.6041666666666666, "h:mm", 0.6041666666666666],
  ["2:30 PM", 0.6041666666666666, "h:mm AM/PM", 0.6041666666666666],
  ["9/14/2025 6:00", 45914.25, "m/d/yyyy h:mm", 45914.25],
  ["13/14", "13/14", "General", "13/14"],
  ["2/30", "2/30", "General", "2/30"],
  ["Wed 9/10", "Wed 9/10", "General", "Wed 9/10"],
  ["Sept. 14th", "Sept. 14th", "General", "Sept. 14th"],
  ["2:15-3:00", "2:15-3:00", "General", "2:15-3:00"],
  ["#N/A", "#N/A", "General", "#N/A"],
  ["'=1+1", "=1+1", "General", "=1+1"],
  ["'9/14", "9/14", "General", "9/14"],
  ["''tis", "'tis", "General", "'tis"],
  ["'", "", "General", ""],
  ["=", "=", "General", "="],
  ['="a"&"b"', "ab", "General", '="a"&"b"'],
  ["=1+1", "#NAME?", "General", "=1+1"],
  ["+A1", "#NAME?", "General", "=+A1"],
  ["-2+3", "#NAME?", "General", "=-2+3"],
  ["@SUM(A1)", "#NAME?", "General", "=@SUM(A1)"],
  ["", "", "General", ""],
  [12, 12, "General", 12],
  [true, true, "General", true],
];

test.each(TYPED)("%j, written as a value, becomes %j under %s", async (typed, value, format, formula) => {
  const { run } = open();
  const got = await run(async (context) => {
    const range = notes(context).getRange("D1");
    range.values = [[typed]];
    range.load("values,numberFormat,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.formulas[0]?.[0]] as unknown[];
  });
  expect(got).toEqual([value, format, formula]);
});

test.each([
  ["9/14", "9/14"],
  ["=1+1", "=1+1"],
  ["'kept", "'kept"],
  [7, "7"],
  [true, "TRUE"],
])("under the text format, %j stays the text %j", async (typed, value) => {
  const { run } = open();
  const got = await run(async (context) => {
    const range = notes(context).getRange("D1");
    range.numberFormat = [["@"]];
    range.values = [[typed]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(got).toBe(value);
});

test("null leaves a cell, and one value fills a whole range", async () => {
  const { run, sheet } = open();
  await run(async (context) => {
    notes(context).getRange("A1:B1").values = [[null, "new"]];
    Object.assign(notes(context).getRange("A3:B4"), { values: "x" });
    await context.sync();
  });
  expect((await sheet("Notes")).cells).toEqual([
    ["A", "new"],
    [1, 2],
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("a covered cell of a merge holds nothing", async () => {
  const { run, sheet } = open();
  await run(async (context) => {
    notes(context).getRange("A1:B1").merge();
    notes(context).getRange("A1:B1").values = [["x", "lost"]];
    await context.sync();
  });
  expect((await sheet("Notes")).cells[0]).toEqual(["x"]);
});

test("all that is asked of a null object is null, and calls on it do nothing", async () => {
  const { run } = open();
  const [isNull, rows] = await run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject("No").getUsedRangeOrNullObject();
    range.load("values");
    const properties = range.getRowProperties({ rowHidden: true });
    range.clear();
    await context.sync();
    return [range.isNullObject, properties.value] as const;
  });
  expect([isNull, rows]).toEqual([true, null]);
});

test("what stands before a refused call in a request stays done, as in Excel", async () => {
  const { run, sheet } = open();
  const done = run(async (context) => {
    notes(context).getRange("A1").values = [["first"]];
    context.workbook.worksheets.add("Notes");
    notes(context).getRange("A2").values = [["second"]];
    await context.sync();
  });
  expect(await codeOfFailure(done)).toBe("ItemAlreadyExists");
  expect((await sheet("Notes")).cells).toEqual([
    ["first", "B"],
    [1, 2],
  ]);
});

test("a request above 5 MB is refused whole, and so is an answer", async () => {
  const { run, host } = open();
  const heavy = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  const sent = run(async (context) => {
    notes(context).getRange("A1:A200").values = heavy;
    await context.sync();
  });
  expect(await codeOfFailure(sent)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.book.sheets[0]?.cells[0]?.[0]?.value).toBe("A");
  const [first] = host.book.sheets;
  if (first) first.cells = heavy.map(([value]) => [{ value: value ?? "" }]);
  const asked = run(async (context) => {
    notes(context).getRange("A1:A200").load("values");
    await context.sync();
  });
  expect(await codeOfFailure(asked)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("requests are counted with what they weigh, and an accented letter weighs two bytes", async () => {
  const { run, host } = open();
  const write = (text: string): Promise<void> =>
    run(async (context) => {
      notes(context).getRange("A1").untrack().values = [[text]];
      await context.sync();
    });
  await write("nnnn");
  await write("ññññ");
  expect(host.counts.map(({ onlyCleansUp }) => onlyCleansUp)).toEqual([false, false]);
  expect((host.counts[1]?.bytesSent ?? 0) - (host.counts[0]?.bytesSent ?? 0)).toBe(4);
  expect(host.counts[0]?.bytesReceived).toBeGreaterThan(20);
});

test("faults come where they are asked for: before an action, or as an answer that never comes", async () => {
  const fail = (request: number, action: number): void => {
    if (request === 0 && action > 5) throw new Refusal("GeneralException", "On purpose.", "", 500);
  };
  const broken = open({ ...excel2021, faults: { ...noFaults, beforeAction: fail } });
  const done = broken.run(async (context) => {
    notes(context).getRange("A1").values = [["x"]];
    notes(context).getRange("A2").values = [["y"]];
    await context.sync();
  });
  expect(await codeOfFailure(done)).toBe("GeneralException");

  const silent = open({ ...excel2021, faults: { ...noFaults, answers: () => "silent" } });
  const never = silent.run(async (context) => {
    notes(context).getRange("A1").values = [["x"]];
    await context.sync();
  });
  const winner = await Promise.race([
    never.then(() => "answered"),
    new Promise((done) => setTimeout(done, 50, "silent")),
  ]);
  expect(winner).toBe("silent");
  expect(silent.host.book.sheets[0]?.cells[0]?.[0]?.value).toBe("x");
});
