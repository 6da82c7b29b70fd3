/** What a person keeps where a rollup writes stays: files and folders that are not ours, notes beside a school's page; and one run waits for another. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bytesOfLog } from "../../../workbench/bench/summaries/made-book.ts";
import { madeLog } from "../../../workbench/bench/summaries/made-log.ts";
import { openBytes } from "../../../workbench/read.ts";
import { collect } from "../../../workbench/rollup/collect.ts";
import { asItIsNow, drawDistrict, earlierRun } from "../../../workbench/rollup/draw.ts";
import { writeWorkbook } from "../../../workbench/write.ts";
import { day } from "../../log-builder.ts";
import { ownFolder, TODAY } from "../cli/typed.ts";

const at = ownFolder();
const PLT = join(__dirname, "..", "..", "..", "dist", "workbench", "plt.mjs");
const ASKING = { today: day(TODAY), now: `${TODAY}T12:00`, person: "", language: "en" } as const;

/** Child processes take their time on a busy machine. */
jest.setTimeout(180_000);

const rollup = (...words: readonly string[]) => {
  const env = { ...process.env, PLT_TODAY: TODAY, PLT_LANGUAGE: "en" };
  const all = [PLT, "rollup", at("logs"), "--out", at("district.xlsx"), ...words];
  return spawnSync(process.execPath, all, { encoding: "utf8", env, timeout: 120_000 });
};

beforeEach(() => {
  mkdirSync(at("logs"));
  for (let i = 0; i < 2; i++) writeFileSync(at(`logs/team ${i}.xlsx`), bytesOfLog(madeLog(i, 2, 3)));
});

test("an extract never takes the place of a file of one's own", () => {
  writeFileSync(at("teachers.csv"), "name,room\n");
  const { status, stderr } = rollup("--extract", at("teachers.csv"));
  expect(status).toBe(2);
  expect(stderr).toContain("is no extract of PLT Log, so it was left as it is");
  expect(readFileSync(at("teachers.csv"), "utf8")).toBe("name,room\n");
});

test("an extract never takes the place of a folder with files of one's own, and takes that of an earlier extract", () => {
  mkdirSync(at("own.csv"));
  writeFileSync(at("own.csv/plan.txt"), "mine");
  expect(rollup("--extract", at("own.csv")).status).toBe(2);
  expect(readdirSync(at("own.csv"))).toEqual(["plan.txt"]);
  expect(rollup("--extract", at("x.csv")).status).toBe(0);
  expect(rollup("--extract", at("x.csv")).status).toBe(0);
  expect(readdirSync(at("x.csv"))).toContain("meetings");
});

test("notes beside a school's page stay when its workbook is written again", async () => {
  expect(rollup("--schools", at("schools")).status).toBe(0);
  const path = at("schools/School 001.xlsx");
  const opened = openBytes(new Uint8Array(readFileSync(path)), path, ASKING);
  const note = { sheet: "PLT School 001", row: 5, column: 8, cells: [["call Ms Lee"]] };
  const { bytes } = await writeWorkbook(opened, [{ do: "set-cells", ...note }]);
  writeFileSync(path, bytes);
  expect(rollup("--schools", at("schools")).status).toBe(0);
  const again = openBytes(new Uint8Array(readFileSync(path)), path, ASKING).snapshot;
  expect(JSON.stringify(again.sheets.find(({ name }) => name === "PLT School 001")?.cells)).toContain("call Ms Lee");
});

test("notes that are saved in the district's workbook while logs are read are kept", async () => {
  rollup();
  const path = at("district.xlsx");
  const earlier = await earlierRun(path, ASKING);
  const note = { sheet: "PLT District", row: 5, column: 8, cells: [["ask Ana"]] };
  if (earlier) writeFileSync(path, (await writeWorkbook(earlier, [{ do: "set-cells", ...note }])).bytes);
  const now = await asItIsNow(earlier, path, ASKING);
  await drawDistrict(path, [], now, ASKING);
  const { sheets } = openBytes(new Uint8Array(readFileSync(path)), path, ASKING).snapshot;
  expect(JSON.stringify(sheets)).toContain("ask Ana");
  await expect(drawDistrict(path, [], earlier, ASKING)).rejects.toMatchObject({
    notice: { code: "host/file-changed" },
  });
});

