/** What holds for every sheet: nothing throws, empty rows and columns in front only move it, the order of columns does not matter. */
import fc from "fast-check";
import { inspect } from "../../../core/convert/inspect.ts";
import type { Corrections, Region } from "../../../core/convert/inspection.ts";
import { plan } from "../../../core/convert/plan.ts";
import { addressOf, parseAddress } from "../../../core/workbook/address.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import { dayFromNumber } from "../../../core/workbook/day.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf } from "../../books/book-text.ts";
import { readBooks } from "../../books/read-books.ts";

const AS_READ: Corrections = { fields: [], headers: [], leftOut: [] };
const books = ["rows.books", "forms.books", "pages.books", "grids.books", "others.books"].flatMap(readBooks);

const words = fc.constantFrom(
  "Date",
  "Date:",
  "Attendees",
  "Present: Ana, Ben",
  "Notes",
  "Total",
  "Week 1",
  "9/10",
  "9/10/25",
  "Sept. 14th",
  "x",
  "N/A",
  "Team: Date:",
  "No PLC",
  "Ana Lee",
  "Action items",
  "Owner",
  "1. Print 2. Email",
  "Meeting 2 – 9/24",
  "What next?",
  ":",
  "____",
  "September",
  "2025-26",
  "#",
  "%",
  "Name",
  "Teacher",
  "# of students",
  "\n",
  "=1+1",
  "School __A__ Date __9/1__",
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  fc.integer({ min: -5, max: 60000 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.integer({ min: 19000, max: 21000 }).map((n) => ({ day: dayFromNumber(n) })),
  fc.constant({ time: "14:15" }),
  fc.constant({ share: 0.76 }),
  fc.constant({ error: "#REF!" }),
);
const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

const bookWith = (cells: readonly (readonly Cell[])[], facts: Partial<Snapshot["sheets"][number]> = {}): Snapshot => {
  const book = bookOf("# Notes\n|");
  const sheet = {
    ...book.sheets[0],
    name: "Notes",
    hidden: false,
    locked: false,
    formulas: {},
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...facts,
    cells,
  };
  return { ...book, sheets: [sheet] };
};

test("no sheet, whatever stands in it, makes the reading fail", () => {
  fc.assert(
    fc.property(
      grid,
      fc.array(area, { maxLength: 3 }),
      fc.uniqueArray(fc.constantFrom("A1", "B2", "C3", "ZZ9"), { maxLength: 3 }),
      (cells, merges, formulas) => {
        const book = bookWith(cells, { merges, formulas: Object.fromEntries(formulas.map((it) => [it, "=1"])) });
        const inspection = inspect(book, AS_READ);
        const draft = plan(book, inspection, AS_READ);
        for (const region of inspection.sheets.flatMap((sheet) => sheet.regions))
          expect(region.entries).toBeGreaterThanOrEqual(0);
        for (const { source, belongsTo, kind } of draft.drafts) {
          if (source !== null) expect(parseAddress(source.cell)).toBeDefined();
          if (belongsTo !== null) expect(draft.drafts[belongsTo]?.kind).toBe("meeting");
          expect(["meeting", "action-item", "goal", "member", "team"]).toContain(kind);
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** An address so many rows and columns farther. */
const moved = (address: string, rows: number, columns: number): string =>
  address
    .split(":")
    .map((corner) => {
      const place = parseAddress(corner);
      return place === undefined ? corner : addressOf(place.row + rows, place.column + columns);
    })
    .join(":");

const shifted = (book: Snapshot, rows: number, columns: number): Snapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: [
      ...Array.from({ length: rows }, () => []),
      ...sheet.cells.map((row) => [...Array<Cell>(columns).fill(null), ...row]),
    ],
    merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns })),
    formulas: Object.fromEntries(
      Object.entries(sheet.formulas).map(([at, formula]) => [moved(at, rows, columns), formula]),
    ),
    hiddenRows: sheet.hiddenRows.map((row) => row + rows),
  })),
});

const shape = (region: Region, rows: number, columns: number): unknown => ({
  layout: region.layout,
  entries: region.entries,
  headerRows: region.headerRows.map((row) => row + rows),
  fields: region.fields.map(({ label, field, cell: at }) => [label, field, moved(at, rows, columns)]),
});

test.each(
  books
    .filter(({ regions }) => regions.every(({ layout }) => layout !== "nothing-of-ours"))
    .map((book) => [book.fact, book] as const),
)("empty rows and columns in front only move it: %s", (_fact, book) => {
  const before = inspect(book.snapshot, AS_READ).sheets.flatMap(({ regions }) => regions);
  const after = inspect(shifted(book.snapshot, 2, 1), AS_READ).sheets.flatMap(({ regions }) => regions);
  expect(after.map((region) => shape(region, 0, 0))).toEqual(before.map((region) => shape(region, 2, 1)));
  expect(after.map(({ range }) => range)).toEqual(before.map(({ range }) => moved(range, 2, 1)));
});

test("the order of columns does not change which fields are found", () => {
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ["Meeting Date", ["9/3/25", "9/10/25", "9/17/25", "9/24/25"]],
    ["Attendees", ["Ana, Ben", "Ana", "Ben, Cy", "Ana, Cy"]],
    ["Facilitator", ["Ana", "Ben", "Cy", "Ana"]],
    ["Notes", ["We set norms together", "We saw the data of unit 1", "We wrote the CFA", "Half passed the CFA"]],
    ["Decisions", ["Keep norms", "Regroup", "Give it Friday", "Reteach item 4"]],
    ["Next Steps", ["Bring data", "Write CFA", "Score it", "Plan unit 2"]],
  ];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(order, (places) => {
      const cells = [0, 1, 2, 3, 4].map((row) =>
        places.map((place) => (row === 0 ? columns[place]?.[0] : columns[place]?.[1][row - 1]) ?? null),
      );
      const region = inspect(bookWith(cells), AS_READ).sheets[0]?.regions[0];
      expect(region).toMatchObject({ layout: "rows", headerRows: [1], entries: 4 });
      expect(Object.fromEntries((region?.fields ?? []).map(({ label, field }) => [label, field]))).toEqual({
        "Meeting Date": "date",
        Attendees: "attendees",
        Facilitator: "facilitator",
        Notes: "discussion_notes",
        Decisions: "decision",
        "Next Steps": "next_steps",
      });
    }),
    { numRuns: 30 },
  );
});

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

test.each(books.map((book) => [book.fact, book] as const))(
  "nothing given is changed, and the same sheet is read the same again: %s",
  (_fact, book) => {
    const first = frozen(book.snapshot);
    const again = frozen({ ...book.snapshot });
    const drafts = plan(first, inspect(first, AS_READ), AS_READ).drafts;
    expect(plan(again, inspect(again, AS_READ), AS_READ).drafts).toEqual(drafts);
  },
);
