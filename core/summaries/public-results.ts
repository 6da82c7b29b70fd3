/** What public pages may say of students' results and of how many people came: small groups hidden, once for all pages of a district. */
import { type PublicShare, publicShare } from "./public-share.ts";
import type { DistrictFigures, SchoolFigures } from "./school-figures.ts";
import { type Group, hiddenGroups, SMALLEST_GROUP } from "./suppress.ts";

export interface PublicResult {
  /** Null where the group may not be shown. */
  readonly shown: { readonly people: number; readonly share: PublicShare } | null;
}

export interface PublicResults {
  /** Of each school that has any result, in the order of the figures. */
  readonly schools: readonly (PublicResult & { readonly school: string })[];
  /** Null where no team wrote a result as a number of students. */
  readonly all: PublicResult | null;
  /** Groups of fewer people are hidden. */
  readonly smallest: number;
}

const ALL = "all";

const decided = new WeakMap<readonly SchoolFigures[], PublicResults>();

/**
 * Students' results by school, decided once for all pages that are made of the same figures. They must be those of the whole district, or another
 * decision could give away what this one hides.
 */
export function publicResults({ schools }: DistrictFigures): PublicResults {
  const before = decided.get(schools);
  if (before) return before;
  const now = resultsOf(schools);
  decided.set(schools, now);
  return now;
}

function resultsOf(schools: readonly SchoolFigures[]): PublicResults {
  const groups = schools.flatMap(({ school, tally: { students, students_most, students_reached } }, i) =>
    students === 0 ? [] : [{ school, group: groupOf(String(i), students, students_most, students_reached) }],
  );
  const smallest = smallestGroup(schools);
  if (groups.length === 0) return { schools: [], all: null, smallest };
  const whole = wholeOf(groups.map(({ group }) => group));
  const hidden = hiddenGroups(whole, smallest);
  const result = ({ key, people, reached }: Group): PublicResult => ({
    shown: hidden.has(key) ? null : { people, share: publicShare(reached, people) },
  });
  const named = groups.map(({ school, group }) => ({ school, ...result(group) }));
  return { schools: named, all: result(whole), smallest };
}

const groupOf = (key: string, people: number, different: number, reached: number): Group => ({
  key,
  people,
  different,
  reached,
  parts: [],
});

/** Below how many people a group is hidden: the strictest of the teams' policies, as the pages are of all of them. */
function smallestGroup(schools: readonly SchoolFigures[]): number {
  let smallest = SMALLEST_GROUP;
  for (const { teams } of schools) for (const { team } of teams) smallest = Math.max(smallest, team.small_group);
  return smallest;
}

const wholeOf = (parts: readonly Group[]): Group => ({
  key: ALL,
  people: parts.reduce((sum, { people }) => sum + people, 0),
  different: parts.reduce((sum, { different }) => sum + different, 0),
  reached: parts.reduce((sum, { reached }) => sum + reached, 0),
  parts,
});

/** Of which schools a public page may say how many people came, and whether of all together. */
export interface PublicAttendance {
  readonly schools: ReadonlySet<string>;
  readonly all: boolean;
}

/** A school is told of only where so many are on its teams that nobody can be meant; all of them together, where that gives no school away. */
export function publicAttendance(schools: readonly SchoolFigures[]): PublicAttendance {
  const groups = schools.map(({ teams }, i) => {
    const people = teams.reduce((sum, { team }) => sum + team.members, 0);
    return groupOf(String(i), people, people, Math.round(people / 2));
  });
  const hidden = hiddenGroups(wholeOf(groups), SMALLEST_GROUP);
  const shown = schools.filter((_, i) => !hidden.has(String(i))).map(({ school }) => school);
  return { schools: new Set(shown), all: !hidden.has(ALL) };
}
