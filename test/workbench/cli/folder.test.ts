/** A folder of workbooks, as a district has it: all are tried, none stops the others, and a run that was cut off ends as if it had not been. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { documentedSchemas, violations } from "./schemas.ts";
import { ownFolder, TODAY, typed } from "./typed.ts";

const at = ownFolder();
const ROOT = join(__dirname, "..", "..", "..");
const PLT = join(ROOT, "workbench", "plt.mjs");
const ENV = { ...process.env, PLT_TODAY: TODAY, PLT_LANGUAGE: "en" };

/** Child processes take their time on a busy machine. */
jest.setTimeout(180_000);

const SURE = `Date,Attendees,Notes\n${["10/8/2025", "10/15/2025", "10/22/2025"]
  .map((day) => `${day},"Ann Lee, Bo Diaz",Quiz on Friday`)
  .join("\n")}\n`;
/** With a day that no calendar has. */
const ASKING = `${SURE}2/30/2026,"Ann Lee, Bo Diaz",Quiz on Friday\n`;
const BUDGET = "Item,Cost\nPaper,12\nInk,30\n";

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), content);
};

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PLT, "convert", ...words], {
    encoding: "utf8",
    env: ENV,
  });
  return { code: status, out: stdout, err: stderr };
};

const report = (folder = "logs") => JSON.parse(readFileSync(at(`${folder}/report.json`), "utf8"));

/** Outcome by file. */
const outcomes = (folder = "logs") =>
  Object.fromEntries(
    report(folder).files.map(({ source, outcome }: { source: string; outcome: string }) => [source, outcome]),
  );

/** Every file below a folder with its bytes, the note of how far it came aside. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(at(folder), { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(at(folder), name)).isFile() && !name.endsWith(".jsonl"));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(at(folder), name)).toString("base64")]));
}

test("every file is tried, the worst among them, and each has its outcome and why", () => {
  write("notes/grade 5.csv", SURE);
  write("notes/west/grade 4.csv", ASKING);
  write("notes/west/budget.csv", BUDGET);
  write("notes/broken.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  write("notes/letter.xlsx", "Dear team");
  write("notes/=1+1.csv", SURE);
  write("notes/huge.xlsx", "");
  truncateSync(at("notes/huge.xlsx"), 60 * 1024 * 1024);
  write("notes/~$grade 5.xlsx", "x");
  write("notes/readme.txt", "x");
  const before = contentOf("notes");
  const { code, out, err } = run(at("notes"), "--out", at("logs"));
  expect(code).toBe(1);
  expect(outcomes()).toEqual({
    "=1+1.csv": "converted",
    "broken.xlsx": "could-not",
    "grade 5.csv": "converted",
    "huge.xlsx": "could-not",
    "letter.xlsx": "could-not",
    "west/budget.csv": "nothing",
    "west/grade 4.csv": "needs-a-person",
  });
  const schemas = documentedSchemas();
  expect(violations(report(), schemas["report"] ?? { type: "null" }, schemas)).toEqual([]);
  expect(report().totals).toEqual({ converted: 2, "needs-a-person": 1, nothing: 1, "could-not": 3 });
  expect(out).toMatch(/could not +huge\.xlsx +huge\.xlsx has 60 MB/);
  expect(out).toMatch(/needs a person +west\/grade 4\.csv +\d+ +1 place needs a look/);
  expect(out).toContain(
    "2 files were converted, 1 was converted and needs a person, 1 holds nothing for a log and 3 could not be converted.",
  );
  expect(err).toContain("7 spreadsheets to convert");
  expect(err).toMatch(/7 of 7: /);
  expect(existsSync(at("logs/west/grade 4 (csv) - PLT log.xlsx"))).toBe(true);
  expect(contentOf("notes")).toEqual(before);
  const csv = readFileSync(at("logs/report.csv"), "utf8");
  expect(csv.startsWith("\uFEFFOutcome,File,")).toBe(true);
  expect(csv).toContain("converted,'=1+1.csv,");
});

test("run again, it does only what is new or was changed", () => {
  write("notes/a.csv", SURE);
  write("notes/b.csv", SURE);
  run(at("notes"), "--out", at("logs"));
  const log = at("logs/a (csv) - PLT log.xlsx");
  const first = statSync(log).mtimeMs;
  write("notes/b.csv", SURE.replace("Friday", "Monday"));
  write("notes/c.csv", SURE);
  const { err } = run(at("notes"), "--out", at("logs"));
  expect(err).toContain("1 file was done before and is left as it is.");
  expect(err).toContain("b.csv – converted");
  expect(statSync(log).mtimeMs).toBe(first);
  expect(outcomes()).toEqual({ "a.csv": "converted", "b.csv": "converted", "c.csv": "converted" });
});

test("a log in which somebody worked since is not written over, nor a file that was there before", () => {
  write("notes/a.csv", SURE);
  write("notes/b.csv", SURE);
  write("logs/b (csv) - PLT log.xlsx", "mine");
  run(at("notes"), "--out", at("logs"));
  expect(readFileSync(at("logs/b (csv) - PLT log.xlsx"), "utf8")).toBe("mine");
  writeFileSync(at("logs/a (csv) - PLT log.xlsx"), "worked in");
  write("notes/a.csv", SURE.replace("Friday", "Monday"));
  expect(run(at("notes"), "--out", at("logs")).code).toBe(1);
  expect(readFileSync(at("logs/a (csv) - PLT log.xlsx"), "utf8")).toBe("worked in");
  expect(report().files.map(({ why }: { why: string }) => why)).toEqual([
    expect.stringContaining("Someone has worked in"),
    expect.stringContaining("is there already and was not written by this command"),
  ]);
});

/** The lines of finished files that a run has left so far. */
const finishedIn = (folder: string): number => {
  const state = at(`${folder}/.plt-convert.jsonl`);
  return existsSync(state) ? readFileSync(state, "utf8").split('"is":"file"').length - 1 : 0;
};

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => void child.on("exit", () => resolve()));

