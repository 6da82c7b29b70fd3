/** A file is what its content says; its name is only believed for plain text. */
import * as sheetjs from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { kindOf } from "../../../workbench/files/file-kind.ts";
import { NOTES, packed, partsOf } from "../packed.ts";
import { refusedFor } from "./refused.ts";

const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["Date"], ["10/8"]]), "Notes");
const saved = (bookType: sheetjs.BookType): Uint8Array =>
  new Uint8Array(sheetjs.write(book, { type: "buffer", bookType }));

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const wrapped = (...streams: readonly string[]): Uint8Array => {
  const file = sheetjs.CFB.utils.cfb_new();
  for (const name of streams) sheetjs.CFB.utils.cfb_add(file, `/${name}`, Buffer.from("x".repeat(100)));
  return new Uint8Array(sheetjs.CFB.write(file, { type: "buffer" }));
};

describe("a file is known by its content", () => {
  test.each([
    ["notes.xlsx", packed(partsOf({ Notes: NOTES })), "xlsx"],
    ["renamed.csv", packed(partsOf({ Notes: NOTES })), "xlsx"],
    ["macros.xlsm", packed({ ...partsOf({ Notes: NOTES }), "xl/vbaProject.bin": "x" }), "xlsm"],
    ["notes.xlsb", saved("xlsb"), "xlsb"],
    ["notes.ods", saved("ods"), "ods"],
    ["notes.xls", saved("biff8"), "xls"],
    ["old.xls", saved("biff2"), "xls"],
    ["notes.csv", text("Date,Who\n10/8,Ann"), "csv"],
    ["notes.tsv", text("Date\tWho"), "csv"],
    ["export.xls", text("<html><body><table><tr><td>Date</td></tr></table></body></html>"), "web"],
  ])("%s is read as it should be", (name, bytes, kind) => {
    expect(kindOf(bytes, name).kind).toBe(kind);
  });
});

describe("what is no spreadsheet is named for what it is", () => {
  test.each([
    ["a text file called .xlsx", "letter.xlsx", text("Dear team,\nsee you on Friday."), "host/not-a-workbook"],
    ["a text file called .xls", "letter.xls", text("Dear team"), "host/not-a-workbook"],
    ["a zip of photographs", "photos.xlsx", zipSync({ "a.jpg": strToU8("x") }), "host/not-a-workbook"],
    ["a zip cut off after its first bytes", "cut.xlsx", text("PK\u0003\u0004abc"), "host/corrupt"],
    ["a Word document", "letter.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }), "host/another-kind"],
    ["an old Word document", "letter.xls", wrapped("WordDocument"), "host/another-kind"],
    ["a Numbers file", "notes.numbers", zipSync({ "Index/Document.iwa": strToU8("x") }), "host/another-kind"],
    ["a PDF", "notes.xlsx", text("%PDF-1.7"), "host/another-kind"],
    ["a shortcut to a Google Sheet", "notes.gsheet", text('{"url": "https://docs.google.com/x"}'), "host/shortcut"],
    ["a workbook with a password", "notes.xlsx", wrapped("EncryptionInfo", "EncryptedPackage"), "host/encrypted"],
    ["an OpenDocument sheet with a password", "notes.ods", encryptedOds(), "host/encrypted"],
  ])("%s", async (_title, name, bytes, code) => {
    expect(await refusedFor(() => kindOf(bytes, name))).toBe(code);
  });
});

function encryptedOds(): Uint8Array {
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8("x"),
    "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
  });
}
