/** All pages of a district, in the order of their tabs. */
import { policyNamed } from "../policies/named.ts";
import { HOUSE_POLICY, type Policy } from "../policies/policy.ts";
import type { CommunityWords } from "../words/en-community.ts";
import type { Page } from "../workbook/page.ts";
import { boardPage } from "./board-page.ts";
import { communityPage } from "./community-page.ts";
import { districtPage } from "./district-page.ts";
import { RESERVED_TABS } from "./reserved-tabs.ts";
import type { Saying } from "./saying.ts";
import type { DistrictFigures, SchoolFigures } from "./school-figures.ts";
import { schoolPage } from "./school-page.ts";
import type { Period } from "./team-figures.ts";
import { teamsPage } from "./teams-page.ts";

export interface DistrictWords {
  readonly saying: Saying;
  /** The languages in which families read; a page each. */
  readonly community: readonly { readonly said: CommunityWords; readonly saying: Saying }[];
}

/** With more schools than this, their pages go into workbooks of their own: nobody finds a tab among two hundred. */
export const MOST_SCHOOL_TABS = 20;

/**
 * The district, the board, the community in each language, the schools where they are few, and all teams. The public pages are decided
 * together, so that none gives away what another hides: make them from one collection, not from two.
 */
export function districtPages(figures: DistrictFigures, period: Period, words: DistrictWords): readonly Page[] {
  const { saying, community } = words;
  const teams = teamsPage(figures, saying);
  const fits = figures.schools.length <= MOST_SCHOOL_TABS;
  const named = schoolSheets(figures.schools, saying);
  const scope = { period, district: figures.tally, programs: figures.programs, teamAt: teams.teamAt };
  const schools = (fits ? figures.schools : []).map((school) =>
    schoolPage(school, { ...scope, sheet: named.get(school.school) ?? "" }, saying),
  );
  return [
    districtPage(figures, { period, schoolAt: teams.schoolAt }, saying),
    boardPage(figures, { period, policy: policyOf(figures) }, saying),
    ...community.map((one) => communityPage(figures, period, one.said, one.saying)),
    ...schools,
    teams.page,
  ];
}

/** The page of one school for a workbook of its own, with a tab of its teams' rows. */
export const schoolPages = (
  school: SchoolFigures,
  figures: DistrictFigures,
  period: Period,
  saying: Saying,
): readonly Page[] => schoolPagesAmong(school, { ...figures, schools: [school] }, period, saying);

/** The same for a workbook that other pages stand in, too: its tab is called as among them, and all teams keep their rows. */
export function schoolPagesAmong(
  school: SchoolFigures,
  figures: DistrictFigures,
  period: Period,
  saying: Saying,
): readonly Page[] {
  const teams = teamsPage(figures, saying);
  const sheet = schoolSheets(figures.schools, saying).get(school.school) ?? "";
  const scope = { period, district: figures.tally, programs: figures.programs, sheet, teamAt: teams.teamAt };
  return [schoolPage(school, scope, saying), teams.page];
}

const LONGEST_SHEET = 31;

const RESERVED = RESERVED_TABS.map((name) => name.toLowerCase());

/** A tab's name for each school: its own as far as it fits, with a number where it or another of ours would be alike. */
export function schoolSheets(schools: readonly SchoolFigures[], { words }: Saying): ReadonlyMap<string, string> {
  const taken = new Set(RESERVED);
  const sheets = new Map<string, string>();
  for (const { school } of schools) {
    const plain = (school === "" ? words.noSchool : school).replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ");
    let name = `PLT ${plain}`.slice(0, LONGEST_SHEET).trim();
    for (let i = 2; taken.has(name.toLowerCase()); i++) {
      const ending = ` ${i}`;
      name = `PLT ${plain}`.slice(0, LONGEST_SHEET - ending.length).trim() + ending;
    }
    taken.add(name.toLowerCase());
    sheets.set(school, name);
  }
  return sheets;
}

/** The policy that most teams follow. */
function policyOf({ schools }: DistrictFigures): Policy {
  const counts = new Map<string, number>();
  for (const { teams } of schools)
    for (const { team } of teams) counts.set(team.policy, (counts.get(team.policy) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (most && policyNamed(most[0])) ?? HOUSE_POLICY;
}
