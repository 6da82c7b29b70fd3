/** What a check writes: the page, the column beside the rows, and what a team sets aside. */
import { check } from "../../../core/commands/check.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { save } from "../../../core/commands/save.ts";
import { undo } from "../../../core/commands/undo.ts";
import { writeCheck } from "../../../core/commands/write-check.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { CHECK_COLUMNS, CHECK_SHEET } from "../../../core/workbook/page-tabs.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, emptyWorkbook, perform, sheetNamed } from "./a-log.ts";

const TODAY = "2025-10-20";

/** A team with one meeting and an action without an owner. */
function log(): Snapshot {
  const { after } = perform(newLog, { type: "new", id: "begin", team: { name: "Grade 5" } }, emptyWorkbook(TODAY));
  const entries = [
    { kind: "meeting", id: "", values: { date: "2025-10-15", attendees: ["Ana Ruiz"] } },
    { kind: "action-item", id: "", values: { text: "Print the rubric", due: "2025-10-30" } },
  ];
  return perform(save, { type: "save", id: "first", entries }, after).after;
}

const checked = (book: Snapshot, id: string) => perform(writeCheck, { type: "write-check", id }, book);

/** The cells of a tab as texts, by rows. */
const texts = (book: Snapshot, tab: string): readonly (readonly string[])[] =>
  sheetNamed(book, tab).cells.map((row) => row.map(textOf));

/** What stands beside the action. */
function beside(book: Snapshot): string {
  const [headings = [], row = []] = texts(book, "PLT Actions");
  return row[headings.indexOf("PLT check")] ?? "";
}

/** The workbook with a text typed into a cell of PLT Check, in the row of this code. */
function withReason(book: Snapshot, code: string, reason: string): Snapshot {
  const cells = sheetNamed(book, CHECK_SHEET).cells.map((row) =>
    textOf(row[CHECK_COLUMNS.mark]).startsWith(code)
      ? row.map((cell, column) => (column === CHECK_COLUMNS.reason ? reason : cell))
      : row,
  );
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === CHECK_SHEET ? { ...sheet, cells } : sheet)) };
}

test("what is noticed stands in PLT Check with a way to its cell, and beside the row with its heading", () => {
  const { after, reply } = checked(log(), "c1");
  expect(reply).toMatchObject({ type: "checked", sheet: CHECK_SHEET, aside: 0 });
  const row = texts(after, CHECK_SHEET).find((cells) => cells[CHECK_COLUMNS.mark]?.startsWith("action/no-owner"));
  expect(row?.slice(0, 4)).toEqual([
    "Worth a look",
    "PLT Actions B2",
    "Nobody is named for the action “Print the rubric”. Write who sees to it.",
    "W7",
  ]);
  expect(beside(after)).toMatch(/^“Owner”: Nobody is named/);
});

test("what is mended goes with the next check", () => {
  const { after } = checked(log(), "c1");
  const entries = [{ kind: "action-item", id: "first-2", values: { owner: "Ana Ruiz" } }];
  const mended = checked(perform(save, { type: "save", id: "mend", entries }, after).after, "c2");
  expect(beside(mended.after)).toBe("");
  expect(texts(mended.after, CHECK_SHEET).flat().join()).not.toContain("action/no-owner");
});

test("checking twice changes nothing the second time but the page", () => {
  const first = checked(log(), "c1").after;
  const second = checked(first, "c2");
  const changed = second.result.edits.filter((edit) => edit.type === "fill-column");
  expect(changed.length).toBeGreaterThan(0);
  expect(texts(second.after, "PLT Actions")).toEqual(texts(first, "PLT Actions"));
  expect(texts(second.after, CHECK_SHEET)).toEqual(texts(first, CHECK_SHEET));
});

test("a line with a reason is set aside, stays with its reason, and counts no more", () => {
  const typed = withReason(checked(log(), "c1").after, "action/no-owner", "The whole team does it.");
  const looked = ask(check, { type: "check" }, typed).reply;
  expect(looked).toMatchObject({ type: "checked", aside: 1 });
  expect(looked.notices.map(({ code }) => code)).not.toContain("action/no-owner");
  const { after } = checked(typed, "c2");
  const rows = texts(after, CHECK_SHEET);
  const at = rows.findIndex((cells) => cells[CHECK_COLUMNS.mark]?.startsWith("action/no-owner"));
  expect(rows[at]?.[CHECK_COLUMNS.reason]).toBe("The whole team does it.");
  expect(rows.slice(0, at).flat()).toContain("Set aside by the team");
  expect(beside(after)).toBe("");
});

test("an undo after a check takes back what came before it", () => {
  const { after } = checked(log(), "c1");
  const undone = perform(undo, { type: "undo", id: "u1", command: null }, after);
  expect(undone.reply).toMatchObject({ type: "undone" });
  expect(texts(undone.after, "PLT Actions").flat().join()).not.toContain("Print the rubric");
  expect(undone.after.sheetNames).toContain(CHECK_SHEET);
});

test("rows typed by hand are named by the ids that the check gives them", () => {
  const book = log();
  const actions = sheetNamed(book, "PLT Actions");
  const [headings = []] = texts(book, "PLT Actions");
  const typed = headings.map((heading) => (heading === "Action" ? "Book the room" : null));
  const sheets = book.sheets.map((sheet) => (sheet === actions ? { ...sheet, cells: [...sheet.cells, typed] } : sheet));
  const { after } = checked({ ...book, sheets }, "c1");
  const row = texts(after, "PLT Actions").find((cells) => cells.includes("Book the room")) ?? [];
  expect(row[headings.indexOf("Entry ID")]).toBe("c1-h1");
  expect(row.join()).toContain("“Owner”: Nobody is named for the action “Book the room”.");
});
