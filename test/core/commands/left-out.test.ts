/** A tab or a part that a person left out stays out the next time, until somebody takes it in. */

import { convert } from "../../../core/commands/convert.ts";
import { inspect } from "../../../core/commands/inspect.ts";
import { undo } from "../../../core/commands/undo.ts";
import type { Corrections } from "../../../core/convert/inspection.ts";
import type { Reply } from "../../../core/reply.ts";
import { bookOf } from "../../books/book-text.ts";
import { ask, byHand, perform } from "./a-log.ts";

const NOTES = bookOf(`
# Notes
| Date | Present | Notes |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test |
# Book club
| Date | Present | Notes |
| @2025-09-05 | Ana Ruiz, Dee Park | Chapter 1 |
| @2025-09-12 | Ana Ruiz, Dee Park | Chapter 2 |
`);

const plain: Corrections = { fields: [], headers: [], leftOut: [] };
const without: Corrections = { ...plain, leftOut: ["Book club"] };
const part: Corrections = { ...plain, partsOut: [{ sheet: "Book club", cell: "A1" }] };

const counts = (reply: Reply) => (reply.type === "converted" ? reply.counts : reply.type);
const inspected = (reply: Reply): Extract<Reply, { readonly type: "inspected" }> => {
  if (reply.type !== "inspected") throw new Error(reply.type);
  return reply;
};

describe.each([
  ["a tab", without, { sheet: "Book club", cell: null }],
  ["a part", part, { sheet: "Book club", cell: "A1" }],
])("%s that is left out", (_what, corrections, place) => {
  const { after: first, reply } = perform(convert, { type: "convert", id: "c1", corrections }, NOTES);

  test("is not converted", () => {
    expect(counts(reply)).toEqual({ meeting: 2, member: 2 });
  });

  test("is left out the next time without being named, and shown as left out", () => {
    expect(ask(convert, { type: "convert", id: "c2", corrections: plain }, first).edits).toEqual([]);
    const again = inspected(ask(inspect, { type: "inspect", corrections: plain }, first).reply);
    expect(again).toMatchObject({ out: [place], writes: [], again: 2 });
    expect(again.inspection.sheets.map(({ sheet }) => sheet)).toEqual(["Notes", "Book club"]);
  });

  test("stays out where other rows are new", () => {
    const more = byHand(first, "Notes", (cells) => [...cells, ["9/17/2025", "Ana Ruiz", "Groups"]]);
    const second = perform(convert, { type: "convert", id: "c2", corrections: plain }, more);
    expect(counts(second.reply)).toEqual({ meeting: 1 });
    expect(ask(convert, { type: "convert", id: "c3", corrections: plain }, second.after).edits).toEqual([]);
  });

  test("can be taken in, and then is in for good", () => {
    const takenIn = { ...plain, takenIn: [place] };
    const second = perform(convert, { type: "convert", id: "c2", corrections: takenIn }, first);
    expect(counts(second.reply)).toEqual({ meeting: 2, member: 1 });
    const again = ask(inspect, { type: "inspect", corrections: plain }, second.after).reply;
    expect(again).toMatchObject({ out: [], again: 4 });
  });

  test("is asked about anew once the conversion is undone", () => {
    const { after } = perform(undo, { type: "undo", id: "u1", command: null }, first);
    expect(inspected(ask(inspect, { type: "inspect", corrections: plain }, after).reply).out).toEqual([]);
  });
});

test("a tab that holds nothing for a log is not remembered", () => {
  const { after } = perform(
    convert,
    { type: "convert", id: "c1", corrections: { ...plain, leftOut: ["Gone"] } },
    NOTES,
  );
  expect(inspected(ask(inspect, { type: "inspect", corrections: plain }, after).reply).out).toEqual([]);
});
