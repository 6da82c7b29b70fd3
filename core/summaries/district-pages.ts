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
import { tabName } from "./tab-name.ts";
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
  const teams = teamsPage(figures.schools, saying);
  const fits = figures.schools.length <= MOST_SCHOOL_TABS;
  const named = schoolSheets(figures.schools, saying);
  const scope = { period, district: figures.tally, programs: figures.programs };
  const schools = (fits ? figures.schools : []).map((school) =>
    schoolPage(
      school,
      { ...scope, sheet: named.get(school.school) ?? "", firstTeamAt: teams.rowOf(school.school) },
      saying,
    ),
  );
  return [
    districtPage(figures, { period, schools: fits ? "here" : "apart", firstTeamAt: teams.rowOf }, saying),
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
): readonly Page[] => pagesAmong(school, [school], figures, period, saying);

/** The same for a workbook that other pages stand in, too: its tab is called as among them, and all teams keep their rows. */
export const schoolPagesAmong = (
  school: SchoolFigures,
  figures: DistrictFigures,
  period: Period,
  saying: Saying,
): readonly Page[] => pagesAmong(school, figures.schools, figures, period, saying);

function pagesAmong(
  school: SchoolFigures,
  among: readonly SchoolFigures[],
  { tally, programs }: DistrictFigures,
  period: Period,
  saying: Saying,
): readonly Page[] {
  const teams = teamsPage(among, saying);
  const sheet = schoolSheets(among, saying).get(school.school) ?? "";
  const scope = { period, district: tally, programs, sheet, firstTeamAt: teams.rowOf(school.school) };
  return [schoolPage(school, scope, saying), teams.page];
}

const RESERVED: ReadonlySet<string> = new Set(RESERVED_TABS.map((name) => name.toLowerCase()));

/** A tab's name for each school: its own as far as it fits, with a number where it or another of ours would be alike. */
export function schoolSheets(schools: readonly SchoolFigures[], { words }: Saying): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const isTaken = (name: string): boolean => RESERVED.has(name) || taken.has(name);
  const sheets = new Map<string, string>();
  for (const { school } of schools) {
    const plain = school === "" ? words.noSchool : school;
    let name = tabName("PLT", plain, "");
    for (let i = 2; isTaken(name.toLowerCase()); i++) name = tabName("PLT", plain, ` ${i}`);
    taken.add(name.toLowerCase());
    sheets.set(school, name);
  }
  return sheets;
}

/** The policy that most teams follow. */
function policyOf({ tally }: DistrictFigures): Policy {
  const [most] = [...tally.policies].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (most && policyNamed(most[0])) ?? HOUSE_POLICY;
}
