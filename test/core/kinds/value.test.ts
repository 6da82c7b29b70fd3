/** A field's value and its cell, both ways. */
import fc from "fast-check";
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Value } from "../../../core/kinds/entry.ts";
import { KINDS, kindNamed } from "../../../core/kinds/index.ts";
import type { Column } from "../../../core/kinds/kind.ts";
import { joinNames, splitNames } from "../../../core/kinds/names.ts";
import { cellOf, fitValue, valueIn } from "../../../core/kinds/value.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import { dayFromNumber } from "../../../core/workbook/day.ts";
import { day } from "../../log-builder.ts";

function column(kind: string, key: string): Column {
  const found = kindNamed(kind)?.columns.find((one) => one.key === key);
  if (!found) throw new RangeError(`${kind} has no ${key}.`);
  return found;
}

const READ: readonly (readonly [kind: string, key: string, cell: Cell, value: Value])[] = [
  ["meeting", "date", { day: day("2025-10-08") }, "2025-10-08"],
  ["meeting", "date", { day: day("2025-10-08"), time: "15:02" }, "2025-10-08"],
  ["meeting", "date", 45938, "2025-10-08"],
  ["meeting", "date", "2025-10-08", "2025-10-08"],
  ["meeting", "date", "early October", "early October"],
  ["meeting", "date", "  ", null],
  ["meeting", "start", { time: "14:15" }, "14:15"],
  ["meeting", "start", "2:15 PM", "14:15"],
  ["meeting", "start", "12:05 a.m.", "00:05"],
  ["meeting", "start", "13:05 pm", "13:05 pm"],
  ["meeting", "start", "after school", "after school"],
  ["meeting", "minutes", 45, 45],
  ["meeting", "minutes", "45", 45],
  ["meeting", "minutes", "45 min", "45 min"],
  ["meeting", "attendees", "Ana Ruiz, Bea Lee and Carl Ortiz", ["Ana Ruiz", "Bea Lee", "Carl Ortiz"]],
  ["meeting", "attendees", "Ana Ruiz\nBea Lee", ["Ana Ruiz", "Bea Lee"]],
  ["meeting", "attendees", "Ruiz, Ana; Lee, Bea", ["Ruiz, Ana", "Lee, Bea"]],
  ["meeting", "attendees", "Santiago Ramón y Cajal", ["Santiago Ramón y Cajal"]],
  ["meeting", "attendees", " , ", null],
  ["meeting", "stage", "Poner en práctica", "implement"],
  ["meeting", "stage", "Phase blue", "Phase blue"],
  ["meeting", "place", "Zoom", "virtual"],
  ["meeting", "place", "Room 12", "Room 12"],
  ["action-item", "status", "COMPLETED!", "done"],
  ["action-item", "status", "Hecha", "done"],
  ["action-item", "status", true, "done"],
  ["action-item", "status", "✔️", "done"],
  ["action-item", "status", "N/A", "dropped"],
  ["action-item", "status", "on-going", "in-progress"],
  ["action-item", "status", "waiting for Ana", "waiting for Ana"],
  ["goal", "baseline", { share: 0.46 }, "46%"],
  ["goal", "baseline", 22, "22"],
  ["goal", "baseline", { error: "#REF!" }, "#REF!"],
  ["member", "name", "=1+1", "=1+1"],
];

test.each(READ)("%s.%s reads %j as %j", (kind, key, cell, value) => {
  expect(valueIn(column(kind, key), cell, FIVE_STAGE)).toEqual(value);
});

const WRITTEN: readonly (readonly [kind: string, key: string, value: Value, cell: Cell])[] = [
  ["meeting", "date", "2025-10-08", { day: day("2025-10-08") }],
  ["meeting", "date", "early October", "early October"],
  ["meeting", "start", "2:15 pm", { time: "14:15" }],
  ["meeting", "minutes", 45, 45],
  ["meeting", "attendees", ["Ana Ruiz", "Bea Lee"], "Ana Ruiz, Bea Lee"],
  ["meeting", "attendees", ["Ruiz, Ana"], "Ruiz, Ana;"],
  ["meeting", "attendees", [], null],
  ["meeting", "stage", "implement", "Poner en práctica"],
  ["meeting", "notes", "   ", null],
  ["action-item", "status", "complete", "Hecha"],
  ["action-item", "status", true, "Hecha"],
  ["goal", "target", 75, "75"],
];

test.each(WRITTEN)("%s.%s writes %j as %j in a Spanish workbook", (kind, key, value, cell) => {
  expect(cellOf(column(kind, key), value, FIVE_STAGE, "es")).toEqual(cell);
});

const columns = KINDS.flatMap((kind) => kind.columns);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.constantFrom("Ana and Bea", "a;b", "Lee, Ana;", "2:15pm", "2025-02-30", "76%", "Done", "step 2", "✓", "TRUE"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  fc.integer({ min: -20000, max: 40000 }).map((n) => ({ day: dayFromNumber(n) })),
  fc.constantFrom("00:00", "14:15", "23:59").map((time) => ({ time })),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ share: n / 1000 })),
  fc.constant({ error: "#REF!" }),
);

test("what is read from a cell, written in either language and read again is the same", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...columns),
      cells,
      fc.constantFrom("en" as const, "es" as const),
      (one, cell, language) => {
        const value = valueIn(one, cell, FIVE_STAGE);
        expect(valueIn(one, cellOf(one, value, FIVE_STAGE, language), FIVE_STAGE)).toEqual(value);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a value that was fitted once fits", () => {
  const values = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...columns), values, (one, value) => {
      const fitted = fitValue(one, value, FIVE_STAGE);
      expect(fitValue(one, fitted, FIVE_STAGE)).toEqual(fitted);
    }),
    { numRuns: 2000 },
  );
});

test("names without semicolons come back from a cell as they went in", () => {
  const name = fc.oneof(
    fc.constantFrom("Lee, Ana", "3rd & 4th grade", "Rock and Roll", "Ana", "María-José Núñez", "and", "O'Neil"),
    fc
      .string()
      .map((text) => text.replace(/[;\s]+/g, " ").trim())
      .filter((text) => text !== ""),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
      expect(splitNames(joinNames(names))).toEqual(names);
    }),
    { numRuns: 1000 },
  );
});
