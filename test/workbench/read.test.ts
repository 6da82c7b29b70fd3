/** A workbook file becomes the same plain snapshot whatever kind of file it is. */
import * as sheetjs from "@e965/xlsx";
import { LIMITS } from "../../workbench/files/limits.ts";
import { openBytes } from "../../workbench/read.ts";
import { refusedFor } from "./files/refused.ts";
import { ASKING, NOTES, packed, partsOf, rowsXml } from "./packed.ts";

type Cells = readonly (readonly (string | number | boolean | null | sheetjs.CellObject)[])[];

/** A workbook of one sheet in memory; a cell object stands as it is. */
function bookOf(cells: Cells): sheetjs.WorkBook {
  const book = sheetjs.utils.book_new();
  const plain = cells.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? null : cell)));
  const sheet = sheetjs.utils.aoa_to_sheet(plain, { sheetStubs: true });
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null) sheet[sheetjs.utils.encode_cell({ r, c })] = cell;
    });
  });
  sheetjs.utils.book_append_sheet(book, sheet, "Notes");
  return book;
}

const saved = (book: sheetjs.WorkBook, bookType: sheetjs.BookType): Uint8Array =>
  new Uint8Array(sheetjs.write(book, { type: "buffer", bookType, cellStyles: true }));

const firstSheet = (bytes: Uint8Array, name: string) => openBytes(bytes, name, ASKING).snapshot.sheets[0];

const dated = (v: number, z: string): sheetjs.CellObject => ({ t: "n", v, z });

describe("a cell is read as a person sees it", () => {
  test.each([
    ["text", "Ann Lee", "Ann Lee"],
    ["text that looks like a formula", "=1+1", "=1+1"],
    ["text with lines as on Windows", "a\r\nb", "a\nb"],
    ["a number", 45.5, 45.5],
    ["a tick", true, true],
    ["a date", dated(45938, "m/d/yy"), { day: "2025-10-08" }],
    ["a date with a time", dated(45938.59375, "m/d/yy h:mm"), { day: "2025-10-08", time: "14:15" }],
    ["a time", dated(0.59375, "h:mm AM/PM"), { time: "14:15" }],
    ["a share", dated(0.76, "0%"), { share: 0.76 }],
    ["an error", { t: "e", v: 23 } satisfies sheetjs.CellObject, { error: "#REF!" }],
  ])("%s", (_title, cell, expected) => {
    expect(firstSheet(saved(bookOf([["x", cell]]), "xlsx"), "a.xlsx")?.cells[0]?.[1]).toEqual(expected);
  });

  test("a formula is its value, with the formula beside it", () => {
    const sheet = firstSheet(saved(bookOf([[1, 2, { t: "n", v: 3, f: "A1+B1" }]]), "xlsx"), "a.xlsx");
    expect(sheet?.cells).toEqual([[1, 2, 3]]);
    expect(sheet?.formulas).toEqual({ C1: "=A1+B1" });
  });
});

describe("every kind of file gives the same cells", () => {
  const cells = [
    ["Date", "Who"],
    [dated(45938, "m/d/yy"), "Ann Lee, Bo Diaz"],
    [null, 3],
  ];
  test.each(["xlsx", "xlsm", "xlsb", "biff8", "ods"] as const)("%s", (bookType) => {
    const sheet = firstSheet(saved(bookOf(cells), bookType), `a.${bookType === "biff8" ? "xls" : bookType}`);
    expect(sheet?.cells).toEqual([
      ["Date", "Who"],
      [{ day: "2025-10-08" }, "Ann Lee, Bo Diaz"],
      [null, 3],
    ]);
  });

  test("a text file is a workbook of one sheet that is called as the file is", () => {
    const { snapshot } = openBytes(new TextEncoder().encode("Date,Who\n9/14,Ann\n,\n"), "team/PLC [old].csv", ASKING);
    expect(snapshot.file).toBe("PLC [old].csv");
    expect(snapshot.sheetNames).toEqual(["PLC old"]);
    expect(snapshot.sheets[0]?.cells).toEqual([
      ["Date", "Who"],
      ["9/14", "Ann"],
    ]);
  });
});

describe("dates that count from 1904", () => {
  const book = bookOf([[dated(44476, "m/d/yy"), dated(0.5, "h:mm"), 44476, dated(0.5, "0%")]]);
  book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
  test.each(["xlsx", "xlsb", "biff8"] as const)(
    "are the days that the person sees (%s); times, numbers and shares stay",
    (bookType) => {
      const sheet = firstSheet(saved(book, bookType), "a.xlsx");
      expect(sheet?.cells).toEqual([[{ day: "2025-10-08" }, { time: "12:00" }, 44476, { share: 0.5 }]]);
    },
  );
});

