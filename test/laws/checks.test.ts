/** Laws of checks and summaries: they change nothing, say the same twice, and every notice can be said. */
import fc from "fast-check";
import { CYCLES } from "../../core/cycles/index.ts";
import { further } from "../../core/further.ts";
import { KINDS } from "../../core/kinds/index.ts";
import type { Column } from "../../core/kinds/kind.ts";
import { fitValue } from "../../core/kinds/value.ts";
import { summarizeTeam } from "../../core/summaries/team.ts";
import { say } from "../../core/words/say.ts";
import { summaryWords } from "../../core/words/summary.ts";
import { dayFromNumber, dayNumber } from "../../core/workbook/day.ts";
import { day, type Fields, logIn, noticesOf } from "../log-builder.ts";

const TODAY = "2025-10-15";
const cycles = fc.constantFrom(...CYCLES);

/** Something a person may have typed into a column: often right, sometimes not. */
function typed(column: Column): fc.Arbitrary<string | number | null> {
  const stages = CYCLES.flatMap((cycle) => cycle.stages.map(({ label }) => label.en));
  const choices = typeof column.choices === "string" ? stages : column.choices.map(({ label }) => label.es);
  const near = fc.integer({ min: -200, max: 30 }).map((n) => dayFromNumber(dayNumber(day(TODAY)) + n));
  const right: Readonly<Record<Column["type"], fc.Arbitrary<string | number>>> = {
    day: near,
    time: fc.constantFrom("14:15", "15:00", "07:30"),
    number: fc.integer({ min: 0, max: 120 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    people: fc.constantFrom("Ana Ruiz", "Ana Ruiz, Bea Lee", "Bea Lee and Carl Ortiz"),
    choice: fc.constantFrom(...choices, "in our own words"),
    text: fc.constantFrom("46%", "19/25", "Ana Ruiz", "Rubric"),
    "long-text": fc.constantFrom("Students write a claim", "Scored the samples"),
    link: fc.constant("https://example.org/rubric"),
    id: fc.constant("meeting-1"),
  };
  return fc.oneof(
    { weight: 6, arbitrary: right[column.type] },
    { weight: 3, arbitrary: fc.constant(null) },
    fc.string(),
  );
}

const logs = fc
  .tuple(
    cycles,
    fc.constantFrom("en" as const, "es" as const),
    fc.record(
      Object.fromEntries(
        KINDS.map((kind) => {
          const row = fc.record(Object.fromEntries(kind.columns.map((column) => [column.key, typed(column)])));
          return [kind.kind, fc.array(row, { maxLength: kind.layout === "pairs" ? 1 : 8 })];
        }),
      ),
    ),
  )
  .map(([cycle, language, rows]) => {
    const fitted = Object.fromEntries(
      KINDS.map((kind) => [
        kind.kind,
        (rows[kind.kind] ?? []).map(
          (row): Fields =>
            Object.fromEntries(
              kind.columns.map((column) => [column.key, fitValue(column, row[column.key] ?? null, cycle)]),
            ),
        ),
      ]),
    );
    return logIn(fitted, TODAY, cycle, language);
  });

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

test("checks and summary leave a log as it is, and say the same twice", () => {
  fc.assert(
    fc.property(logs, (log) => {
      for (const kind of KINDS) frozen(log.entries(kind.kind));
      const again = { ...log, entries: (kind: string) => [...log.entries(kind)] };
      expect(noticesOf(again)).toEqual(noticesOf(log));
      expect(summarizeTeam(again, summaryWords("en"), further.details(again))).toEqual(
        summarizeTeam(log, summaryWords("en"), further.details(log)),
      );
    }),
    { numRuns: 300 },
  );
});

test("every notice of any log can be said in both languages, with nothing left open", () => {
  fc.assert(
    fc.property(logs, (log) => {
      for (const notice of noticesOf(log)) {
        for (const language of ["en", "es"] as const) {
          expect(say(notice, language)).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("every notice of an entry points at a cell of its row", () => {
  fc.assert(
    fc.property(logs, (log) => {
      for (const notice of noticesOf(log).filter(({ entry }) => entry !== "")) {
        const entry = KINDS.flatMap(({ kind }) => log.entries(kind)).find(({ id }) => id === notice.entry);
        expect([notice.sheet, notice.cell]).toEqual([entry?.at.sheet, entry?.at.cells[notice.field]]);
        expect(notice.cell).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});
