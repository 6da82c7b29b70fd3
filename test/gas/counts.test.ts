/** Calls to Google's services do not grow with rows. */
import type { Cell, Write } from "../../core/index.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { isRoundTrip } from "../../workbench/hosts/sheets/clock.ts";
import type { Project } from "../../workbench/hosts/sheets/project.ts";
import { scriptFrom } from "./built-script.ts";
import { strokesOn } from "./strokes.ts";

let project: Project;
beforeAll(async () => {
  project = await scriptFrom("test/gas/strokes-entry.ts");
});

const meetings = (rows: number): Cell[][] =>
  Array.from({ length: rows }, (_, i) => [
    { day: "2025-10-08" } as Cell,
    `Topic ${i}`,
    i,
    { time: "14:15" },
    "'Notes'!A7",
    `id-${i}`,
  ]);

const bookWithRows = (rows: number) =>
  bookOf("Team notes", { Notes: [["Date", "Topic", "Count", "Start", "From", "Entry ID"], ...meetings(rows)] });

const strokesFor = (rows: number): readonly Write[] => {
  const area = { row: 1, column: 0, rows, columns: 6 };
  const link = { sheet: "Notes", cell: "A7" };
  return [
    { do: "set-cells", sheet: "Notes", row: 1, column: 0, cells: meetings(rows) },
    { do: "style", sheet: "Notes", area, style: "body" },
    { do: "type", sheet: "Notes", area: { ...area, columns: 1 }, type: "day" },
    {
      do: "set-links",
      sheet: "Notes",
      row: 1,
      column: 4,
      texts: meetings(rows).map(() => ["'Notes'!A7"]),
      links: meetings(rows).map(() => [link]),
    },
  ];
};

/** Links are built one by one, which costs no way to Google and back, and cross in a single call. */
const roundTrips = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([member]) => isRoundTrip(member)));

const SIZES = [10, 1_000, 20_000] as const;

test("reading takes as many calls for 20,000 rows as for 10", () => {
  const counts = SIZES.map((rows) => {
    const strokes = strokesOn(bookWithRows(rows), project);
    return strokes.counted(() => expect(strokes.read().sheets[0]?.cells).toHaveLength(rows + 1));
  });
  expect(counts[0]).toMatchObject({
    "Range.getValues": 1,
    "Range.getFormulas": 1,
    "Range.getNumberFormats": 1,
    "Range.getMergedRanges": 1,
  });
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[2]).toEqual(counts[0]);
});

test("writing takes as many calls for 20,000 rows as for 10, but for one that makes room", () => {
  const counts = SIZES.map((rows) => {
    const strokes = strokesOn(bookOf("Team notes", { Notes: [["Date"]] }), project);
    const made = strokes.counted(() => strokes.write(...strokesFor(rows)));
    expect(strokes.read().sheets[0]?.cells).toHaveLength(rows + 1);
    const { "Sheet.insertRowsAfter": room = 0, ...rest } = roundTrips(made);
    expect(room).toBe(rows + 1 > 1000 ? 1 : 0);
    return rest;
  });
  expect(counts[0]).toMatchObject({ "Range.setValues": 1, "Range.setNumberFormats": 1, "Range.setRichTextValues": 1 });
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[2]).toEqual(counts[0]);
});
