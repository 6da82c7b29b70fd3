/** Every team on a row of its own: the rows that the pages of school and district count and lead to. */
import type { Link, Page, PageCell } from "../workbook/page.ts";
import { lastDayCell, numberCell, shareCell } from "./figure-cells.ts";
import { line } from "./page-cells.ts";
import type { WayToStage } from "./rollup-blocks.ts";
import { type Saying, stageCell } from "./saying.ts";
import type { SchoolFigures } from "./school-figures.ts";
import type { TeamFigures } from "./team-figures.ts";

export const TEAMS_SHEET = "PLT All Teams";

export interface TeamsPage {
  readonly page: Page;
  /** The row of a school's first team; its others follow by name. Undefined for a school that is not on the page. */
  readonly rowOf: (school: string) => number | undefined;
}

/** Above the first row stand the title, a line and the headings. */
const FIRST_ROW = 4;

/** All teams of these schools by school and name. */
export function teamsPage(schools: readonly SchoolFigures[], saying: Saying): TeamsPage {
  const { words } = saying;
  const schoolRows = new Map<string, number>();
  const rows: (readonly PageCell[])[] = [];
  for (const school of schools) {
    schoolRows.set(school.school, FIRST_ROW + rows.length);
    for (const row of rowsOf(school, saying)) rows.push(row);
  }
  const headings = [
    words.team,
    words.school,
    words.stage,
    words.standingHeading,
    words.file,
    words.last,
    words.meetings,
    words.attendance,
  ];
  const page: Page = {
    sheet: TEAMS_SHEET,
    audience: "district",
    blocks: [
      { type: "title", text: words.teamsTitle },
      line(words.teamsNote, "quiet"),
      { type: "table", headings, rows },
    ],
  };
  return { page, rowOf: (school) => schoolRows.get(school) };
}

/** Up to this row a way is kept: every school's workbook leads to the same few. */
const MOST = 255;

const links: Link[] = [];

/** The way to a row of this page; none to no row. */
export function linkToRow(row: number | undefined): Link | undefined {
  if (row === undefined) return undefined;
  const known = links[row];
  if (known) return known;
  const link: Link = { sheet: TEAMS_SHEET, cell: `A${row}` };
  if (row <= MOST) links[row] = link;
  return link;
}

/** The way to the first team in a stage, among schools whose first teams stand in these rows. */
export const wayToStage =
  (schools: readonly SchoolFigures[], rowOf: TeamsPage["rowOf"]): WayToStage =>
  (cycle, stage) => {
    for (const { school, teams } of schools) {
      const place = teams.findIndex(({ team }) => team.stage === stage && team.cycle === cycle);
      const first = rowOf(school);
      if (place >= 0 && first !== undefined) return linkToRow(first + place);
    }
    return undefined;
  };

type Rows = readonly (readonly PageCell[])[];

const made = { en: new WeakMap<SchoolFigures, Rows>(), es: new WeakMap<SchoolFigures, Rows>() } as const;

/** The rows of a school's teams are the same in the district's workbook and in the school's own. */
function rowsOf(school: SchoolFigures, saying: Saying): Rows {
  const before = made[saying.language].get(school);
  if (before) return before;
  const name: PageCell = { value: school.school === "" ? saying.words.noSchool : school.school };
  const now: (readonly PageCell[])[] = [];
  for (const team of school.teams) now.push(cellsOf(team, name, saying));
  made[saying.language].set(school, now);
  return now;
}

function cellsOf(figures: TeamFigures, school: PageCell, saying: Saying): readonly PageCell[] {
  const { team, tally, last, reasons, source } = figures;
  return [
    { value: team.team },
    school,
    stageCell(team, saying),
    standingCell(reasons, saying),
    { value: source, tone: "quiet" },
    lastDayCell(last),
    numberCell(tally.meetings),
    shareCell(tally.there, tally.roster),
  ];
}

const standings = { en: new Map<string, PageCell>(), es: new Map<string, PageCell>() } as const;

/** The weightiest reason in a word or two; what is not weighty alone is said quietly. */
export function standingCell(reasons: TeamFigures["reasons"], { language, words }: Saying): PageCell {
  const why = reasons[0]?.why ?? "moving";
  const known = standings[language].get(why);
  if (known) return known;
  const tone = why === "moving" ? "plain" : why === "no-stage" || why === "no-goal" ? "quiet" : "attention";
  const cell: PageCell = { value: words.standing[why], tone };
  standings[language].set(why, cell);
  return cell;
}
