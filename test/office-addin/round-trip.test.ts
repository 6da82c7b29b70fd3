/** Law: whatever a cell holds, Excel gives it back as it was written; and no text ever becomes a formula. */
import fc from "fast-check";
import type { Cell } from "../../core/workbook/cell.ts";
import { dayFromNumber } from "../../core/workbook/day.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { openInExcel } from "./on-excel.ts";

const LEADS = ["=", "+", "-", "@", "'", "\t", "\n", " =", "\u00a0=", "\u3000+", "#", "(", "%", "$", "."];
const BODIES = [
  "1+1",
  "cmd|' /C calc'!A0",
  "SUM(A1)",
  "9/14",
  "10-8-2025",
  "Oct 8",
  "2:15 PM",
  "007",
  "1e9",
  "TRUE",
  "verdadero",
];
const SCRIPTS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  `$\{7*7}`,
  "{{7*7}}",
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.tuple(fc.constantFrom("", ...LEADS), fc.constantFrom(...BODIES, ...SCRIPTS)).map((parts) => parts.join("")),
);
/** Excel keeps line ends as line feeds in what the add-in reads; a half of a surrogate pair is no text. */
const cellText = text
  .map((raw) => raw.replace(/\r\n?/g, "\n"))
  .filter((raw) => raw === raw.normalize() || raw.length > 0)
  .filter((raw) => !/[\ud800-\udfff]/.test(raw.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")))
  .filter((raw) => !/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(raw));

const day = fc.integer({ min: -24_106, max: 100_000 }).map(dayFromNumber);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: cellText.map((raw): Cell => (raw === "" ? null : raw)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e9, max: 1e9 }).filter((n) => !Object.is(n, -0)) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: day.map((found) => ({ day: found })) },
  { weight: 1, arbitrary: fc.tuple(day, time).map(([found, at]) => ({ day: found, time: at })) },
  { weight: 1, arbitrary: time.map((at) => ({ time: at })) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: 0, max: 1 }).map((share) => ({ share })) },
);

test.each([
  ["1900", false],
  ["1904", true],
] as const)("cells written are cells read, in a workbook that counts from %s", async (_, date1904) => {
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const book = { ...bookOf("Log", { Log: [] }), date1904 };
      const { write, sheet } = openInExcel(book);
      await write([{ do: "set-cells", sheet: "Log", row: 0, column: 0, cells: [...cells, ["end"]] }]);
      const read = await sheet("Log");
      const same = cells.map((row) => row.slice(0, lastFilled(row)));
      expect(read.cells.slice(0, -1)).toEqual(same);
      expect(read.formulas).toEqual({});
    }),
    { numRuns: 40 },
  );
});

const lastFilled = (row: readonly Cell[]): number =>
  row.reduce<number>((last, found, j) => (found === null ? last : j + 1), 0);
