/** A zipped workbook is unpacked within limits, whatever it claims of itself. */
import { strToU8, zipSync } from "fflate";
import { partText, unpack } from "../../../workbench/files/archive.ts";
import { LIMITS } from "../../../workbench/files/limits.ts";
import { looksZipped, readZipDirectory } from "../../../workbench/files/zip-directory.ts";
import { NOTES, packed, partsOf } from "../packed.ts";
import { refusedFor } from "./refused.ts";

const fine = packed(partsOf({ Notes: NOTES }));

/** The bytes with the four at `at` set to a number, lowest first. */
function patched(bytes: Uint8Array, at: number, number: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, number, true);
  return copy;
}

const entryAt = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

describe("the parts of a zip", () => {
  test("are listed without unpacking them", () => {
    const entries = readZipDirectory(fine) ?? [];
    expect(entries.map(({ name }) => name)).toContain("xl/workbook.xml");
    expect(entries.every(({ unpacked }) => unpacked > 0)).toBe(true);
  });

  test("are found whatever the case of their names", () => {
    expect(partText(unpack(fine, "a.xlsx"), "XL/Workbook.xml")).toContain("<workbook");
    expect(partText(unpack(fine, "a.xlsx"), "xl/none.xml")).toBe("");
  });

  test("that are parted by backslashes are read as folders", () => {
    const odd = zipSync({ "xl\\workbook.xml": strToU8("<workbook/>") });
    expect([...unpack(odd, "a.xlsx").keys()]).toEqual(["xl/workbook.xml"]);
  });

  test("a file that only begins like a zip does not look like one", () => {
    expect(looksZipped(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(false);
    expect(looksZipped(fine)).toBe(true);
  });
});

const bomb = (): Uint8Array =>
  zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(LIMITS.unpackedBytes + 1) }, { level: 9 });

/** A part that says it is 10 bytes long and swells past the limit. */
function lyingBomb(): Uint8Array {
  const bytes = bomb();
  return patched(bytes, entryAt(bytes) + 24, 10);
}

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["cut off in the middle is damaged", () => fine.subarray(0, fine.length / 2), "host/corrupt"],
  [
    "whose table of contents leads nowhere is damaged",
    () => patched(fine, entryAt(fine) + 42, 0x7fffffff),
    "host/corrupt",
  ],
  ["with scrambled contents is damaged", () => scrambled(fine), "host/corrupt"],
  ["that swells beyond the limit is too large", bomb, "host/unpacks-too-large"],
  ["that lies about how far it swells is too large all the same", lyingBomb, "host/unpacks-too-large"],
  [
    "with a part that climbs out of the file is unsafe",
    () => zipSync({ "../../evil.xml": strToU8("<a/>") }),
    "host/unsafe-archive",
  ],
  [
    "with a part named by backslashes that climbs out is unsafe",
    () => zipSync({ "xl\\..\\..\\a": strToU8("a") }),
    "host/unsafe-archive",
  ],
  [
    "with a part on a drive of its own is unsafe",
    () => zipSync({ "C:/evil.xml": strToU8("<a/>") }),
    "host/unsafe-archive",
  ],
  [
    "that declares entities is unsafe",
    () => packed({ ...partsOf({ A: "" }), "xl/x.xml": LAUGHS }),
    "host/unsafe-archive",
  ],
];

const LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>';

/** The packed bytes of the first part, each one off. */
function scrambled(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let i = 60; i < 160; i++) copy[i] = ((copy[i] ?? 0) + 85) % 256;
  return copy;
}

describe("a zip", () => {
  test.each(cases)("%s", async (_title, bytes, code) => {
    expect(await refusedFor(() => unpack(bytes(), "a.xlsx"))).toBe(code);
  });

  test("with 20,001 parts is too large", async () => {
    const parts = Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, i) => [`p${i}`, new Uint8Array()]));
    expect(await refusedFor(() => unpack(zipSync(parts, { level: 0 }), "a.xlsx"))).toBe("host/unpacks-too-large");
  });
});
