/** Every command on a real file: what it answers, as what code it ends, and what it writes. The JSON is as docs/cli.md promises. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { strToU8 } from "fflate";
import type { Day } from "../../../core/index.ts";
import { COMMANDS } from "../../../workbench/cli/commands.ts";
import { partText, unpack } from "../../../workbench/files/archive.ts";
import { zipped } from "../../../workbench/files/keep-parts.ts";
import { sheetParts } from "../../../workbench/files/package-parts.ts";
import { openBytes } from "../../../workbench/read.ts";
import { sample } from "../../../workbench/sample.ts";
import { NOTES, packed, partsOf } from "../packed.ts";
import { documentedSchemas, violations } from "./schemas.ts";
import { ownFolder, TODAY, typed } from "./typed.ts";

const at = ownFolder();
const schemas = documentedSchemas();

/** What a command printed, held to the schema of its name. */
async function json(name: string, words: readonly string[], input = "") {
  const { code, out, err } = await typed([name, ...words, "--json"], input);
  expect(err).toBe("");
  const value = JSON.parse(out);
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`docs/cli.md has no schema for ${name}.`);
  expect(violations(value, schema, schemas)).toEqual([]);
  return { code, value };
}

const sheetsOf = (path: string) => {
  const asking = { today: TODAY as Day, now: `${TODAY}T12:00`, person: "", language: "en" } as const;
  return openBytes(new Uint8Array(readFileSync(path)), path, asking).snapshot.sheets;
};

/** A log made from the sample, in this test's own folder. */
async function log(): Promise<string> {
  const { code } = await typed(["convert", sample(), "--out", at("log.xlsx")]);
  expect(code).toBeLessThan(2);
  return at("log.xlsx");
}

test("every command that prints JSON has its schema in docs/cli.md, and no schema is without a command", () => {
  const printing = Object.entries(COMMANDS).filter(([, { options }]) => options.includes("json"));
  expect(printing.length).toBeGreaterThan(7);
  const parts = ["notice", "sheet", "entry", "update", "action", "plan", "map", "report"];
  expect(Object.keys(schemas).sort()).toEqual([...printing.map(([name]) => name), ...parts].sort());
});

test("the validator finds what is wrong", () => {
  const { check = {} } = schemas;
  expect(violations({ notices: [{ code: "a/b" }], aside: 0, more: 1 }, check, schemas)).toEqual([
    "$.notices[0].severity is missing",
    "$.notices[0].requirement is missing",
    "$.notices[0].sheet is missing",
    "$.notices[0].cell is missing",
    "$.notices[0].entry is missing",
    "$.notices[0].text is missing",
    "$.more is not in the schema",
  ]);
});

describe("inspect", () => {
  test("says which tab was read, which row is the header, what each heading becomes and why, and writes nothing", async () => {
    copyFileSync(sample(), at("notes.xlsx"));
    const { code, out } = await typed(["inspect", at("notes.xlsx")]);
    expect(code).toBeLessThan(2);
    expect(out).toContain("notes.xlsx has 3 tabs.");
    expect(out).toContain("The header is in row 5. 25 entries below it.");
    expect(out).toMatch(/A5 “Date” +Date +sure: /);
    expect(out).toMatch(/M5 “Snack” +kept under your heading/);
    expect(out).toContain(`plt convert "${at("notes.xlsx")}"`);
    expect(readdirSync(dirname(at("x")))).toEqual(["notes.xlsx"]);
  });

  test("gives the same as JSON", async () => {
    const { value } = await json("inspect", [sample()]);
    expect(value.file).toBe("grade-5-plc-notes.xlsx");
    const [notes] = value.sheets.find(({ sheet }: { sheet: string }) => sheet === "PLC Notes").regions;
    expect(notes).toMatchObject({ layout: "rows", headerRows: [5], entries: 25 });
    expect(notes.fields[0]).toMatchObject({ label: "Date", cell: "A5", field: "date", status: "sure" });
  });
});

