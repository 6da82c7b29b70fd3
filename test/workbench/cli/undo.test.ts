/** `plt undo` says of every entry how it ended, and why where it stays: counts first. */
import { writeFileSync } from "node:fs";
import { stroke, typeOver } from "./type-over.ts";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();

const NOTES = `Date,Who was there,Notes,Action items
10/8/2025,"Ann Lee, Bo Diaz",Quiz on Friday,Copy the quiz
10/15/2025,"Ann Lee, Bo Diaz",Try small groups,
10/22/2025,"Ann Lee, Bo Diaz",Look at work,
`;

async function log(): Promise<string> {
  writeFileSync(at("notes.csv"), NOTES);
  await typed(["convert", at("notes.csv"), "--out", at("log.xlsx")]);
  return at("log.xlsx");
}

const undone = async (path: string): Promise<readonly string[]> => (await typed(["undo", path])).out.split("\n");

test("a conversion that nobody touched is taken back whole", async () => {
  const lines = await undone(await log());
  expect(lines[0]).toMatch(/^\d+ entries taken back, 0 kept, 0 could not be taken back\.$/);
  expect(lines).not.toContain("Kept:");
  expect(lines.join()).toMatch(/Tabs taken away: .*PLT Meetings/);
});

test("what somebody changed, or wrote something beside, stays, with its place and why", async () => {
  const path = await log();
  await typeOver(path, "PLT Meetings", 1, 0, "10/9/2025");
  await typeOver(path, "PLT Meetings", 0, 15, "Mood");
  await typeOver(path, "PLT Meetings", 2, 15, "good");
  const lines = await undone(path);
  expect(lines[0]).toMatch(/^\d+ entries taken back, 2 kept, 0 could not be taken back\.$/);
  expect(lines.slice(lines.indexOf("Kept:") + 1).slice(0, 2)).toEqual([
    expect.stringMatching(/^ {2}- 10\/9\/2025 .*: PLT Meetings A2: Someone changed it\.$/),
    expect.stringMatching(/^ {2}- 2025-10-15 .*: PLT Meetings A3: Someone typed something beside it\.$/),
  ]);
});

test("what is gone already could not be taken back, and that is said", async () => {
  const path = await log();
  await stroke(path, { do: "remove-rows", sheet: "PLT Meetings", row: 1, count: 1 });
  await stroke(path, { do: "remove-sheet", sheet: "PLT Actions" });
  const lines = await undone(path);
  expect(lines[0]).toContain("0 kept, 2 could not be taken back.");
  expect(lines.slice(lines.indexOf("Not possible:") + 1).slice(0, 2)).toEqual([
    expect.stringMatching(/: PLT Meetings: Someone took it out\.$/),
    expect.stringMatching(/: PLT Actions: Its tab PLT Actions is gone\.$/),
  ]);
});
