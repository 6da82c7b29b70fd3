/** Files that are made to do harm: what they ask for is neither opened, nor fetched, nor allowed to fill the memory. */
import { strToU8, zipSync } from "fflate";
import { bookOfFile } from "../../workbench/book-file.ts";
import { openBytes } from "../../workbench/read.ts";
import { refusedFor } from "../workbench/files/refused.ts";
import { ASKING, NOTES, packed, partsOf, rowsXml } from "../workbench/packed.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const fine = partsOf({ Notes: NOTES });
const sheet = "xl/worksheets/sheet1.xml";
const withSheet = (change: (xml: string) => string) => ({ ...fine, [sheet]: change(fine[sheet] ?? "") });
const open = (bytes: Uint8Array) => openBytes(bytes, "a.xlsx", ASKING);

/** Entities within entities, ten levels deep: a billion laughs. */
const LAUGHS = `<!DOCTYPE l [<!ENTITY a0 "ha">${Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}]>`;

test.each([
  ["a billion laughs in a sheet", withSheet((xml) => xml.replace(XML, XML + LAUGHS)), "host/unsafe-archive"],
  [
    "an entity that reads a file of the computer",
    withSheet((xml) => xml.replace(XML, `${XML}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`)),
    "host/unsafe-archive",
  ],
  [
    "an entity in the list of relationships",
    { ...fine, "_rels/.rels": (fine["_rels/.rels"] ?? "").replace(XML, `${XML}<!DOCTYPE x [<!ENTITY e "x">]>`) },
    "host/unsafe-archive",
  ],
  ["a part that climbs out", { ...fine, "xl/../../../etc/cron.d/x": "x" }, "host/unsafe-archive"],
])("%s is refused in words", async (_title, parts, code) => {
  expect(await refusedFor(() => open(packed(parts)))).toBe(code);
});

test.each(["utf16le", "utf16be"])("entities that are declared in %s are seen", async (encoding) => {
  const little = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${LAUGHS}<l>&a10;</l>`, "utf16le");
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(fine).map(([name, text]) => [name, strToU8(text)])),
    "xl/x.xml": new Uint8Array(encoding === "utf16le" ? little : little.swap16()),
  });
  expect(await refusedFor(() => open(bytes))).toBe("host/unsafe-archive");
});

test("an archive within the archive is not unpacked", () => {
  const bomb = zipSync({ a: new Uint8Array(50_000_000) }, { level: 9 });
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(fine).map(([name, text]) => [name, strToU8(text)])),
    "xl/embeddings/inner.zip": bomb,
  });
  expect(open(bytes).snapshot.sheets[0]?.cells).toHaveLength(3);
});

test("a relationship that leads out of the file reads nothing of the computer", () => {
  const rels = "xl/_rels/workbook.xml.rels";
  const parts = {
    ...fine,
    [rels]: (fine[rels] ?? "").replace("worksheets/sheet1.xml", "../../../../../../etc/passwd"),
  };
  expect(open(packed(parts)).snapshot.sheets.flatMap(({ cells }) => cells)).toEqual([]);
});

test.each([
  [
    "a sheet that says it is as large as can be",
    (xml: string) => xml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
  ],
  [
    "columns that are said to be hidden to the end of the sheet",
    (xml: string) =>
      xml.replace("<sheetData>", '<cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData>'),
  ],
  [
    "one merged area over the whole sheet",
    (xml: string) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
])("%s is opened at once, with the cells that are there", (_title, change) => {
  const began = performance.now();
  expect(open(packed(withSheet(change))).snapshot.sheets[0]?.cells).toHaveLength(3);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  ["rules that are never closed", `<dataValidations>${"<dataValidation sqref='A1'>".repeat(200_000)}`],
  [
    "a rule for a million places",
    `<dataValidations><dataValidation type="list" sqref="${"A1:XFD1048576 ".repeat(200_000)}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
  ],
  [
    "a filter over the whole sheet, by every column",
    `<autoFilter ref="A1:XFD1048576">${Array.from({ length: 16_384 }, (_, i) => `<filterColumn colId="${i}"><filters/></filterColumn>`).join("")}</autoFilter>`,
  ],
  [
    "highlights that point at no look",
    `<conditionalFormatting sqref="A1">${'<cfRule type="expression" dxfId="99999999" priority="1"><formula>1</formula></cfRule>'.repeat(20_000)}</conditionalFormatting>`,
  ],
])("%s are loaded at once, or left out", (_title, xml) => {
  const began = performance.now();
  const book = bookOfFile(
    packed(withSheet((whole) => whole.replace("</sheetData>", () => `</sheetData>${xml}`))),
    "a.xlsx",
  );
  expect(book.sheets[0]?.cells).toHaveLength(3);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("a formula that starts a program is read as a formula of the team's, and never carried out", () => {
  const rows = `${rowsXml([["Date"]])}<row r="2"><c r="A2" t="str"><f>cmd|' /C calc'!A0</f><v>x</v></c></row>`;
  const { cells, formulas } = open(packed(partsOf({ Notes: rows }))).snapshot.sheets[0] ?? { cells: [], formulas: {} };
  expect(cells[1]?.[0]).toBe("x");
  expect(Object.values(formulas)).toEqual(["=cmd|' /C calc'!A0"]);
});
