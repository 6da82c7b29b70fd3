/// <reference types="office-js" />
/** Tables, names, settings, comments, links, filters and panes of the stand-in: made, read back, refused, moved along. */
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { answer } from "../../workbench/hosts/excel/interpreter.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { press } from "../../workbench/hosts/excel/office.ts";
import type { ResponseBody } from "../../workbench/hosts/excel/wire.ts";
import { workbookObject } from "../../workbench/hosts/excel/workbook.ts";
import { newWorld } from "../../workbench/hosts/excel/world.ts";
import { codeOfFailure, openInExcel } from "./on-excel.ts";

const CELLS = {
  Notes: [
    ["Topic", "Status", "Cost"],
    ["Fractions", "Open", 3],
    ["Decimals", "Done", 4],
    ["Ratios", "Open", 5],
  ],
  Other: [],
};
const open = (options = excel2021) => openInExcel(bookOf("Log", CELLS), options);
const notes = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Notes");

type Batch = (context: Excel.RequestContext) => unknown;

const codeOf = async (batch: Batch, options = excel2021): Promise<string> => {
  const { run } = open(options);
  return codeOfFailure(
    run(async (context) => {
      await batch(context);
      await context.sync();
    }),
  );
};

const table = (context: Excel.RequestContext, name: string): Excel.Table => {
  const made = notes(context).tables.add("A1:C4", true);
  made.name = name;
  return made;
};

test("a table has a name, headings, columns and rows, and grows with new ones", async () => {
  const { run, host } = open();
  const read = await run(async (context) => {
    const made = table(context, "Topics");
    made.rows.add(undefined, [["Angles", "Open", 6]]);
    made.columns.load("items/name,items/index");
    made.rows.load("count");
    const body = made.getDataBodyRange();
    body.load("address");
    const cost = made.columns.getItem("Cost").getDataBodyRange();
    cost.load("values");
    await context.sync();
    return [made.columns.items.map(({ name }) => name), made.rows.count, body.address, cost.values.flat()];
  });
  expect(read).toEqual([["Topic", "Status", "Cost"], 4, "Notes!A2:C5", [3, 4, 5, 6]]);
  expect(host.book.sheets[0]?.tables).toEqual([
    expect.objectContaining({
      name: "Topics",
      style: "TableStyleMedium2",
      area: { row: 0, column: 0, rows: 5, columns: 3 },
    }),
  ]);
});

test("a table moves with its rows, and leaves its cells when it is taken away", async () => {
  const { run, host } = open();
  await run(async (context) => {
    const made = table(context, "Topics");
    notes(context).getRange("1:2").insert("Down");
    await context.sync();
    const whole = made.getRange();
    whole.load("address");
    await context.sync();
    expect(whole.address).toBe("Notes!A3:C6");
    made.convertToRange();
    await context.sync();
  });
  expect(host.book.sheets[0]?.tables).toEqual([]);
  expect(host.book.sheets[0]?.cells[2]?.[0]?.value).toBe("Topic");
});

const WRONG: readonly (readonly [title: string, code: string, batch: Batch])[] = [
  ["a table over a table", "InvalidArgument", (c) => [table(c, "One"), notes(c).tables.add("B2:D9", true)]],
  ["a table with a space in its name", "InvalidArgument", (c) => table(c, "My topics")],
  [
    "a table with the name of another",
    "ItemAlreadyExists",
    (c) => [table(c, "One"), Object.assign(notes(c).tables.add("E1:F3", true), { name: "one" })],
  ],
  ["a table that is not there", "ItemNotFound", (c) => notes(c).tables.getItem("None").load("name")],
  ["rows of another width", "InvalidArgument", (c) => table(c, "One").rows.add(undefined, [["x"]])],
  ["a name like an address", "InvalidArgument", (c) => c.workbook.names.add("A1", notes(c).getRange("A1"))],
  ["a name of 256 letters", "InvalidArgument", (c) => c.workbook.names.add("n".repeat(256), notes(c).getRange("A1"))],
  [
    "a name that is taken, in other letters",
    "ItemAlreadyExists",
    (c) => [
      c.workbook.names.add("Roster", notes(c).getRange("A1")),
      c.workbook.names.add("ROSTER", notes(c).getRange("A2")),
    ],
  ],
  ["a setting that is not there", "ItemNotFound", (c) => c.workbook.settings.getItem("none").load("value")],
  ["a comment for two cells", "InvalidArgument", (c) => c.workbook.comments.add("Notes!A1:A2", "x")],
  [
    "a second comment for a cell",
    "ItemAlreadyExists",
    (c) => [c.workbook.comments.add("Notes!A1", "x"), c.workbook.comments.add("Notes!A1", "y")],
  ],
  ["a link to nowhere", "InvalidArgument", (c) => (notes(c).getRange("A1").hyperlink = { textToDisplay: "x" })],
  ["no frozen rows", "InvalidArgument", (c) => notes(c).freezePanes.freezeRows(0)],
  [
    "protection by an option that is none",
    "InvalidArgument",
    (c) => notes(c).protection.protect(JSON.parse(`{"allowAll":true}`)),
  ],
];

