/** What a person decided about headings is remembered by the headings' words, not by their cells. */
import type { Command } from "../../../core/command.ts";
import { convert } from "../../../core/commands/convert.ts";
import { inspect } from "../../../core/commands/inspect.ts";
import type { Corrections, LabelRule, SheetInspection } from "../../../core/convert/inspection.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf } from "../../books/book-text.ts";
import { ask, byHand, perform, sheetNamed } from "./a-log.ts";

const NONE: Corrections = { fields: [], headers: [], leftOut: [] };

const NOTES = `
# Notes
| Date | Present | Notes | Zorb | Snack |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles | Send the norms to all | apples |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test | Copy the test | nuts |
`;

const zorbIsAction: Corrections = { ...NONE, fields: [{ sheet: "Notes", cell: "D1", field: "action_item" }] };

const converting = (id: string, corrections: Corrections): Extract<Command, { readonly type: "convert" }> => ({
  type: "convert",
  id,
  corrections,
});

const look = (snapshot: Snapshot, corrections: Corrections = NONE): readonly SheetInspection[] => {
  const { reply } = ask(inspect, { type: "inspect", corrections }, snapshot);
  if (reply.type !== "inspected") throw new Error(reply.type);
  return reply.inspection.sheets;
};

/** Each heading of a sheet as `Zorb: action_item (reason/chosen)`. */
const readAs = (sheets: readonly SheetInspection[], sheet: string, label: string): readonly string[] =>
  sheets
    .filter((each) => each.sheet === sheet)
    .flatMap(({ regions }) => regions.flatMap(({ fields }) => fields))
    .filter((field) => field.label === label)
    .map(({ field, reason }) => `${field} (${reason.code})`);

const withSheet = (snapshot: Snapshot, text: string): Snapshot => {
  const more = bookOf(text).sheets;
  return {
    ...snapshot,
    sheetNames: [...snapshot.sheetNames, ...more.map(({ name }) => name)],
    sheets: [...snapshot.sheets, ...more],
  };
};

const first = perform(convert, converting("c1", zorbIsAction), bookOf(NOTES)).after;

test("a corrected heading becomes what the person said", () => {
  expect(readAs(look(bookOf(NOTES), zorbIsAction), "Notes", "Zorb")).toEqual(["action_item (reason/chosen)"]);
  expect(
    sheetNamed(first, "PLT Actions")
      .cells.slice(1)
      .map((row) => textOf(row[0])),
  ).toEqual(["Send the norms to all", "Copy the test"]);
});

test("it is read so the next time, and a conversion again adds nothing", () => {
  expect(readAs(look(first), "Notes", "Zorb")).toEqual(["action_item (reason/remembered)"]);
  expect(perform(convert, converting("c2", NONE), first).result.edits).toEqual([]);
});

test("it is found again where its column has moved, and its old place is not misread", () => {
  const moved = byHand(first, "Notes", (cells) =>
    cells.map((row, i) => [...row.slice(0, 3), i === 0 ? "Mood" : "good", ...row.slice(3)]),
  );
  expect(readAs(look(moved), "Notes", "Zorb")).toEqual(["action_item (reason/remembered)"]);
  expect(readAs(look(moved), "Notes", "Mood")).not.toEqual(["action_item (reason/remembered)"]);
});

test("the next tab with the same heading profits, however it is written", () => {
  const next = withSheet(
    first,
    `
# Notes 2026
| Date | Present | Notes | ZORB: | Snack |
| @2026-09-02 | Ana Ruiz, Ben Cole | Norms | Greet the new ones | figs |
| @2026-09-09 | Ana Ruiz, Ben Cole | Tests | Copy the test | nuts |
`,
  );
  expect(readAs(look(next), "Notes 2026", "ZORB:")).toEqual(["action_item (reason/remembered)"]);
});

test("the same word among quite other headings is read for itself", () => {
  const other = withSheet(
    first,
    `
# Robots
| Robot | Speed | Zorb | Colour | Owner name |
| R1 | 12 | 3 | red | Kim |
| R2 | 14 | 4 | blue | Lee |
`,
  );
  expect(readAs(look(other), "Robots", "Zorb").join()).not.toContain("remembered");
});

test("a later correction takes the place of the earlier one", () => {
  const later: Corrections = { ...NONE, fields: [{ sheet: "Notes", cell: "D1", field: "goal" }] };
  const more = byHand(first, "Notes", (cells) => [
    ...cells,
    ["10/1/2025", "Ana Ruiz, Ben Cole", "More", "A goal", null],
  ]);
  const { after } = perform(convert, converting("c2", later), more);
  expect(readAs(look(after), "Notes", "Zorb")).toEqual(["goal (reason/remembered)"]);
  const rows = sheetNamed(after, "PLT Data").cells.filter((row) => row[1] === "mapping");
  expect(rows).toHaveLength(1);
});

