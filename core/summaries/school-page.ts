/** A school's teams on one page, for its coordinator and principal (W9): from extracts alone, so that no notes and no ratings can be in it. */
import type { Log } from "../kinds/kind.ts";
import type { Block, Link, Page, PageCell } from "../workbook/page.ts";
import { lastDayCell, numberCell, shareCell } from "./figure-cells.ts";
import { inOrder, line } from "./page-cells.ts";
import { planGoalBlocks, programSections } from "./program-blocks.ts";
import { attentionBlocks, glanceBlocks, monthBlocks, stageBlocks, stalledBlocks } from "./rollup-blocks.ts";
import { type Saying, stageCell } from "./saying.ts";
import type { SchoolFigures } from "./school-figures.ts";
import type { Tally } from "./tally.ts";
import type { Period, TeamFigures } from "./team-figures.ts";
import { linkToRow, standingCell, wayToStage } from "./teams-page.ts";
import { type TopicGroup, topicBlocks } from "./topic-blocks.ts";
import { topicsFor } from "./topics.ts";

export interface SchoolScope {
  readonly period: Period;
  /** The district to compare with; null where the school stands alone. */
  readonly district: Tally | null;
  readonly sheet: string;
  /** The program's own workbooks. */
  readonly programs: readonly Log[];
  /** Where the page of all teams has the row of its first team; undefined where the workbook has no such page. */
  readonly firstTeamAt: number | undefined;
}

const MOST_NAMED = 40;

/**
 * The page of one school: how its teams are doing, who may need somebody and by which rule, every team on a row, and each topic beside
 * the district. The same extracts give the same page.
 */
export function schoolPage(figures: SchoolFigures, scope: SchoolScope, saying: Saying): Page {
  const { words } = saying;
  const name = figures.school === "" ? words.noSchool : figures.school;
  const groups = groupsOf(figures, scope);
  const blocks: (readonly Block[])[] = [
    [
      { type: "title", text: words.schoolTitle(name) },
      line(words.asOf(scope.period.today, scope.period.year), "quiet"),
      line(words.kept, "quiet"),
    ],
    glanceBlocks(figures.tally, 0, saying),
    stalledBlocks(figures.tally, saying),
    [{ type: "heading", text: words.teams }, teamTable(groups, saying)],
    attentionBlocks([figures], MOST_NAMED, saying),
    stageBlocks(
      figures.tally,
      wayToStage([figures], () => scope.firstTeamAt),
      saying,
    ),
    topicBlocks(
      topicsFor("school", figures.tally.policies.keys()),
      { whole: figures.tally, above: scope.district, groups, groupHeading: words.team },
      saying,
    ),
    programTables(figures, scope, saying),
    monthBlocks(figures.tally, scope.period, saying),
  ];
  return { sheet: scope.sheet, audience: "school", blocks: inOrder(blocks) };
}

/** The plan's goals beside the teams', and what the program keeps about this school. */
function programTables({ school, teams }: SchoolFigures, { programs, period }: SchoolScope, saying: Saying) {
  if (school === "" || programs.length === 0) return [];
  const scope = { programs, teams, school, year: period.year };
  return [...planGoalBlocks(scope, saying), ...programSections(scope, ["school"], saying)];
}

/** Each team leads to its row on the page of all teams, where a school's teams follow one another as here. */
function groupsOf({ teams }: SchoolFigures, { firstTeamAt }: SchoolScope): readonly TeamGroup[] {
  const groups: TeamGroup[] = [];
  let row = firstTeamAt;
  for (const figures of teams) {
    groups.push({ name: nameCell(figures, linkToRow(row)), tally: figures.tally, figures });
    if (row !== undefined) row++;
  }
  return groups;
}

const nameCell = ({ team }: TeamFigures, link: Link | undefined): PageCell =>
  link ? { value: team.team, link } : { value: team.team };

interface TeamGroup extends TopicGroup {
  readonly figures: TeamFigures;
}

function teamTable(teams: readonly TeamGroup[], saying: Saying): Block {
  const { words } = saying;
  const headings = [
    words.team,
    words.stage,
    words.standingHeading,
    words.last,
    words.meetings,
    words.attendance,
    words.followed,
    words.goalsReached,
  ];
  const rows: (readonly PageCell[])[] = [];
  for (const group of teams) rows.push(cellsOf(group, saying));
  return { type: "table", headings, rows };
}

function cellsOf({ name, tally, figures }: TeamGroup, saying: Saying): readonly PageCell[] {
  const { team, last, reasons } = figures;
  return [
    name,
    stageCell(team, saying),
    standingCell(reasons, saying),
    lastDayCell(last),
    numberCell(tally.meetings),
    shareCell(tally.there, tally.roster),
    shareCell(tally.done, tally.actions),
    shareCell(tally.reached, tally.goals),
  ];
}
