/** `docs/requirements.md` is up to date, and every row of the five documents is done, checked, shown and tried. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allKinds } from "../../../core/further.ts";
import { en } from "../../../core/words/en.ts";
import { enFurther } from "../../../core/words/en-further.ts";
import { EVERYDAY_CODES, EVERYDAY_KINDS } from "../../../workbench/requirements/everyday-codes.ts";
import { requirementsPage, traced, triedIn } from "../../../workbench/requirements/requirements-page.ts";
import { testFiles } from "../../../workbench/requirements/test-files.ts";

const ROOT = join(__dirname, "..", "..", "..");
const tests = testFiles(ROOT);
const rows = traced(tests);

test("docs/requirements.md is what `npm run requirements` writes", () => {
  expect(readFileSync(join(ROOT, "docs", "requirements.md"), "utf8")).toBe(requirementsPage(tests));
});

test("all 48 rows are there", () => {
  const counts = ["V", "L", "T", "W", "C"].map((each) => rows.filter(({ row }) => row.id.startsWith(each)).length);
  expect(counts).toEqual([7, 8, 11, 9, 13]);
});

test.each(rows)("$row.id is done with a kind, shown on a page, and checked unless it says why not", (traced) => {
  const { row, kinds, codes, shown } = traced;
  expect(kinds).not.toEqual([]);
  expect(shown).not.toEqual([]);
  expect(codes.length > 0 || row.unchecked !== "").toBe(true);
  expect(codes.length > 0 && row.unchecked !== "").toBe(false);
});

test.each(rows.flatMap(({ codes }) => codes))("%s has a sentence and a file that tries it", (code) => {
  expect([...Object.keys(en), ...Object.keys(enFurther)]).toContain(code);
  expect(triedIn(code, tests)).not.toEqual([]);
});

test("the kinds of the hand-written table exist", () => {
  const names = allKinds().map(({ kind }) => kind);
  const asked = Object.values(EVERYDAY_KINDS).flat();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((kind) => !names.includes(kind))).toEqual([]);
  expect(Object.keys(EVERYDAY_CODES).filter((id) => !rows.some(({ row }) => row.id === id))).toEqual([]);
});
