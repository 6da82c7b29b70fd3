/** A team goes on writing in its old sheet: new rows are converted alone, changed ones are offered, and what was edited in the log stays. */
import type { Command } from "../../../core/command.ts";
import { convert } from "../../../core/commands/convert.ts";
import { inspect } from "../../../core/commands/inspect.ts";
import { undo } from "../../../core/commands/undo.ts";
import type { Reply } from "../../../core/reply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf, cellOf } from "../../books/book-text.ts";
import { ask, byHand, perform, sheetNamed } from "./a-log.ts";

const NOTES = `
# Notes
| Date | Present | Notes | Action items | Who | Snack |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles | Send the norms to all | Ana Ruiz | apples |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test | Copy the test | Ben Cole | |
| @2025-09-17 | Ana Ruiz, Cam Diaz | Goal for fractions | | | dates |
`;

const corrections = { fields: [], headers: [], leftOut: [] };
type Convert = Extract<Command, { readonly type: "convert" }>;
const converting = (id: string, updates: Convert["updates"] = "offer"): Convert => ({
  type: "convert",
  id,
  corrections,
  updates,
});

const first = perform(convert, converting("c1"), bookOf(NOTES)).after;

/** The workbook with a cell of the team's own sheet, or of the log, typed over. */
const typed = (snapshot: Snapshot, sheet: string, row: number, heading: string, text: string): Snapshot =>
  byHand(snapshot, sheet, (cells) => {
    const headings = cells[0] ?? [];
    const column = headings.findIndex((cell) => textOf(cell) === heading);
    if (column < 0) throw new RangeError(`${sheet} has no column ${heading}.`);
    return cells.map((line, i) => (i === row - 1 ? Object.assign([...line], { [column]: cellOf(text) }) : line));
  });

const notesRow = (snapshot: Snapshot, ...texts: readonly string[]): Snapshot =>
  byHand(snapshot, "Notes", (cells) => [...cells, texts.map(cellOf)]);

const converted = (reply: Reply): Extract<Reply, { readonly type: "converted" }> => {
  if (reply.type !== "converted") throw new Error(`Expected a conversion, got ${JSON.stringify(reply)}.`);
  return reply;
};

const inLog = (snapshot: Snapshot, tab: string, heading: string): readonly string[] => {
  const { cells } = sheetNamed(snapshot, tab);
  const column = (cells[0] ?? []).findIndex((cell) => textOf(cell) === heading);
  return cells.slice(1).map((row) => textOf(row[column]));
};

const short = (reply: Reply) =>
  converted(reply).updates.map(({ entry, heading, was, now, outcome }) =>
    [entry, heading, was, now, outcome].join(" | "),
  );

test("a conversion of what is there already adds nothing and offers nothing", () => {
  const { result, reply } = perform(convert, converting("c2"), first);
  expect(result.edits).toEqual([]);
  expect(converted(reply)).toMatchObject({ counts: {}, again: 5, updates: [] });
});

test("a row added since is converted alone, with its action and whoever is new", () => {
  const more = notesRow(
    first,
    "@2025-10-01",
    "Ana Ruiz, Dee Park",
    "Looked at work",
    "Print the rubric",
    "Dee Park",
    "",
  );
  const { after, reply } = perform(convert, converting("c2"), more);
  expect(converted(reply)).toMatchObject({ counts: { meeting: 1, "action-item": 1, member: 1 }, again: 5 });
  expect(inLog(after, "PLT Meetings", "Notes")).toEqual([
    "Norms and roles",
    "Fractions pre-test",
    "Goal for fractions",
    "Looked at work",
  ]);
});

test("an action added to a row that was there belongs to the meeting that the log has of it", () => {
  const more = typed(typed(first, "Notes", 4, "Action items", "Print the rubric"), "Notes", 4, "Who", "Cam Diaz");
  const { after, reply } = perform(convert, converting("c2"), more);
  expect(converted(reply).counts).toEqual({ "action-item": 1 });
  const meetings = inLog(first, "PLT Meetings", "Entry ID");
  const headings = (sheetNamed(after, "PLT Actions").cells[0] ?? []).map(textOf);
  const links = sheetNamed(after, "PLT Actions").cells.map((row) => textOf(row[headings.indexOf("Meeting ID")]));
  expect(links[3]).toBe(meetings[2]);
});

