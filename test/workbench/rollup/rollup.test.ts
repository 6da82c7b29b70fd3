/** A folder of logs, as a district has it: read once, kept, resumed, and what cannot be read is named and keeps its last figures. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { bytesOfLog } from "../../../workbench/bench/summaries/made-book.ts";
import { madeLog } from "../../../workbench/bench/summaries/made-log.ts";
import { openBytes } from "../../../workbench/read.ts";
import { day } from "../../log-builder.ts";
import { documentedSchemas, violations } from "../cli/schemas.ts";
import { ownFolder, TODAY } from "../cli/typed.ts";

const at = ownFolder();
const PLT = join(__dirname, "..", "..", "..", "dist", "workbench", "plt.mjs");
const ENV = { ...process.env, PLT_TODAY: TODAY, PLT_LANGUAGE: "en" };

/** Child processes take their time on a busy machine. */
jest.setTimeout(180_000);

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), content);
};

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PLT, "rollup", ...words], {
    encoding: "utf8",
    env: ENV,
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
};

const logs = (n: number): void => {
  for (let i = 0; i < n; i++) write(`logs/school ${i % 2}/team ${i}.xlsx`, bytesOfLog(madeLog(i, 2, 6)));
};

/** All cells of a tab of a workbook. */
function cellsOf(name: string, sheet: string): readonly (readonly unknown[])[] {
  const asking = { today: day(TODAY), now: `${TODAY}T12:00`, person: "", language: "en" } as const;
  const { snapshot } = openBytes(new Uint8Array(readFileSync(at(name))), name, asking);
  return snapshot.sheets.find((each) => each.name === sheet)?.cells ?? [];
}

const outcomes = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    JSON.parse(out).files.map(({ source, outcome }: { source: string; outcome: string }) => [source, outcome]),
  );

test("every log is read, and the pages of all are in one workbook", () => {
  logs(3);
  write("logs/budget.csv", "Item,Cost\nPaper,12\n");
  const { code, out, err } = run(at("logs"), "--out", at("district.xlsx"), "--json");
  expect(code).toBe(0);
  expect(outcomes(out)).toEqual({
    "budget.csv": "none",
    "school 0/team 0.xlsx": "read",
    "school 0/team 2.xlsx": "read",
    "school 1/team 1.xlsx": "read",
  });
  const schemas = documentedSchemas();
  expect(violations(JSON.parse(out), schemas["rollup"] ?? { type: "null" }, schemas)).toEqual([]);
  expect(err).toMatch(/4 of 4: /);
  expect(cellsOf("district.xlsx", "PLT District")[0]?.[0]).toBe("Cedar County: how our schools are doing");
  expect(cellsOf("district.xlsx", "PLT All Teams").map((row) => row[0])).toEqual(
    expect.arrayContaining(["Math team 1", "Reading team 2", "Science team 3"]),
  );
});

test("given again, only what changed is read, and what stands beside our columns stays", () => {
  logs(2);
  run(at("logs"), "--out", at("district.xlsx"));
  write("logs/school 0/team 0.xlsx", bytesOfLog(madeLog(0, 2, 9)));
  write("logs/new.xlsx", bytesOfLog(madeLog(7, 2, 6)));
  const { out } = run(at("logs"), "--out", at("district.xlsx"), "--json");
  expect(outcomes(out)).toEqual({
    "new.xlsx": "read",
    "school 0/team 0.xlsx": "read",
    "school 1/team 1.xlsx": "kept",
  });
  rmSync(at("logs/new.xlsx"));
  const again = run(at("logs"), "--out", at("district.xlsx"), "--json");
  expect(Object.values(outcomes(again.out))).toEqual(["kept", "kept"]);
  expect(cellsOf("district.xlsx", "PLT All Teams").map((row) => row[0])).not.toContain("Social Studies team 8");
});

test("a log that cannot be read any more is named with the reason and keeps its last figures; one that never could is in none", () => {
  logs(2);
  run(at("logs"), "--out", at("district.xlsx"));
  write("logs/school 0/team 0.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  write("logs/broken.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]));
  const { code, out } = run(at("logs"), "--out", at("district.xlsx"));
  expect(code).toBe(1);
  expect(out).toMatch(/school 0\/team 0\.xlsx: .+ Its last figures are kept, marked as old\./);
  const text = JSON.stringify(cellsOf("district.xlsx", "PLT District"));
  expect(text).toContain("its log could not be read, so these are its figures of May 20, 2026");
  expect(text).toContain("broken.xlsx: broken.xlsx is ");
  expect(JSON.stringify(cellsOf("district.xlsx", "PLT All Teams"))).toContain("old figures");
});

