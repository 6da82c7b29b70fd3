/** The figures of schools and of the district that they make up. */
import { textIn } from "../cycles/team-log.ts";
import type { Log } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import { count, openTally, sumOf, type Tally } from "./tally.ts";
import { type Collected, figuresOf, type Period, type TeamFigures } from "./team-figures.ts";

/** A team that could never be read, and why, in a sentence. */
export interface Unread {
  readonly source: string;
  readonly why: string;
}

export interface SchoolFigures {
  /** "" for teams whose setup names no school. */
  readonly school: string;
  readonly tally: Tally;
  /** By name. */
  readonly teams: readonly TeamFigures[];
}

export interface DistrictFigures {
  /** "" where no team names it. */
  readonly district: string;
  readonly tally: Tally;
  /** By name; teams without a school come last. */
  readonly schools: readonly SchoolFigures[];
  readonly unread: readonly Unread[];
  /** What the program's own workbooks hold, where any was read. */
  readonly programs: readonly Log[];
  /** The day on which the oldest figures were taken; "" without any. */
  readonly oldest: Day | "";
}

/** What has no name comes last. */
function byText(a: string, b: string): number {
  if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  return a < b ? -1 : a === b ? 0 : 1;
}

/** The figures of one school from its teams' extracts. Example: three teams with 4, 5 and 6 meetings give 15. */
export function schoolFigures(school: string, collected: readonly Collected[], period: Period): SchoolFigures {
  const tally = openTally();
  const teams: TeamFigures[] = [];
  for (const one of collected) teams.push(figuresOf(one, period, tally));
  return { school, tally, teams: teams.sort(byTeam) };
}

const byTeam = (a: TeamFigures, b: TeamFigures): number =>
  byText(a.team.team, b.team.team) || byText(a.source, b.source);

/** Extracts by school: the schools by name, each with its teams. */
export function bySchool(collected: readonly Collected[]): ReadonlyMap<string, readonly Collected[]> {
  const schools = new Map<string, Collected[]>();
  for (const one of collected) {
    const known = schools.get(one.extract.team.school);
    if (known) known.push(one);
    else schools.set(one.extract.team.school, [one]);
  }
  return new Map([...schools].sort(([a], [b]) => byText(a, b)));
}

/** The district from the figures of its schools. */
export function districtFigures(figures: readonly SchoolFigures[], unread: readonly Unread[]): DistrictFigures {
  const schools: SchoolFigures[] = [];
  for (const one of figures) schools.push(one);
  schools.sort((a, b) => byText(a.school, b.school));
  let oldest: Day | "" = "";
  for (const { teams } of schools) {
    for (const { taken } of teams) if (oldest === "" || (taken !== oldest && taken < oldest)) oldest = taken;
  }
  return {
    district: mostCommonDistrict(schools),
    tally: sumOf(schools),
    schools,
    unread: [...unread].sort((a, b) => byText(a.source, b.source)),
    programs: [],
    oldest,
  };
}

/** How many schools are named: teams that name none are a group of their own on the pages, and no school. */
export const schoolsNamed = ({ schools }: DistrictFigures): number =>
  schools.filter(({ school }) => school !== "").length;

/** Logs of one name in one school, with where each was read. A copy beside its original is counted like another team. */
export interface Namesakes {
  readonly school: string;
  readonly team: string;
  readonly sources: readonly string[];
}

/** Teams of which there is more than one log, in the order of the schools. Example: `Grade 5.xlsx` and `Copy of Grade 5.xlsx`. */
export function namesakesIn({ schools }: DistrictFigures): readonly Namesakes[] {
  const found: Namesakes[] = [];
  for (const { school, teams } of schools) {
    let before: TeamFigures | undefined;
    let sources: string[] | undefined;
    for (const figures of teams) {
      const { team } = figures.team;
      // A school's teams are in the order of their names, so that logs of one name follow one another.
      if (before?.team.team !== team) sources = undefined;
      else if (sources) sources.push(figures.source);
      else {
        sources = [before.source, figures.source];
        found.push({ school, team, sources });
      }
      before = figures;
    }
  }
  return found;
}

/** The same with what the program's own workbooks hold, for the pages that show it. A district that no team names is called as one program is. */
export const withPrograms = (figures: DistrictFigures, programs: readonly Log[]): DistrictFigures => ({
  ...figures,
  programs,
  district: figures.district || (programs.length === 1 ? nameOf(programs) : ""),
});

const nameOf = (programs: readonly Log[]): string =>
  programs
    .flatMap((log) => log.entries("team"))
    .map((setup) => textIn(setup, "name"))
    .find((name) => name !== "") ?? "";

/** Of two that are equally common, the one that came first. */
function mostCommonDistrict(schools: readonly SchoolFigures[]): string {
  const counts = countDistricts(schools);
  let most = "";
  for (const [name, n] of counts) if (name !== "" && (most === "" || n > (counts.get(most) ?? 0))) most = name;
  return most;
}

/** Teams by the district that they name. Mostly one names the same as the one before, so that it is looked up once for all of them. */
function countDistricts(schools: readonly SchoolFigures[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let before = "";
  let alike = 0;
  for (const { teams } of schools) {
    for (const { team } of teams) {
      if (team.district !== before) {
        count(counts, before, alike);
        before = team.district;
        alike = 0;
      }
      alike++;
    }
  }
  count(counts, before, alike);
  return counts;
}
