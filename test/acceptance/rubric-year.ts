/** A team that kept notes before, in a district with a model of learning communities: norms, agendas, decisions, ratings, visits (T1 to T11). */
import { begins, checks, converts, looksAt, opens, saves, summarizes, writesCheck } from "./steps.ts";
import { changed, entries, entry, type Step } from "./year.ts";

const TEAM = { where: "team", who: "Hal Kent for the team" } as const;
const DISTRICT = { where: "program", who: "the improvement office" } as const;
const ALL = ["Hal Kent", "Ida Lund", "Jo Moss"];
const TOGETHER = { way: "together", level: "mostly" };

/** What the team has from last year. */
export const OWN_NOTES = `
# Notes
| Date | Attendees | Notes | Action items | Owner |
| @2025-09-03 | Hal Kent, Ida Lund, Jo Moss | Set up groups for reading and chose a common task for all three classes by the end of the month | Copy the task | Ida Lund |
| @2025-09-17 | Hal Kent, Ida Lund | Looked at fluency data of all classes and marked the students who need more time with a partner | | |
`;

/** They tell enough to be of use later. */
const NOTES =
  "We read six pieces of student work aloud, agreed on what good evidence is, and planned one lesson to try next week.";

const meeting = (date: string, facilitator: string) => ({ date, attendees: ALL, facilitator, notes: NOTES });

export const RUBRIC_YEAR: readonly Step[] = [
  begins(
    { ...DISTRICT, name: "program", on: "2025-09-08", what: "begins the register of its schools and teams" },
    { name: "Cherry School District", policy: "toppenish" },
  ),
  converts({ ...TEAM, name: "notes", on: "2025-09-18", what: "makes a log of its own notes" }),
  saves(
    { ...TEAM, name: "setup", on: "2025-09-18", what: "names the policy and the model that it follows" },
    changed("team", "", { name: "Grade 2 readers", school: "Garfield", policy: "toppenish", model: "dufour" }),
  ),
  checks({ ...TEAM, name: "September", on: "2025-09-18", what: "checks the log" }),
  saves(
    { ...TEAM, name: "norms", on: "2025-09-24", what: "enters the norms of last year and an agenda" },
    entry("norm", { text: "We begin on time.", agreed: "2024-09-04" }),
    entries(
      "agenda-item",
      { text: "Which task do all classes use?", date: "2025-10-01", owner: "Ida Lund" },
      { text: "Who visits whom?", date: "2025-10-01", owner: "Jo Moss" },
    ),
  ),
  saves(
    { ...TEAM, name: "fall", on: "2025-10-29", what: "meets three times; decides, visits, tries, asks" },
    entries(
      "meeting",
      { ...meeting("2025-10-01", "Hal Kent"), meeting_kind: "grade-level" },
      { ...meeting("2025-10-15", "Hal Kent"), agenda: "The common task", meeting_kind: "grade-level" },
      { ...meeting("2025-10-29", "Hal Kent"), agenda: "Data", meeting_kind: "network", notes: "Talked about data." },
    ),
    changed("agenda-item", "norms-2", { status: "done", outcome: "The fluency task of the unit." }),
    entries(
      "decision",
      { text: "One common task a month", date: "2025-10-01" },
      { text: "Visit each other twice", date: "2025-10-15", how: "vote" },
      { text: "Share notes with new colleagues", date: "2025-10-15", how: "consensus", binds: "All of us" },
    ),
    entries(
      "observation",
      { date: "2025-10-20", sort: "peer-observation", focus: "Wait time", feedback: "Longer pauses helped." },
      { date: "2025-10-21", sort: "coaching", focus: "Groups", feedback: "Roles help.", follow_up: "Again Nov 4." },
    ),
    entry("inquiry", { text: "Do partners help fluency?", method: "Two classes, four weeks", finding: "They do." }),
    entries(
      "learner-response",
      {
        kind: "support",
        text: "Partner reading",
        students: 8,
        measure: "Fluency task",
        assessed_on: "2025-10-01",
        date: "2025-10-20",
      },
      { kind: "support", text: "Phonics group", students: 5, date: "2025-10-20" },
    ),
    entry("practice", { text: "Partner reading", level: "tried", learned: "2025-09-17" }),
    entry("resource-request", {
      text: "Ten sets of books",
      practice: "Partner reading",
      what: "materials",
      asked_on: "2025-10-01",
      answer: "partly",
      came: "4 sets",
      cost: 120,
    }),
    entries(
      "rating",
      { ...TOGETHER, date: "2025-10-29", attribute: "public-practice", evidence: "Two visits." },
      { ...TOGETHER, date: "2025-10-29", attribute: "shared-beliefs" },
      { ...TOGETHER, date: "2025-10-29", attribute: "teamwork", evidence: "Roles were shared." },
    ),
  ),
  checks({ ...TEAM, name: "October", on: "2025-10-30", what: "checks the log" }),
  looksAt({ ...TEAM, name: "next form", on: "2025-10-30", what: "opens the form for the next meeting" }, "meeting"),
  opens({ ...TEAM, name: "last time", on: "2025-10-30", what: "looks at last time" }),
  saves(
    { ...TEAM, name: "mended", on: "2025-11-12", what: "reviews the norms and completes what was told" },
    changed("norm", "norms-1", { reviewed: "2025-11-12", kept: "Most of the time" }),
    changed("meeting", "fall-3", { notes: NOTES }),
    changed("decision", "fall-5", { how: "consensus", binds: "All of us" }),
    changed("decision", "fall-6", { votes_for: 2, votes_against: 1 }),
    changed("observation", "fall-8", { follow_up: "Try it in writing." }),
    changed("inquiry", "fall-10", { data: "12 of 20 words more a minute", adopted: "adopted" }),
    changed("learner-response", "fall-11", { date: "2025-10-10" }),
    changed("learner-response", "fall-12", { work: "Spelling samples" }),
    changed("resource-request", "fall-14", { answer: "yes", came: "10 sets" }),
    changed("rating", "fall-16", { evidence: "The norms of Sep 24." }),
    entries(
      "rating",
      { ...TOGETHER, date: "2025-11-12", attribute: "student-learning", evidence: "Six pieces of work." },
      { ...TOGETHER, date: "2025-11-12", attribute: "dialogue", evidence: "Notes of four meetings." },
    ),
    entries(
      "meeting",
      { ...meeting("2025-11-05", "Hal Kent"), agenda: "Visits", meeting_kind: "grade-level" },
      { ...meeting("2025-11-12", "Hal Kent"), agenda: "Norms", meeting_kind: "grade-level" },
    ),
  ),
  checks({ ...TEAM, name: "November", on: "2025-11-13", what: "checks the log" }),
  looksAt({ ...TEAM, name: "turn", on: "2025-11-13", what: "asks whose turn it is" }, "meeting"),
  saves(
    { ...TEAM, name: "shared", on: "2025-11-26", what: "lets Ida Lund lead; names the kind of its meetings once" },
    entry("meeting", { ...meeting("2025-11-26", "Ida Lund"), agenda: "Who visits whom?" }),
    changed("agenda-item", "norms-3", { status: "done", outcome: "Hal visits Jo, Jo visits Ida." }),
    changed("team", "team", { meeting_kind: "grade-level" }),
  ),
  writesCheck({ ...TEAM, name: "end", on: "2025-11-26", what: "writes the check into the log" }),
  summarizes({ ...TEAM, name: "summary", on: "2025-11-26", what: "draws the summary" }),
];