test("a run that is killed goes on where it stopped and ends as if it had not been", async () => {
  logs(12);
  const killed = spawn(process.execPath, [PLT, "rollup", at("logs"), "--out", at("district.xlsx")], { env: ENV });
  await new Promise<void>((resolve) => {
    killed.stderr.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("4 of 12")) killed.kill("SIGKILL");
    });
    killed.on("exit", () => resolve());
  });
  expect(existsSync(at("district.xlsx"))).toBe(false);
  const { out } = run(at("logs"), "--out", at("district.xlsx"), "--json");
  const counts = Object.values(outcomes(out));
  expect(counts.filter((outcome) => outcome === "kept").length).toBeGreaterThanOrEqual(4);
  run(at("logs"), "--out", at("whole.xlsx"));
  expect(readFileSync(at("district.xlsx")).equals(readFileSync(at("whole.xlsx")))).toBe(true);
});

/** What a database answers to the schools' query over an extract of either form. */
async function schoolsIn(folder: string, kind: "csv" | "parquet"): Promise<readonly (readonly string[])[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const table of ["teams", "meetings", "goals", "actions"]) {
    const files = `'${folder}/${table}/*/*/rows.${kind}', hive_partitioning = true, hive_types = {'year': VARCHAR, 'school': VARCHAR}`;
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM read_${kind}(${files})`);
  }
  const sql = readFileSync(join(__dirname, "..", "..", "..", "docs", "sql", "schools.sql"), "utf8");
  const answer = await connection.runAndReadAll(sql, { today: TODAY, year: "2025-26" });
  return answer.getRows().map((row) => row.map(String));
}

test("the extract is a folder by table, year and school, in either form, and each school has its workbook", async () => {
  logs(2);
  const both = [at("logs"), "--out", at("district.xlsx"), "--schools", at("schools")];
  expect(run(...both, "--extract", at("x.csv")).code).toBe(0);
  expect(run(...both, "--extract", at("x.parquet")).code).toBe(0);
  const csv = readFileSync(at("x.csv/meetings/year=2025-26/school=School%20001/rows.csv"), "utf8").split("\n");
  expect(csv[0]).toMatch(/^team,day,month,stage,/);
  expect(csv.length).toBe(8);
  const parquet = readFileSync(at("x.parquet/meetings/year=2025-26/school=School%20001/rows.parquet"));
  expect(parquet.subarray(0, 4).toString()).toBe("PAR1");
  const schools = await schoolsIn(at("x.parquet"), "parquet");
  expect(schools.map(([school, teams, , , meetings]) => [school, teams, meetings])).toEqual([
    ["School 001", "1", "6"],
    ["School 002", "1", "6"],
  ]);
  expect(schools).toEqual(await schoolsIn(at("x.csv"), "csv"));
  expect(readdirSync(at("schools")).sort()).toEqual(["School 001.xlsx", "School 002.xlsx"]);
  expect(cellsOf("schools/School 001.xlsx", "PLT School 001")[0]?.[0]).toBe("School 001: how our teams are doing");
});

test.each([
  ["no folder", ["nowhere", "--out", "d.xlsx"], "There is no file at"],
  ["no --out", ["."], "--out and a name that ends in .xlsx"],
  ["an ending that is no workbook's", [".", "--out", "d.csv"], ".xlsx"],
  ["an extract of no kind", [".", "--out", "d.xlsx", "--extract", "x.zip"], ".csv or .parquet"],
  ["a day that is none", [".", "--out", "d.xlsx", "--since", "May"], "is not a day"],
  ["an update that lies ahead", [".", "--out", "d.xlsx", "--since", "2030-01-01"], "a day before today"],
])("%s is said in a sentence", (_, words, said) => {
  const { code, err } = run(...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test("a workbook that no rollup has written is left as it is", () => {
  logs(1);
  write("mine.xlsx", bytesOfLog(madeLog(3, 2, 2)));
  const before = readFileSync(at("mine.xlsx"));
  expect(run(at("logs"), "--out", at("mine.xlsx")).code).toBe(2);
  expect(readFileSync(at("mine.xlsx")).equals(before)).toBe(true);
});

test("a folder without a log is told apart", () => {
  write("logs/budget.csv", "Item,Cost\nPaper,12\n");
  expect(run(at("logs"), "--out", at("district.xlsx")).code).toBe(3);
});

test("print writes the book, and a person's own page, each into a workbook of its own", () => {
  logs(1);
  const log = at("logs/school 0/team 0.xlsx");
  const print = (...words: readonly string[]) =>
    spawnSync(process.execPath, [PLT, "print", log, ...words], { encoding: "utf8", env: ENV });
  expect(print("--book", "--out", at("book.xlsx")).status).toBe(0);
  expect(cellsOf("book.xlsx", "PLT Meeting Book")[0]?.[0]).toBe("Math team 1: meeting book");
  expect(print("--mine", "Ana Ruiz", "--out", at("mine.xlsx")).status).toBe(0);
  expect(cellsOf("mine.xlsx", "PLT My Page Ana Ruiz")[0]?.[0]).toBe("Ana Ruiz: my learning");
  expect(print("--out", at("none.xlsx")).status).toBe(2);
  expect(print("--book", "--out", at("book.xlsx")).stderr).toContain("is there already");
});
