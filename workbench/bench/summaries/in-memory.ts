/** All pages of a district from extracts in memory, beside the least that any program could do, Arquero and DuckDB. */
import { pagesOfDistrict, pagesOfSchool, periodOf } from "../../../core/rollup.ts";
import type { MeetingRow } from "../../../core/summaries/meeting-rows.ts";
import { bySchool, districtFigures, schoolFigures } from "../../../core/summaries/school-figures.ts";
import type { Collected } from "../../../core/summaries/team-figures.ts";
import { madeDistrict } from "./made-district.ts";
import { TODAY } from "./made-log.ts";
import { arqueroFigures, duckdbFigures } from "./rivals.ts";
import { inTurn } from "./timed.ts";

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

/** The figures alone, as the rivals make them: no page is drawn. */
function ourFigures(collected: readonly Collected[]): number {
  const schools = [...bySchool(collected)].map(([school, teams]) => schoolFigures(school, teams, PERIOD));
  return districtFigures(schools, []).tally.meetings;
}

/** Prints each way's time, and how ours compares with it, done in turn. The rivals make the figures and draw no page. */
export async function measureInMemory(folder: string): Promise<void> {
  const collected = madeDistrict();
  const rows = collected.flatMap(({ extract }) => extract.meetings);
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const fields = Object.keys(rows[0] ?? {}).length;
  say(`${rows.length} meetings x ${fields} fields, ${collected.length} teams, ${bySchool(collected).size} schools`);
  const line = async (name: string, first: () => unknown, second: () => unknown): Promise<void> => {
    const { first: a, second: b, ratio } = await inTurn(first, second);
    say(
      `${name.padEnd(58)}${a.toFixed(0).padStart(6)} ms ${b.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} x`,
    );
  };
  const pages = () => ours(collected);
  const figures = () => ourFigures(collected);
  const arquero = arqueroFigures(collected);
  const duckdb = await duckdbFigures(collected, folder);
  await line("three map lookups a row | all pages (aim 2.5)", () => floor(rows), pages);
  await line("Arquero's figures | all pages", arquero, pages);
  await line("DuckDB's figures | all pages", duckdb, pages);
  await line("Arquero's figures | our figures", arquero, figures);
  await line("DuckDB's figures | our figures", duckdb, figures);
}
