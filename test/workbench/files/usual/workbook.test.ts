/** What is read without the library is what the library reads; what is not written as programs write it is left to the library. */
import * as fc from "fast-check";
import { bytesOfLog } from "../../../../workbench/bench/summaries/made-book.ts";
import { madeLog } from "../../../../workbench/bench/summaries/made-log.ts";
import { bytesOfBook } from "../../../../workbench/book-file.ts";
import { unpack } from "../../../../workbench/files/archive.ts";
import { takeFile } from "../../../../workbench/files/take-file.ts";
import { usualWorkbook } from "../../../../workbench/files/usual/workbook.ts";
import { bookOf } from "../../../../workbench/hosts/book-of.ts";
import { openBytes, openSheets } from "../../../../workbench/read.ts";
import { sample } from "../../../../workbench/sample.ts";
import { ASKING, type PartTexts, packed, partsOf } from "../../packed.ts";
import { richWorkbook } from "../../rich-workbook.ts";

/** All sheets as the library reads them, with values alone. */
function byLibrary(bytes: Uint8Array) {
  const { sheetNames } = openBytes(bytes, "log.xlsx", ASKING).snapshot;
  const { sheets } = openSheets(bytes, "log.xlsx", ASKING, sheetNames).snapshot;
  return { names: sheetNames, sheets: sheets.map(({ name, hidden, cells }) => ({ name, hidden, cells })) };
}

/** The same without it; undefined where the file is left to it. */
function byOurselves(bytes: Uint8Array) {
  const { names } = byLibrary(bytes);
  const found = usualWorkbook(unpack(bytes, "log.xlsx"), names);
  return found && { ...found, sheets: found.sheets.map(({ name, hidden, cells }) => ({ name, hidden, cells })) };
}

const STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** A workbook of one sheet with these rows, this table of texts and these styles. */
function written(rows: string, more: PartTexts = {}): Uint8Array {
  const parts = partsOf({ Notes: rows });
  const types = parts["[Content_Types].xml"] ?? "";
  const override = `<Override PartName="/xl/sharedStrings.xml" ContentType="${STRINGS_TYPE}"/>`;
  const declared = "xl/sharedStrings.xml" in more ? types.replace("</Types>", `${override}</Types>`) : types;
  return packed({ ...parts, "[Content_Types].xml": declared, ...more });
}

const texts = (...inner: readonly string[]): PartTexts => ({
  "xl/sharedStrings.xml": `<?xml version="1.0"?><sst count="9">${inner.map((each) => `<si>${each}</si>`).join("")}</sst>`,
});

