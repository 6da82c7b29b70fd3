/** A fourth-grade team in a district with an early-release policy: days that the board names, and what the time went to (V1 to V7). */
import { begins, checks, looksAt, saves, summarizes, takesBack, types, writesCheck } from "./steps.ts";
import { changed, entries, entry, type Step } from "./year.ts";

const TEAM = { where: "team", who: "Ana Ruiz for the team" } as const;
const CLERK = { where: "program", who: "the clerk of the board" } as const;
const ALL = ["Ana Ruiz", "Ben Cole", "Cam Diaz"];
const EARLY_RELEASE = { starts: "13:45", ends: "15:00", label: "Early release" };
const AFTERNOON = { start: "13:45", end: "15:00", facilitator: "Ana Ruiz" };

/** They tell enough to be of use later. */
const NOTES =
  "We looked at what students did last week, agreed on two lessons for all classes, and said who brings which material.";

export const EARLY_RELEASE_YEAR: readonly Step[] = [
  begins(
    {
      ...CLERK,
      name: "district",
      on: "2025-08-18",
      what: "begins the district's workbook; the policy writes its own line",
    },
    { name: "Vallivue School District 139", policy: "vallivue" },
  ),
  checks({ ...CLERK, name: "policy in August", on: "2025-08-18", what: "checks the workbook" }),
  types({ ...CLERK, name: "cleared", on: "2025-08-18", what: "empties the day of adoption" }, "PLT Policy", "B4", ""),
  checks({ ...CLERK, name: "policy cleared", on: "2025-08-18", what: "checks the workbook" }),
  begins(
    { ...TEAM, name: "log", on: "2025-08-20", what: "begins the team's log under the policy" },
    { name: "Grade 4 PLT", school: "East Canyon Elementary", policy: "vallivue", meeting_kind: "grade-level" },
  ),
  saves(
    { ...TEAM, name: "calendar", on: "2025-08-20", what: "copies the board's days and writes the roster" },
    entries(
      "designated-day",
      ...["2025-09-10", "2025-09-24", "2025-10-08", "2025-10-22", "2025-11-05"].map((date) => ({
        date,
        ...EARLY_RELEASE,
      })),
    ),
    entries("member", ...[...ALL, "Dee Park"].map((name) => ({ name, joined: "2025-08-20" }))),
  ),
  looksAt({ ...TEAM, name: "form in August", on: "2025-08-20", what: "opens the form for a meeting" }, "meeting"),
  saves(
    { ...TEAM, name: "first", on: "2025-09-10", what: "the first early release: planning, and an article" },
    entry("meeting", { ...AFTERNOON, date: "2025-09-10", attendees: ALL, work: "instruction", notes: NOTES }),
    entries(
      "time-entry",
      { date: "2025-09-10", use: "grade-level-planning", minutes: 45, note: "Unit 1 in mathematics." },
      { date: "2025-09-10", use: "sharing-strategies", minutes: 30, note: "An article on number talks." },
    ),
    entry("literature", {
      source: "An article on number talks",
      date: "2025-09-10",
      taken: "Wait before you explain.",
    }),
  ),
  saves(
    { ...TEAM, name: "second", on: "2025-09-24", what: "the second: a change in teaching, and honest minutes" },
    entry("meeting", { ...AFTERNOON, date: "2025-09-24", attendees: ALL, work: "problem-solving", notes: NOTES }),
    entries(
      "time-entry",
      { date: "2025-09-24", use: "analyzing-student-work", minutes: 30, note: "48 exit tickets on fractions." },
      { date: "2025-09-24", use: "new-approaches", minutes: 10, note: "Two of us graded papers at the end." },
      { date: "2025-09-24", use: "grading", minutes: 20, note: "Unit tests." },
    ),
    entries(
      "teaching-change",
      { text: "Draw before computing", data: "22 of 48 exit tickets", date: "2025-09-24", status: "trying" },
      { text: "A number talk each morning", date: "2025-09-24", status: "trying" },
    ),
    entry("absence", { date: "2025-09-24", person: "Dee Park" }),
  ),
  saves(
    { ...TEAM, name: "third", on: "2025-10-15", what: "misses Oct 8, and meets on a day that the board has not named" },
    entry("meeting", { ...AFTERNOON, date: "2025-10-15", notes: `${NOTES} Then everyone worked alone.` }),
  ),
  checks({ ...TEAM, name: "October", on: "2025-10-16", what: "checks the log" }),
  saves(
    { ...TEAM, name: "mended", on: "2025-10-22", what: "mends what the check told, and meets again without Dee Park" },
    changed("designated-day", "calendar-3", { instead: "Snow day" }),
    changed("time-entry", "second-3", { note: "Planned two lessons.", minutes: 25 }),
    changed("teaching-change", "second-6", { data: "31 of 48 could not explain a sum" }),
    changed("absence", "second-7", { category: "sick" }),
    changed("meeting", "third-1", { attendees: ALL, date: "2025-10-22", notes: NOTES }),
  ),
  checks({ ...TEAM, name: "November", on: "2025-11-06", what: "checks the log, six weeks after the change" }),
  saves(
    { ...TEAM, name: "talked", on: "2025-11-12", what: "talks about the effect; Dee Park is back" },
    entry("meeting", { ...AFTERNOON, date: "2025-11-05", attendees: [...ALL, "Dee Park"], notes: NOTES }),
    changed("teaching-change", "second-5", {
      status: "kept",
      talked_on: "2025-11-05",
      effect: "39 of 48 exit tickets",
    }),
    changed("teaching-change", "second-6", {
      status: "dropped",
      talked_on: "2025-11-05",
      effect: "No difference seen",
    }),
    changed("literature", "first-4", { used: "Number talks in unit 2" }),
  ),
  writesCheck({ ...TEAM, name: "December", on: "2025-12-03", what: "writes the check into the log" }),
  types(
    { ...TEAM, name: "reason", on: "2025-12-03", what: "sets a line of the check aside, with a reason" },
    "PLT Check",
    "E9",
    "It was the last day before report cards.",
  ),
  checks({ ...TEAM, name: "December again", on: "2025-12-03", what: "checks once more" }),
  summarizes({ ...TEAM, name: "summary", on: "2025-12-03", what: "draws the summary" }),
  saves(
    { ...TEAM, name: "slip", on: "2025-12-04", what: "enters minutes for a meeting twice by mistake" },
    entry("time-entry", { date: "2025-09-10", use: "strategic-planning", minutes: 75 }),
  ),
  checks({ ...TEAM, name: "slip seen", on: "2025-12-04", what: "checks the log" }),
  takesBack({ ...TEAM, name: "slip undone", on: "2025-12-04", what: "takes that back" }),
  checks({ ...TEAM, name: "end", on: "2025-12-04", what: "checks the log a last time" }),
  types(
    { ...CLERK, name: "adopted", on: "2025-12-09", what: "enters it again" },
    "PLT Policy",
    "B4",
    "January 11, 2005",
  ),
  checks({ ...CLERK, name: "policy in December", on: "2025-12-09", what: "checks the workbook" }),
];
