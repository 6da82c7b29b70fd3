/// <reference types="office-js" />
/** What office.js tells an add-in of changes, and the rules and highlights that it sets and reads. */
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { codeOfFailure, openInExcel } from "./on-excel.ts";

const open = (options = excel2021) =>
  openInExcel(
    bookOf("Log", {
      Notes: [
        ["Topic", "Status"],
        ["Fractions", "Open"],
      ],
      Other: [],
    }),
    options,
  );

const notes = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Notes");
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** What a test compares of an event. */
const told = ({ address, changeType, source, triggerSource, details }: Excel.WorksheetChangedEventArgs): unknown => ({
  address,
  changeType,
  source,
  triggerSource,
  ...(details === undefined ? {} : { details: { ...details } }),
});

async function listening(options = excel2021) {
  const opened = open(options);
  const heard: unknown[] = [];
  await opened.run(async (context) => {
    notes(context).onChanged.add(async (event) => {
      heard.push(told(event));
    });
    await context.sync();
  });
  return { ...opened, heard };
}

test("a person's edit of one cell comes with what it was and what it is", async () => {
  const { host, heard } = await listening();
  expect(host.type("person", "Notes", "B2", "Done")).toBe("typed");
  await soon();
  expect(heard).toEqual([
    {
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "Open", valueAfter: "Done", valueTypeBefore: "String", valueTypeAfter: "String" },
    },
  ]);
});

test("an edit of several cells comes without values, another person's as remote", async () => {
  const { host, heard } = await listening();
  host.type("co-author", "Notes", "A2:B3", "x");
  await soon();
  expect(heard).toEqual([{ address: "A2:B3", changeType: "RangeEdited", source: "Remote", triggerSource: "Unknown" }]);
});

test("the add-in hears of its own changes too, and can tell them, or be spared them", async () => {
  const { run, heard } = await listening();
  await run(async (context) => {
    notes(context).getRange("A5:B5").values = [["x", 1]];
    notes(context).getRange("3:4").insert("Down");
    await context.sync();
    context.runtime.enableEvents = false;
    notes(context).getRange("A1").values = [["unheard"]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([
    { address: "A5:B5", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" },
    { address: "3:4", changeType: "RowInserted", source: "Local", triggerSource: "ThisLocalAddin" },
  ]);
});

test("edits of other sheets are heard by who listens to all of them", async () => {
  const { host, run, heard } = await listening();
  const all: unknown[] = [];
  const cells: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      all.push([event.worksheetId, event.address]);
      await run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        cells.push(range.address);
      });
    });
    await context.sync();
  });
  host.type("person", "Other", "C3", "x");
  await soon();
  expect(heard).toEqual([]);
  expect(all).toEqual([["{00000000-0001-0000-0001-000000000000}", "C3"]]);
  expect(cells).toEqual(["Other!C3"]);
});

test("who no longer listens hears nothing", async () => {
  const { host, run } = open();
  const heard: unknown[] = [];
  const result = await run(async (context) => {
    const handler = notes(context).onChanged.add(async (event) => void heard.push(event));
    await context.sync();
    return handler;
  });
  host.type("person", "Notes", "A2", "x");
  await soon();
  await run(async (context) => {
    result.remove();
    await result.context.sync();
    await context.sync();
  });
  host.type("person", "Notes", "A2", "y");
  await soon();
  expect(heard).toHaveLength(1);
});

test("an Excel before ExcelApi 1.7 has no such event", async () => {
  await expect(codeOfFailure(listening({ ...excel2021, excelApi: "1.6" }))).resolves.toBe("ApiNotFound");
});

test("a sheet that is looked at is told", async () => {
  const { host, run } = open();
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(worksheetId));
    await context.sync();
  });
  host.activate("Other");
  await soon();
  expect(heard).toEqual(["{00000000-0001-0000-0001-000000000000}"]);
});