test("a log that is open in Excel is not written over, and a new log names the tabs that a person sees", async () => {
  const begun = await typed(["new", "--out", at("log.xlsx"), "--team", "Grade 5"]);
  expect(begun.out).not.toContain("PLT Data");
  const before = readFileSync(at("log.xlsx"));
  writeFileSync(at("~$log.xlsx"), "");
  const refused = await typed(["summarize", at("log.xlsx")]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("log.xlsx is open in Excel");
  expect(readFileSync(at("log.xlsx"))).toEqual(before);
});

describe("convert", () => {
  test("writes a copy beside the file, leaves the file alone, and never writes over a copy", async () => {
    writeFileSync(
      at("notes.csv"),
      'Date,Who was there,Facilitator,What we decided\n10/8/2025,"Ann, Bo",Ann,Quiz on Friday\n10/15/2025,"Ann, Bo",Bo,Try small groups\n',
    );
    const before = readFileSync(at("notes.csv"), "utf8");
    expect((await typed(["convert", at("notes.csv")])).out).toContain(`Written: ${at("notes - PLT log.xlsx")}`);
    expect((await typed(["convert", at("notes.csv")])).out).toContain(`Written: ${at("notes - PLT log 2.xlsx")}`);
    expect(readFileSync(at("notes.csv"), "utf8")).toBe(before);
    expect(readdirSync(dirname(at("x"))).sort()).toEqual([
      "notes - PLT log 2.xlsx",
      "notes - PLT log.xlsx",
      "notes.csv",
    ]);
  });

  test("says what it made, and the team's own cells are as they were", async () => {
    const { value } = await json("convert", [sample(), "--out", at("log.xlsx")]);
    expect(value.counts).toMatchObject({ meeting: 25, "action-item": 22, member: 6 });
    expect(value.out).toBe(at("log.xlsx"));
    const sheets = sheetsOf(at("log.xlsx"));
    expect(sheets.filter(({ name }) => !name.startsWith("PLT "))).toEqual(sheetsOf(sample()));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["PLT Meetings", "PLT Actions", "PLT Setup", "PLT Summary", "PLT Data"]),
    );
  });

  test("the same file, day and words give the same bytes", async () => {
    await typed(["convert", sample(), "--out", at("a.xlsx")]);
    await typed(["convert", sample(), "--out", at("b.xlsx")]);
    expect(readFileSync(at("a.xlsx")).equals(readFileSync(at("b.xlsx")))).toBe(true);
  });

  test("a log has nothing new to convert: code 3, and nothing is written", async () => {
    const path = await log();
    const { code, value } = await json("convert", [path]);
    expect([code, value.out, value.counts]).toEqual([3, null, {}]);
    expect(value.again).toBeGreaterThan(24);
    expect(readdirSync(dirname(path))).toEqual(["log.xlsx"]);
  });

  test.each([
    ["over the file that it reads", "notes.xlsx", /is the workbook itself, and it is never overwritten/],
    ["as a kind that it does not write", "out.xls", /A workbook is written as \.xlsx/],
    ["into a folder that is not there", "none/out.xlsx", /There is no folder .*none to write to/],
  ])("is not written %s", async (_title, out, sentence) => {
    copyFileSync(sample(), at("notes.xlsx"));
    const { code, err } = await typed(["convert", at("notes.xlsx"), "--out", at(out)]);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(readdirSync(dirname(at("x")))).toEqual(["notes.xlsx"]);
    expect(readFileSync(at("notes.xlsx")).equals(readFileSync(sample()))).toBe(true);
  });

  test("tabs that are protected are said, and nothing is written", async () => {
    const parts = partsOf({ Notes: NOTES });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    );
    writeFileSync(at("a.xlsx"), packed({ ...parts, "xl/workbook.xml": workbook }));
    const { code, err } = await typed(["convert", at("a.xlsx")]);
    expect([code, err]).toEqual([2, expect.stringContaining("are protected, so no tab can be added")]);
    expect(readdirSync(dirname(at("x")))).toEqual(["a.xlsx"]);
  });
});

