/** Converted and taken back: what the team has in its workbook is as it was, part by part. */
import type { Write } from "../../core/index.ts";
import { ask } from "../../workbench/bridge.ts";
import { excelize } from "../../workbench/excelize.ts";
import { type Parts, partText, unpack } from "../../workbench/files/archive.ts";
import { zipped } from "../../workbench/files/keep-parts.ts";
import { relationshipsOf, sheetParts } from "../../workbench/files/package-parts.ts";
import { openBytes } from "../../workbench/read.ts";
import { writeWorkbook } from "../../workbench/write.ts";
import { ASKING } from "./packed.ts";
import { richMacroWorkbook, richWorkbook } from "./rich-workbook.ts";

const NO_CORRECTIONS = { fields: [], headers: [], leftOut: [] };

/** The tables that belong to the workbook as a whole: new tabs must be entered there. */
const SHARED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];

const open = (bytes: Uint8Array, name: string) => openBytes(bytes, name, ASKING);

async function convertedAndUndone(bytes: Uint8Array, name: string) {
  const converted = await ask({ type: "convert", id: "one", corrections: NO_CORRECTIONS }, open(bytes, name));
  if (converted.written === undefined) throw new Error("Nothing was converted.");
  const undone = await ask({ type: "undo", id: "two", command: null }, open(converted.written.bytes, name));
  if (undone.written === undefined) throw new Error("Nothing was undone.");
  return { converted: converted.written, undone: undone.written };
}

const changed = (before: Parts, after: Parts): readonly string[] =>
  [...before]
    .filter(([name, content]) => Buffer.compare(content, after.get(name) ?? new Uint8Array()) !== 0)
    .map(([name]) => name);

/** How often each element and attribute stands in a part; attributes that say `false` or 0 may as well be left out. */
function elementsIn(parts: Parts, name: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const count = (what: string): void => void found.set(what, (found.get(what) ?? 0) + 1);
  for (const [, element, attributes] of partText(parts, name).matchAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)) {
    count(element ?? "");
    for (const [, key, value] of (attributes ?? "").matchAll(/([\w:]+)="([^"]*)"/g)) {
      if (!/^(xmlns|count|uniqueCount)/.test(key ?? "") && !["0", "false"].includes(value ?? ""))
        count(`${element}@${key}`);
    }
  }
  return found;
}

const lostIn = (before: Parts, after: Parts, name: string): readonly string[] =>
  [...elementsIn(before, name)]
    .filter(([what, n]) => (elementsIn(after, name).get(what) ?? 0) < n)
    .map(([what]) => what);

const brokenLinks = (parts: Parts): readonly string[] =>
  [...parts.keys(), ""].flatMap((part) =>
    relationshipsOf(parts, part)
      .filter(({ target }) => !parts.has(target))
      .map(({ target }) => target),
  );

describe.each([
  ["notes.xlsx", richWorkbook],
  ["notes.xlsm", richMacroWorkbook],
])("%s with a chart, a picture, a pivot table, comments, sparklines, drop-downs and a table", (name, make) => {
  let before: Parts = new Map();
  let bytes: Uint8Array = new Uint8Array();
  let after: Awaited<ReturnType<typeof convertedAndUndone>>;
  beforeAll(async () => {
    bytes = await make();
    before = unpack(bytes, name);
    after = await convertedAndUndone(bytes, name);
  });

  test("has them all to begin with", () => {
    const names = [...before.keys()].join(" ");
    for (const part of [
      "charts/chart",
      "media/image",
      "pivotTables/",
      "pivotCache/",
      "comments",
      "vmlDrawing",
      "tables/table",
    ]) {
      expect(names).toContain(part);
    }
    expect(names.includes("vbaProject.bin")).toBe(name.endsWith("xlsm"));
    expect(partText(before, "xl/worksheets/sheet1.xml")).toContain("sparkline");
  });

  test("changes in nothing but its own tables when it is converted", () => {
    const parts = unpack(after.converted.bytes, name);
    expect(changed(before, parts).filter((part) => !SHARED.includes(part))).toEqual([]);
    for (const part of SHARED) expect([part, lostIn(before, parts, part)]).toEqual([part, []]);
    expect(brokenLinks(parts)).toEqual([]);
    expect(after.converted.kind).toBe(name.slice(-4));
  });

  test("has no part and no text more when that is undone", () => {
    const parts = unpack(after.undone.bytes, name);
    expect([...parts.keys()].sort()).toEqual([...before.keys()].sort());
    expect(changed(before, parts).filter((part) => !SHARED.includes(part))).toEqual([]);
    expect(partText(parts, "xl/sharedStrings.xml").replace(/<sst[^>]*>/, "")).toBe(
      partText(before, "xl/sharedStrings.xml").replace(/<sst[^>]*>/, ""),
    );
    for (const part of SHARED) expect([part, lostIn(before, parts, part)]).toEqual([part, []]);
    expect(brokenLinks(parts)).toEqual([]);
  });

  test("reads the same, cell for cell, before, with the log, and after", () => {
    const original = open(bytes, name).snapshot.sheets;
    const withLog = open(after.converted.bytes, name).snapshot.sheets;
    expect(withLog.filter((sheet) => !sheet.name.startsWith("PLT "))).toEqual(original);
    expect(withLog.length).toBeGreaterThan(original.length);
    expect(open(after.undone.bytes, name).snapshot.sheets).toEqual(original);
  });
});

