/** The figures that pages above the team add up: of one team, of a school, of a district, all in the same shape. */

import { noAmounts, noMonths } from "./tally-keys.ts";

/** Sums of one school year. Where a figure is a share, both of its numbers are here, so that shares of sums are right. */
export interface Tally {
  readonly teams: number;
  /** People on the rosters. */
  readonly members: number;
  /** Teams that met within the last four weeks. */
  readonly met_lately: number;
  readonly stalled: number;
  readonly meetings: number;
  readonly minutes: number;
  /** Over all meetings that say who came: people of the roster who were there, and people on the roster. */
  readonly there: number;
  readonly roster: number;
  /** Action items that were not dropped, those done, and those that are open past their day. */
  readonly actions: number;
  readonly done: number;
  readonly overdue: number;
  readonly goals: number;
  readonly reached: number;
  /** Goals whose day has passed without a result. */
  readonly due: number;
  readonly measurable: number;
  readonly students: number;
  readonly students_reached: number;
  /** Of the goal with the most students, how many they are: so many different ones there are for certain. Of several teams the largest. */
  readonly students_most: number;
  /** Since the last update, and in as many days before it; all 0 where no day of an update is given. */
  readonly since_meetings: number;
  readonly since_there: number;
  readonly since_roster: number;
  readonly since_teams: number;
  readonly before_meetings: number;
  readonly before_there: number;
  readonly before_roster: number;
  readonly before_teams: number;
  /** Teams by `cycle/stage` and by the key of their policy, meetings by month of the school year, July first; of a team alone all are empty. */
  readonly stages: ReadonlyMap<string, number>;
  readonly policies: ReadonlyMap<string, number>;
  readonly months: readonly number[];
  /** Amounts by the numbers of topics' parts (`partNumber`); `amountsByKey` names them. */
  readonly topics: readonly number[];
}

/** The names of the figures that are plain sums. */
export const SUMS = [
  "teams",
  "members",
  "met_lately",
  "stalled",
  "meetings",
  "minutes",
  "there",
  "roster",
  "actions",
  "done",
  "overdue",
  "goals",
  "reached",
  "due",
  "measurable",
  "students",
  "students_reached",
  "since_meetings",
  "since_there",
  "since_roster",
  "since_teams",
  "before_meetings",
  "before_there",
  "before_roster",
  "before_teams",
] as const;

export type SumName = (typeof SUMS)[number];

/** A tally that is being added up. */
export type OpenTally = {
  -readonly [name in keyof Tally]: Tally[name] extends number
    ? number
    : Tally[name] extends readonly number[]
      ? number[]
      : Map<string, number>;
};

/** A tally of nothing. */
export const openTally = (): OpenTally => tallyOver(new Map(), new Map(), noMonths());

const NO_TEAMS: Map<string, number> = new Map();
const NO_MONTHS: number[] = [];

/** A tally of nothing for one team: its stage, policy and months are counted with its school's. */
export const teamTally = (): OpenTally => tallyOver(NO_TEAMS, NO_TEAMS, NO_MONTHS);

const tallyOver = (stages: Map<string, number>, policies: Map<string, number>, months: number[]): OpenTally => ({
  teams: 0,
  members: 0,
  met_lately: 0,
  stalled: 0,
  meetings: 0,
  minutes: 0,
  there: 0,
  roster: 0,
  actions: 0,
  done: 0,
  overdue: 0,
  goals: 0,
  reached: 0,
  due: 0,
  measurable: 0,
  students: 0,
  students_reached: 0,
  students_most: 0,
  since_meetings: 0,
  since_there: 0,
  since_roster: 0,
  since_teams: 0,
  before_meetings: 0,
  before_there: 0,
  before_roster: 0,
  before_teams: 0,
  stages,
  policies,
  months,
  topics: noAmounts(),
});

/** Adds an amount under a key. */
export const count = (counts: Map<string, number>, key: string, amount: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + amount);

/** The sum of several tallies. Example: the schools' tallies give the district's. */
export function sumOf(parts: readonly { readonly tally: Tally }[]): Tally {
  const sum = openTally();
  for (const { tally } of parts) {
    addSums(sum, tally);
    for (const [key, amount] of tally.stages) count(sum.stages, key, amount);
    for (const [key, amount] of tally.policies) count(sum.policies, key, amount);
    addAmounts(sum.months, tally.months);
    addAmounts(sum.topics, tally.topics);
  }
  return sum;
}

/** Adds amounts place by place. */
function addAmounts(sum: number[], amounts: readonly number[]): void {
  while (sum.length < amounts.length) sum.push(0);
  for (let i = 0; i < amounts.length; i++) sum[i] = (sum[i] ?? 0) + (amounts[i] ?? 0);
}

/** Adds the plain sums of one tally to another, name by name: thousands of times this is several times as fast as by a list of names. */
export function addSums(sum: OpenTally, tally: Tally): void {
  sum.teams += tally.teams;
  sum.members += tally.members;
  sum.met_lately += tally.met_lately;
  sum.stalled += tally.stalled;
  sum.meetings += tally.meetings;
  sum.minutes += tally.minutes;
  sum.there += tally.there;
  sum.roster += tally.roster;
  sum.actions += tally.actions;
  sum.done += tally.done;
  sum.overdue += tally.overdue;
  sum.goals += tally.goals;
  sum.reached += tally.reached;
  sum.due += tally.due;
  sum.measurable += tally.measurable;
  sum.students += tally.students;
  sum.students_reached += tally.students_reached;
  if (tally.students_most > sum.students_most) sum.students_most = tally.students_most;
  sum.since_meetings += tally.since_meetings;
  sum.since_there += tally.since_there;
  sum.since_roster += tally.since_roster;
  sum.since_teams += tally.since_teams;
  sum.before_meetings += tally.before_meetings;
  sum.before_there += tally.before_there;
  sum.before_roster += tally.before_roster;
  sum.before_teams += tally.before_teams;
}