describe("a log", () => {
  test("is read: every meeting with its day, its people, the team's own columns and the cell it came from", async () => {
    const { code, value } = await json("read", [await log()]);
    expect(code).toBe(0);
    expect(value.kinds.meeting).toHaveLength(25);
    const [first] = value.kinds.meeting;
    expect(first).toMatchObject({
      date: "2025-08-13",
      other: { Snack: "Dana" },
      source: { sheet: "PLC Notes", cell: "A6" },
    });
    expect(first.attendees).toHaveLength(5);
    expect((await typed(["read", at("log.xlsx")])).out).toContain("25 meetings");
  });

  test("is checked: what it lacks, with the place; code 1 where something needs a look", async () => {
    const { code, value } = await json("check", [await log()]);
    expect(code).toBe(value.notices.some(({ severity }: { severity: string }) => severity !== "info") ? 1 : 0);
    const { out } = await typed(["check", at("log.xlsx")]);
    expect(out).toMatch(/\d+ to look at, \d+ good to know/);
  });

  test("is summarized where it stands", async () => {
    const path = await log();
    const { value } = await json("summarize", [path]);
    expect(value).toMatchObject({ out: path, sheets: ["PLT Summary"] });
    expect(sheetsOf(path).find(({ name }) => name === "PLT Summary")?.cells.length).toBeGreaterThan(10);
  });

  test("is taken back: its tabs go, the team's stay", async () => {
    const path = await log();
    const { value } = await json("undo", [path]);
    expect(value.entries.every(({ outcome }: { outcome: string }) => outcome === "reversed")).toBe(true);
    expect(value.entries.length).toBeGreaterThan(24);
    expect(sheetsOf(path)).toEqual(sheetsOf(sample()));
    expect((await typed(["undo", path])).code).toBe(2);
  });

  test("is begun anew, and never over a file that is there", async () => {
    const { code, value } = await json("new", ["--out", at("new.xlsx"), "--team", "Grade 5"]);
    expect(code).toBeLessThan(2);
    expect(value.sheets).toEqual(expect.arrayContaining(["PLT Meetings", "PLT Setup"]));
    const again = await typed(["new", "--out", at("new.xlsx")]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("is there already and was left as it is")]);
  });

  test("takes one more meeting, as a form would send it", async () => {
    await typed(["new", "--out", at("new.xlsx"), "--team", "Grade 5"]);
    const entry = { date: "2026-05-13", attendees: ["Ann Lee", "Bo Diaz"], notes: "=not a formula" };
    const { value } = await json("save", [at("new.xlsx"), "meeting"], JSON.stringify(entry));
    expect(value.placed[0]).toMatchObject({ kind: "meeting", sheet: "PLT Meetings" });
    const { value: read } = await json("read", [at("new.xlsx")]);
    expect(read.kinds.meeting).toMatchObject([{ ...entry, id: value.placed[0].id, source: null }]);
    const changed = JSON.stringify({ ...entry, id: value.placed[0].id, notes: "Short" });
    await json("save", [at("new.xlsx"), "meeting"], changed);
    const { value: after } = await json("read", [at("new.xlsx")]);
    expect(after.kinds.meeting).toMatchObject([{ notes: "Short" }]);
  });

  test.each([
    ["no JSON", "date: today"],
    ["a list", "[1]"],
    ["a field within a field", '{"date": {"day": 1}}'],
    ["nothing", ""],
  ])("does not take %s", async (_title, input) => {
    await typed(["new", "--out", at("new.xlsx")]);
    const before = readFileSync(at("new.xlsx"));
    const { code, err } = await typed(["save", at("new.xlsx"), "meeting"], input);
    expect([code, err]).toEqual([2, expect.stringContaining("An entry is expected on standard input")]);
    expect(readFileSync(at("new.xlsx")).equals(before)).toBe(true);
  });

  test.each([
    ["summarize", [], "PLT Summary"],
    ["save", ["meeting"], "PLT Meetings"],
  ])("with a protected tab is not written to in part by %s", async (command, more, tab) => {
    await typed(["new", "--out", at("new.xlsx")]);
    const parts = new Map(unpack(new Uint8Array(readFileSync(at("new.xlsx"))), "new.xlsx"));
    const name = sheetParts(parts).get(tab) ?? "";
    const locked = partText(parts, name).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    writeFileSync(at("new.xlsx"), zipped(parts.set(name, strToU8(locked))));
    const before = readFileSync(at("new.xlsx"));
    const { code, err } = await typed([command, at("new.xlsx"), ...more], '{"date": "2026-05-13"}');
    expect([code, err]).toEqual([
      2,
      `The tab “${tab}” is protected, so nothing was written. Take its protection off and try again.`,
    ]);
    expect(readFileSync(at("new.xlsx")).equals(before)).toBe(true);
  });

  test.each(["read", "check", "summarize", "undo"])("is needed for %s", async (command) => {
    const { code, err } = await typed([command, sample()]);
    expect([code, err]).toEqual([2, "This workbook has no PLT Log yet. Begin one, or convert the team's own sheet."]);
  });

  test("in a file of a kind that cannot be changed goes into a new file", async () => {
    writeFileSync(at("notes.csv"), "Date\n");
    const refused = await typed(["save", at("notes.csv"), "meeting"], '{"date": "2026-05-13"}');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("only .xlsx and .xlsm files can")]);
    const { value } = await json(
      "save",
      [at("notes.csv"), "meeting", "--out", at("log.xlsx")],
      '{"date": "2026-05-13"}',
    );
    expect(value.out).toBe(at("log.xlsx"));
  });
});

describe("start", () => {
  test("converts the sample beside it, says so, and stops before the page when it is told to", async () => {
    const { code, out, err } = await typed(["start", "--once"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("25 meetings");
    expect(out).toMatch(/Written: .*grade-5-plc-notes - PLT log\.xlsx/);
  });

  test("then shows it until it is stopped", async () => {
    const { code, out } = await typed(["start"], "", { PLT_TODAY: TODAY, PORT: "48173" });
    expect(code).toBe(0);
    expect(out).toContain("http://127.0.0.1:48173/");
    expect(out).toMatch(/Stopped\.$/);
  });
});
