/** The district's schools on one page (W9): sums of what the school pages show, from extracts alone. */
import type { Block, Page, PageCell } from "../workbook/page.ts";
import { alarm, shareCell } from "./figure-cells.ts";
import { inOrder, line } from "./page-cells.ts";
import { measureBlocks, planGoalBlocks, programSections } from "./program-blocks.ts";
import {
  attentionBlocks,
  glanceBlocks,
  monthBlocks,
  namesakeBlocks,
  stageBlocks,
  stalledBlocks,
  unreadBlocks,
} from "./rollup-blocks.ts";
import type { Saying } from "./saying.ts";
import { type DistrictFigures, namesakesIn, type SchoolFigures, schoolsNamed } from "./school-figures.ts";
import type { Tally } from "./tally.ts";
import type { Period } from "./team-figures.ts";
import { linkToRow, wayToStage } from "./teams-page.ts";
import { type TopicGroup, topicBlocks } from "./topic-blocks.ts";
import { topicsFor } from "./topics.ts";

export const DISTRICT_SHEET = "PLT District";

export interface DistrictScope {
  readonly period: Period;
  /** Whether each school has its tab in the same workbook, or its page is drawn when it is asked for. */
  readonly schools: "here" | "apart";
  /** The row of a school's first team on the page of all teams. */
  readonly firstTeamAt: (school: string) => number | undefined;
}

const MOST_NAMED = 25;

/** The page of the district: how its teams are doing, who may need somebody and by which rule, every school on a row, each topic by school. */
export function districtPage(figures: DistrictFigures, scope: DistrictScope, saying: Saying): Page {
  const { words } = saying;
  const { tally, schools } = figures;
  const groups: TopicGroup[] = [];
  for (const school of schools) groups.push({ name: nameCell(school, scope, saying), tally: school.tally });
  const program = {
    programs: figures.programs,
    teams: inOrder(schools.map(({ teams }) => teams)),
    school: "",
    year: scope.period.year,
  };
  const blocks: readonly Block[] = [
    { type: "title", text: words.districtTitle(figures.district === "" ? words.ourDistrict : figures.district) },
    line(words.asOf(scope.period.today, scope.period.year), "quiet"),
    line(words.kept, "quiet"),
    ...glanceBlocks(tally, schoolsNamed(figures), saying),
    ...stalledBlocks(tally, saying),
    ...unreadBlocks(figures.unread, MOST_NAMED, saying),
    ...namesakeBlocks(namesakesIn(figures), MOST_NAMED, saying),
    { type: "heading", text: words.schools },
    schoolTable(schools, tally, scope, saying),
    ...(scope.schools === "apart" ? [line(words.schoolsApart, "quiet")] : []),
    ...attentionBlocks(schools, MOST_NAMED, saying),
    ...stageBlocks(tally, wayToStage(schools, scope.firstTeamAt), saying),
    ...topicBlocks(
      topicsFor("district", tally.policies.keys()),
      { whole: tally, above: null, groups, groupHeading: words.school },
      saying,
    ),
    ...planGoalBlocks(program, saying),
    ...measureBlocks(program, saying),
    ...programSections(program, ["school", "district", "board", "public"], saying),
    ...monthBlocks(tally, scope.period, saying),
  ];
  return { sheet: DISTRICT_SHEET, audience: "district", blocks };
}

function nameCell({ school }: SchoolFigures, { firstTeamAt }: DistrictScope, { words }: Saying): PageCell {
  const link = linkToRow(firstTeamAt(school));
  const value = school === "" ? words.noSchool : school;
  return link ? { value, link } : { value };
}

function schoolTable(schools: readonly SchoolFigures[], whole: Tally, scope: DistrictScope, saying: Saying): Block {
  const { words } = saying;
  const headings = [
    words.school,
    words.teams,
    words.metLately,
    words.meetings,
    words.attendance,
    words.followed,
    words.goalsReached,
    words.stalledHeading,
  ];
  const cells = (tally: Tally): readonly PageCell[] => [
    { value: tally.teams },
    { value: tally.met_lately },
    { value: tally.meetings },
    shareCell(tally.there, tally.roster),
    shareCell(tally.done, tally.actions),
    shareCell(tally.reached, tally.goals),
    alarm(tally.stalled),
  ];
  const rows = schools.map((school): readonly PageCell[] => [nameCell(school, scope, saying), ...cells(school.tally)]);
  const total: readonly PageCell[] = [{ value: words.all, tone: "strong" }, ...cells(whole)];
  return { type: "table", headings, rows: [...rows, total] };
}
