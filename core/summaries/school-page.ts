/** A school's teams on one page, for its coordinator and principal (W9): from extracts alone, so that no notes and no ratings can be in it. */
import type { Log } from "../kinds/kind.ts";
import type { Block, Link, Page, PageCell } from "../workbook/page.ts";
import { numberCell, shareCell } from "./figure-cells.ts";
import { line } from "./page-cells.ts";
import { planGoalBlocks, programSections } from "./program-blocks.ts";
import { attentionBlocks, glanceBlocks, monthBlocks, stageBlocks } from "./rollup-blocks.ts";
import { type Saying, stageLabel } from "./saying.ts";
import type { SchoolFigures } from "./school-figures.ts";
import type { Tally } from "./tally.ts";
import type { Period, TeamFigures } from "./team-figures.ts";
import { standingCell } from "./teams-page.ts";
import { type TopicGroup, topicBlocks } from "./topic-blocks.ts";
import { topicsFor } from "./topics.ts";

export interface SchoolScope {
  readonly period: Period;
  /** The district to compare with; null where the school stands alone. */
  readonly district: Tally | null;
  readonly sheet: string;
  /** The program's own workbooks. */
  readonly programs: readonly Log[];
  /** The way to a team's row, where the workbook has one. */
  readonly teamAt: (source: string) => Link | undefined;
}

const MOST_NAMED = 40;

/**
 * The page of one school: how its teams are doing, who may need somebody and by which rule, every team on a row, and each topic beside
 * the district. The same extracts give the same page.
 */
export function schoolPage(figures: SchoolFigures, scope: SchoolScope, saying: Saying): Page {
  const { words } = saying;
  const name = figures.school === "" ? words.noSchool : figures.school;
  const groups = figures.teams.map((team) => ({ name: nameCell(team, scope), tally: team.tally, figures: team }));
  const blocks: readonly Block[] = [
    { type: "title", text: words.schoolTitle(name) },
    line(words.asOf(scope.period.today, scope.period.year), "quiet"),
    line(words.kept, "quiet"),
    ...glanceBlocks(figures.tally, saying),
    ...attentionBlocks([figures], MOST_NAMED, saying),
    { type: "heading", text: words.teams },
    teamTable(groups, saying),
    ...stageBlocks(figures.tally, saying),
    ...topicBlocks(
      topicsFor("school", new Set(figures.teams.map(({ team }) => team.policy))),
      { whole: figures.tally, above: scope.district, groups, groupHeading: words.team },
      saying,
    ),
    ...programTables(figures, scope, saying),
    ...monthBlocks(figures.tally, saying),
  ];
  return { sheet: scope.sheet, audience: "school", blocks };
}

/** The plan's goals beside the teams', and what the program keeps about this school. */
function programTables({ school, teams }: SchoolFigures, { programs, period }: SchoolScope, saying: Saying) {
  if (school === "") return [];
  const scope = { programs, teams, school, year: period.year };
  return [...planGoalBlocks(scope, saying), ...programSections(scope, ["school"], saying)];
}

function nameCell({ team, source }: TeamFigures, { teamAt }: SchoolScope): PageCell {
  const link = teamAt(source);
  return link ? { value: team.team, link } : { value: team.team };
}

interface TeamGroup extends TopicGroup {
  readonly figures: TeamFigures;
}

function teamTable(teams: readonly TeamGroup[], saying: Saying): Block {
  const { words } = saying;
  const headings = [
    words.team,
    words.stage,
    words.last,
    words.meetings,
    words.attendance,
    words.followed,
    words.goalsReached,
    words.standingHeading,
  ];
  const rows = teams.map(({ name, tally, figures }): readonly PageCell[] => {
    const { team, last, reasons } = figures;
    return [
      name,
      { value: team.stage === "" ? words.noStage : stageLabel(team.cycle, team.stage, saying) },
      { value: last === "" ? null : { day: last } },
      numberCell(tally.meetings),
      shareCell(tally.there, tally.roster),
      shareCell(tally.done, tally.actions),
      shareCell(tally.reached, tally.goals),
      standingCell(reasons, saying),
    ];
  });
  return { type: "table", headings, rows };
}
