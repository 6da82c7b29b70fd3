/** The five years leave out nothing that the five documents ask for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How many rows each document has, by its letter. */
const ROWS = { V: 7, L: 8, T: 11, W: 9, C: 13 };

const asked = Object.entries(ROWS).flatMap(([letter, rows]) =>
  Array.from({ length: rows }, (_, i) => `${letter}${i + 1}`),
);

/** The requirements at the beginning of the titles of facts, alone or with commas. */
const namedIn = (source: string): readonly string[] =>
  [...source.matchAll(/title:\s*"([VLTWC]\d+(?:, [VLTWC]\d+)*): /g)].flatMap(([, ids = ""]) => ids.split(", "));

test("each of the 48 rows has a fact in one of the years", () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
  const told = new Set(files.flatMap((name) => namedIn(readFileSync(join(__dirname, name), "utf8"))));
  expect(asked).toHaveLength(48);
  expect(asked.filter((id) => !told.has(id))).toEqual([]);
});