describe("what a person cannot see or change is known", () => {
  const book = bookOf([
    ["a", "b", "c"],
    ["d", "e", "f"],
    ["g", "h", "i"],
  ]);
  const sheet = book.Sheets["Notes"];
  if (sheet) {
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    sheet["!rows"] = [{}, { hidden: true }];
    sheet["!cols"] = [{}, {}, { hidden: true }];
    sheet["!protect"] = {};
  }
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["x"]]), "Lists");
  book.Workbook = {
    Sheets: [
      { name: "Notes", Hidden: 0 },
      { name: "Lists", Hidden: 2 },
    ],
  };
  const { snapshot } = openBytes(saved(book, "xlsx"), "a.xlsx", ASKING);

  test("merged cells, hidden rows and columns, and a protected sheet", () => {
    expect(snapshot.sheets[0]).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      hiddenRows: [1],
      hiddenColumns: [2],
      locked: true,
      hidden: false,
    });
  });

  test("a hidden sheet", () => {
    expect(snapshot.sheets[1]).toMatchObject({ name: "Lists", hidden: true, locked: false });
  });

  test("tabs that may not be added to", () => {
    const parts = partsOf({ Notes: NOTES });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    );
    expect(openBytes(packed({ ...parts, "xl/workbook.xml": workbook }), "a.xlsx", ASKING).structureLocked).toBe(true);
    expect(openBytes(packed(parts), "a.xlsx", ASKING).structureLocked).toBe(false);
  });
});

test("blank cells at the end of rows and blank rows at the end are left out", () => {
  const sheet = firstSheet(saved(bookOf([["a", null, ""], [null], ["b", "", null], ["", null]]), "xlsx"), "a.xlsx");
  expect(sheet?.cells).toEqual([["a"], [], ["b"]]);
});

test("a workbook whose dates are written day first says so", () => {
  expect(openBytes(saved(bookOf([[dated(45938, "dd/mm/yyyy")]]), "xlsx"), "a.xlsx", ASKING).snapshot.dateOrder).toBe(
    "day-first",
  );
  expect(openBytes(saved(bookOf([["8/10/2025"]]), "xlsx"), "a.xlsx", ASKING).snapshot.dateOrder).toBe("month-first");
});

describe("a workbook beyond the limits is refused in words", () => {
  const sheets = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, ""]));
  const longColumn = (last: number): string => `${rowsXml([["a"]])}<row r="${last}"><c r="A${last}"><v>1</v></c></row>`;

  test.each([
    ["10,000 sheets", () => partsOf(sheets(10_000)), "host/too-many-sheets"],
    [
      "a sheet that reaches down to row 1,048,576",
      () => partsOf({ Notes: longColumn(1_048_576) }),
      "host/too-many-rows",
    ],
    ["a damaged sheet list", () => ({ ...partsOf({ A: "" }), "xl/workbook.xml": "<nothing/>" }), "host/corrupt"],
  ])("%s", async (_title, parts, code) => {
    expect(await refusedFor(() => openBytes(packed(parts()), "a.xlsx", ASKING))).toBe(code);
  });

  test("a million rows", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`);
    expect(await refusedFor(() => openBytes(packed(partsOf({ Notes: rows.join("") })), "a.xlsx", ASKING))).toBe(
      "host/too-many-rows",
    );
  });

  test("a sheet that repeats one cell a billion times", async () => {
    const repeated = saved(bookOf([["a"]]), "ods");
    expect(await refusedFor(() => openBytes(withRepeats(repeated), "a.ods", ASKING))).toBe("host/too-many-cells");
  });

  test("as many rows as are allowed are read", () => {
    const bytes = packed(partsOf({ Notes: longColumn(LIMITS.rowsASheet) }));
    expect(openBytes(bytes, "a.xlsx", ASKING).snapshot.sheets[0]?.cells.length).toBe(LIMITS.rowsASheet);
  });
});

/** The OpenDocument file with its only cell repeated over the whole of a very large sheet. */
function withRepeats(bytes: Uint8Array): Uint8Array {
  const file = sheetjs.CFB.read(Buffer.from(bytes), { type: "buffer" });
  const parts: Record<string, string> = {};
  file.FullPaths.forEach((path: string, i: number) => {
    const content = file.FileIndex[i]?.content;
    if (content && !path.endsWith("/"))
      parts[path.replace(/^Root Entry\//, "")] = Buffer.from(content as number[]).toString();
  });
  const text = parts["content.xml"] ?? "";
  parts["content.xml"] = text.replace(
    /<table:table-cell /,
    '<table:table-cell table:number-columns-repeated="999999999" ',
  );
  expect(parts["content.xml"]).not.toBe(text);
  return packed(parts);
}
