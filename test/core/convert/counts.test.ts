import { readCount } from "../../../core/convert/counts.ts";
import type { Cell } from "../../../core/workbook/cell.ts";

const NOTHING = { count: null, of: null, share: null, below: null, above: null, names: false };

describe("counts and shares are read as teams write them", () => {
  test.each<[Cell, object]>([
    [19, { count: 19 }],
    [{ share: 0.76 }, { share: 0.76 }],
    ["76%", { share: 0.76 }],
    ["77.78%", { share: 0.7778 }],
    ["19/25", { count: 19, of: 25, share: 0.76 }],
    ["19 out of 25 (76%)", { count: 19, of: 25, share: 0.76 }],
    ["76% (19/25)", { count: 19, of: 25, share: 0.76 }],
    ["12 (48%)", { count: 12, share: 0.48 }],
    ["24 students", { count: 24 }],
    ["n=24", { count: 24 }],
    ["~20", { count: 20 }],
    ["0", { count: 0 }],
    ["< 45", { below: { limit: 45, through: false } }],
    ["50 and below", { below: { limit: 50, through: true } }],
    ["71 and above", { above: { limit: 71, through: true } }],
    ["at least 80%", { above: { limit: 80, through: true } }],
    ["45 - 51", { above: { limit: 45, through: true }, below: { limit: 51, through: true } }],
  ])("%j", (cell, expected) => {
    expect(readCount(cell)).toEqual({ ...NOTHING, ...expected });
  });
});

describe("a count with names keeps the count and says that names are there", () => {
  test.each([
    ["3: Ana, Bo, Cy", 3],
    ["5 - Ana, Bo", 5],
    ["3 (Ana, Bo, Cy)", 3],
    ["Ana, Bo, Cy", 3],
  ])("%s is %d", (text, count) => {
    expect(readCount(text)).toEqual({ ...NOTHING, count, names: true });
  });

  test("no name is part of the answer", () => {
    expect(JSON.stringify(readCount("3: Ana, Bo, Cy"))).not.toMatch(/Ana|Bo|Cy/);
  });
});

describe("what says nothing of how many is null", () => {
  test.each<Cell>([
    "___ % of class",
    "Level 3",
    "Unit 3",
    "Ana",
    "25/19",
    "3/4/5",
    "9/14/23",
    "2:15",
    "1 hr",
    "Exceeds",
    "",
    null,
    true,
  ])("%j", (cell) => {
    expect(readCount(cell)).toBeNull();
  });
});
