/** A chosen workbook is read in the pane as it is read from the disk, and what cannot be read is told apart. */
import { deflateRawSync } from "node:zlib";
import { extractIn } from "../../core/collection.ts";
import { further } from "../../core/further.ts";
import { needs } from "../../core/index.ts";
import { readFile } from "../../office-addin/read-file.ts";
import { unpackedBytes } from "../../office-addin/unpacked-bytes.ts";
import { bytesOfBook } from "../../workbench/book-file.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { valuesIn } from "../../workbench/read.ts";
import { dayNamed } from "../core/commands/a-log.ts";
import { teamLog } from "../core/commands/a-team-log.ts";

const ASKING = { today: dayNamed("2025-10-15"), now: "2025-10-15T14:30", language: "en" as const };
const { sheets } = needs({ type: "read" });
const WANTED = sheets === "all" ? [] : sheets;

/** The log as the bytes of an .xlsx file. */
function bytesOf(meetings: number): Uint8Array {
  const log = teamLog("Grade 5", "Maple Ridge", meetings);
  const book = bookOf(
    "Grade 5",
    Object.fromEntries(log.sheets.map(({ name, cells }) => [name, cells.map((row) => [...row])])),
  );
  return bytesOfBook(book);
}

test.each([0, 1, 6])("a log of %i meetings gives the same figures as from the disk", (meetings) => {
  const bytes = bytesOf(meetings);
  const opened = readFile(bytes, "grade 5.xlsx", WANTED, ASKING);
  if (opened.is !== "book") throw new Error(opened.is);
  const here = extractIn(opened.snapshot, further);
  const there = extractIn(valuesIn(bytes, "grade 5.xlsx", { ...ASKING, person: "" }, WANTED), further);
  expect(here?.meetings).toHaveLength(meetings);
  expect(here?.team).toMatchObject({ team: "Grade 5", school: "Maple Ridge", members: 2 });
  expect(here).toEqual(there);
});

test("only our tabs are read, and the names of all", () => {
  const book = bookOf("Notes", { Budget: [["Paper", 12]], "PLT Meetings": [["Date", "Entry ID"]] });
  const opened = readFile(bytesOfBook(book), "notes.xlsx", WANTED, ASKING);
  expect(opened).toMatchObject({ is: "book", snapshot: { sheetNames: ["Budget", "PLT Meetings"] } });
  expect(opened.is === "book" && opened.snapshot.sheets.map(({ name }) => name)).toEqual(["PLT Meetings"]);
});

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test.each<readonly [string, Uint8Array, string]>([
  ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "locked"],
  ["a text", text("Date,Present\n2025-10-08,Ana"), "broken"],
  ["nothing", new Uint8Array(), "broken"],
  ["the first half of a workbook", bytesOf(1).slice(0, 3_000), "broken"],
  ["an archive that says it holds a gigabyte", bomb(), "too-large"],
])("%s is told", (_, bytes, is) => {
  expect(readFile(bytes, "a.xlsx", WANTED, ASKING)).toEqual({ is });
});

test("the size of a workbook is known before it is unpacked", () => {
  expect(unpackedBytes(bytesOf(1))).toBeGreaterThan(5_000);
  expect(unpackedBytes(bytesOf(1))).toBeLessThan(1_000_000);
});

/** One part of a few bytes whose entry in the list says a gigabyte. */
function bomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.from("x"));
  const name = Buffer.from("xl/workbook.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(1 << 30, 24);
  entry.writeUInt16LE(name.length, 28);
  const list = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(list, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}
