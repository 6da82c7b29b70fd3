/** What a second conversion finds in the log already. */
import type { DraftEntry } from "../../../core/convert/draft.ts";
import { alreadyConverted } from "../../../core/convert/provenance.ts";

const draft = (cell: string, fingerprint: string, belongsTo: number | null = null): DraftEntry => ({
  kind: belongsTo === null ? "meeting" : "action-item",
  fields: {},
  labels: {},
  other: {},
  source: { sheet: "Notes", cell },
  fingerprint,
  belongsTo,
});

const member: DraftEntry = { ...draft("A1", ""), kind: "member", source: null };
const cells = (drafts: readonly DraftEntry[]): readonly string[] => drafts.map(({ source }) => source?.cell ?? "");

const known = new Map([
  ["Notes!A2", "one"],
  ["Notes!A3", "two"],
]);

test.each([
  ["a sheet that is as it was adds nothing", [draft("A2", "one"), draft("A3", "two")], [], ["A2", "A3"], []],
  [
    "a row below the others is new",
    [draft("A2", "one"), draft("A3", "two"), draft("A4", "three")],
    ["A4"],
    ["A2", "A3"],
    [],
  ],
  [
    "a row inserted above moves the others and is alone new",
    [draft("A2", "new"), draft("A3", "one"), draft("A4", "two")],
    ["A2"],
    ["A3", "A4"],
    [],
  ],
  ["rows sorted the other way are the same", [draft("A2", "two"), draft("A3", "one")], [], ["A2", "A3"], []],
  [
    "a row changed in its place is told and not added",
    [draft("A2", "one"), draft("A3", "two, edited")],
    [],
    ["A2"],
    ["A3"],
  ],
  [
    "a row typed twice is new the second time",
    [draft("A2", "one"), draft("A3", "two"), draft("A4", "two")],
    ["A4"],
    ["A2", "A3"],
    [],
  ],
  [
    "two rows of one cell stand or fall together",
    [draft("A2", "one"), draft("A2", "one"), draft("A3", "two")],
    [],
    ["A2", "A2", "A3"],
    [],
  ],
])("%s", (_fact, drafts, fresh, same, changed) => {
  const again = alreadyConverted(drafts, known);
  expect(cells(again.fresh)).toEqual(fresh);
  expect(cells(again.same)).toEqual(same);
  expect(cells(again.changed)).toEqual(changed);
  expect(again.notices.map(({ code, cell }) => [code, cell])).toEqual(
    changed.map((cell) => ["convert/changed-since", cell]),
  );
});

test("the same row on another sheet is another row", () => {
  const other = { ...draft("A2", "one"), source: { sheet: "Old notes", cell: "A2" } };
  expect(alreadyConverted([other], known).fresh).toHaveLength(1);
});

test("what belongs to a new meeting keeps it, what belongs to a known one stands alone", () => {
  const drafts = [draft("A2", "one"), draft("A9", "three"), draft("D9", "act", 1), draft("D2", "late", 0)];
  expect(alreadyConverted(drafts, known).fresh.map(({ belongsTo }) => belongsTo)).toEqual([null, 0, null]);
});

test("members have no source and are always offered", () => {
  expect(alreadyConverted([member], known).fresh).toEqual([member]);
});
