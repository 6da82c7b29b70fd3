/** What a workbook holds beside its cells is the same after it was saved as an .xlsx and opened again. */
import { execFileSync } from "node:child_process";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import type { BookHighlight, BookValidation } from "../../workbench/hosts/book-rules.ts";
import { addName } from "../../workbench/hosts/names.ts";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const A = area(1, 0, 8, 1);

const table = (): Book =>
  bookOf("Log", {
    Notes: [
      ["Topic", "Status", "Cost"],
      ["Fractions", "Open", 3],
      ["Decimals", "Done", 4],
      ["Ratios", "Open", 5],
    ],
    "Other one": [["x"]],
  });

const again = (book: Book): Book => bookOfFile(bytesOfBook(book), "Log.xlsx");

const rule = (more: Partial<BookValidation>): BookValidation => ({
  area: A,
  type: "any",
  options: [],
  help: "",
  strict: true,
  ...more,
});

test.each<[string, BookValidation]>([
  [
    "a list",
    rule({ type: "list", options: ["Open", "Don't & <can't>", 'so "called"'], help: "Choose one.\nOr none." }),
  ],
  ["a list from cells", rule({ type: "list", source: "='Other one'!$A$1:$A$9", strict: false })],
  ["any day", rule({ type: "date", help: "A day." })],
  ["days after one", rule({ type: "date", bounds: { operator: "greaterThan", first: 45938 } })],
  ["any number", rule({ type: "number", strict: false })],
  ["numbers between two", rule({ type: "number", bounds: { operator: "between", first: -1.5, second: 5 } })],
  ["numbers not below a cell", rule({ type: "number", bounds: { operator: "greaterThanOrEqual", first: "=$C$1" } })],
  ["a share", rule({ type: "share" })],
  ["whole numbers", rule({ type: "whole", bounds: { operator: "lessThan", first: 9 } })],
  ["a text's length", rule({ type: "length", bounds: { operator: "lessThanOrEqual", first: 20 } })],
  [
    "a formula",
    rule({ type: "formula", source: '=AND(LEN(A2)<9,B2<>"x")', error: { title: "Too long", message: "Say it < 9." } }),
  ],
  ["help alone", rule({ type: "any", help: "What you did.", strict: false })],
])("a rule for %s", (_title, wanted) => {
  const book = table();
  book.sheets[0]?.validations.push(wanted);
  expect(again(book).sheets[0]?.validations).toEqual([wanted]);
});

test("a list that the format cannot hold keeps its help, and a tick becomes a list", () => {
  const book = table();
  book.sheets[0]?.validations.push(
    rule({ type: "list", options: ["Yes", "No, not yet"], help: "Choose." }),
    rule({ type: "tick", area: area(1, 1, 1, 1) }),
  );
  expect(again(book).sheets[0]?.validations.map(({ type, options, help }) => [type, options, help])).toEqual([
    ["any", [], "Choose."],
    ["list", ["TRUE", "FALSE"], ""],
  ]);
});

const highlight = (more: Partial<BookHighlight>): BookHighlight => ({
  area: A,
  text: "",
  fill: "#FFF1DC",
  color: "#7A2E00",
  ...more,
});

test.each<[string, BookHighlight]>([
  ["a text", highlight({ text: 'Over "due" & <late>' })],
  ["a formula", highlight({ when: { kind: "formula", formula: '=AND($B2="Open",$C2>3)' }, bold: true, stop: true })],
  ["a number", highlight({ when: { kind: "cell", bounds: { operator: "between", first: 1, second: 5 } }, fill: "" })],
  ["a part of a text", highlight({ when: { kind: "text", how: "contains", text: "ate" }, italic: true })],
  ["a beginning", highlight({ when: { kind: "text", how: "beginsWith", text: "O" }, strike: true, underline: true })],
  ["a text that is not there", highlight({ when: { kind: "text", how: "notContains", text: "x" } })],
  ["nothing", highlight({ when: { kind: "blank" }, color: "" })],
  ["something", highlight({ when: { kind: "notBlank" } })],
])("a highlight by %s", (_title, wanted) => {
  const book = table();
  book.sheets[0]?.highlights.push(wanted, highlight({ text: "second", area: area(1, 2, 3, 1) }));
  expect(again(book).sheets[0]?.highlights).toEqual([wanted, highlight({ text: "second", area: area(1, 2, 3, 1) })]);
});

