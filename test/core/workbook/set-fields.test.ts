/** Fields that are set one after the other are planned together, and that changes nothing but the time it takes. */
import fc from "fast-check";
import type { Edit, SetFields } from "../../../core/workbook/edit.ts";
import { planWrites } from "../../../core/workbook/plan-writes.ts";
import { together } from "../../../core/workbook/set-fields.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf } from "../../books/book-text.ts";

const LOG = bookOf(`
# PLT Goals
| Goal | Note | Entry ID |
| Fractions | one | g1 |
| Reading | two | g2 |
| Writing | | g3 |
`);

const set = (id: string, heading: string, was: string | null, now: string | null): SetFields => ({
  type: "set-fields",
  sheet: "PLT Goals",
  id,
  fields: [{ heading, was, now }],
});

test.each([
  ["different entries of one tab", [set("g1", "Goal", "a", "b"), set("g2", "Goal", "a", "b")], [2]],
  ["one entry twice", [set("g1", "Goal", "a", "b"), set("g1", "Goal", "b", "c")], [1, 1]],
  ["two tabs", [set("g1", "Goal", "a", "b"), { ...set("g2", "Goal", "a", "b"), sheet: "PLT Actions" }], [1, 1]],
  ["an id", [set("g1", "Entry ID", "g1", "g9"), set("g9", "Goal", "a", "b")], [1, 1]],
])("edits of %s go together only where they do not build on each other", (_what, edits, sizes) => {
  expect(together(edits).map((group) => group.length)).toEqual(sizes);
});

const text = fc.constantFrom("one", "two", "Fractions", "new", null);
const anySet = fc
  .record({
    id: fc.constantFrom("g1", "g2", "g3", "gone"),
    heading: fc.constantFrom("Goal", "Note", "Gone"),
    was: text,
    now: text,
  })
  .map(({ id, heading, was, now }) => set(id, heading, was, now));

/** Each edit planned by itself over what the one before left. */
function oneByOne(edits: readonly Edit[], snapshot: Snapshot) {
  let after = snapshot;
  const steps = edits.map((edit) => {
    const step = planWrites([edit], after);
    after = step.after;
    return step;
  });
  return {
    writes: steps.flatMap(({ writes }) => writes),
    notices: steps.flatMap(({ notices }) => notices),
    outcomes: steps.flatMap(({ outcomes }) => outcomes),
    after,
  };
}

test("strokes, notices, outcomes and cells are those of the edits one by one", () => {
  const locked = { ...LOG, sheets: LOG.sheets.map((sheet) => ({ ...sheet, locked: true })) };
  fc.assert(
    fc.property(fc.array(anySet, { maxLength: 8 }), fc.constantFrom(LOG, locked), (edits, snapshot) => {
      expect(planWrites(edits, snapshot)).toEqual(oneByOne(edits, snapshot));
    }),
  );
});
