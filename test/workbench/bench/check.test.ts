/** The measurement of the checks compares like with like: what is written by hand, and what ajv's schemas say, finds the same. */
import { checkLog } from "../../../core/commands/check.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import { byAjv, compiled } from "../../../workbench/bench/check/by-ajv.ts";
import { byHand, rowByRow } from "../../../workbench/bench/check/by-hand.ts";
import { bookOf, rowsOf } from "../../../workbench/bench/check/district-rows.ts";

/** What is found so often, by its code. */
function counted(found: readonly { readonly code: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

const books = Array.from({ length: 400 }, (_, i) => bookOf(KINDS, rowsOf(i, 18)));

test("the checks written by hand find what the kinds' checks find, code by code", () => {
  const ours = counted(books.flatMap(checkLog));
  expect(counted(books.flatMap(byHand))).toEqual(ours);
  expect(Object.keys(ours).length).toBeGreaterThan(25);
});

test("what is written by hand is told at the entry where the kinds' checks tell it", () => {
  const places = (found: readonly { readonly code: string; readonly entry: string }[]): readonly string[] =>
    found.map(({ code, entry }) => `${code} ${entry}`).sort();
  for (const book of books.slice(0, 100)) expect(places(byHand(book))).toEqual(places(checkLog(book)));
});

test("ajv's schemas find as much in each row alone as what is written by hand", () => {
  const [first] = books;
  const schemas = first ? compiled(first) : new Map();
  expect(schemas.size).toBe(5);
  for (const book of books) expect(byAjv(schemas, book)).toBe(rowByRow(book).length);
});
