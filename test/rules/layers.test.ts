/** The order of layers holds: each part imports only what stands below it. */
import { barrels, importsWithoutEnding, otherZod, PARTS, wrongImports } from "./layers.ts";
import { PRODUCT, sourceOf, sourcesUnder } from "./source.ts";

const sources = sourcesUnder(...PRODUCT);

test("sources of the core were seen", () => {
  expect(sources.filter(({ path }) => path.startsWith("core/")).length).toBeGreaterThan(20);
});

test("every part imports only what stands below it", () => {
  expect(sources.flatMap(wrongImports)).toEqual([]);
});

test("imports name the whole file", () => {
  expect(sources.flatMap(importsWithoutEnding)).toEqual([]);
});

test("only the core's door and the list of kinds hand on what others export", () => {
  expect(sources.flatMap(barrels)).toEqual([]);
});

test("zod is its small edition", () => {
  expect(sources.flatMap(otherZod)).toEqual([]);
});

test("no two parts may import each other", () => {
  const may = new Map(PARTS.map((part) => [part.name, part.may]));
  expect(PARTS.flatMap(({ name, may: below }) => below.filter((other) => may.get(other)?.includes(name)))).toEqual([]);
});

describe("planted:", () => {
  test.each([
    ["core/workbook/cell.ts", 'import type { Entry } from "../kinds/entry.ts";'],
    ["core/words/en.ts", 'export const x = (entry: import("../kinds/entry.ts").Entry) => entry.id;'],
    ["core/convert/people.ts", 'import { z } from "zod";'],
    ["core/kinds/goal.ts", 'export { team } from "../summaries/team.ts";'],
    ["gas/read.ts", 'import { write } from "../office-addin/write.ts";'],
    ["gas/main.ts", 'import { KINDS } from "../core/kinds/index.ts";'],
    ["core/workbook/table.ts", 'import { useState } from "preact/hooks";'],
    ["core/run.ts", 'import { thing } from "../test/core/thing.ts";'],
    ["core/run.ts", 'export const later = () => import("node:fs");'],
    ["core/sidebar/app.tsx", 'import { meeting } from "../kinds/meeting.ts";'],
  ])("%s may not say %s", (path, text) => {
    expect(wrongImports(sourceOf(path, text))).toHaveLength(1);
  });

  test.each([
    ["core/kinds/goal.ts", 'import type { Day } from "../workbook/day.ts";'],
    ["gas/main.ts", 'import { run } from "../core/index.ts";'],
    ["gas/write.ts", 'import type { Write } from "../core/workbook/write.ts";'],
  ])("%s may say %s", (path, text) => {
    expect(wrongImports(sourceOf(path, text))).toEqual([]);
  });

  test("an import without its ending is seen", () => {
    expect(importsWithoutEnding(sourceOf("core/run.ts", 'import { x } from "./reply";'))).toHaveLength(1);
  });

  test("a barrel is seen", () => {
    expect(barrels(sourceOf("core/convert/all.ts", 'export * from "./people.ts";'))).toHaveLength(1);
  });

  test.each(['import { z } from "zod";', 'import { z } from "zod/mini";', 'import * as zod from "zod/mini";'])(
    "%s is seen",
    (text) => {
      expect(otherZod(sourceOf("core/kinds/x.ts", text))).toHaveLength(1);
    },
  );
});
