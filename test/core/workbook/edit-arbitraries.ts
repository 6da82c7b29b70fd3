/** Random workbooks and random edits of ours, for laws. Every edit list is one that a command could have made: tabs first, then rows. */
import fc from "fast-check";
import type { Cell } from "../../../core/workbook/cell.ts";
import { type Day, dayFromNumber } from "../../../core/workbook/day.ts";
import { type Edit, ID_HEADING } from "../../../core/workbook/edit.ts";
import type { TableLook } from "../../../core/workbook/look.ts";
import type { SheetSnapshot, Snapshot } from "../../../core/workbook/snapshot.ts";

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 40000 }).map(dayFromNumber);

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
  fc.constantFrom("=1+1", "+1", "-x", "@now", "'quoted", "007", "9/14", "TRUE"),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  anyDay.map((day) => ({ day })),
  fc.constantFrom({ time: "14:15" }, { share: 0.76 }),
);

const HEADINGS = ["Date", "Who", "Notes"];

export const look = (headings: readonly string[]): TableLook => ({
  hidden: false,
  columns: headings.map((heading) => ({
    heading,
    type: "text",
    width: 12,
    help: "",
    options: [],
    refusal: "",
    highlights: [],
  })),
});

const sheetOf = (name: string, cells: readonly (readonly Cell[])[]): SheetSnapshot => ({
  name,
  hidden: false,
  locked: false,
  cells,
  formulas: {},
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** A workbook that holds a sheet of the team's own and nothing of ours. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((cells) => ({
    file: "Team notes",
    today: dayFromNumber(20000),
    now: "2024-10-04T14:00",
    person: "",
    language: "en",
    dateOrder: "month-first",
    sheetNames: ["Notes"],
    sheets: [sheetOf("Notes", cells)],
  }));

const anyRow = fc.tuple(
  anyDay.map((day): Cell => ({ day })),
  anyCell,
  anyCell,
);

/** A log's first edits: a tab, rows in it, perhaps a column of the team's own with its rows, and a changed field. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 5 }),
    own: fc.array(
      fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text && text !== ""),
      { maxLength: 1 },
    ),
    changed: fc.boolean(),
    page: fc.boolean(),
  })
  .map(({ rows, own, changed, page }) => {
    const sheet = "PLT Meetings";
    const extra = own.map((heading) => `Own ${heading}`);
    const headings = [ID_HEADING, ...HEADINGS, ...extra];
    const cells = rows.map((row, i): readonly Cell[] => [`c-${i + 1}`, ...row, ...extra.map(() => "own")]);
    const addition: readonly Edit[] = extra.length === 0 ? [] : [{ type: "add-columns", sheet, look: look(extra) }];
    const change: Edit = {
      type: "set-fields",
      sheet,
      id: "c-1",
      fields: [{ heading: "Notes", was: rows[0]?.[2] ?? null, now: "new" }],
    };
    const drawn: Edit = {
      type: "draw-page",
      page: { sheet: "PLT Summary", audience: "team", blocks: [{ type: "title", text: "Team" }] },
      was: null,
    };
    return [
      { type: "add-sheet", sheet, look: look([...HEADINGS, ID_HEADING]) },
      ...addition,
      { type: "append-rows", sheet, headings, rows: cells, links: [] },
      ...(changed ? [change] : []),
      ...(page ? [drawn] : []),
    ];
  });
