/** A team's workbook with all that a spreadsheet can hold: what a conversion must leave as it was. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { done, type Excelize, excelize, type OpenBook } from "../../workbench/excelize.ts";
import { zipped } from "../../workbench/files/keep-parts.ts";

const NOTES = "Notes";
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const ROWS = [
  ["Date", "Who was there", "Facilitator", "What we decided", "Minutes", "Room"],
  [45938, "Ann Lee, Bo Diaz", "Ann Lee", "Exit tickets on Friday", 45, "North"],
  [45945, "Ann Lee and Bo Diaz", "Bo Diaz", "Small groups on Tuesday", 50, "South"],
  [45952, "Ann Lee, Bo Diaz, Cy Ross", "Ann Lee", "Common quiz in November", 40, "North"],
];

/** An .xlsx with a chart, a picture, a pivot table, a comment, a sparkline, drop-downs, highlights, a table, names and merged cells. */
export async function richWorkbook(): Promise<Uint8Array> {
  const library = await excelize();
  const book = library.NewFile();
  done(book.SetSheetName("Sheet1", NOTES), "name");
  for (const [i, row] of ROWS.entries()) done(book.SetSheetRow(NOTES, `A${i + 1}`, row), "row");
  const dates = done(book.NewStyle({ NumFmt: 14 }), "style").style;
  done(book.SetCellStyle(NOTES, "A2", "A4", dates), "style");
  addObjects(library, book);
  addRules(book);
  addOtherTabs(book);
  const { buffer } = done(book.WriteToBuffer(), "write");
  return asAnotherProgramWrites(buffer as Uint8Array);
}

/** With a remark in the team's tab that only those keep who do not write it anew. */
function asAnotherProgramWrites(bytes: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const name = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts.get(name) ?? new Uint8Array());
  return zipped(parts.set(name, strToU8(text.replace("<sheetData>", "<!-- as it was --><sheetData>"))));
}

function addObjects(library: Excelize, book: OpenBook): void {
  const series = [{ Name: "Notes!$E$1", Categories: "Notes!$B$2:$B$4", Values: "Notes!$E$2:$E$4" }];
  done(book.AddChart(NOTES, "N1", { Type: library.Col, Series: series }), "chart");
  const picture = {
    Extension: ".png",
    File: new Uint8Array(Buffer.from(PIXEL, "base64")),
    Format: { AltText: "logo" },
    InsertType: library.PictureInsertTypePlaceOverCells,
  };
  done(book.AddPictureFromBytes(NOTES, "N20", picture as Parameters<OpenBook["AddPictureFromBytes"]>[2]), "picture");
  done(book.AddComment(NOTES, { Cell: "C3", Author: "Ann Lee", Text: "please check" }), "comment");
  done(book.AddSparkline(NOTES, { Location: ["H2"], Range: ["Notes!E2:E4"] }), "sparkline");
}

function addRules(book: OpenBook): void {
  const red = done(book.NewConditionalStyle({ Font: { Color: "9A0511" } }), "style").style;
  done(book.SetConditionalFormat(NOTES, "E2:E9", [{ Type: "cell", Criteria: ">", Format: red, Value: "45" }]), "rule");
  done(book.AddDataValidation(NOTES, { Sqref: "F2:F9", Type: "list", Formula1: '"North,South"' }), "drop-down");
  done(book.SetDefinedName({ Name: "Minutes", RefersTo: "Notes!$E$2:$E$4", Scope: "Workbook" }), "name");
  done(book.SetCellFormula(NOTES, "H4", "SUM(E2:E4)"), "formula");
  done(book.MergeCell(NOTES, "J1", "L2"), "merge");
  done(book.SetPanes(NOTES, { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }), "pane");
}

function addOtherTabs(book: OpenBook): void {
  for (const name of ["Pivot", "Supplies"]) done(book.NewSheet(name), "tab");
  const pivot = {
    DataRange: "Notes!A1:F4",
    PivotTableRange: "Pivot!A3:D12",
    Rows: [{ Data: "Facilitator" }],
    Columns: [{ Data: "Room" }],
    Data: [{ Data: "Minutes", Subtotal: "Sum", Name: "Sum" }],
    RowGrandTotals: true,
    ColGrandTotals: true,
    ShowRowHeaders: true,
    ShowColHeaders: true,
  };
  done(book.AddPivotTable(pivot), "pivot");
  done(book.SetSheetRow("Supplies", "A3", ["Item", "Count"]), "table");
  done(book.SetSheetRow("Supplies", "A4", ["Markers", 12]), "table");
  done(book.AddTable("Supplies", { Range: "A3:B4", Name: "Supplies" }), "table");
  done(book.SetSheetVisible("Supplies", false), "tab");
}

/** The same with macros, and dates that count from 1904. */
export async function richMacroWorkbook(): Promise<Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(await richWorkbook())));
  const change = (name: string, to: (text: string) => string): void => {
    parts.set(name, strToU8(to(strFromU8(parts.get(name) ?? new Uint8Array()))));
  };
  parts.set(
    "xl/vbaProject.bin",
    new Uint8Array(2048).map((_, i) => (i * 7) % 251),
  );
  change("[Content_Types].xml", (text) =>
    text
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "</Types>",
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  change("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  change("xl/workbook.xml", (text) => text.replace("<workbookPr ", '<workbookPr date1904="1" '));
  return zipped(parts);
}
