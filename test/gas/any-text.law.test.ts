/** Whatever is written is read back the same, and none of it is ever a formula. */
import fc from "fast-check";
import type { Cell } from "../../core/index.ts";
import { dayFromNumber, dayNumber, parseDay } from "../../core/workbook/day.ts";
import type { Project } from "../../workbench/hosts/sheets/project.ts";
import { scriptFrom } from "./built-script.ts";
import { emptyBook } from "./stand-in/script.ts";
import { strokesOn } from "./strokes.ts";

let project: Project;
beforeAll(async () => {
  project = await scriptFrom("test/gas/strokes-entry.ts");
});

const LEADS = ["=", "+", "-", "@", "'", "\t", "\r", "\n", " =", "\u00a0=", "==", "'="];
const ERROR_NAMES = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;

const text = fc
  .tuple(fc.constantFrom("", ...LEADS), fc.string({ unit: "grapheme", maxLength: 40 }))
  .map(([lead, rest]) => `${lead}${rest}`)
  .filter((cell) => cell !== "" && !ERROR_NAMES.test(cell));

const FIRST = dayNumber(parseDay("1901-01-01") ?? dayFromNumber(0));
const LAST = dayNumber(parseDay("2099-12-31") ?? dayFromNumber(0));
const two = (n: number): string => String(n).padStart(2, "0");
const time = fc.integer({ min: 0, max: 1439 }).map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
const day = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  day.map((found) => ({ day: found })),
  time.map((found) => ({ time: found })),
  fc.integer({ min: 0, max: 1000 }).map((n) => ({ share: n / 1000 })),
);

test("a block of any cells is read back as it was written", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (cells) => {
      const strokes = strokesOn(emptyBook(), project);
      strokes.write({ do: "set-cells", sheet: "Notes", row: 0, column: 0, cells });
      const [sheet] = strokes.read().sheets;
      cells.forEach((row, i) => {
        row.forEach((wanted, j) => {
          expect(sheet?.cells[i]?.[j] ?? null).toEqual(wanted);
        });
      });
      expect(sheet?.formulas).toEqual({});
    }),
    { numRuns: 60, seed: 20251008 },
  );
});
