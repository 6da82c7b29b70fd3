/** The values of chosen sheets are those that opening the whole file gives, whatever kind of file it is. */

import * as sheetjs from "@e965/xlsx";
import * as fc from "fast-check";
import { bytesOfLog } from "../../workbench/bench/summaries/made-book.ts";
import { madeLog } from "../../workbench/bench/summaries/made-log.ts";
import { bytesOfBook } from "../../workbench/book-file.ts";
import { takeFile } from "../../workbench/files/take-file.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { openBytes, valuesIn } from "../../workbench/read.ts";
import { sample } from "../../workbench/sample.ts";
import { ASKING, packed, partsOf } from "./packed.ts";
import { richWorkbook } from "./rich-workbook.ts";

const whole = (bytes: Uint8Array) => {
  const { sheetNames, sheets } = openBytes(bytes, "log.xlsx", ASKING).snapshot;
  return { sheetNames, sheets: sheets.map(({ name, hidden, cells }) => ({ name, hidden, cells })) };
};

const values = (bytes: Uint8Array) => {
  const { sheetNames } = openBytes(bytes, "log.xlsx", ASKING).snapshot;
  const { sheetNames: names, sheets } = valuesIn(bytes, "log.xlsx", ASKING, sheetNames);
  return { sheetNames: names, sheets: sheets.map(({ name, hidden, cells }) => ({ name, hidden, cells })) };
};

/** A workbook of one sheet as other programs write them. */
const savedAs = (bookType: "xlsb" | "ods" | "biff8"): Uint8Array => {
  const sheet = sheetjs.utils.aoa_to_sheet([
    ["Date", "Notes"],
    [new Date(Date.UTC(2025, 9, 8)), "Ana & Bo"],
    [true, 4.5],
  ]);
  const book = sheetjs.utils.book_new(sheet, "Notes");
  return new Uint8Array(sheetjs.write(book, { type: "buffer", bookType }) as ArrayBuffer);
};

const files: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["a made log", () => bytesOfLog(madeLog(3, 2, 9))],
  ["the sample", () => takeFile(sample())],
  ["a workbook with charts, notes and names", richWorkbook],
  ["what a stand-in saved", () => bytesOfBook(bookOf("notes", { Notes: [["Date", { error: "#REF!" }, true, 4.5]] }))],
  ["a binary workbook", () => savedAs("xlsb")],
  ["an OpenDocument", () => savedAs("ods")],
  ["an old workbook, which is not zipped", () => savedAs("biff8")],
];
test.each(files)("%s", async (_, made) => {
  const bytes = await made();
  expect(values(bytes)).toEqual(whole(bytes));
});

test("days of a workbook that counts from 1904", () => {
  const parts = partsOf({ Notes: '<row r="1"><c r="A1" s="1"><v>44476</v></c><c r="B1"><v>44476</v></c></row>' });
  const workbook = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const bytes = packed({ ...parts, "xl/workbook.xml": workbook });
  expect(values(bytes).sheets[0]?.cells).toEqual([[{ day: "2025-10-08" }, 44476]]);
  expect(values(bytes)).toEqual(whole(bytes));
});

test("only the sheets that were asked for, whatever the case of their names, hidden ones too", () => {
  const parts = partsOf({ Notes: "", "PLT Data": '<row r="1"><c r="A1"><v>0</v></c></row>', Other: "" });
  const workbook = (parts["xl/workbook.xml"] ?? "").replace('name="PLT Data"', 'name="PLT Data" state="veryHidden"');
  const found = valuesIn(packed({ ...parts, "xl/workbook.xml": workbook }), "a.xlsx", ASKING, ["plt data"]);
  expect(found.sheetNames).toEqual(["Notes", "PLT Data", "Other"]);
  expect(found.sheets).toMatchObject([{ name: "PLT Data", hidden: true, cells: [[0]] }]);
});

test("whatever texts and numbers a workbook holds", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom("&amp;", "_x000D_", "a\r\nb", "<t>", "]]>", "&#65;", "=A1", " x "),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const bytes = bytesOfBook(bookOf("notes", { Notes: rows }));
      expect(values(bytes)).toEqual(whole(bytes));
    }),
    { numRuns: 60 },
  );
});
