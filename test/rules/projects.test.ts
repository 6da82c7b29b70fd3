/** The compiler sees every source. */
import { reachedProjects, uncompiled } from "./projects.ts";
import { filesUnder, PRODUCT } from "./source.ts";

const paths = [...PRODUCT, "test"].flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]));

test("every source is in a project that the build of all reaches", () => {
  const reached = reachedProjects("tsconfig.json");
  expect(reached.size).toBeGreaterThan(10);
  expect(paths.length).toBeGreaterThan(50);
  expect(uncompiled(paths, reached)).toEqual([]);
});

test("planted: a source of a project that nobody refers to is seen", () => {
  expect(uncompiled(["core/workbook/day.ts"], new Set(["tsconfig.json", "core/tsconfig.json"]))).toHaveLength(1);
});
