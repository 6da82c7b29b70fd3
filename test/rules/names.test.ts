/** Files are named for their one idea. */
import { readdirSync } from "node:fs";
import { wrongNames } from "./names.ts";
import { filesUnder, PRODUCT, ROOT } from "./source.ts";

const folders = readdirSync(ROOT).filter((name) => ["docs", "manifests", "test", ...PRODUCT].includes(name));
const paths = folders.flatMap((folder) => filesUnder(folder, [""]));

/** Samples of teams' own files are called what teams call them. */
const ours = paths.filter((path) => !/^(workbench\/samples|test\/books)\//.test(path));

test("every file is named for its idea, in kebab-case", () => {
  expect(ours.length).toBeGreaterThan(50);
  expect(wrongNames(ours)).toEqual([]);
});

test.each(["core/utils.ts", "core/dateHelpers.ts", "core/types.ts", "gas/Main.ts", "core/sheet_service.ts"])(
  "planted: %s is seen",
  (path) => {
    expect(wrongNames([path])).toHaveLength(1);
  },
);