describe("a district's list", () => {
  const rule = (field: LabelRule["field"], label = "Zorb"): LabelRule => ({
    from: "district",
    label,
    among: "any",
    beside: [],
    nth: null,
    at: null,
    field,
  });
  const listing = (...labels: readonly LabelRule[]): Corrections => ({ ...NONE, remembered: { labels, headers: [] } });

  test("goes before a guess", () => {
    expect(readAs(look(bookOf(NOTES), listing(rule("next_steps"))), "Notes", "Zorb")).toEqual([
      "next_steps (reason/district)",
    ]);
    expect(readAs(look(bookOf(NOTES), listing(rule(null, "present"))), "Notes", "Present")).toEqual([
      "null (reason/district)",
    ]);
  });

  test("does not go before what the team itself corrected, now or earlier", () => {
    const now = { ...listing(rule("next_steps")), fields: zorbIsAction.fields };
    expect(readAs(look(bookOf(NOTES), now), "Notes", "Zorb")).toEqual(["action_item (reason/chosen)"]);
    expect(readAs(look(first, listing(rule("next_steps"))), "Notes", "Zorb")).toEqual([
      "action_item (reason/remembered)",
    ]);
  });

  test("is remembered as far as it was used, so that the team converts again without it", () => {
    const { after } = perform(
      convert,
      converting("c1", listing(rule("action_item"), rule("goal", "Plonk"))),
      bookOf(NOTES),
    );
    expect(readAs(look(after), "Notes", "Zorb")).toEqual(["action_item (reason/district)"]);
    expect(sheetNamed(after, "PLT Data").cells.filter((row) => row[1] === "mapping")).toHaveLength(1);
  });

  test("makes a header of headings that nobody else knows", () => {
    const strange = bookOf(`
# Blatt
| Zorb | Quix | Plonk |
| 9/3/2025 | Ana Ruiz, Ben Cole | Norms and roles |
| 9/10/2025 | Ana Ruiz, Ben Cole | Fractions pre-test |
| 9/17/2025 | Ana Ruiz, Cam Diaz | Set a goal |
`);
    const list = listing(rule("date"), rule("attendees", "Quix"), rule("agenda_topic", "Plonk"));
    const region = look(strange, list)[0]?.regions[0];
    expect(region).toMatchObject({ layout: "rows", headerRows: [1], entries: 3 });
    expect(region?.fields.map(({ field }) => field)).toEqual(["date", "attendees", "agenda_topic"]);
  });
});

describe("a header row that a person named", () => {
  const BELOW = `
# Notes
| Date | Present | Topic | Notes |
| Fecha | Asistentes | Tema | Notas |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles | x |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test | y |
`;
  const named: Corrections = { ...NONE, headers: [{ sheet: "Notes", row: 2 }] };
  const begun = perform(convert, converting("c1", named), bookOf(BELOW)).after;

  test("is known again where rows came above it", () => {
    const lower = byHand(begun, "Notes", (cells) => [["Grade 5 team"], [], ...cells]);
    expect(look(lower)[0]?.regions[0]?.headerRows).toEqual([4]);
    expect(perform(convert, converting("c2", NONE), lower).reply).toMatchObject({ counts: {} });
  });
});

describe("what is left out", () => {
  const TWO = `
# Notes
| Date | Present | Notes |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test |
|
|
| Goal | Measure | By when |
| All read at level | DRA | 2026-05-01 |
| All add fractions | Quiz | 2026-05-01 |
`;

  test("is looked at and shown, and not converted: a part of a tab", () => {
    const whole = look(bookOf(TWO))[0]?.regions ?? [];
    expect(whole.map(({ range }) => range)).toEqual(["A1:C3", "A6:C8"]);
    const without: Corrections = { ...NONE, partsOut: [{ sheet: "Notes", cell: "A6" }] };
    expect(look(bookOf(TWO), without)[0]?.regions).toHaveLength(2);
    const { reply } = perform(convert, converting("c1", without), bookOf(TWO));
    expect(reply).toMatchObject({ counts: { meeting: 2 } });
    expect(Object.keys(reply.type === "converted" ? reply.counts : {})).not.toContain("goal");
  });

  test("is looked at and shown, and not converted: a whole tab", () => {
    const without: Corrections = { ...NONE, leftOut: ["Notes"] };
    expect(look(bookOf(TWO), without)[0]?.regions).toHaveLength(2);
    expect(ask(convert, converting("c1", without), bookOf(TWO)).reply).toMatchObject({ type: "refused" });
  });
});

test("a region comes with a small picture of its lines, in which no student is named", () => {
  const region = look(
    bookOf(`
# Notes
| Grade 5 PLC notes |
| Date | Present | Notes |
| @2025-09-03 | Ana Ruiz, Ben Cole | Norms and roles, and a longer talk about what they mean |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test |
| Totals | 4 | |
`),
  )[0]?.regions[0];
  expect(region?.picture?.columns).toEqual(["A", "B", "C"]);
  expect(region?.picture?.lines.slice(0, 3)).toEqual([
    { row: 2, is: "header", entry: 0, texts: ["Date", "Present", "Notes"] },
    { row: 3, is: "entry", entry: 1, texts: ["2025-09-03", "Ana Ruiz, Ben Cole", "Norms and roles, and a…"] },
    { row: 4, is: "entry", entry: 2, texts: ["2025-09-10", "Ana Ruiz, Ben Cole", "Fractions pre-test"] },
  ]);
  const pupils = look(
    bookOf(`
# Data
| Student name | Pre-test | Post-test |
| Kim Lee | 12 | 15 |
| Lou Park | 11 | 18 |
| Max Ort | 11 | 18 |
`),
  );
  expect(JSON.stringify(pupils)).not.toMatch(/Kim|Lou|Max/);
});
