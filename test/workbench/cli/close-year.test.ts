/** `plt close-year` looks first and closes on request; `plt summarize --year` shows the old year; `plt print --mine` knows whom it may speak of. */
import { existsSync, readFileSync } from "node:fs";
import { documentedSchemas, violations } from "./schemas.ts";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();
const schemas = documentedSchemas();

/** A log with one meeting of May 13, seen on May 20. */
async function log(): Promise<string> {
  const path = at("log.xlsx");
  await typed(["new", "--out", path, "--team", "Grade 5"]);
  const meeting = { date: "2026-05-13", attendees: ["Ann Lee", "Bo Diaz"], stage: "implement" };
  await typed(["save", path, "meeting"], JSON.stringify(meeting));
  return path;
}

async function json(words: readonly string[]) {
  const { code, out } = await typed([...words, "--json"]);
  const value = JSON.parse(out);
  expect(violations(value, schemas["close-year"] ?? {}, schemas)).toEqual([]);
  return { code, value };
}

test("without a day it says what would rest and what goes on, and how to close; nothing is written", async () => {
  const path = await log();
  const before = readFileSync(path);
  const { code, out } = await typed(["close-year", path]);
  expect(out.split("\n")).toEqual([
    "2025-26 ends; 2026-27 begins on Aug 24, 2026.",
    "  PLT Meetings: 1 rests, 0 go on",
    "  PLT Members: 0 rest, 2 go on",
    "On the team: Ann Lee and Bo Diaz. Who leaves is named after --leaves.",
    "The cycle is in “Implement”. A new one begins with the year, or the team goes on with it (--goes-on).",
    `Nothing was written. To close the year: plt close-year ${JSON.stringify(path)} --begins 2026-08-24`,
  ]);
  expect(code).toBe(0);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect((await json(["close-year", path])).value).toMatchObject({
    out: null,
    begins: "2026-08-24",
    stage: "Implement",
  });
});

test("with a day the year is closed where it stands; closed again, the file is left as it is; undo opens it", async () => {
  const path = await log();
  const words = ["close-year", path, "--begins", "2026-08-24", "--leaves", "ann lee", "--goes-on"];
  const { value } = await json(words);
  expect(value).toMatchObject({ out: path, left: ["Ann Lee"], year: "2025-26", next: "2026-27" });
  const { kinds } = JSON.parse((await typed(["read", path, "--json"])).out);
  expect(kinds.team).toMatchObject([{ begins: "2026-08-24", school_year: "2026-27", cycle_since: "2026-05-13" }]);
  expect(kinds.member).toMatchObject([
    { name: "Ann Lee", left: "2026-05-20" },
    { name: "Bo Diaz", left: null },
  ]);
  const closed = readFileSync(path);
  const again = await typed(["close-year", path, "--begins", "2026-08-24", "--goes-on"]);
  expect([again.code, again.out]).toEqual([0, expect.stringContaining("The year 2025-26 is closed")]);
  expect(readFileSync(path).equals(closed)).toBe(true);
  await typed(["undo", path]);
  const { kinds: back } = JSON.parse((await typed(["read", path, "--json"])).out);
  expect(back.team).toMatchObject([{ begins: null, cycle_since: null }]);
  expect(back.member).toMatchObject([{ left: null }, { left: null }]);
});

test.each([
  [["--begins", "2026-05-01"], "No meeting of this year was held before May 1, 2026"],
  [["--begins", "soon"], "“soon” is not a date."],
  [["--leaves", "Zoe Zed"], "“Zoe Zed” is not on the team's roster. On it are: Ann Lee and Bo Diaz."],
])("%s is refused with the reason, and nothing is written", async (words, why) => {
  const path = await log();
  const before = readFileSync(path);
  const { code, err } = await typed(["close-year", path, ...words]);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("the summary shows the year that is named, and says which there are", async () => {
  const path = await log();
  await typed(["close-year", path, "--begins", "2026-08-24"]);
  expect((await typed(["summarize", path, "--year", "2025-26"], "", { PLT_TODAY: "2026-09-01" })).code).toBe(0);
  const { code, err } = await typed(["summarize", path, "--year", "1999"]);
  expect([code, err]).toEqual([2, "The log has no meetings in “1999”. Its years are: 2025-26."]);
});

test("a page of somebody whom the log does not know is not written, and the roster is named", async () => {
  const path = await log();
  const { code, err } = await typed(["print", path, "--mine", "Zoe Zed", "--out", at("mine.xlsx")]);
  expect([code, err]).toEqual([
    2,
    "The log knows nobody called “Zoe Zed”. On the roster are: Ann Lee, Bo Diaz. Write the name as it stands there.",
  ]);
  expect(existsSync(at("mine.xlsx"))).toBe(false);
});
