/** What a hand moved in the very moment of a write is put back by what it says. */
import { applyWrites } from "../../../core/workbook/apply-write.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import { parseDay } from "../../../core/workbook/day.ts";
import { mend } from "../../../core/workbook/mend.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import type { Write } from "../../../core/workbook/write.ts";

type Rows = readonly (readonly Cell[])[];

const TAB = "PLT Members";

const bookOf = (cells: Rows): Snapshot => ({
  file: "Log",
  today: dayAt("2026-01-14"),
  now: "2026-01-14T15:00",
  person: "",
  language: "en",
  dateOrder: "month-first",
  sheetNames: [TAB],
  sheets: [
    { name: TAB, hidden: false, locked: false, cells, formulas: {}, merges: [], hiddenRows: [], hiddenColumns: [] },
  ],
});

function dayAt(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}

const DAY = { day: dayAt("2026-01-14") };

const BEFORE: Rows = [
  ["Name", "Role", "Entry ID", "Our color"],
  ["Ana Ruiz", "Lead", "a-1", "red"],
  ["Ben Cole", null, "a-2", "blue"],
  ["Cam Diaz", null, "a-3", "green"],
];

const put = (row: number, column: number, ...cells: Cell[]): Write => ({
  do: "set-cells",
  sheet: TAB,
  row,
  column,
  cells: cells.map((cell) => [cell]),
});

/** A new column, and a last day for two members. */
const WRITES: readonly Write[] = [put(0, 4, "Left"), put(2, 4, DAY, DAY)];

/** The tab after the hand and the strokes, put right. */
function mended(hand: (cells: Rows) => Rows, strokes = WRITES): Rows {
  const before = bookOf(BEFORE);
  const torn = applyWrites(bookOf(hand(BEFORE)), strokes);
  return applyWrites(torn, mend(before, applyWrites(before, strokes), strokes, torn)).sheets[0]?.cells ?? [];
}

const withColumn = (cells: Rows, at: number): Rows => cells.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);

const cellsUnder = (cells: Rows, heading: string): readonly Cell[] => {
  const column = (cells[0] ?? []).indexOf(heading);
  return cells.slice(1).map((row) => row[column] ?? null);
};

test("a column of the team's own that was pushed under a new heading gets its heading and its cells back", () => {
  const now = mended((cells) => withColumn(cells, 1));
  expect(now[0]).toEqual(["Name", null, "Role", "Entry ID", "Our color"]);
  expect(cellsUnder(now, "Our color")).toEqual(["red", "blue", "green"]);
});

test("ids that were pushed under a new heading and written over are put back by what their rows say", () => {
  const now = mended((cells) => withColumn(withColumn(cells, 1), 1));
  expect(cellsUnder(now, "Entry ID")).toEqual(["a-1", "a-2", "a-3"]);
  expect(cellsUnder(now, "Our color")).toEqual(["red", "blue", "green"]);
});

test("a column that strokes filled whole is pushed out again, blank cells, too", () => {
  const strokes = [put(0, 4, "Note"), put(1, 4, null, "look here", "look here")];
  const now = mended((cells) => withColumn(cells, 1), strokes);
  expect(cellsUnder(now, "Our color")).toEqual(["red", "blue", "green"]);
});

test("a column that was renamed keeps its new heading, and its old one is put nowhere", () => {
  const rename = ([top = [], ...rest]: Rows): Rows => [top.map((cell) => (cell === "Role" ? "Part" : cell)), ...rest];
  expect(mended(rename)[0]).toEqual(["Name", "Part", "Entry ID", "Our color", "Left"]);
});

test("a day that lost its number format to a moved row is known as what was put there", () => {
  const before = bookOf(BEFORE);
  const bare = [...BEFORE.slice(0, 2), [], ...BEFORE.slice(2)];
  const torn = applyWrites(bookOf(bare), [put(0, 4, "Left"), put(2, 4, 46036, 46036)]);
  const now = applyWrites(torn, mend(before, applyWrites(before, WRITES), WRITES, torn)).sheets[0]?.cells ?? [];
  expect(cellsUnder(now, "Left")).toEqual([null, null, DAY, null]);
});

const LINES: Rows = [
  ["Team", "State", "Version", "Entry ID", "Called on"],
  ["Art", "Old", "v1", "a-1", "call 1"],
  ["Band", "Read", "v1", "a-2", "call 2"],
];

const firstToEnd = (cells: Rows): Rows => cells.map(([first = null, ...rest]) => [...rest, first]);

const without = (column: number) => (cells: Rows) => cells.map((row) => row.filter((_, i) => i !== column));

test.each<readonly [string, (cells: Rows) => Rows]>([
  ["moved to the end", firstToEnd],
  ["deleted", without(0)],
])(
  "ids that a column of strokes wrote over are put back, where another was written before the first was %s",
  (_, hand) => {
    const strokes = [put(1, 1, "Read", "Read"), put(1, 2, "v2", "v2")];
    const before = bookOf(LINES);
    const begun = applyWrites(before, strokes.slice(0, 1));
    const torn = applyWrites(bookOf(hand(begun.sheets[0]?.cells ?? [])), strokes.slice(1));
    const now = applyWrites(torn, mend(before, applyWrites(before, strokes), strokes, torn)).sheets[0]?.cells ?? [];
    expect(cellsUnder(now, "Entry ID")).toEqual(["a-1", "a-2"]);
    expect(cellsUnder(now, "Called on")).toEqual(["call 1", "call 2"]);
  },
);
