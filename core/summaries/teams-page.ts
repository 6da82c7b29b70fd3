/** Every team on a row of its own: the rows that the pages of school and district count and lead to. */
import type { Link, Page, PageCell } from "../workbook/page.ts";
import { numberCell, shareCell } from "./figure-cells.ts";
import { line } from "./page-cells.ts";
import { type Saying, stageLabel } from "./saying.ts";
import type { DistrictFigures } from "./school-figures.ts";
import type { TeamFigures } from "./team-figures.ts";

export const TEAMS_SHEET = "PLT All Teams";

export interface TeamsPage {
  readonly page: Page;
  /** The way to a team's row by its source, and to the first row of a school by its name. */
  readonly teamAt: (source: string) => Link | undefined;
  readonly schoolAt: (school: string) => Link | undefined;
}

/** Above the first row stand the title, a line and the headings. */
const FIRST_ROW = 4;

/** All teams by school and name. */
export function teamsPage({ schools }: DistrictFigures, saying: Saying): TeamsPage {
  const { words } = saying;
  const teams = schools.flatMap((school) => school.teams);
  const teamRows = new Map<string, number>();
  const schoolRows = new Map<string, number>();
  let next = FIRST_ROW;
  for (const { school, teams: own } of schools) {
    schoolRows.set(school, next);
    for (const { source } of own) teamRows.set(source, next++);
  }
  const page: Page = {
    sheet: TEAMS_SHEET,
    audience: "district",
    blocks: [
      { type: "title", text: words.teamsTitle },
      line(words.teamsNote, "quiet"),
      {
        type: "table",
        headings: [
          words.team,
          words.school,
          words.stage,
          words.last,
          words.meetings,
          words.attendance,
          words.standingHeading,
          words.file,
        ],
        rows: teams.map((team) => teamCells(team, saying)),
      },
    ],
  };
  const at = (row: number | undefined): Link | undefined =>
    row === undefined ? undefined : { sheet: TEAMS_SHEET, cell: `A${row}` };
  return {
    page,
    teamAt: (source) => at(teamRows.get(source)),
    schoolAt: (school) => at(schoolRows.get(school)),
  };
}

const made = {
  en: new WeakMap<TeamFigures, readonly PageCell[]>(),
  es: new WeakMap<TeamFigures, readonly PageCell[]>(),
} as const;

/** A team's row is the same in the district's workbook and in its school's. */
function teamCells(figures: TeamFigures, saying: Saying): readonly PageCell[] {
  const rows = made[saying.language];
  const before = rows.get(figures);
  if (before) return before;
  const now = cellsOf(figures, saying);
  rows.set(figures, now);
  return now;
}

function cellsOf({ team, tally, last, reasons, source }: TeamFigures, saying: Saying): readonly PageCell[] {
  const { words } = saying;
  return [
    { value: team.team },
    { value: team.school === "" ? words.noSchool : team.school },
    { value: team.stage === "" ? words.noStage : stageLabel(team.cycle, team.stage, saying) },
    { value: last === "" ? null : { day: last } },
    numberCell(tally.meetings),
    shareCell(tally.there, tally.roster),
    standingCell(reasons, saying),
    { value: source, tone: "quiet" },
  ];
}

/** The weightiest reason in a word or two; what is not weighty alone is said quietly. */
export function standingCell(reasons: TeamFigures["reasons"], { words }: Saying): PageCell {
  const [first] = reasons;
  if (!first) return { value: words.standing.moving, tone: "plain" };
  const isQuiet = first.why === "no-stage" || first.why === "no-goal";
  return { value: words.standing[first.why], tone: isQuiet ? "quiet" : "attention" };
}
