/** The extract on the disk and the queries over it: what a database answers is what our pages say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { EXTRACT_TABLES } from "../../../core/summaries/extract-tables.ts";
import { SUMS, type Tally } from "../../../core/summaries/tally.ts";
import { amountsByKey, monthsByKey } from "../../../core/summaries/tally-keys.ts";
import { beginExtract } from "../../../workbench/rollup/extract-files.ts";
import { DISTRICT, figuresFrom, PERIOD } from "../../core/summaries/small-district.ts";
import { ownFolder } from "../cli/typed.ts";

const at = ownFolder();

const sqlOf = (name: string): string =>
  readFileSync(join(__dirname, "..", "..", "..", "docs", "sql", `${name}.sql`), "utf8");

/** Of no school, with a name that a file system or a formula would take amiss. */
const ODD = DISTRICT.map((one, i) =>
  i === 2
    ? {
        ...one,
        extract: {
          ...one.extract,
          team: { ...one.extract.team, school: "" },
          goals: one.extract.goals.map((goal) => ({ ...goal, school: "" })),
        },
      }
    : one,
);

async function loaded(kind: "csv"): Promise<DuckDBConnection> {
  const folder = at(`extract.${kind}`);
  const files = await beginExtract(folder, kind);
  const schools = new Map<string, (typeof DISTRICT)[number][]>();
  for (const one of ODD) {
    const { school } = one.extract.team;
    schools.set(school, [...(schools.get(school) ?? []), one]);
  }
  for (const teams of schools.values()) await files.add(teams);
  expect(await files.finish()).toBeGreaterThan(10);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name, columns } of EXTRACT_TABLES) await connection.run(viewOf(folder, name, columns));
  return connection;
}

/** As docs/scale.md shows it, with the types of the documented columns. */
function viewOf(folder: string, name: string, columns: (typeof EXTRACT_TABLES)[number]["columns"]): string {
  const types = { text: "VARCHAR", day: "DATE", count: "INTEGER", flag: "INTEGER", amount: "DOUBLE" };
  const inFiles = columns.filter((column) => column.name !== "year" && column.name !== "school");
  const listed = inFiles.map((column) => `'${column.name}': '${types[column.type]}'`).join(", ");
  const source = `read_csv('${folder}/${name}/*/*/rows.csv', header = true, hive_partitioning = true, hive_types = {'year': VARCHAR, 'school': VARCHAR}, columns = {${listed}})`;
  return `CREATE VIEW ${name} AS SELECT * FROM ${source}`;
}

const rowsOf = async (connection: DuckDBConnection, name: string, values: Readonly<Record<string, string>>) =>
  (await connection.runAndReadAll(sqlOf(name), values)).getRowObjects();

const PLAIN = SUMS.filter((name) => !name.startsWith("since_") && !name.startsWith("before_"));
const VALUES = { today: PERIOD.today, year: PERIOD.year };
const schools = figuresFrom(ODD).schools;

test("the schools' table is the same from a database as from us", async () => {
  const answers = await rowsOf(await loaded("csv"), "schools", VALUES);
  const ours = schools.map(({ school, tally }) => [school, ...PLAIN.map((name) => tally[name])]);
  expect(answers.map((row) => [row["school"], ...PLAIN.map((name) => Number(row[name]))]).sort()).toEqual(ours.sort());
  expect(ours.length).toBe(3);
});

test.each([
  ["stages", "stage", "teams", (tally: Tally) => tally.stages],
  ["topics", "part", "amount", (tally: Tally) => amountsByKey(tally.topics)],
  ["months", "month", "meetings", (tally: Tally) => monthsByKey(tally.months, PERIOD.firstMonth)],
] as const)("so are the %s", async (query, key, amount, of) => {
  const sql = sqlOf(query);
  const used = Object.fromEntries(
    Object.entries(VALUES).filter(([name]) => sql.includes(`CAST($${name}`) || sql.includes(`= $${name}`)),
  );
  const answers = await rowsOf(await loaded("csv"), query, used);
  const ours = schools.flatMap(({ school, tally }) => [...of(tally)].map(([name, n]) => `${school} ${name} ${n}`));
  expect(answers.map((row) => `${row["school"]} ${row[key]} ${Number(row[amount])}`).sort()).toEqual(ours.sort());
  expect(ours.length).toBeGreaterThan(2);
});
