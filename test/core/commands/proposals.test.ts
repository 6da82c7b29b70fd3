/** Actions that stand in notes are written when a person confirms them, once, and go with an undo. */
import type { Command } from "../../../core/command.ts";
import { convert } from "../../../core/commands/convert.ts";
import { inspect } from "../../../core/commands/inspect.ts";
import { undo } from "../../../core/commands/undo.ts";
import type { ProposedAction, Reply } from "../../../core/reply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf } from "../../books/book-text.ts";
import { ask, byHand, perform, sheetNamed } from "./a-log.ts";

const NOTES = bookOf(`
# Notes
| Date | Present | Notes | Action items |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles | Ana sends the norms |
| @2025-09-10 | Ana Ruiz, Ben Cole | Half missed item 4. Ben will copy the test by 9/19. Ana will call Mr. Diaz. | |
| @2025-09-17 | Ana Ruiz, Cam Diaz | Próximos pasos: Cam va a preparar la rúbrica para el viernes | |
| @2025-09-24 | Ana Ruiz, Cam Diaz | Talked about data and unit 2 | |
`);

const corrections = { fields: [], headers: [], leftOut: [] };
const AS_READ = { type: "inspect", corrections } as const;
type Convert = Extract<Command, { readonly type: "convert" }>;
const converting = (id: string, actions: readonly ProposedAction[] = []): Convert => ({
  type: "convert",
  id,
  corrections: { ...corrections, actions },
});

function proposalsIn(snapshot: Snapshot): readonly ProposedAction[] {
  const { reply } = ask(inspect, AS_READ, snapshot);
  if (reply.type !== "inspected") throw new Error(reply.type);
  return reply.proposals;
}

const countsOf = (reply: Reply) => (reply.type === "converted" ? reply.counts : reply.type);
const short = (proposals: readonly ProposedAction[]): readonly string[] =>
  proposals.map(({ cell, action, owner, due }) => [cell, action, owner, due].join(" | "));

const actionsIn = (snapshot: Snapshot): readonly string[] =>
  sheetNamed(snapshot, "PLT Actions")
    .cells.slice(1)
    .map((row) => textOf(row[0]));

const [copy, call, rubric] = proposalsIn(NOTES);
if (!copy || !call || !rubric) throw new Error("The notes propose three actions.");

test("they are proposed with their owner and due date, in both languages", () => {
  expect(short(proposalsIn(NOTES))).toEqual([
    "C3 | copy the test | Ben Cole | 2025-09-19",
    "C3 | call Mr. Diaz | Ana Ruiz | ",
    "C4 | preparar la rúbrica | Cam Diaz | para el viernes",
  ]);
});

test("none is written that nobody confirmed", () => {
  const { after, reply } = perform(convert, converting("c1"), NOTES);
  expect(countsOf(reply)).toEqual({ meeting: 4, "action-item": 1, member: 3 });
  expect(actionsIn(after)).toEqual(["Ana sends the norms"]);
  expect(reply).toMatchObject({ proposals: [{ cell: "C3" }, { cell: "C3" }, { cell: "C4" }] });
});

test("a confirmed one is written with its meeting and its cell, the notes stay as they are", () => {
  const { after, reply } = perform(convert, converting("c1", [copy]), NOTES);
  expect(countsOf(reply)).toMatchObject({ "action-item": 2 });
  const { cells } = sheetNamed(after, "PLT Actions");
  const at = (heading: string): string => textOf(cells[2]?.[(cells[0] ?? []).map(textOf).indexOf(heading)]);
  const what = ["Owner", "Due", "Meeting ID", "From"].map(at);
  expect(what).toEqual(["Ben Cole", "2025-09-19", "c1-2", "Notes!C3"]);
  expect(sheetNamed(after, "Notes").cells).toEqual(sheetNamed(NOTES, "Notes").cells);
});

test("sent twice, and converted again, it is there once, and is not proposed again", () => {
  const first = perform(convert, converting("c1", [copy]), NOTES).after;
  expect(ask(convert, converting("c1", [copy]), first).edits).toEqual([]);
  expect(ask(convert, converting("c2", [copy]), first).edits).toEqual([]);
  expect(short(proposalsIn(first))).toEqual(short([call, rubric]));
});

test("one that was not confirmed at first can be confirmed later", () => {
  const first = perform(convert, converting("c1", [copy]), NOTES).after;
  const { after, reply } = perform(convert, converting("c2", [call]), first);
  expect(countsOf(reply)).toEqual({ "action-item": 1 });
  expect(actionsIn(after)).toEqual(["Ana sends the norms", "copy the test", "call Mr. Diaz"]);
});

test("undo takes it back, and it is proposed again", () => {
  const first = perform(convert, converting("c1", [copy]), NOTES).after;
  const second = perform(convert, converting("c2", [call]), first).after;
  const { after } = perform(undo, { type: "undo", id: "u1", command: null }, second);
  expect(actionsIn(after)).toEqual(["Ana sends the norms", "copy the test"]);
  expect(short(proposalsIn(after))).toEqual(short([call, rubric]));
});

test("a note that says more since offers the change, and another action in the same cell is none of it", () => {
  const first = perform(convert, converting("c1", [copy]), NOTES).after;
  const rewritten = (text: string): Snapshot =>
    byHand(first, "Notes", (cells) => cells.map((row, i) => (i === 2 ? Object.assign([...row], { 2: text }) : row)));
  const later = ask(inspect, AS_READ, rewritten("Half missed item 4. Ben will copy the test by 9/26."));
  expect(later.reply).toMatchObject({
    updates: [{ heading: "Notes" }, { heading: "Due", was: "2025-09-19", now: "2025-09-26", outcome: "offered" }],
  });
  const gone = ask(inspect, AS_READ, rewritten("Half missed item 4. Ana will call Mr. Diaz."));
  expect(gone.reply).toMatchObject({ updates: [{ heading: "Notes" }] });
});

test("what the team's own list of actions says is not proposed once more", () => {
  const both = bookOf(`
# Notes
| Date | Present | Notes | Action items |
| @2025-09-10 | Ana Ruiz, Ben Cole | Ana will copy the test. | Copy the test |
| @2025-09-17 | Ana Ruiz, Ben Cole | Talked about data | |
`);
  expect(proposalsIn(both)).toEqual([]);
});
