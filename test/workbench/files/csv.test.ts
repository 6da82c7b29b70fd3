/** Comma-separated text is read as it was meant. */
import { readCsv } from "../../../workbench/files/csv.ts";
import { refusedFor } from "./refused.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, order: "le" | "be", mark: "mark" | "bare"): Uint8Array => {
  const bytes = Buffer.from(mark === "mark" ? `\ufeff${text}` : text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};

describe("a text file's cells", () => {
  test.each([
    [
      "commas part cells",
      "Date,Who\n10/8,Ann",
      [
        ["Date", "Who"],
        ["10/8", "Ann"],
      ],
    ],
    [
      "semicolons part cells where commas stand in names",
      "Date;Who\n10/8;Lee, Ann\n10/9;Diaz, Bo",
      [
        ["Date", "Who"],
        ["10/8", "Lee, Ann"],
        ["10/9", "Diaz, Bo"],
      ],
    ],
    [
      "tabs part cells",
      "Date\tWho\n10/8\tAnn, Bo",
      [
        ["Date", "Who"],
        ["10/8", "Ann, Bo"],
      ],
    ],
    [
      "bars part cells",
      "Date|Who\n10/8|Ann",
      [
        ["Date", "Who"],
        ["10/8", "Ann"],
      ],
    ],
    ["a first line can name the separator", "sep=;\nDate;Who", [["Date", "Who"]]],
    [
      "quotation marks keep separators, lines and doubled marks",
      'Who,Notes\nAnn,"a, ""b""\nc"',
      [
        ["Who", "Notes"],
        ["Ann", 'a, "b"\nc'],
      ],
    ],
    ["a quotation mark that is never closed takes the rest", 'a,"b\nc', [["a", "b\nc"]]],
    [
      "lines end as on Windows, on Unix and on old Macs",
      "a,b\r\nc,d\re,f\ng,h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    [
      "plain numbers are numbers",
      "n,m\n45,-0.5",
      [
        ["n", "m"],
        [45, -0.5],
      ],
    ],
    [
      "what only looks like a number stays text",
      "a,b\n007,1e5\n76%,9/14",
      [
        ["a", "b"],
        ["007", "1e5"],
        ["76%", "9/14"],
      ],
    ],
    [
      "a formula is text",
      "a,b\n=1+1,+2",
      [
        ["a", "b"],
        ["=1+1", "+2"],
      ],
    ],
    [
      "empty cells are empty",
      "a,,c\n,,\n1,2,",
      [
        ["a", null, "c"],
        [null, null, null],
        [1, 2, null],
      ],
    ],
  ])("%s", (_title, text, rows) => {
    expect(readCsv(utf8(text), "notes.csv")).toEqual(rows);
  });

  test.each([
    ["UTF-8", utf8("Año,b\n1,2")],
    ["UTF-8 with its mark", utf8("\ufeffAño,b\n1,2")],
    ["UTF-16, low byte first", utf16("Año,b\n1,2", "le", "mark")],
    ["UTF-16, high byte first", utf16("Año,b\n1,2", "be", "mark")],
    ["UTF-16 without its mark", utf16("Año,b\n1,2", "le", "bare")],
    ["what Windows writes", new Uint8Array(Buffer.from("Año,b\n1,2", "latin1"))],
  ])("are read from %s", (_title, bytes) => {
    expect(readCsv(bytes, "notes.csv")).toEqual([
      ["Año", "b"],
      [1, 2],
    ]);
  });

  test("a file that is no text is refused", async () => {
    const bytes = new Uint8Array(2000).fill(65);
    bytes[7] = 0;
    expect(await refusedFor(() => readCsv(bytes, "notes.csv"))).toBe("host/unknown-encoding");
  });
});