test("a workbook that Excel has open is not written, and that is said before any log is read", () => {
  rollup();
  writeFileSync(at("~$district.xlsx"), "");
  const { status, stderr } = rollup();
  expect([status, stderr]).toEqual([2, expect.stringContaining("district.xlsx is open in Excel")]);
  expect(stderr).not.toContain("to look through");
});

test("the page of a school whose teams are gone says so in place of its last figures", () => {
  rollup();
  rmSync(at("logs/team 1.xlsx"));
  expect(rollup().status).toBe(0);
  const { sheets } = openBytes(new Uint8Array(readFileSync(at("district.xlsx"))), "district.xlsx", ASKING).snapshot;
  const text = JSON.stringify(sheets.find(({ name }) => name === "PLT School 002")?.cells);
  expect(text).toContain("No figures: on May 20, 2026 this page was not drawn.");
  expect(text).not.toContain("At a glance");
});

test("a workbook of a school's own name that is not ours is left as it is", () => {
  mkdirSync(at("schools"));
  const own = bytesOfLog(madeLog(3, 2, 2));
  writeFileSync(at("schools/School 001.xlsx"), own);
  const { status, stderr } = rollup("--schools", at("schools"));
  expect(status).toBe(2);
  expect(stderr).toContain("Choose another folder after --schools.");
  expect(readFileSync(at("schools/School 001.xlsx")).equals(own)).toBe(true);
});

test("what it wrote into the folder of logs is not looked through the next time", () => {
  const inside = ["--schools", at("logs/schools"), "--extract", at("logs/x.csv")];
  rollup(...inside);
  const { stdout } = rollup("--json", ...inside);
  expect(JSON.parse(stdout).files.map(({ source }: { source: string }) => source)).toEqual([
    "team 0.xlsx",
    "team 1.xlsx",
  ]);
});

test("a second run on the same workbook is told to wait, and one that was killed holds nobody up", () => {
  const lock = at(".district.plt-rollup.lock");
  writeFileSync(lock, `${process.pid} ${hostname()}`);
  const waits = rollup();
  expect(waits.status).toBe(2);
  expect(waits.stderr).toContain("is being made by another run just now");
  expect(existsSync(lock)).toBe(true);
  writeFileSync(lock, `${spawnSync(process.execPath, ["-e", ""]).pid} ${hostname()}`);
  expect(rollup().status).toBe(0);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ["a file where the schools' folder goes", ["--schools", "file.txt"], "Choose another folder after --schools."],
  ["a file where the extract's folder goes", ["--extract", "file.txt/x.csv"], "--extract."],
])("%s is said in a sentence", (_, [option = "", name = ""], said) => {
  writeFileSync(at("file.txt"), "mine");
  const { status, stderr } = rollup(option, at(name));
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test("what was collected from a folder that is closed now is kept as old, and the folder is named", async () => {
  mkdirSync(at("logs/east"));
  writeFileSync(at("logs/east/team 2.xlsx"), bytesOfLog(madeLog(2, 2, 3)));
  rollup();
  const lines: string[] = [];
  rmSync(at("logs/east"), { recursive: true });
  const collection = await collect({
    folder: at("logs"),
    sources: ["team 0.xlsx", "team 1.xlsx"],
    closed: [{ source: "east", reason: "EACCES" }],
    state: at(".district.plt-rollup.jsonl"),
    asking: ASKING,
    program: pathToFileURL(join(PLT, "..", "reader.mjs")),
    seconds: 60,
    progress: ({ source, outcome }) => lines.push(`${source} ${outcome}`),
  });
  collection.close();
  expect(lines.sort()).toEqual(["east unread", "east/team 2.xlsx old", "team 0.xlsx kept", "team 1.xlsx kept"]);
  expect(collection.unread).toEqual([
    { source: "east", why: "You may not open east. Ask whoever owns it for permission to read it." },
  ]);
});
