/** All pages of a district from extracts in memory, beside the least that any program could do, Arquero and DuckDB. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import { pagesOfDistrict, pagesOfSchool, periodOf } from "../../../core/rollup.ts";
import type { MeetingRow } from "../../../core/summaries/meeting-rows.ts";
import { bySchool, districtFigures, schoolFigures } from "../../../core/summaries/school-figures.ts";
import type { Collected } from "../../../core/summaries/team-figures.ts";
import { madeDistrict } from "./made-district.ts";
import { TODAY } from "./made-log.ts";
import { inTurn, timed } from "./timed.ts";

/** Three map lookups a row: to which school, team and stage it belongs. */
function floor(rows: readonly MeetingRow[]): number {
  const [schools, teams, stages] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { school, team, stage } of rows) {
    schools.set(school, (schools.get(school) ?? 0) + 1);
    teams.set(team, (teams.get(team) ?? 0) + 1);
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
  }
  return schools.size + teams.size + stages.size;
}

const PERIOD = periodOf(TODAY, null);

/** Figures of every school and the district, its pages, and a page for each school. */
function ours(collected: readonly Collected[]): number {
  const schools = [...bySchool(collected)].map(([school, teams]) => schoolFigures(school, teams, PERIOD));
  const figures = districtFigures(schools, []);
  let blocks = pagesOfDistrict(figures, PERIOD, "en").reduce((sum, page) => sum + page.blocks.length, 0);
  for (const school of figures.schools) blocks += pagesOfSchool(school, figures, PERIOD, "en").length;
  return blocks;
}

async function duckdb(rows: readonly MeetingRow[], folder: string): Promise<() => Promise<number>> {
  const names = Object.keys(rows[0] ?? {});
  const file = join(folder, "meetings.csv");
  const lines = rows.map((row) => Object.values(row).join(","));
  writeFileSync(file, [names.join(","), ...lines].join("\n"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE TABLE meetings AS SELECT * FROM read_csv('${file}')`);
  const sql =
    "SELECT school, team, stage, count(*), sum(there), sum(roster), sum(minutes), max(day) FROM meetings GROUP BY ALL";
  return async () => (await connection.runAndReadAll(sql)).getRows().length;
}

/** Prints each way's time and how it compares with the floor. Arquero and DuckDB only group and add up; they draw no page. */
export async function measureInMemory(folder: string): Promise<void> {
  const collected = madeDistrict();
  const rows = collected.flatMap(({ extract }) => extract.meetings);
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const fields = Object.keys(rows[0] ?? {}).length;
  say(`${rows.length} meetings x ${fields} fields, ${collected.length} teams, ${bySchool(collected).size} schools`);
  const own = await inTurn(
    () => floor(rows),
    () => ours(collected),
  );
  const table = aq.from([...rows]);
  const grouped = () =>
    table
      .groupby("school", "team", "stage")
      .rollup({
        n: aq.op.count(),
        there: aq.op.sum("there"),
        roster: aq.op.sum("roster"),
        minutes: aq.op.sum("minutes"),
        last: aq.op.max("day"),
      })
      .objects().length;
  const arquero = await timed(grouped);
  const duck = await timed(await duckdb(rows, folder));
  say(`floor: three map lookups a row      ${own.first.toFixed(1)} ms`);
  say(`all pages, from extracts            ${own.second.toFixed(1)} ms, ${own.ratio.toFixed(2)} x the floor (aim 2.5)`);
  say(`Arquero: grouping alone, rows back  ${arquero.toFixed(1)} ms`);
  say(`DuckDB: grouping alone, rows back   ${duck.toFixed(1)} ms`);
}
