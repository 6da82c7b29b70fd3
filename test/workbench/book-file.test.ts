/** A workbook in memory, loaded from a file and saved as one, is the same workbook. */
import type { Day } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import { takeFile } from "../../workbench/files/take-file.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { openBytes } from "../../workbench/read.ts";
import { sample } from "../../workbench/sample.ts";
import { ASKING } from "./packed.ts";

const open = (bytes: Uint8Array) => openBytes(bytes, "notes.xlsx", ASKING).snapshot;

/** Without trailing emptiness, as rows may be longer in one than in the other. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each) => (each instanceof Set ? [...each] : each instanceof Map ? [...each] : each)),
  );

test("the sample reads the same after it was loaded and saved", async () => {
  const bytes = await takeFile(sample());
  expect(open(bytesOfBook(bookOfFile(bytes, "notes.xlsx")))).toEqual(open(bytes));
});

test("values, formulas, formats, links, errors, merges and what is hidden are loaded as they were saved", () => {
  const book = bookOf("notes", {
    Notes: [
      ["Date", "Who"],
      [{ day: "2025-10-08" as Day }, "=Ann", { share: 0.5 }, { time: "14:15" }, { error: "#REF!" }, true, 4],
      ["third", null, "row"],
    ],
    "Mr. O'Hara's": [["x"]],
  });
  const [notes, other] = book.sheets;
  if (!notes || !other) throw new Error("The book has two sheets.");
  notes.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  notes.hiddenRows = new Set([2]);
  notes.hiddenColumns = new Set([5]);
  notes.protection = "Protected";
  other.hidden = true;
  const cell = notes.cells[1]?.[6];
  if (cell) cell.formula = "=2+2";
  const link = notes.cells[2]?.[0];
  if (link) link.link = { sheet: "Mr. O'Hara's", cell: "A1" };
  const loaded = bookOfFile(bytesOfBook(book), "notes.xlsx");
  expect(plain({ ...loaded, sheets: loaded.sheets.map(({ widths: _widths, ...sheet }) => sheet) })).toEqual(
    plain({ ...book, sheets: book.sheets.map(({ widths: _widths, ...sheet }) => sheet) }),
  );
});

test("a workbook that counts from 1904 stays one", () => {
  const book = bookOf("notes", { Notes: [[{ day: "2025-10-08" as Day }]] });
  book.date1904 = true;
  const cell = book.sheets[0]?.cells[0]?.[0];
  if (cell) cell.value = 44476;
  const bytes = bytesOfBook(book);
  expect(bookOfFile(bytes, "notes.xlsx").date1904).toBe(true);
  expect(open(bytes).sheets[0]?.cells).toEqual([[{ day: "2025-10-08" }]]);
});

test("a text file is a book of one sheet", () => {
  const book = bookOfFile(new TextEncoder().encode("Date,Who\n9/14,Ann"), "PLC.csv");
  expect([book.name, book.sheets.map(({ name, cells }) => [name, cells])]).toEqual([
    "PLC",
    [
      [
        "PLC",
        [
          [{ value: "Date" }, { value: "Who" }],
          [{ value: "9/14" }, { value: "Ann" }],
        ],
      ],
    ],
  ]);
});

test("a book without sheets is saved with an empty one", () => {
  expect(open(bytesOfBook(bookOf("empty", {}))).sheetNames).toEqual(["Sheet1"]);
});