describe("a conversion that is undone after somebody worked in the log", () => {
  const name = "notes.xlsx";
  const byHand: readonly Write[] = [{ do: "set-cells", sheet: "PLT Meetings", row: 1, column: 0, cells: [["Ours"]] }];
  let before: Parts = new Map();
  let after: Uint8Array = new Uint8Array();
  let entries: readonly { readonly outcome: string; readonly why: string }[] = [];
  beforeAll(async () => {
    const bytes = await richWorkbook();
    before = unpack(bytes, name);
    const { converted } = await convertedAndUndone(bytes, name);
    const edited = await writeWorkbook(open(converted.bytes, name), byHand);
    const undone = await ask({ type: "undo", id: "two", command: null }, open(edited.bytes, name));
    if (undone.written === undefined || undone.reply.type !== "undone") throw new Error("Nothing was undone.");
    after = undone.written.bytes;
    entries = undone.reply.entries;
  });

  test("keeps what was edited, and says so, and takes the rest back", () => {
    expect(entries.filter(({ outcome }) => outcome === "kept")).toMatchObject([{ why: "undo/edited" }]);
    expect(entries.filter(({ outcome }) => outcome === "reversed").length).toBeGreaterThan(1);
    const tab = open(after, name).snapshot.sheets.find((sheet) => sheet.name === "PLT Meetings");
    expect(tab?.cells.flat()).toContain("Ours");
  });

  test("leaves every part of the team's as it was, and every cell", () => {
    const parts = unpack(after, name);
    expect(changed(before, parts).filter((part) => !SHARED.includes(part))).toEqual([]);
    for (const part of SHARED) expect([part, lostIn(before, parts, part)]).toEqual([part, []]);
    expect(brokenLinks(parts)).toEqual([]);
    const own = open(after, name).snapshot.sheets.filter((sheet) => !sheet.name.startsWith("PLT "));
    expect(own).toEqual(open(zipped(before), name).snapshot.sheets);
  });

  test("and undone by hand, the edited row is the team's to take away: the workbook reads as before", async () => {
    const tabs = open(after, name).snapshot.sheetNames.filter((tab) => tab.startsWith("PLT "));
    const away = tabs.map((sheet): Write => ({ do: "remove-sheet", sheet }));
    const { bytes } = await writeWorkbook(open(after, name), away);
    expect([...unpack(bytes, name).keys()].sort()).toEqual([...before.keys()].sort());
  });
});

describe("rows that go from a tab of ours", () => {
  const removed: readonly Write[] = [{ do: "remove-rows", sheet: "PLT Meetings", row: 1, count: 1 }];

  test("leave the team's own tab byte for byte", async () => {
    const { bytes } = (await convertedAndUndone(await richWorkbook(), "notes.xlsx")).converted;
    const shorter = await writeWorkbook(open(bytes, "notes.xlsx"), removed);
    const [was, is] = [unpack(bytes, "a"), unpack(shorter.bytes, "a")];
    expect(changed(was, is)).toContain(sheetParts(was).get("PLT Meetings"));
    expect(changed(was, is)).not.toContain(sheetParts(was).get("Notes"));
  });

  test("take formulas of the team's that speak of them along", async () => {
    const { bytes } = (await convertedAndUndone(await richWorkbook(), "notes.xlsx")).converted;
    const book = (await excelize()).OpenReader(bytes);
    book.SetCellFormula("Notes", "H5", "'PLT Meetings'!A4");
    const withFormula = book.WriteToBuffer().buffer as Uint8Array;
    const shorter = await writeWorkbook({ ...open(bytes, "notes.xlsx"), bytes: withFormula }, removed);
    expect(open(shorter.bytes, "notes.xlsx").snapshot.sheets[0]?.formulas["H5"]).toBe("='PLT Meetings'!A3");
  });
});
