/** Files stay small: one idea each. */

import { MEDIAN_BYTES, median, tooLarge } from "./sizes.ts";
import { filesUnder, PRODUCT, sizeOf } from "./source.ts";

const sized = (folders: readonly string[]) =>
  folders
    .flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]))
    .filter((path) => !path.endsWith(".d.ts"))
    .map((path) => ({ path, bytes: sizeOf(path) }));

/** Lists of words and sentences are long because languages are; nothing else is on this list. */
const MAY_BE_LARGE: readonly string[] = ["core/words/en-ui.ts", "core/words/es-ui.ts", "core/words/host.ts"];

const product = sized(PRODUCT);

test("the median file is under 3 KB", () => {
  expect(product.length).toBeGreaterThan(50);
  expect(median(product)).toBeLessThan(MEDIAN_BYTES);
});

test("no file is over 12 KB but the lists of words", () => {
  expect(tooLarge([...product, ...sized(["test"])], MAY_BE_LARGE)).toEqual([]);
});

test("planted: a large file is seen, and a median is the middle one", () => {
  expect(tooLarge([{ path: "core/all.ts", bytes: 12_001 }], MAY_BE_LARGE)).toHaveLength(1);
  expect(median([9, 1, 5_000].map((bytes) => ({ path: "x", bytes })))).toBe(9);
});
