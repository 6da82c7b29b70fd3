/** A page for families and neighbours (L8): plain words at a sixth-grade level or below, no names, small groups hidden. */
import type { CommunityWords } from "../words/en-community.ts";
import type { Block, Page } from "../workbook/page.ts";
import { resultCells } from "./board-page.ts";
import { line } from "./page-cells.ts";
import { programSections } from "./program-blocks.ts";
import { publicResults } from "./public-results.ts";
import type { Saying } from "./saying.ts";
import { type DistrictFigures, schoolsNamed } from "./school-figures.ts";
import type { Period } from "./team-figures.ts";

/** The page in one language; a district prints it in each. */
export function communityPage(figures: DistrictFigures, period: Period, said: CommunityWords, saying: Saying): Page {
  const { tally } = figures;
  const plain = (text: string): Block => line(text, "plain");
  const blocks: readonly Block[] = [
    { type: "title", text: said.title },
    line(said.when(figures.district === "" ? said.ourSchools : figures.district, period.year, period.today), "quiet"),
    { type: "heading", text: said.whyHeading },
    ...said.why.map(plain),
    { type: "heading", text: said.soFar },
    plain(said.teams(tally.teams, schoolsNamed(figures))),
    plain(said.met(tally.meetings, tally.teams)),
    ...(tally.teams === 0 ? [] : [plain(said.lately(tally.met_lately, tally.teams))]),
    ...(tally.goals === 0
      ? []
      : [
          { type: "heading" as const, text: said.aims },
          plain(said.goals(tally.goals)),
          plain(said.reached(tally.reached, tally.goals)),
        ]),
    ...resultBlocks(figures, said, saying),
    ...programSections({ programs: figures.programs, teams: [], school: "", year: period.year }, ["public"], saying),
    { type: "heading", text: said.nextHeading },
    ...said.next.map(plain),
  ];
  return { sheet: said.sheet, audience: "community", blocks };
}

function resultBlocks(figures: DistrictFigures, said: CommunityWords, saying: Saying): readonly Block[] {
  const { schools, all } = publicResults(figures);
  if (!all) return [];
  const rows = [
    ...schools.map((one) => resultCells(one.school === "" ? saying.words.noSchool : one.school, one, saying)),
    resultCells(saying.words.board.allSchools, all, saying),
  ];
  return [
    { type: "heading", text: said.results },
    line(said.resultsNote, "plain"),
    { type: "table", headings: [saying.words.school, said.metGoal, said.students], rows },
    ...said.privacy.map((text) => line(text, "quiet")),
  ];
}