test.each(WRONG)("%s is refused: %s", async (_title, code, batch) => {
  await expect(codeOf(batch)).resolves.toBe(code);
});

test.each<[string, string, Batch]>([
  ["settings", "1.3", (c) => c.workbook.settings.add("k", 1)],
  ["comments", "1.9", (c) => c.workbook.comments.add("Notes!A1", "x")],
  ["links", "1.6", (c) => notes(c).getRange("A1").load("hyperlink")],
  ["frozen rows", "1.6", (c) => notes(c).freezePanes.freezeRows(1)],
  ["filters", "1.8", (c) => notes(c).autoFilter.apply("A1:C4")],
])("an Excel before its set has no %s", async (_title, excelApi, batch) => {
  await expect(codeOf(batch, { ...excel2021, excelApi })).resolves.toBe("ApiNotFound");
});

test("what is not built is refused by its name", async () => {
  const { run } = open();
  const refused = run(async (context) => {
    context.workbook.pivotTables.load("items/name");
    await context.sync();
  });
  await expect(refused).rejects.toThrow("stand-in: Workbook.PivotTables is not built; see docs/stand-ins.md");
});

test("a property that was not loaded cannot be read", async () => {
  const { run } = open();
  await run(async (context) => {
    const sheet = notes(context);
    await context.sync();
    expect(() => sheet.name).toThrow(/PropertyNotLoaded|not available/);
  });
});

test("names stand for cells, and are told when these are gone", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const name = context.workbook.names.add("Roster", notes(context).getRange("A2:A4"), "Who is here");
    notes(context).getRange("1:1").insert("Down");
    name.load("formula,scope,comment,type");
    await context.sync();
    const before = [name.formula, name.scope, name.comment, name.type];
    notes(context).getRange("3:5").delete("Up");
    name.load("formula,type");
    const gone = name.getRangeOrNullObject();
    await context.sync();
    return [before, name.formula, name.type, gone.isNullObject];
  });
  expect(read).toEqual([["=Notes!$A$3:$A$5", "Workbook", "Who is here", "Range"], "=#REF!", "Error", true]);
});

test("a name of one sheet is another than the workbook's, and goes with its sheet", async () => {
  const { run, host } = open();
  await run(async (context) => {
    context.workbook.names.add("Roster", notes(context).getRange("A2"));
    const other = context.workbook.worksheets.getItem("Other");
    other.names.add("Roster", other.getRange("A2"));
    await context.sync();
    other.delete();
    await context.sync();
  });
  expect(host.book.names?.map(({ name, scope }) => [name, scope])).toEqual([["Roster", null]]);
});

test("settings are kept in the workbook, whatever their shape", async () => {
  const { run, host } = open();
  const read = await run(async (context) => {
    context.workbook.settings.add("plt", { seen: ["a", 1] });
    context.workbook.settings.add("gone", 1).delete();
    const kept = context.workbook.settings.getItem("plt");
    kept.load("value");
    const none = context.workbook.settings.getItemOrNullObject("gone");
    await context.sync();
    return [kept.value, none.isNullObject];
  });
  expect(JSON.parse(JSON.stringify(read))).toEqual([{ seen: ["a", 1] }, true]);
  expect(host.book.settings).toEqual({ plt: { seen: ["a", 1] } });
});

