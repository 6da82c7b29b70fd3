/** `plt pages` draws from what a program's workbook has collected, and says what is missing where it has nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "../../../core/commands/collect.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOfFile, bytesOfBook } from "../../../workbench/book-file.ts";
import { bookOf } from "../../../workbench/hosts/book-of.ts";
import { perform } from "../../core/commands/a-log.ts";
import { program, readAt } from "../../core/commands/a-program.ts";
import { typed } from "./typed.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plt-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(snapshot: Snapshot): string {
  const path = join(folder, "district.xlsx");
  const tabs = snapshot.sheets.map(({ name, cells }): [string, Snapshot["sheets"][number]["cells"]] => [name, cells]);
  writeFileSync(path, bytesOfBook(bookOf("district", Object.fromEntries(tabs))));
  return path;
}

const sheetsIn = (path: string): readonly string[] =>
  bookOfFile(readFileSync(path), path).sheets.map(({ name }) => name);

const collected = (): Snapshot => {
  const taken = [readAt("teams-1", "09:30", 4), readAt("teams-2", "09:30", 3)];
  return perform(collect, { type: "collect", id: "c1", taken }, program()).after;
};

test("all pages are drawn into the file itself", async () => {
  const path = put(collected());
  const { code, out } = await typed(["pages", path, "--since", "2025-09-20"]);
  expect(code).toBe(0);
  expect(out).toContain("PLT District");
  expect(sheetsIn(path)).toEqual(
    expect.arrayContaining(["PLT District", "PLT Board", "PLT Oak Hill", "PLT All Teams"]),
  );
});

test("one school's page is drawn alone", async () => {
  const path = put(collected());
  const { code, out } = await typed(["pages", path, "--school", "Oak Hill", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ sheets: ["PLT Oak Hill", "PLT All Teams"] });
  expect(sheetsIn(path)).not.toContain("PLT District");
});

test.each([
  ["nothing was collected", program, [], "Nothing has been collected yet."],
  ["the school is not known", collected, ["--school", "Elm Park"], "Choose a school whose figures were collected"],
  ["the day is no day", collected, ["--since", "soon"], "soon"],
])("where %s, it says so and writes nothing", async (_, book, more, said) => {
  const path = put(book());
  const before = readFileSync(path);
  const { code, err } = await typed(["pages", path, ...more]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(readFileSync(path)).toEqual(before);
});
