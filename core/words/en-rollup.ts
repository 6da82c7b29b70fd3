/** What the pages of school, district and board say, in English. */
import { needsInEnglish } from "./en-needs.ts";
import { countInWords, dayInEnglish, listInWords, shortDayInEnglish, thousands } from "./in-words.ts";

const meetings = (n: number): string => countInWords(n === 1 ? 1 : thousands(n), "meeting", "meetings");
const teams = (n: number): string => countInWords(n === 1 ? 1 : thousands(n), "team", "teams");
const schools = (n: number): string => countInWords(n === 1 ? 1 : thousands(n), "school", "schools");
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A policy's own data, "" for what is not known. */
export interface PolicyLine {
  readonly reference: string;
  readonly adopted: string;
  readonly amended: string;
  readonly replaces: string;
}

export const enRollup = {
  ourDistrict: "Our district",
  noSchool: "No school named",
  schoolTitle: (school: string) => `${school}: how our teams are doing`,
  districtTitle: (district: string) => `${district}: how our schools are doing`,
  asOf: (day: string, year: string) => `As of ${dayInEnglish(day)}, school year ${year}. Drawn anew each time.`,
  kept: "Made from counts, dates and stages. What teams write stays with them.",
  glance: "At a glance",
  /** `inSchools` is 0 on the page of one school. */
  teamsMet: (all: number, inSchools: number, lately: number, n: number) =>
    `${teams(all)}${inSchools === 0 ? "" : ` in ${schools(inSchools)}`}; ${lately} met in the last four weeks. ${meetings(n)} this school year.`,
  participation: (percent: string) => `On average ${percent} of the people on the rosters were at the meetings.`,
  followThrough: (done: number, all: number, percent: string, overdue: number) =>
    `${done} of ${countInWords(all, "action", "actions")} done (${percent}); ${overdue} past ${overdue === 1 ? "its" : "their"} day.`,
  goals: (all: number, reached: number, due: number, measurable: number) =>
    `${countInWords(all, "goal", "goals")}: ${reached} reached, ${due} with a result due; ${measurable} can be measured.`,
  stalledTeams: (n: number) =>
    n === 0 ? "No team has stalled." : `${teams(n)} ${n === 1 ? "has" : "have"} stalled; below it says why.`,
  nothingYet: "No meeting is logged in this school year yet.",
  attention: "Who may need somebody",
  nobody: "No team needs anybody just now.",
  andMoreFiles: (n: number) => `And ${n} more.`,
  andMore: (n: number) => `And ${n} more; the tab PLT All Teams has them all.`,
  because: (team: string, reasons: readonly string[]) => `${team}: ${reasons.join("; ")}.`,
  teamOf: (team: string, school: string) => (school === "" ? team : `${team} (${school})`),
  reasons: {
    old: (taken: string, why: string) =>
      `its log could not be read, so these are its figures of ${dayInEnglish(taken)} (${why.replace(/\.$/, "")})`,
    "no-meeting": "no meeting is logged yet",
    stalled: (stage: string, n: number, since: string, limit: number, next: string, lacks: string) =>
      `its cycle has stalled, with ${meetings(n)} in “${stage}” since ${dayInEnglish(since)}, where more than ${limit} count as stalled${
        lacks === "" ? "" : `; before “${next}” it needs ${needsInEnglish(lacks)}`
      }`,
    quiet: (last: string, days: number, gap: number) =>
      `it last met on ${dayInEnglish(last)}, ${days} days ago; for this team more than ${gap} days are a gap`,
    owes: (stage: string, lacks: string) => `it is in “${stage}” without ${needsInEnglish(lacks)}`,
    "no-stage": "no meeting names a stage of its cycle",
    "no-goal": "it has no goal yet",
  },
  standing: {
    old: "old figures",
    "no-meeting": "no meeting yet",
    stalled: "stalled",
    quiet: "a gap in meetings",
    owes: "stage entered early",
    "no-stage": "no stage named",
    "no-goal": "no goal yet",
    moving: "on its way",
  },
  unread: "Logs that could not be read",
  unreadNote: "They are not in any figure.",
  goneSchool: (day: string) =>
    `No figures: on ${dayInEnglish(day)} this page was not drawn. No team names this school any more, or there are too many schools for a tab each. Delete this tab once you need no note beside it.`,
  namesakes: "Logs of one name",
  namesakesNote:
    "Each of them is counted. If one is a copy, take it away and collect again; if they are two teams, give each a name of its own.",
  file: "File",
  why: "Why",
  team: "Team",
  teams: "Teams",
  school: "School",
  schools: "Schools",
  schoolsApart:
    "With more than 20 schools, none has a tab of its own here. Draw the page of one with “School page”, beside the button that drew these pages; in a terminal, with plt pages and --school, or plt rollup and --schools.",
  stage: "Stage",
  last: "Last meeting",
  meetings: "Meetings",
  metLately: "Met lately",
  attendance: "People there",
  followed: "Actions done",
  goalsReached: "Goals reached",
  standingHeading: "Standing",
  stalledHeading: "Stalled",
  noStage: "none named",
  whereTeamsStand: "Where teams stand in their cycles",
  cycle: "Cycle",
  stalledRule: (cycle: string, limit: number) =>
    `“${cycle}”: a team with more than ${meetings(limit)} in one stage counts as stalled.`,
  byMonth: "Meetings by month",
  chartTitle: "Meetings per month",
  chartSentence: (n: number, months: number, most: string, mostCount: number) =>
    `${meetings(n)} in ${countInWords(months, "month", "months")}; most in ${most} (${mostCount}).`,
  month: "Month",
  held: "Meetings held",
  monthName: (year: number, month: number) => `${MONTHS[month - 1] ?? ""} ${year}`,
  part: "What",
  here: "Here",
  district: "District",
  all: "All",
  share: "Share",
  districtShare: "District's share",
  teamsTitle: "Every team",
  teamsNote: "One row a team, as read from its log. Other pages count these rows.",
  needs: "Needs",
  lacks: (keys: string) => needsInEnglish(keys),
  taken: "Read on",
  list: (items: readonly string[]) => listInWords(items, "and"),
  board: {
    title: (district: string) => `${district}: update for the board`,
    policy: (name: string, { reference, adopted, amended, replaces }: PolicyLine) => {
      const parts = [
        reference,
        ...(adopted === "" ? [] : [`adopted ${dayInEnglish(adopted)}`]),
        ...(amended === "" ? [] : [`amended ${dayInEnglish(amended)}`]),
        ...(replaces === "" ? [] : [`replaces ${replaces}`]),
      ].filter((part) => part !== "");
      const text = [name, ...parts].filter((part) => part !== "").join(", ");
      return text === "" ? "" : `Policy: ${text}.`;
    },
    teamsMeeting: "Teams that met",
    since: (day: string, days: number) =>
      `The last update was on ${dayInEnglish(day)}. The ${countInWords(days, "day", "days")} since then, beside as many days before.`,
    learningNote: (smallest: number) =>
      `Results that teams wrote as a number of students. Who worked on two goals counts twice. Groups of fewer than ${smallest} are not shown, nor any that would give one away.`,
    firstUpdate: "No earlier update is on record; the next one will show what has changed since this one.",
    next: (day: string) => `The next update is due on ${dayInEnglish(day)}.`,
    trend: "Since the last update",
    span: (from: string, to: string) => {
      const said = from.slice(0, 4) === to.slice(0, 4) ? shortDayInEnglish : dayInEnglish;
      return `${said(from)} to ${said(to)}`;
    },
    points: (n: number) => `${n > 0 ? "+" : n < 0 ? "−" : ""}${countInWords(Math.abs(n), "point", "points")}`,
    more: (n: number) => (n > 0 ? `+${thousands(n)}` : n < 0 ? `−${thousands(-n)}` : "the same"),
    change: "Change",
    figure: "Figure",
    byShare: "Schools by how many people were at meetings",
    band: (low: number, high: number) => (high >= 100 ? `${low}% or more` : `${low}% to ${high - 1}%`),
    students: "Students counted",
    reached: "Students who met the goal",
    teamGoals: "Team goals reached",
    notShown: "not shown",
    allSchools: "All schools",
  },
  program: {
    planGoals: "Plan goals and the teams that work on them",
    planGoalsNote: "From the program's workbook: teams whose goals, or whose row in the register, name the plan goal.",
    planGoal: "Plan goal",
    target: "Target",
    result: "Result",
    noTeam: "no team yet",
    measures: "Common measures",
    measuresNote: "From the program's workbook: teams that have a result from that day until the measure's next day.",
    measure: "Measure",
    dueOn: "Due on",
    withData: "With data",
    without: "Without",
  },
  perPerson: (part: string) => `${part} a person`,
  publicShare: (low: number, high: number) =>
    low === high
      ? `${low}%`
      : high === 100
        ? `${low}% or more`
        : low === 0
          ? `${high}% or fewer`
          : `${low}% to ${high}%`,
};

export type RollupWords = typeof enRollup;
