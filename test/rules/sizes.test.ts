/** Files stay small: one idea each. */

import { MEDIAN_BYTES, median, tooLarge } from "./sizes.ts";
import { filesUnder, PRODUCT, sizeOf } from "./source.ts";

const sized = (folders: readonly string[]) =>
  folders
    .flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]))
    .filter((path) => !path.endsWith(".d.ts"))
    .map((path) => ({ path, bytes: sizeOf(path) }));

/** What may be so long, with its reason: the weights of labels are data that `npm run vocabulary` packs, and nobody reads them as code. */
const MAY_BE_LARGE: readonly string[] = ["core/convert/label-weights.ts"];

const product = sized(PRODUCT);

test("the median file is under 3 KB", () => {
  expect(product.length).toBeGreaterThan(50);
  expect(median(product)).toBeLessThan(MEDIAN_BYTES);
});

test("no file is over 12 KB", () => {
  expect(tooLarge(product, MAY_BE_LARGE)).toEqual([]);
});

test("no file of tests is over 20 KB: tables of cases may be longer than code", () => {
  const tests = sized(["test"]);
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter(({ bytes }) => bytes > 20_000).map(({ path }) => path)).toEqual([]);
});

test("planted: a large file is seen, and a median is the middle one", () => {
  expect(tooLarge([{ path: "core/all.ts", bytes: 12_001 }], MAY_BE_LARGE)).toHaveLength(1);
  expect(median([9, 1, 5_000].map((bytes) => ({ path: "x", bytes })))).toBe(9);
});
