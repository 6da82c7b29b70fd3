/** Strokes on a file: what is written is read again, and tabs, rows and columns are where they should be. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { Cell, Write } from "../../core/index.ts";
import { LIMITS } from "../../workbench/files/limits.ts";
import { openBytes } from "../../workbench/read.ts";
import { writeNewWorkbook, writeWorkbook } from "../../workbench/write.ts";
import { refusedFor } from "./files/refused.ts";
import { ASKING, NOTES, packed, partsOf } from "./packed.ts";
import { addTab, day, open, setCells, TAB, written } from "./written.ts";

describe("what is written is read again", () => {
  test.each<readonly [string, Cell]>([
    ["text", "Ann Lee"],
    ["text that begins like a formula", '=HYPERLINK("http://x")'],
    ["text that begins with +", "+1"],
    ["text that begins with @", "@SUM(A1)"],
    ["text that looks like an escape", "_x0041_ & <b>'\"]]>"],
    ["text with lines and spaces at its ends", "  a\n b\t "],
    ["a number", -12.5],
    ["a tick", true],
    ["a day", { day: day("2025-10-08") }],
    ["a day before 1900-03-01 is text", "1899-12-31"],
    ["a day with a time", { day: day("2025-10-08"), time: "14:15" }],
    ["a time", { time: "08:05" }],
    ["a share", { share: 0.765 }],
  ])("%s", async (_title, cell) => {
    const { tab } = await written([addTab, setCells([["x", cell]])]);
    expect(tab?.cells[0]?.[1]).toEqual(cell);
    expect(tab?.formulas).toEqual({});
  });

  const texts = fc
    .string({ unit: "binary", maxLength: 40 })
    .filter((text) => text === text.trim() && /^[^\p{C}\uFFFE\uFFFF]+$/u.test(text));
  const days = fc
    .integer({ min: -25000, max: 40000 })
    .map((n) => ({ day: day(new Date(n * 86400000).toISOString().slice(0, 10)) }));
  const cells = fc.oneof(texts, days, fc.integer(), fc.boolean(), fc.constant(null));

  test("whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (block) => {
          const { tab } = await written([addTab, setCells([...block, ["end"]])]);
          const wide = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
            rows.map((row) => Array.from({ length: 4 }, (_, i) => row[i] ?? null));
          expect(wide(tab?.cells ?? [])).toEqual(wide([...block, ["end"]]));
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });

  test("dates in a workbook that counts from 1904 are the same days", async () => {
    const parts = partsOf({ Notes: NOTES });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const { tab, xml } = await written(
      [addTab, setCells([[{ day: day("2025-10-08") }, { time: "12:00" }]])],
      packed({ ...parts, "xl/workbook.xml": workbook }),
    );
    expect(tab?.cells).toEqual([[{ day: "2025-10-08" }, { time: "12:00" }]]);
    expect(xml).toContain("<v>44476</v>");
  });

  test("null empties a cell, and what follows a date no longer is one", async () => {
    const first = await written([addTab, setCells([["a", { day: day("2025-10-08") }], ["b"]])]);
    const { tab } = await written([setCells([[null, "TBD"]])], first.bytes);
    expect(tab?.cells).toEqual([[null, "TBD"], ["b"]]);
  });

  test("text longer than a cell holds is cut, and that is said", async () => {
    const { tab, notices } = await written([addTab, setCells([["x".repeat(LIMITS.charactersACell + 5)]])]);
    expect(String(tab?.cells[0]?.[0]).length).toBe(LIMITS.charactersACell);
    expect(notices.map(({ code, cell }) => [code, cell])).toEqual([["host/text-cut", "A1"]]);
  });
});

describe("rows and columns", () => {
  const table = [
    addTab,
    setCells([
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["4", "5", "6"],
      ["7", "8", "9"],
    ]),
  ];

  test("are removed, and what stood behind moves up", async () => {
    const { tab } = await written([...table, { do: "remove-rows", sheet: TAB, row: 1, count: 2 }]);
    expect(tab?.cells).toEqual([
      ["a", "b", "c"],
      ["7", "8", "9"],
    ]);
    const narrow = await written([...table, { do: "remove-columns", sheet: TAB, column: 0, count: 2 }]);
    expect(narrow.tab?.cells).toEqual([["c"], ["3"], ["6"], ["9"]]);
  });

  test("keep their dates when others above them go", async () => {
    const dated: Write = setCells([["x"], [{ day: day("2025-10-08") }]], 4);
    const { tab } = await written([...table, dated, { do: "remove-rows", sheet: TAB, row: 0, count: 4 }]);
    expect(tab?.cells).toEqual([["x"], [{ day: "2025-10-08" }]]);
  });
});

describe("tabs", () => {
  test("are added at the end, hidden where they should be", async () => {
    const { snapshot } = await written([{ do: "add-sheet", sheet: "PLT Data", hidden: true }]);
    expect(snapshot.sheetNames).toEqual(["Notes", "PLT Data"]);
    expect(snapshot.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test("are removed; strokes on a tab that goes later are spared", async () => {
    const { snapshot } = await written([addTab, setCells([["a"]]), { do: "remove-sheet", sheet: TAB }]);
    expect(snapshot.sheetNames).toEqual(["Notes"]);
  });

  test("the last one is replaced by an empty one, for a workbook must have one", async () => {
    const { snapshot } = await written([{ do: "remove-sheet", sheet: "Notes" }]);
    expect(snapshot.sheetNames).toEqual(["Sheet1"]);
  });

  test("are not added where the structure is protected", async () => {
    const parts = partsOf({ Notes: NOTES });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    );
    const locked = open(packed({ ...parts, "xl/workbook.xml": workbook }));
    expect(await refusedFor(() => writeWorkbook(locked, [addTab]))).toBe("host/structure-locked");
  });
});

describe("a file of a kind that cannot be extended", () => {
  test("becomes a new workbook with the same values, and that is said", async () => {
    const csv = openBytes(new TextEncoder().encode("Date,Who\n9/14,=Ann"), "notes.csv", ASKING);
    const { bytes, kind, notices } = await writeWorkbook(csv, [addTab, setCells([["x"]])]);
    expect(kind).toBe("xlsx");
    expect(notices.map(({ code }) => code)).toEqual(["host/new-kind"]);
    expect(open(bytes).snapshot.sheets.map(({ name, cells, formulas }) => [name, cells, formulas])).toEqual([
      [
        "notes",
        [
          ["Date", "Who"],
          ["9/14", "=Ann"],
        ],
        {},
      ],
      [TAB, [["x"]], {}],
    ]);
  });

  test("so does one that the writing library falls over", async () => {
    const { "xl/styles.xml": _styles, ...rest } = partsOf({ Notes: NOTES });
    const rels = (rest["xl/_rels/workbook.xml.rels"] ?? "").replace(/<Relationship Id="rIdStyles"[^>]*>/, "");
    const types = (rest["[Content_Types].xml"] ?? "").replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, "");
    const bare = packed({ ...rest, "xl/_rels/workbook.xml.rels": rels, "[Content_Types].xml": types });
    const strokes: readonly Write[] = [addTab, setCells([[{ share: 0.5 }]])];
    const { snapshot, notices } = await written(strokes, bare);
    expect(notices.map(({ code }) => code)).toEqual(["host/new-kind"]);
    expect(snapshot.sheets[0]).toEqual(open(bare).snapshot.sheets[0]);
    expect((await written(strokes)).notices).toEqual([]);
  });
});

test("a new workbook has just the tabs that were asked for", async () => {
  const { bytes } = await writeNewWorkbook([addTab, setCells([["a"]])]);
  expect(open(bytes).snapshot.sheetNames).toEqual([TAB]);
});

test("a new workbook opens on a tab that is seen, though a hidden one comes first", async () => {
  const { bytes } = await writeNewWorkbook([
    { do: "add-sheet", sheet: "PLT Data", hidden: true },
    addTab,
    setCells([["a"]]),
  ]);
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  expect(xml).toContain('activeTab="1"');
});

test("a heading that needs two lines has the height for them, and its row grows no more for one that is short", async () => {
  const strokes = (heading: string): readonly Write[] => [
    addTab,
    { do: "widths", sheet: TAB, column: 0, widths: [12] },
    setCells([[heading]]),
    { do: "style", sheet: TAB, area: { row: 0, column: 0, rows: 1, columns: 1 }, style: "heading" },
  ];
  expect((await written(strokes("For the meeting of"))).xml).toMatch(/<row r="1"[^>]* ht="30"/);
  expect((await written(strokes("Item"))).xml).not.toMatch(/<row r="1"[^>]* ht=/);
});

test("equal strokes on equal bytes give equal bytes", async () => {
  const strokes: readonly Write[] = [addTab, setCells([["a", { day: day("2025-10-08") }]])];
  const [first, second] = [await written(strokes), await written(strokes)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});
