/** Cells typed by hand are checked as they are typed, on the built add-on in the stand-in for Google Sheets. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import { addOn } from "./built-script.ts";
import { emptyBook } from "./stand-in/script.ts";

const ask = (host: SheetsHost, command: Command): void => {
  const answer = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
  if ("failure" in answer || answer.reply.type === "refused") throw new Error(JSON.stringify(answer));
};

/** A log with an action that has no owner, checked once, so that the column of the check is there. */
function checkedLog(actions = 1): Book {
  const book = emptyBook();
  ask(addOn(book), { type: "new", id: "c1", team: { name: "Grade 5" } });
  const entries = Array.from({ length: actions }, (_, i) => ({
    kind: "action-item",
    id: "",
    values: { text: `Print rubric ${i + 1}`, due: "2025-10-15" },
  }));
  ask(addOn(book), { type: "save", id: "c2", entries });
  ask(addOn(book), { type: "write-check", id: "c3" });
  return book;
}

const rowsOf = (book: Book): readonly (readonly string[])[] =>
  (book.sheets.find(({ name }) => name === "PLT Actions")?.cells ?? []).map((row) =>
    row.map((cell) => String(cell?.value ?? "")),
  );

const at = (book: Book, heading: string): number => rowsOf(book)[0]?.indexOf(heading) ?? -1;
const letter = (column: number): string => String.fromCharCode(65 + column);

/** What stands in the check's column of a row, after a person typed under a heading. */
function afterTyping(book: Book, row: number, heading: string, text: string): string {
  const edited = addOn(book).edit("PLT Actions", `${letter(at(book, heading))}${row}`, text);
  expect(edited).toEqual({ outcome: "typed", failures: [] });
  return rowsOf(book)[row - 1]?.[at(book, "PLT check")] ?? "";
}

test("what is mended goes, and the rest of the row's lines stay", () => {
  const book = checkedLog();
  expect(rowsOf(book)[1]?.[at(book, "PLT check")]).toMatch(/^“Owner”: Nobody is named/);
  expect(afterTyping(book, 2, "Action", "With student Maria L.")).toMatch(
    /^“Owner”: Nobody.*\n“Action”: “student Maria L/,
  );
  expect(afterTyping(book, 2, "Owner", "Ana Ruiz")).toMatch(/^“Action”: “student Maria L[^\n]*$/);
  expect(afterTyping(book, 2, "Action", "With two students")).toBe("");
});

test("what is no date, no number and none of a closed list is refused as it is typed", () => {
  const book = checkedLog();
  const before = JSON.stringify(rowsOf(book));
  for (const [heading, text] of [
    ["Due", "early May"],
    ["Status", "waiting for Ana"],
  ] as const) {
    const edited = addOn(book).edit("PLT Actions", `${letter(at(book, heading))}2`, text);
    expect(edited.outcome).toBe("refused");
  }
  expect(JSON.stringify(rowsOf(book))).toBe(before);
  expect(addOn(book).edit("PLT Actions", `${letter(at(book, "Status"))}2`, "Done").outcome).toBe("typed");
});

test("a new row is checked in what was typed, not in what is still to come", () => {
  const book = checkedLog();
  expect(afterTyping(book, 3, "Action", "Book the room")).toBe("");
  expect(afterTyping(book, 3, "Owner", "student Maria L.")).toMatch(/^“Owner”: “student Maria L/);
});

test("other tabs, headings, and a tab without the check's column are left alone", () => {
  const book = checkedLog();
  const before = JSON.stringify(rowsOf(book).map((row) => row.slice(at(book, "PLT check"))));
  for (const [tab, cell] of [
    ["Notes", "A1"],
    ["PLT Setup", "B2"],
    ["PLT Meetings", "A2"],
  ] as const) {
    expect(addOn(book).edit(tab, cell, "x").failures).toEqual([]);
  }
  expect(JSON.stringify(rowsOf(book).map((row) => row.slice(at(book, "PLT check"))))).toBe(before);
});

test("the calls of an edit are as many in a log of hundreds of rows as in one of one", () => {
  const calls = (actions: number): number => {
    const book = checkedLog(actions);
    const host = addOn(book);
    host.edit("PLT Actions", `${letter(at(book, "Action"))}${actions + 1}`, "Ask student Maria L.");
    return [...host.counts.values()].reduce((sum, count) => sum + count, 0);
  };
  const few = calls(30);
  expect(few).toBeGreaterThan(5);
  expect(calls(400)).toBe(few);
});

test("rows filled at once cost as many calls as one", () => {
  const calls = (rows: number): number => {
    const book = checkedLog(12);
    const host = addOn(book);
    const action = letter(at(book, "Action"));
    host.edit("PLT Actions", `${action}2:${action}${rows + 1}`, "Ask student Maria L.");
    const texts = rowsOf(book).map((row) => row[at(book, "PLT check")] ?? "");
    expect(texts.filter((text) => text.includes("“Action”: “student Maria L"))).toHaveLength(rows);
    return [...host.counts.values()].reduce((sum, count) => sum + count, 0);
  };
  expect(calls(12)).toBe(calls(2));
});