function full(): Book {
  const book = table();
  const [notes, other] = book.sheets;
  if (!notes || !other) throw new Error("The book has two sheets.");
  notes.frozenRows = 1;
  notes.frozenColumns = 2;
  notes.tables = [
    {
      id: 1,
      name: "Topics",
      area: area(0, 0, 4, 3),
      totals: false,
      style: "TableStyleLight9",
      bandedRows: true,
      filterButton: true,
    },
  ];
  notes.comments = [
    {
      id: "1",
      row: 1,
      column: 1,
      author: "Ana Ruiz",
      text: "Since <when> & why?",
      resolved: false,
      replies: [{ id: "2", author: "Ben Cole", text: "Monday" }],
    },
  ];
  const cell = notes.cells[2]?.[0];
  if (cell) cell.note = "Seen & <done>\nby all";
  other.hidden = true;
  other.veryHidden = true;
  addName(book, "Roster", null, { sheet: notes, area: area(1, 0, 3, 1) }, "Who is here");
  addName(book, "Roster", other.id, { sheet: other, area: area(0, 0, 1, 1) }, "");
  notes.validations.push(rule({ type: "list", options: ["Open", "Done"], area: area(1, 1, 3, 1) }));
  notes.highlights.push(highlight({ text: "Done" }));
  return book;
}

test("what is frozen, tables, names, notes, comments and what no hand shows", () => {
  const loaded = again(full());
  const wanted = full();
  const [notes, other] = loaded.sheets;
  expect([notes?.frozenRows, notes?.frozenColumns, notes?.tables]).toEqual([1, 2, wanted.sheets[0]?.tables]);
  expect(
    notes?.comments?.map(({ row, column, author, text, replies }) => [
      row,
      column,
      author,
      text,
      replies.map((each) => each.text),
    ]),
  ).toEqual([[1, 1, "Ana Ruiz", "Since <when> & why?", ["Monday"]]]);
  expect(notes?.cells[2]?.[0]?.note).toBe("Seen & <done>\nby all");
  expect([other?.hidden, other?.veryHidden]).toEqual([true, true]);
  expect(loaded.names).toEqual(wanted.names);
});

test("a filter with what it hides; rows that a person hid are told apart", () => {
  const book = table();
  const [notes] = book.sheets;
  if (notes) notes.filter = { area: area(0, 0, 4, 3), hidden: new Map([[1, ["Done"]]]), rows: new Set([2]) };
  notes?.hiddenRows.add(2).add(3);
  const loaded = again(book).sheets[0];
  expect([[...(loaded?.hiddenRows ?? [])], loaded?.filter]).toEqual([[2, 3], notes?.filter]);
});

test("a sheet that is guarded as a whole is protected in the file", () => {
  const book = table();
  const [notes, other] = book.sheets;
  const guard = { area: null, description: "", editors: [], open: [] };
  if (notes) notes.guards = [{ ...guard, warningOnly: false }];
  if (other) other.guards = [{ ...guard, warningOnly: true }];
  expect(again(book).sheets.map(({ protection }) => protection)).toEqual(["Protected", null]);
});

test("equal books give equal bytes, and a second way through a file changes nothing", () => {
  expect(Buffer.from(bytesOfBook(full())).equals(Buffer.from(bytesOfBook(full())))).toBe(true);
  const once = again(full());
  expect(again(once)).toEqual(once);
});

test("another program sees all its parts where the format wants them", () => {
  const book = full();
  const seen = JSON.parse(
    execFileSync("node", ["workbench/run-ts.mjs", "test/workbench/other-program.ts"], {
      input: Buffer.from(bytesOfBook(book)),
      encoding: "utf8",
    }),
  );
  expect(seen).toMatchObject({
    sheets: ["Notes", "Other one"],
    rules: { dataValidations: [expect.objectContaining({ Sqref: "B2:B4", Type: "list" })] },
    tables: { tables: [expect.objectContaining({ Name: "Topics", Range: "A1:C4", StyleName: "TableStyleLight9" })] },
    panes: { panes: expect.objectContaining({ Freeze: true, XSplit: 2, YSplit: 1 }) },
  });
  expect(JSON.stringify(seen.names)).toContain("Roster");
});