describe("a row changed since", () => {
  const changed = typed(typed(first, "Notes", 3, "Notes", "Fractions post-test"), "Notes", 3, "Snack", "nuts");

  test("is offered field by field, and nothing is written", () => {
    const { result, reply } = perform(convert, converting("c2"), changed);
    expect(result.edits).toEqual([]);
    expect(short(reply)).toEqual([
      "c1-2 | Notes | Fractions pre-test | Fractions post-test | offered",
      "c1-2 | Snack |  | nuts | offered",
    ]);
    expect(converted(reply).updates[0]).toMatchObject({
      kind: "meeting",
      sheet: "PLT Meetings",
      from: { sheet: "Notes", cell: "A3" },
    });
  });

  test("is told by inspect, too", () => {
    const { reply } = ask(inspect, { type: "inspect", corrections }, changed);
    expect(reply).toMatchObject({ type: "inspected", again: 5, writes: [], updates: [{ entry: "c1-2" }, {}] });
  });

  test("is taken over where the log is as it was converted", () => {
    const { after, reply } = perform(convert, converting("c2", "take"), changed);
    expect(short(reply).every((line) => line.endsWith("taken"))).toBe(true);
    expect(inLog(after, "PLT Meetings", "Notes")[1]).toBe("Fractions post-test");
    expect(inLog(after, "PLT Meetings", "Snack")).toEqual(["apples", "nuts", "dates"]);
    expect(perform(convert, converting("c3"), after).reply).toMatchObject({ again: 5, updates: [] });
  });

  test("is taken over for the entries that are named, and the others are offered again", () => {
    const two = typed(changed, "Notes", 2, "Notes", "Norms");
    const { after } = perform(convert, converting("c2", ["c1-1"]), two);
    expect(inLog(after, "PLT Meetings", "Notes").slice(0, 2)).toEqual(["Norms", "Fractions pre-test"]);
    expect(short(perform(convert, converting("c3"), after).reply)).toHaveLength(2);
  });

  test("is never taken over what someone edited in the log", () => {
    const edited = typed(changed, "PLT Meetings", 3, "Notes", "Fractions: 14 of 22 passed");
    const { after, reply } = perform(convert, converting("c2", "take"), edited);
    expect(short(reply)).toEqual([
      "c1-2 | Notes | Fractions: 14 of 22 passed | Fractions post-test | kept",
      "c1-2 | Snack |  | nuts | taken",
    ]);
    expect(inLog(after, "PLT Meetings", "Notes")[1]).toBe("Fractions: 14 of 22 passed");
    const later = typed(after, "Notes", 3, "Snack", "figs");
    expect(short(perform(convert, converting("c3", "take"), later).reply)).toEqual([
      "c1-2 | Notes | Fractions: 14 of 22 passed | Fractions post-test | kept",
      "c1-2 | Snack | nuts | figs | taken",
    ]);
  });

  test("brings nothing where the log was given the same change by hand", () => {
    const both = typed(
      typed(changed, "PLT Meetings", 3, "Notes", "Fractions post-test"),
      "PLT Meetings",
      3,
      "Snack",
      "nuts",
    );
    expect(short(perform(convert, converting("c2", "take"), both).reply)).toEqual([]);
  });

  test("brings nothing back that was deleted from the log", () => {
    const gone = byHand(changed, "PLT Meetings", (cells) => cells.filter((_, i) => i !== 2));
    const { reply } = perform(convert, converting("c2", "take"), gone);
    expect(converted(reply)).toMatchObject({ counts: {}, updates: [] });
  });

  test("is undone field by field, and offered again afterwards", () => {
    const taken = perform(convert, converting("c2", "take"), changed).after;
    const { after, reply } = perform(undo, { type: "undo", id: "u1", command: null }, taken);
    expect(reply).toMatchObject({ entries: [{ id: "c1-2", outcome: "reversed", why: "" }] });
    expect(inLog(after, "PLT Meetings", "Notes")[1]).toBe("Fractions pre-test");
    const again = perform(convert, converting("c3"), after);
    expect(converted(again.reply).counts).toEqual({});
    expect(short(again.reply)).toHaveLength(2);
  });

  test("is kept by undo where someone edited it after it was taken over", () => {
    const taken = perform(convert, converting("c2", "take"), changed).after;
    const edited = typed(taken, "PLT Meetings", 3, "Notes", "ours");
    const { after, reply } = perform(undo, { type: "undo", id: "u1", command: null }, edited);
    expect(reply).toMatchObject({
      entries: [{ id: "c1-2", outcome: "kept", why: "undo/edited", sheet: "PLT Meetings" }],
    });
    expect(inLog(after, "PLT Meetings", "Notes")[1]).toBe("ours");
  });
});

test("a field that was empty in every row gets its column with the first value taken over", () => {
  const bare = `
# Notes
| Date | Present | Topic | Next meeting |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms | |
| @2025-09-10 | Ana Ruiz, Ben Cole | Tests | |
`;
  const begun = perform(convert, converting("c1"), bookOf(bare)).after;
  const wider = byHand(begun, "Notes", (cells) =>
    cells.map((row, i) => [...row, i === 0 ? "Mood" : i === 1 ? "tired" : null]),
  );
  const { after, reply } = perform(convert, converting("c2", "take"), wider);
  expect(short(reply)).toEqual(["c1-1 | Mood |  | tired | taken"]);
  expect(inLog(after, "PLT Meetings", "Mood")).toEqual(["tired", ""]);
});

test("a tab that was renamed is not converted a second time", () => {
  const renamed: Snapshot = {
    ...first,
    sheetNames: first.sheetNames.map((name) => (name === "Notes" ? "Notes 2025-26" : name)),
    sheets: first.sheets.map((sheet) => (sheet.name === "Notes" ? { ...sheet, name: "Notes 2025-26" } : sheet)),
  };
  expect(perform(convert, converting("c2"), renamed).reply).toMatchObject({ counts: {}, again: 5 });
});

test("inspect says what a conversion would write, tab by tab", () => {
  const { reply } = ask(inspect, { type: "inspect", corrections }, bookOf(NOTES));
  if (reply.type !== "inspected") throw new Error(reply.type);
  expect(reply.writes.map(({ sheet, isNew, rows }) => [sheet, isNew, rows])).toEqual(
    expect.arrayContaining([
      ["PLT Meetings", true, 3],
      ["PLT Actions", true, 2],
      ["PLT Members", true, 3],
      ["PLT Summary", true, 0],
    ]),
  );
  const meetings = reply.writes.find(({ sheet }) => sheet === "PLT Meetings");
  expect(meetings?.kept).toEqual(["Snack"]);
  expect(meetings?.headings).toEqual(expect.arrayContaining(["Date", "Notes", "Snack", "From"]));
  expect(meetings?.examples[0]).toMatchObject({ Date: "2025-09-03", Notes: "Norms and roles", From: "Notes!A2" });
});
