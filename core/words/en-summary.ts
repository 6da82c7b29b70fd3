/** What the team's summary says, in English. */
import { needsInEnglish } from "./en-needs.ts";
import { countInWords, dayInEnglish } from "./in-words.ts";

const meetings = (n: number): string => countInWords(n, "meeting", "meetings");

/** How long a team has been in its stage, and how long it may be; 0 days where its model does not count them. */
export interface StallFigures {
  readonly meetings: number;
  readonly ofMeetings: number;
  readonly days: number;
  readonly ofDays: number;
}

/** Meetings, and days where the model counts them, too (0 where it does not). */
const stallLimit = (limit: number, days: number): string =>
  days === 0 ? meetings(limit) : `${meetings(limit)} or ${countInWords(days, "day", "days")}`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const enSummary = {
  ourTeam: "Our team",
  title: (team: string) => `${team}: how we are doing`,
  ofYear: (year: string, day: string) =>
    `The year ${year}, as the log has it up to ${dayInEnglish(day)}. Update the summary to see the current year again.`,
  asOf: (day: string) =>
    `As of ${dayInEnglish(day)}. This page is drawn anew each time: keep notes of your own in another tab.`,
  noMeetings:
    "No meeting is logged yet. First fill in PLT Setup, then log a meeting from the menu, or type it into PLT Meetings.",
  now: "How we are doing",
  next: "What is next",
  met: (n: number, first: string, last: string) =>
    n === 1
      ? `The team has met once, on ${dayInEnglish(first)}.`
      : `The team has met ${n} times since ${dayInEnglish(first)}; the last meeting was on ${dayInEnglish(last)}.`,
  usuallyThere: (percent: number) => `On average ${percent}% of the people on the roster were there.`,
  goalsNow: (goals: number, reached: number, open: number) =>
    `${countInWords(goals, "goal", "goals")}: ${reached} reached, ${open} still open.`,
  noGoal: "There is no goal yet. A goal says what students will do better, measured how, from where to where, by when.",
  actionsNow: (open: number, overdue: number) =>
    overdue === 0
      ? `${countInWords(open, "action is", "actions are")} open; none is overdue.`
      : `${countInWords(open, "action is", "actions are")} open, ${overdue} of them overdue.`,
  allDone: "No action is open.",
  stands: (stage: string, cycle: number, n: number, since: string) =>
    `Cycle ${cycle}: the team is in “${stage}”, ${meetings(n)} since ${dayInEnglish(since)}.`,
  noStage: "No meeting names its stage yet, so the cycle cannot be followed. Choose a stage at the next meeting.",
  ready: (stage: string) => `The team has what it needs for the next stage, “${stage}”.`,
  needed: (stage: string, lacks: string) => `Before “${stage}” the team needs ${needsInEnglish(lacks)}.`,
  owed: (stage: string, lacks: string) =>
    `For “${stage}”, where it is now, the team still needs ${needsInEnglish(lacks)}.`,
  stalled: (limit: number, days: number) => `The cycle has stalled: more than ${stallLimit(limit, days)} in one stage.`,
  stallRule: (stay: StallFigures) =>
    `A cycle counts as stalled after more than ${stallLimit(stay.ofMeetings, stay.ofDays)} in one stage. Now: ${stay.meetings} of ${stay.ofMeetings}${stay.ofDays === 0 ? "" : `, and ${stay.days} of ${countInWords(stay.ofDays, "day", "days")}`}.`,
  liveRule: "The same, counted in the sheet",
  liveNow: "Now",
  liveStage: "Stage of the newest meeting",
  liveOther: "Another stage last (as a sheet counts days)",
  liveMeetings: "Meetings in it, without a break",
  liveDays: "Days since the first of them",
  liveAnswer: "So the cycle is",
  isStalled: "stalled",
  isMoving: "moving",
  nextMeeting: (day: string) => `Next meeting: ${dayInEnglish(day)}.`,
  nextDue: (text: string, owner: string, day: string) =>
    `Next action due: ${text}${owner === "" ? "" : ` (${owner})`}, ${dayInEnglish(day)}.`,
  meetings: "Meetings",
  chartTitle: "Meetings per month",
  chartSentence: (n: number, months: number, most: string, mostCount: number) =>
    `${meetings(n)} in ${countInWords(months, "month", "months")}; most in ${most} (${mostCount}).`,
  month: "Month",
  monthName: (year: number, month: number) => `${MONTHS[month - 1] ?? ""} ${year}`,
  held: "Meetings held",
  latest: "Latest meetings",
  date: "Date",
  dayText: (day: string) => dayInEnglish(day),
  stage: "Stage",
  people: "People there",
  decisions: "Decisions",
  participation: "Who was there",
  participationNote: "Counts by person, for the team alone. Only meetings that say who was there are counted.",
  name: "Name",
  meetingsThere: "Was there",
  meetingsOf: "Of meetings",
  share: "Share",
  guest: (name: string) => `${name} (guest)`,
  cycle: "Where the cycle stands",
  meetingsInStage: "Meetings",
  lastThere: "Last there",
  standing: "Standing",
  here: "the team is here",
  visited: "done in this cycle",
  ahead: "ahead",
  passedOver: (reason: string) => (reason === "" ? "passed over" : `passed over: ${reason}`),
  goals: "Goals",
  goal: "Goal",
  measure: "Measured by",
  baseline: "Baseline",
  target: "Target",
  result: "Result",
  byWhen: "By when",
  progress: {
    reached: "reached",
    closer: "closer, not there yet",
    "not-closer": "not closer yet",
    "has-result": "has a result",
    due: "result is due",
    open: "still open",
  },
  actions: "Open actions",
  followThrough: (done: number, of: number, share: number) =>
    `${done} of ${countInWords(of, "action", "actions")} done (${share}%); dropped ones are not counted.`,
  noActions: "No action is logged yet.",
  action: "Action",
  owner: "Owner",
  due: "Due",
  status: "Status",
  late: "Days late",
  nobody: "nobody yet",
  noText: "(no text)",
};

export type SummaryWords = typeof enSummary;

/** The words for the language that a log is in; it need not be the language of the person. */
export type SummaryWordsIn = (language: "en" | "es") => SummaryWords;
