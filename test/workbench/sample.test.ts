/** The sample workbook is what its generator makes, and as messy as it says. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unpack } from "../../workbench/files/archive.ts";
import { openBytes } from "../../workbench/read.ts";
import { sample, sampleResult } from "../../workbench/sample.ts";
import { grade5 } from "../../workbench/samples/grade-5.ts";
import { isMeeting, ROWS } from "../../workbench/samples/grade-5-meetings.ts";
import { ASKING } from "./packed.ts";

const bytes = new Uint8Array(readFileSync(sample()));

test("is made by its generator, byte for byte, and is small", async () => {
  expect(Buffer.compare(await grade5(), bytes)).toBe(0);
  expect(bytes.length).toBeLessThan(60 * 1024);
});

test("has a chart, a comment and a drop-down", () => {
  const parts = unpack(bytes, "sample");
  expect([...parts.keys()]).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/comments1.xml"]));
  expect(Buffer.from(parts.get("xl/worksheets/sheet1.xml") ?? []).toString()).toContain("<dataValidation ");
});

test("has its header in row 5 under merged titles, and 25 meetings among rows that are none", () => {
  const { sheets } = openBytes(bytes, "sample.xlsx", ASKING).snapshot;
  expect(sheets.map(({ name }) => name)).toEqual(["PLC Notes", "Bus duty", "Fraction checks"]);
  expect(sheets[0]?.cells[4]?.[0]).toBe("Date");
  expect(sheets[0]?.merges.length).toBeGreaterThan(3);
  expect(ROWS.filter(isMeeting)).toHaveLength(25);
  expect(ROWS.filter((row) => !isMeeting(row)).length).toBeGreaterThan(5);
});

test("its description tells its true numbers", () => {
  const readme = readFileSync(join(dirname(sample()), "README.md"), "utf8");
  const meetings = ROWS.filter(isMeeting);
  const actions = meetings.reduce(
    (sum, { action }) => sum + action.split("\n").filter((line) => line !== "").length,
    0,
  );
  const absences = meetings.reduce((sum, { who }) => sum + (who.match(/absent/g) ?? []).length, 0);
  expect(readme).toContain(`| Meetings | ${meetings.length}, from`);
  expect(readme).toContain(`| Action items | ${actions} (`);
  expect(readme).toContain(`| Absences | ${absences} |`);
});

test("its converted copy goes beside it", () => {
  expect(sampleResult().replace(/\\/g, "/")).toMatch(/workbench\/samples\/grade-5-plc-notes - PLT log\.xlsx$/);
});
