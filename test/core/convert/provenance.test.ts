/** What a second conversion finds in the log already. */
import { type Known, type Sourced, standingsOf } from "../../../core/convert/provenance.ts";

type Fields = Readonly<Record<string, string>>;

const row = (cell: string, mark: string, fields: Fields = {}, sheet = "Notes", kind = "meeting"): Sourced => ({
  kind,
  sheet,
  cell,
  mark,
  fields,
});
const known = (id: string, ...rest: Parameters<typeof row>): Known => ({ id, ...row(...rest) });

/** Each row as `fresh`, `same x` or `changed x`. */
const told = (drafts: readonly Sourced[], before: readonly Known[], sheets = ["Notes", "Old notes"]) =>
  standingsOf(drafts, before, sheets).map((standing) =>
    standing.is === "fresh" ? "fresh" : `${standing.is} ${standing.id}`,
  );

const ONE = { date: "d1", who: "w1", notes: "n1" };
const TWO = { date: "d2", who: "w1", notes: "n2" };
const LOG = [known("a", "A2", "one", ONE), known("b", "A3", "two", TWO)];

test.each<readonly [string, readonly Sourced[], readonly string[]]>([
  ["a sheet that is as it was adds nothing", [row("A2", "one", ONE), row("A3", "two", TWO)], ["same a", "same b"]],
  [
    "a row below the others is new",
    [row("A2", "one", ONE), row("A3", "two", TWO), row("A4", "three", { date: "d3", who: "w1", notes: "n3" })],
    ["same a", "same b", "fresh"],
  ],
  [
    "a row inserted above moves the others and is alone new",
    [row("A2", "new", { date: "d0", who: "w1", notes: "n0" }), row("A3", "one", ONE), row("A4", "two", TWO)],
    ["fresh", "same a", "same b"],
  ],
  ["rows sorted the other way are the same", [row("A2", "two", TWO), row("A3", "one", ONE)], ["same b", "same a"]],
  [
    "a row changed in its place is that row, changed",
    [row("A2", "one", ONE), row("A3", "two, edited", { ...TWO, notes: "n9" })],
    ["same a", "changed b"],
  ],
  [
    "a row that was changed and moved by a new one above it is still that row",
    [
      row("A2", "one", ONE),
      row("A3", "new", { date: "d7", who: "w1", notes: "n7" }),
      row("A4", "two, edited", { ...TWO, notes: "n9" }),
    ],
    ["same a", "fresh", "changed b"],
  ],
  [
    "a row with nothing in common with the one that stood there is new",
    [row("A2", "one", ONE), row("A3", "other", { date: "d7", who: "w7", notes: "n7", topic: "t7" })],
    ["same a", "fresh"],
  ],
  [
    "a row typed twice is new the second time",
    [row("A2", "one", ONE), row("A3", "two", TWO), row("A4", "two", TWO)],
    ["same a", "same b", "fresh"],
  ],
  [
    "the same row on another sheet is another row",
    [row("A2", "one", ONE, "Old notes"), row("A2", "one", ONE), row("A3", "two", TWO)],
    ["fresh", "same a", "same b"],
  ],
  [
    "an action in the cell of a meeting is not that meeting",
    [row("A2", "one", ONE, "Notes", "action-item"), row("A2", "one", ONE), row("A3", "two", TWO)],
    ["fresh", "same a", "same b"],
  ],
])("%s", (_fact, drafts, expected) => {
  expect(told(drafts, LOG)).toEqual(expected);
});

test("rows of a tab that was renamed are the same, changed ones among them", () => {
  const drafts = [row("A2", "one", ONE, "Notes 2025"), row("A3", "two, edited", { ...TWO, notes: "n9" }, "Notes 2025")];
  expect(told(drafts, LOG, ["Notes 2025"])).toEqual(["same a", "changed b"]);
  expect(told(drafts, LOG, ["Notes", "Notes 2025"])).toEqual(["fresh", "fresh"]);
});

test("of several lines in one cell the one that was added is new, the one that was changed is changed", () => {
  const line = (text: string, owner: string) => row("D2", "cell now", { text, owner }, "Notes", "action-item");
  const before = [
    known("x", "D2", "cell then", { text: "t1", owner: "o1" }, "Notes", "action-item"),
    known("y", "D2", "cell then", { text: "t2", owner: "o2" }, "Notes", "action-item"),
  ];
  expect(told([line("t1", "o1"), line("t3", "o3"), line("t2 edited", "o2")], before)).toEqual([
    "changed x",
    "fresh",
    "changed y",
  ]);
});

test("thousands of rows that all changed are matched row by row at once", () => {
  const rows = Array.from({ length: 4000 }, (_, i) => ({ date: `d${i}`, who: "w", notes: `n${i}` }));
  const before = rows.map((fields, i) => known(`k${i}`, `A${i + 2}`, `m${i}`, fields));
  const now = rows.map((fields, i) => row(`A${i + 3}`, `changed ${i}`, { ...fields, notes: `other ${i}` }));
  const started = performance.now();
  expect(told(now, before)).toEqual(rows.map((_, i) => `changed k${i}`));
  expect(performance.now() - started).toBeLessThan(2000);
});