test("killed at any point and run again, it ends the same", async () => {
  for (let i = 0; i < 6; i++) write(`notes/team ${i}.csv`, i % 3 === 2 ? ASKING : SURE.replace("Friday", `day ${i}`));
  const moment = `${JSON.stringify({ is: "begun", today: TODAY, now: `${TODAY}T15:30` })}`;
  for (const folder of ["whole", "parted"]) write(`${folder}/.plt-convert.jsonl`, moment);
  run(at("notes"), "--out", at("whole"));
  for (const files of [3]) {
    const child = spawn(process.execPath, [PLT, "convert", at("notes"), "--out", at("parted")], {
      env: ENV,
      stdio: "ignore",
    });
    const gone = ended(child);
    while (finishedIn("parted") < files) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await gone;
  }
  expect(existsSync(at("parted/report.json"))).toBe(false);
  writeFileSync(
    at("parted/.plt-convert.jsonl"),
    `${readFileSync(at("parted/.plt-convert.jsonl"), "utf8")}\n{"is":"file","ma`,
  );
  write("parted/.team 5 (csv) - PLT log.xlsx.0123abcd.new", "half a file");
  const { err } = run(at("notes"), "--out", at("parted"));
  expect(err).toMatch(/\d files were done before/);
  expect(contentOf("parted")).toEqual(contentOf("whole"));
});

test("a file that takes too long is given up, the others go on, and it is tried again the next time", () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `10/${(i % 28) + 1}/2025,"Ann Lee, Bo Diaz ${i}",Quiz ${i}`);
  write("notes/a long year.csv", `Date,Attendees,Notes\n${rows.join("\n")}\n`);
  write("notes/b.csv", SURE);
  const { code } = run(at("notes"), "--out", at("logs"), "--time-limit", "2");
  expect(code).toBe(1);
  expect(outcomes()).toMatchObject({ "a long year.csv": "could-not" });
  expect(report().files[0].why).toContain("It took longer than 2 seconds.");
  rmSync(at("notes/a long year.csv"));
  expect(run(at("notes"), "--out", at("logs")).code).toBe(0);
  expect(outcomes()).toEqual({ "b.csv": "converted" });
});

test.each([
  ["no folder for the logs", (): string[] => [at("notes")], /Say where the logs of a folder go/],
  ["the same folder", (): string[] => [at("notes"), "--out", at("notes")], /go into another one/],
  ["a plan", (): string[] => [at("notes"), "--out", at("logs"), "--plan", "p.json"], /--plan is for one workbook/],
  [
    "a time that is none",
    (): string[] => [at("notes"), "--out", at("logs"), "--time-limit", "soon"],
    /“soon” is no number of seconds/,
  ],
  [
    "a file for the logs",
    (): string[] => [at("notes"), "--out", at("notes/a.csv")],
    /a\.csv is a file\. Name a folder/,
  ],
])("%s is said in a sentence", async (_fact, words, sentence) => {
  write("notes/a.csv", SURE);
  const { code, err } = await typed(["convert", ...words()]);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
