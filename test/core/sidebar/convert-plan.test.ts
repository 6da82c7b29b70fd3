import type { FieldMatch, Inspection, MatchStatus } from "../../../core/convert/inspection.ts";
import type { Update } from "../../../core/reply.ts";
import {
  chosenIn,
  entriesIn,
  fieldsOf,
  firstStatuses,
  isPartOut,
  meetingsIn,
  NO_CORRECTIONS,
  sheetsToShow,
  withField,
  withHeader,
  withPartTurned,
  withSheetTurned,
} from "../../../core/sidebar/convert-plan.ts";

const field = (label: string, cell: string, status: MatchStatus): FieldMatch => ({
  label,
  cell,
  column: 0,
  field: "date",
  status,
  confidence: 1,
  reason: { code: "reason/chosen", facts: {} },
  alternatives: [],
  samples: [],
});

const found = (...fields: readonly FieldMatch[]): Inspection => ({
  sheets: [
    {
      sheet: "Notes",
      regions: [{ range: "A4:G29", layout: "rows", kind: "meeting", headerRows: [4], entries: 25, fields }],
    },
    {
      sheet: "Budget",
      regions: [{ range: "A1:B9", layout: "nothing-of-ours", kind: "meeting", headerRows: [], entries: 0, fields: [] }],
    },
  ],
  notices: [],
});

test("meetings are counted over all tabs", () => {
  expect(meetingsIn(found())).toBe(25);
});

test("a tab without meetings is left alone until the person names its heading row", () => {
  const names = (corrections: typeof NO_CORRECTIONS) => sheetsToShow(found(), corrections).map(({ sheet }) => sheet);
  expect(names(NO_CORRECTIONS)).toEqual(["Notes"]);
  expect(names(withHeader(NO_CORRECTIONS, "Budget", 2))).toEqual(["Notes", "Budget"]);
});

test("a later choice for the same cell takes the place of an earlier one", () => {
  const twice = withField(withField(NO_CORRECTIONS, "Notes", "A4", "date"), "Notes", "A4", null);
  expect(twice.fields).toEqual([{ sheet: "Notes", cell: "A4", field: null }]);
});

test("another heading row forgets what was said about the headings of that tab, and of no other", () => {
  const chosen = withField(withField(NO_CORRECTIONS, "Notes", "A4", "date"), "Last year", "A1", "goal");
  expect(withHeader(chosen, "Notes", 6)).toEqual({
    fields: [{ sheet: "Last year", cell: "A1", field: "goal" }],
    headers: [{ sheet: "Notes", row: 6 }],
    leftOut: [],
  });
});

test("a tab that is turned twice is in again", () => {
  const out = withSheetTurned(NO_CORRECTIONS, "Notes");
  expect(out.leftOut).toEqual(["Notes"]);
  expect(withSheetTurned(out, "Notes").leftOut).toEqual([]);
});

describe("parts of a tab", () => {
  const { sheets, notices } = found();
  const two = {
    notices,
    sheets: sheets.map((each) => ({
      ...each,
      regions: [...each.regions, ...each.regions.map((region) => ({ ...region, range: "I4:K9", entries: 3 }))],
    })),
  };

  test("a part that is turned is out, turned twice it is in again", () => {
    const out = withPartTurned(NO_CORRECTIONS, "Notes", "I4:K9");
    expect(out.partsOut).toEqual([{ sheet: "Notes", cell: "I4" }]);
    expect(isPartOut(out, "Notes", "I4:K20")).toBe(true);
    expect(isPartOut(out, "Last year", "I4:K9")).toBe(false);
    expect(withPartTurned(out, "Notes", "I4:K9").partsOut).toEqual([]);
  });

  test("what is out is not counted, be it a part or a tab", () => {
    expect([...chosenIn(two, NO_CORRECTIONS)]).toEqual([["meeting", 31]]);
    expect([...chosenIn(two, withPartTurned(NO_CORRECTIONS, "Notes", "I4:K9"))]).toEqual([["meeting", 28]]);
    expect([...chosenIn(two, withSheetTurned(NO_CORRECTIONS, "Notes"))]).toEqual([["meeting", 3]]);
  });

  test("another heading row makes other parts, so those of that tab are in again", () => {
    const out = withPartTurned(withPartTurned(NO_CORRECTIONS, "Notes", "I4:K9"), "Last year", "A1:B2");
    expect(withHeader(out, "Notes", 6).partsOut).toEqual([{ sheet: "Last year", cell: "A1" }]);
  });
});

test("changes are told entry by entry", () => {
  const change = (entry: string, heading: string) =>
    ({ entry, heading, from: { sheet: "Notes", cell: "A5" } }) as Update;
  const told = entriesIn([change("a", "Notes"), change("b", "Notes"), change("a", "Date")]);
  expect(told.map(({ entry, changes }) => [entry, changes.map(({ heading }) => heading)])).toEqual([
    ["a", ["Notes", "Date"]],
    ["b", ["Notes"]],
  ]);
});

test("a heading stays in the group where it was first found", () => {
  const first = firstStatuses(new Map(), found(field("To do", "E4", "ask")));
  const decided = found(field("To do", "E4", "sure"));
  const later = firstStatuses(first, decided);
  const fields = decided.sheets.flatMap(({ regions }) => regions.flatMap((region) => region.fields));
  expect(fieldsOf("ask", "Notes", fields, later)).toHaveLength(1);
  expect(fieldsOf("sure", "Notes", fields, later)).toHaveLength(0);
});
