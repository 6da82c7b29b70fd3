/** Whatever file is named, the answer is one clear sentence and exit code 2: no stack trace, nothing written. */
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { zipSync } from "fflate";
import { codesOfFiles } from "../codes-of-files.ts";
import { NOTES, packed, partsOf, rowsXml } from "../packed.ts";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function encrypted(): Uint8Array {
  const file = sheetjs.CFB.utils.cfb_new();
  for (const name of ["EncryptionInfo", "EncryptedPackage"])
    sheetjs.CFB.utils.cfb_add(file, `/${name}`, Buffer.from("x".repeat(200)));
  return new Uint8Array(sheetjs.CFB.write(file, { type: "buffer" }));
}

const sheets = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, ""]));

type Input = readonly [title: string, name: string, bytes: () => Uint8Array, sentence: RegExp];

const inputs: readonly Input[] = [
  [
    "a text file called .xlsx",
    "letter.xlsx",
    () => text("Dear team,\n"),
    /is not a spreadsheet, whatever its name says/,
  ],
  ["a workbook with a password", "secret.xlsx", encrypted, /is protected by a password\. Open it in Excel/],
  [
    "a zip cut off in the middle",
    "cut.xlsx",
    () => packed(partsOf({ Notes: NOTES })).slice(0, 900),
    /is damaged and cannot be opened/,
  ],
  [
    "entities that expand",
    "laughs.xlsx",
    () => packed({ ...partsOf({ N: "" }), "xl/a.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    /holds parts that no spreadsheet program writes/,
  ],
  [
    "a part that climbs out of the file",
    "climb.xlsx",
    () => packed({ ...partsOf({ N: "" }), "../x.xml": "<a/>" }),
    /holds parts that no spreadsheet program writes/,
  ],
  ["an empty file", "empty.xlsx", () => new Uint8Array(), /is empty: nothing was ever saved in it/],
  [
    "a Word document",
    "letter.docx",
    () => zipSync({ "word/document.xml": text("<w/>") }),
    /is a Word file, not a spreadsheet/,
  ],
];

/** These take a second or more to make; all commands open a file by the same door. */
const heavyInputs: readonly Input[] = [
  [
    "a zip bomb",
    "bomb.xlsx",
    () => zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(310 * 1024 * 1024) }),
    /unpacks to more than 300 MB/,
  ],
  [
    "10,000 tabs",
    "tabs.xlsx",
    () => packed(partsOf(sheets(10_000))),
    /has 10000 tabs; PLT Log opens workbooks with up to 400/,
  ],
];

async function expectRefusal(command: string, [_title, name, bytes, sentence]: Input): Promise<void> {
  writeFileSync(at(name), bytes());
  const { code, out, err } = await typed([command, at(name)]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(err.split("\n").filter((line) => !line.endsWith("…"))).toHaveLength(1);
  expect(readdirSync(dirname(at(name)))).toEqual([name]);
}

test.each(heavyInputs)("plt convert: %s", (...input) => expectRefusal("convert", input));

describe.each(["inspect", "convert", "read", "check", "summarize", "undo"])("plt %s", (command) => {
  test.each(inputs)("%s", (...input) => expectRefusal(command, input));

  test("a file that is not there", async () => {
    const { code, out, err } = await typed([command, at("none.xlsx")]);
    expect([code, out, err]).toEqual([
      2,
      "",
      `There is no file at ${at("none.xlsx")}. Check the name and the folder, then try again.`,
    ]);
  });

  test("a folder", async () => {
    mkdirSync(at("folder.xlsx"));
    const { code, err } = await typed([command, at("folder.xlsx")]);
    const sentence =
      command === "convert"
        ? "Say where the logs of a folder go: --out and another folder. “plt convert --help” says how it is used."
        : `${at("folder.xlsx")} is a folder. Name one workbook inside it.`;
    expect([code, err]).toEqual([2, sentence]);
  });

  test("a file of 100 MB", async () => {
    writeFileSync(at("huge.xlsx"), "PK");
    truncateSync(at("huge.xlsx"), 100 * 1024 * 1024);
    const { code, err } = await typed([command, at("huge.xlsx")]);
    expect(code).toBe(2);
    expect(err).toMatch(/has 100 MB; PLT Log opens workbooks of up to 50 MB/);
  });
});

describe("a workbook with nothing to convert ends with code 3", () => {
  test.each([
    ["an empty workbook", partsOf({ Sheet1: "" })],
    ["a sheet with only a header", partsOf({ Notes: rowsXml([["Date", "Who was there", "What we decided"]]) })],
    [
      "a sheet about something else",
      partsOf({
        Bus: rowsXml([
          ["Route", "Driver"],
          ["12", "Ms. Poe"],
        ]),
      }),
    ],
  ])("%s", async (_title, parts) => {
    writeFileSync(at("a.xlsx"), packed(parts));
    const inspected = await typed(["inspect", at("a.xlsx")]);
    expect([inspected.code, inspected.err]).toEqual([3, ""]);
    expect(inspected.out).toContain("there is nothing to convert");
    const converted = await typed(["convert", at("a.xlsx")]);
    expect(converted.code).toBe(3);
    expect(converted.err).not.toBe("");
    expect(readdirSync(dirname(at("a.xlsx")))).toEqual(["a.xlsx"]);
  });
});

test("a protected sheet is read and left as it is; the log goes into a copy", async () => {
  const parts = partsOf({ Notes: NOTES });
  const sheet = "xl/worksheets/sheet1.xml";
  const locked = (parts[sheet] ?? "").replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  writeFileSync(at("a.xlsx"), packed({ ...parts, [sheet]: locked }));
  const { code, err } = await typed(["convert", at("a.xlsx"), "--out", at("b.xlsx")]);
  expect([code < 2, err]).toEqual([true, ""]);
});

test("every sentence about files is there in both languages, and names every fact", () => {
  for (const { en, es } of codesOfFiles()) expect(es.facts).toEqual(en.facts);
  expect(codesOfFiles().length).toBeGreaterThan(25);
});