test("a comment is at its cell, is answered, resolved, and moves along", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const comment = context.workbook.comments.add("Notes!B2", "No date");
    comment.replies.add("Now there is");
    comment.resolved = true;
    notes(context).getRange("1:1").insert("Down");
    const found = notes(context).comments.getItemByCell("B3");
    found.load("content,resolved,replies/items/content");
    const at = found.getLocation();
    at.load("address");
    await context.sync();
    return [found.content, found.resolved, found.replies.items.map(({ content }) => content), at.address];
  });
  expect(read).toEqual(["No date", true, ["Now there is"], "Notes!B3"]);
});

test("a link leads to a place or to an address, and shows its text as it is", async () => {
  const { run, host } = open();
  const read = await run(async (context) => {
    const cell = notes(context).getRange("D2");
    cell.hyperlink = { documentReference: "'Other'!A7", textToDisplay: "=A7" };
    cell.load("hyperlink,values,formulas");
    await context.sync();
    return [{ ...cell.hyperlink }, cell.values[0]?.[0], cell.formulas[0]?.[0]];
  });
  expect(read).toEqual([{ documentReference: "Other!A7", textToDisplay: "=A7" }, "=A7", "=A7"]);
  expect(host.book.sheets[0]?.cells[1]?.[3]).toEqual({ value: "=A7", link: { sheet: "Other", cell: "A7" } });
});

test("a filter hides the rows that show other values, and gives them back", async () => {
  const { run, host } = open();
  await run(async (context) => {
    notes(context).autoFilter.apply("A1:C4", 1, { filterOn: "Values", values: ["Open"] });
    await context.sync();
  });
  expect([...(host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  await run(async (context) => {
    notes(context).autoFilter.remove();
    await context.sync();
  });
  expect([...(host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([]);
});

test("frozen rows and columns are told", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const { freezePanes } = notes(context);
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeAt("A1:B1");
    const some = freezePanes.getLocation();
    some.load("address");
    await context.sync();
    return [none.isNullObject, some.address];
  });
  expect(read).toEqual([true, "Notes!A1:B1"]);
});

test("a sheet can be hidden so that no hand shows it", async () => {
  const { run, host } = open();
  await run(async (context) => {
    context.workbook.worksheets.getItem("Other").visibility = "VeryHidden";
    await context.sync();
  });
  expect(host.book.sheets[1]).toMatchObject({ hidden: true, veryHidden: true });
});

test("a ribbon button calls what was associated with it, and waits until it is done", async () => {
  const { host } = open();
  let called = 0;
  const office = host.Office as typeof Office;
  office.actions.associate("check", (event: { completed(): void }) => {
    called += 1;
    event.completed();
  });
  await press(host.ribbon, "check");
  expect(called).toBe(1);
  expect(() => press(host.ribbon, "none")).toThrow(/nothing for none/);
});

describe("notes, which the installed office.js does not know, are answered on the wire", () => {
  const world = newWorld(bookOf("Log", CELLS), { excelApi: "1.18", year: 2025, shortDatePattern: "M/d/yyyy" });
  const NOTES = { Id: 1, ObjectPathType: 4, Name: "Notes", ParentObjectPathId: 0 };
  const ROOT = { Id: 0, ObjectPathType: 1, Name: "" };
  const ask = (name: string, args: readonly unknown[], select: readonly string[]): ResponseBody =>
    answer(
      world,
      workbookObject(world),
      {
        ObjectPaths: {
          "0": ROOT,
          "1": NOTES,
          "2": { Id: 2, ObjectPathType: 3, Name: name, ParentObjectPathId: 1, ArgumentInfo: { Arguments: args } },
        },
        Actions: [
          { Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 },
          { Id: 2, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: select } },
        ],
      },
      () => undefined,
    );

  test("a note is made once for a cell and read by its address", () => {
    expect(ask("Add", ["Notes!B2", "No date"], ["content"]).Results[1]?.Value).toMatchObject({ Content: "No date" });
    expect(ask("Add", ["Notes!B2", "Again"], ["content"]).Error?.Code).toBe("ItemAlreadyExists");
    expect(ask("GetItem", ["Notes!B2"], ["content"]).Results[1]?.Value).toMatchObject({ Content: "No date" });
    expect(ask("GetItem", ["Notes!B3"], ["content"]).Error?.Code).toBe("ItemNotFound");
    expect(world.book.sheets[0]?.cells[1]?.[1]?.note).toBe("No date");
  });
});