const formats = (codes: string): PartTexts => ({
  "xl/styles.xml": `<?xml version="1.0"?><styleSheet><numFmts count="1">${codes}</numFmts><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
});

const SHARED = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

describe("without the library is read as with it", () => {
  const logs: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ["a made log", () => bytesOfLog(madeLog(3, 2, 9))],
    ["the sample, as Excel wrote it", () => takeFile(sample())],
    ["what a stand-in saved", () => bytesOfBook(bookOf("notes", { Notes: [["Date", { error: "#REF!" }, true, 4.5]] }))],
  ];
  test.each(logs)("%s", async (_, made) => {
    const bytes = await made();
    expect(byOurselves(bytes)).toEqual(byLibrary(bytes));
  });

  const cases: readonly (readonly [string, Uint8Array])[] = [
    ["a text of its own", written('<row r="1"><c r="B1" t="inlineStr"><is><t>Ana &amp; Bo</t></is></c></row>')],
    ["a text that is shared", written(SHARED, texts("<t>Ana &lt;3 &#10;&#x41;&apos;</t>"))],
    ["a text with white space", written(SHARED, texts('<t xml:space="preserve">  Ana\r\n\rBo </t>'))],
    ["a text that a program wrote with hidden letters", written(SHARED, texts("<t>a_x000D_\nb_x005F_x_X0041_</t>"))],
    ["a text whose parts look different", written(SHARED, texts("<r><t>Ana</t></r><r><rPr><b/></rPr><t> Bo</t></r>"))],
    ["an empty text", written(SHARED, texts("<t></t>"))],
    ["letters of all the world", written(SHARED, texts("<t>Ñandú 数学 😀 R&amp;D</t>"))],
    [
      "a formula's text",
      written(
        '<row r="1"><c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>R&amp;D&#39;s &#34;&amp;lt;&#34;&#xA;</v></c></row>',
      ),
    ],
    ["a formula's number", written('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0"/><v>-1.5E-3</v></c></row>')],
    [
      "a formula without a value",
      written('<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>C1</f><v/></c></row>'),
    ],
    [
      "yes, no and an error",
      written(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c></row>',
      ),
    ],
    ["a day", written('<row r="1"><c r="A1" s="1"><v>45938</v></c></row>')],
    [
      "a day and time",
      written(
        '<row r="1"><c r="A1" s="1"><v>45938.5</v></c></row>',
        formats('<numFmt numFmtId="164" formatCode="d/m/yy h:mm;@"/>'),
      ),
    ],
    [
      "a share",
      written(
        '<row r="1"><c r="A1" s="1"><v>0.76</v></c></row>',
        formats('<numFmt formatCode="0&quot; %&quot;%" numFmtId="164"/>'),
      ),
    ],
    ["a style that the file lacks", written('<row r="1"><c r="A1" s="7"><v>45938</v></c></row>')],
    [
      "rows and cells between which others are missing",
      written('<row r="3" spans="1:3" x14ac:dyDescent="0.2"><c r="C3"><v>1</v></c></row><row r="5"/>'),
    ],
    [
      "cells with a look and nothing in them",
      written('<row r="1"><c r="A1" s="1"/><c r="B1"><v>2</v></c><c r="C1" s="1"></c></row>'),
    ],
    ["no rows", written("")],
  ];
  test.each(cases)("%s", (_, bytes) => {
    const found = byOurselves(bytes);
    expect(found).toBeDefined();
    expect(found).toEqual(byLibrary(bytes));
  });

  test("days of a workbook that counts from 1904", () => {
    const parts = partsOf({ Notes: '<row r="1"><c r="A1" s="1"><v>44476</v></c><c r="B1"><v>44476</v></c></row>' });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const bytes = packed({ ...parts, "xl/workbook.xml": workbook });
    expect(byOurselves(bytes)?.sheets[0]?.cells).toEqual([[{ day: "2025-10-08" }, 44476]]);
    expect(byOurselves(bytes)).toEqual(byLibrary(bytes));
  });

  test("only the sheets that were asked for, whatever the case of their names, hidden ones too", () => {
    const parts = partsOf({ Notes: "", "PLT Data": SHARED.replace(' t="s"', ""), Other: "<oddity/>" });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace('name="PLT Data"', 'name="PLT Data" state="veryHidden"');
    const found = usualWorkbook(unpack(packed({ ...parts, "xl/workbook.xml": workbook }), "a.xlsx"), ["plt data"]);
    expect(found?.names).toEqual(["Notes", "PLT Data", "Other"]);
    expect(found?.sheets).toMatchObject([{ name: "PLT Data", hidden: true, cells: [[0]] }]);
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
        const found = byOurselves(bytes);
        expect(found ?? byLibrary(bytes)).toEqual(byLibrary(bytes));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

test("a log with a slip anywhere in it is read as the library reads it, or left to it", () => {
  const parts = unpack(bytesOfLog(madeLog(1, 1, 2)), "log.xlsx");
  const names = [...parts.keys()].filter((name) => /worksheets|strings|styles|workbook|Types/i.test(name));
  const slip = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 6 }),
    put: fc.constantFrom(
      "",
      "<",
      ">",
      '"',
      "&",
      "&#65;",
      "_x0041_",
      "<v>",
      "</c>",
      " ",
      "9",
      ' t="b"',
      ' s="2"',
      "<!-- -->",
      "x:",
      ' r="B2"',
    ),
  });
  fc.assert(
    fc.property(slip, ({ name, at, cut, put }) => {
      const text = Buffer.from(parts.get(name) ?? []).toString("utf8");
      const start = Math.floor(at * text.length);
      const slipped = text.slice(0, start) + put + text.slice(start + cut);
      const bytes = packed(
        Object.fromEntries(
          [...parts].map(([each, content]) => [each, each === name ? slipped : Buffer.from(content).toString("utf8")]),
        ),
      );
      const found = usualWorkbook(unpack(bytes, "log.xlsx"), LOG_TABS);
      const { sheetNames, sheets } = found ? openSheets(bytes, "log.xlsx", ASKING, LOG_TABS).snapshot : EMPTY;
      const plain = (each: typeof sheets) => each.map(({ name: tab, hidden, cells }) => ({ tab, hidden, cells }));
      if (found) expect([found.names, plain(found.sheets)]).toEqual([sheetNames, plain(sheets)]);
    }),
    { numRuns: 200, seed: 11 },
  );
});

const LOG_TABS = ["PLT Meetings", "PLT Actions", "PLT Setup", "PLT Data"];
const EMPTY = { sheetNames: [], sheets: [] };

describe("is left to the library", () => {
  const one = partsOf({ Notes: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const without = (name: string): PartTexts =>
    Object.fromEntries(Object.entries(one).filter(([each]) => each !== name));
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ["a remark among the cells", written('<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>')],
    ["a cell that does not say where it stands", written("<row><c><v>1</v></c></row>")],
    ["white space between the cells", written('<row r="1"> <c r="A1"><v>1</v></c></row>')],
    ["a date written out", written('<row r="1"><c r="A1" t="d"><v>2025-10-08</v></c></row>')],
    ["a number that is none", written('<row r="1"><c r="A1"><v>1,5</v></c></row>')],
    ["an error that is not known", written('<row r="1"><c r="A1" t="e"><v>#ODD!</v></c></row>')],
    ["a text that the file lacks", written(SHARED, texts())],
    ["how a text is to be spoken", written(SHARED, texts('<r><t>A</t></r><rPh sb="0" eb="1"><t>B</t></rPh>'))],
    ["text as it stands (CDATA)", written(SHARED, texts("<t><![CDATA[A]]></t>"))],
    ["a letter that has no name", written(SHARED, texts("<t>&AMP; &#x1F600;</t>"))],
    ["quotes of the other sort", written("<row r='1'><c r='A1'><v>1</v></c></row>")],
    [
      "names with a prefix",
      packed({
        ...one,
        "xl/worksheets/sheet1.xml": (one["xl/worksheets/sheet1.xml"] ?? "").replace(/<(\/?)(?=[a-z])/g, "<$1x:"),
      }),
    ],
    ["a row beyond the limit", written('<row r="100001"><c r="A100001"><v>1</v></c></row>')],
    ["a file without a list of its parts", packed(without("[Content_Types].xml"))],
    ["a file without its styles", packed(without("xl/styles.xml"))],
    ["a file whose sheet is not there", packed(without("xl/worksheets/sheet1.xml"))],
  ];
  test.each(cases)("%s", (_, bytes) => {
    expect(usualWorkbook(unpack(bytes, "a.xlsx"), ["Notes"])).toBeUndefined();
  });

  test("a sheet that another program wrote a remark into", async () => {
    const bytes = await richWorkbook();
    expect(
      usualWorkbook(unpack(bytes, "a.xlsx"), ["Notes"])?.sheets ?? byLibrary(bytes).sheets.slice(0, 1),
    ).toMatchObject(byLibrary(bytes).sheets.slice(0, 1));
  });
});
