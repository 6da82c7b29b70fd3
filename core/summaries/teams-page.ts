/** Every team on a row of its own: the rows that the pages of school and district count and lead to. */
import type { Link, Page, PageCell } from "../workbook/page.ts";
import { line } from "./page-cells.ts";
import { type Saying, stageLabel } from "./saying.ts";
import type { DistrictFigures } from "./school-figures.ts";
import { shareCell } from "./shares.ts";
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
  const teamRows = new Map(teams.map(({ source }, i) => [source, FIRST_ROW + i]));
  const schoolRows = new Map<string, number>();
  teams.forEach(({ team }, i) => {
    if (!schoolRows.has(team.school)) schoolRows.set(team.school, FIRST_ROW + i);
  });
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

function teamCells({ team, tally, last, reasons, source }: TeamFigures, saying: Saying): readonly PageCell[] {
  const { words } = saying;
  return [
    { value: team.team },
    { value: team.school === "" ? words.noSchool : team.school },
    { value: team.stage === "" ? words.noStage : stageLabel(team.cycle, team.stage, saying) },
    { value: last === "" ? null : { day: last } },
    { value: tally.meetings },
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