const validated = async (rule: Excel.DataValidationRule, style: "Stop" | "Warning") => {
  const opened = open();
  const read = await opened.run(async (context) => {
    const { dataValidation } = notes(context).getRange("B2:B9");
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style, title: "", message: "" };
    const again = notes(context).getRange("B3").dataValidation;
    again.load("rule,type");
    await context.sync();
    return { rule: { ...again.rule }, type: again.type };
  });
  return { ...opened, read };
};

test.each([
  ["List", { list: { inCellDropDown: true, source: "Open,Done" } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0, operator: "GreaterThan" } }],
  ["TextLength", { textLength: { formula1: 20, operator: "LessThanOrEqualTo" } }],
  ["Custom", { custom: { formula: "=LEN(B2)<9" } }],
] as const)("a rule of the type %s reads as it was set", async (type, rule) => {
  const { read } = await validated(rule as Excel.DataValidationRule, "Stop");
  expect(read).toEqual({ rule, type });
});

test("a rule for days keeps them as serial numbers", async () => {
  const { read } = await validated({ date: { formula1: "2025-10-08", operator: "GreaterThan" } }, "Stop");
  expect(read).toEqual({ rule: { date: { formula1: 45938, operator: "GreaterThan" } }, type: "Date" });
});

test("a rule stops a person, a warning does not, and a script is never stopped", async () => {
  const list = { list: { inCellDropDown: true, source: "Open,Done" } };
  const strict = await validated(list, "Stop");
  expect(strict.host.type("person", "Notes", "B2", "Never")).toBe("refused");
  expect(strict.host.type("person", "Notes", "B2", "Done")).toBe("typed");
  const invalid = await strict.run(async (context) => {
    notes(context).getRange("B3:B4").values = [["Never"], ["Done"]];
    const cells = notes(context).getRange("B2:B9").dataValidation.getInvalidCellsOrNullObject();
    cells.load("address");
    await context.sync();
    return cells.address;
  });
  expect(invalid).toBe("Notes!B3");
  const mild = await validated(list, "Warning");
  expect(mild.host.type("person", "Notes", "B2", "Never")).toBe("typed");
});

test("a highlight by formula is set, read, and taken away alone", async () => {
  const { run, host } = open();
  const read = await run(async (context) => {
    const sheet = notes(context);
    const custom = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B2="Overdue"';
    custom.custom.format.fill.color = "#FFF1DC";
    custom.custom.format.font.bold = true;
    const value = sheet.getRange("A2:B9").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
    const rules = sheet.getRange("A2").conditionalFormats;
    rules.load("items/type,items/id,items/customOrNullObject/rule/formula");
    await context.sync();
    const types = rules.items.map(({ type }) => type);
    rules.items[1]?.delete();
    const shown = rules.items[0]?.getRange();
    shown?.load("address");
    await context.sync();
    return { types, formula: rules.items[0]?.customOrNullObject.rule.formula, address: shown?.address };
  });
  expect(read).toEqual({ types: ["Custom", "CellValue"], formula: '=$B2="Overdue"', address: "Notes!A2:B9" });
  expect(host.book.sheets[0]?.highlights).toEqual([
    {
      area: { row: 1, column: 0, rows: 8, columns: 2 },
      text: "",
      fill: "#FFF1DC",
      color: "",
      bold: true,
      when: { kind: "formula", formula: '=$B2="Overdue"' },
    },
  ]);
});

test("cells that were unlocked may be written on a protected sheet, others not", async () => {
  const { run, host } = open();
  await run(async (context) => {
    notes(context).getRange("B2:B9").format.protection.locked = false;
    notes(context).protection.protect();
    await context.sync();
    notes(context).getRange("B2").values = [["Done"]];
    await context.sync();
  });
  expect(host.book.sheets[0]?.cells[1]?.[1]?.value).toBe("Done");
  const refused = run(async (context) => {
    notes(context).getRange("A2:B2").values = [["x", "y"]];
    await context.sync();
  });
  await expect(codeOfFailure(refused)).resolves.toBe("AccessDenied");
  expect(host.type("person", "Notes", "A2", "x")).toBe("refused");
  expect(host.type("person", "Notes", "B2", "Open")).toBe("typed");
});
