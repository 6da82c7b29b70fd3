/** A district that begins learning teams in January: what comes before, and the first cycle of one team (L1 to L8). */
import { begins, checks, saves, summarizes, tries, writesCheck } from "./steps.ts";
import { changed, entries, entry, type Step } from "./year.ts";

const DISTRICT = { where: "program", who: "the director of teaching and learning" } as const;
const TEAM = { where: "team", who: "Eva Hart for the team" } as const;
const ALL = ["Eva Hart", "Fay Ito", "Gil Jones"];
const QUIZ = { measure: "Fractions quiz", date: "2026-01-13" };

const WITH_NAME = entry("learner-response", {
  kind: "support",
  text: "Number lines",
  learner: "Pat Doe",
  work: "Exit tickets",
});

const meeting = (date: string, stage: string) => ({ date, stage, attendees: ALL, start: "14:00", end: "15:00" });

export const BEFORE_JANUARY: readonly Step[] = [
  begins(
    { ...DISTRICT, name: "program", on: "2025-08-18", what: "begins the program's workbook under the plan" },
    { name: "Birch School District", policy: "learning-teams" },
  ),
  saves(
    {
      ...DISTRICT,
      name: "plan",
      on: "2025-08-18",
      what: "plans schools, trainings and board updates through December",
    },
    entries(
      "unit",
      { name: "Lincoln", sort: "school", begins: "2025-12-03" },
      { name: "Oak", sort: "school", begins: "2026-01-07" },
    ),
    entry("training", {
      date: "2025-08-20",
      topic: "The five stages, with MTSS data",
      school: "Lincoln",
      occasion: "pre-service",
      trainer: "teacher-leader",
      sort: "differentiated",
      follow_through: "A visit in each team.",
    }),
    entries("readiness", { school: "Lincoln", level: "refining" }, { school: "Oak", level: "preparing" }),
    entries("board-update", ...["2025-10-14", "2025-11-11", "2025-12-09"].map((due) => ({ due, topic: "Progress" }))),
    entry("agreement-term", { text: "An hour a week within the contract day", minutes: 60, agenda_by: "team" }),
    entries(
      "is-is-not",
      { side: "is", text: "Time in which teachers learn together." },
      { side: "is-not", text: "Time off." },
    ),
    entry("family-conversation", {
      date: "2025-10-02",
      school: "Lincoln",
      venue: "community",
      message: "Why students leave early on Wednesdays",
      heard: "Families ask about child care.",
    }),
    entry("team-link", { name: "Grade 5", unit: "Lincoln", minutes: 90, since: "2025-12-03" }),
  ),
  saves(
    { ...DISTRICT, name: "ratings", on: "2025-10-20", what: "asks principals and teachers how far they have come" },
    entries(
      "rating",
      { date: "2025-10-20", attribute: "principals", level: "on-the-way", evidence: "Six schedules made." },
      { date: "2025-10-20", attribute: "teachers", level: "not-yet", evidence: "Two trainings held." },
    ),
  ),
  checks({ ...DISTRICT, name: "October", on: "2025-10-20", what: "checks the program" }),
  saves(
    { ...DISTRICT, name: "board", on: "2025-10-21", what: "makes the update, and asks families and the community" },
    changed("board-update", "plan-6", { made: "2025-10-21", by: "The superintendent", said: "One school is ready." }),
    entry("glossary-term", { term: "MTSS", meaning: "Help in tiers, as much as a child needs." }),
    entry("rating", { date: "2025-10-21", attribute: "families", level: "i-can", evidence: "Notes of the evening." }),
  ),
  checks({ ...DISTRICT, name: "December", on: "2025-12-04", what: "checks the program the day after Lincoln began" }),
  saves(
    { ...DISTRICT, name: "signed", on: "2025-12-17", what: "signs with the association; all schools begin in January" },
    changed("agreement-term", "plan-9", { signed: "2025-12-17", kept: "kept" }),
    changed("unit", "plan-1", { begins: "2026-01-07" }),
    changed("team-link", "plan-13", { minutes: 60, since: "2026-01-07" }),
    entry("training", { date: "2026-01-06", topic: "The five stages", school: "Oak", occasion: "staff-meeting" }),
    entry("family-conversation", { date: "2026-01-15", school: "Oak", venue: "school" }),
    changed("board-update", "plan-7", { made: "2025-11-11" }),
    changed("board-update", "plan-8", { made: "2025-12-09" }),
  ),
];

export const FIRST_CYCLE: readonly Step[] = [
  begins(
    { ...TEAM, name: "log", on: "2026-01-07", what: "begins the team's log" },
    { name: "Grade 5", school: "Lincoln", policy: "learning-teams", weekday: "wednesday", rhythm: "weekly" },
  ),
  saves(
    { ...TEAM, name: "data", on: "2026-01-14", what: "looks at a quiz: one child struggles, one is proficient" },
    entry("meeting", meeting("2026-01-14", "analyze-data")),
    entries(
      "assessment-result",
      { ...QUIZ, learner: "A-17", level: "far" },
      { ...QUIZ, learner: "B-03", level: "proficient" },
    ),
  ),
  tries({ ...TEAM, name: "tried", on: "2026-01-21", what: "fills in a form, with a name for a code" }, WITH_NAME),
  saves(
    { ...TEAM, name: "hasty", on: "2026-01-21", what: "goes straight into class, and saves the name all the same" },
    entry("meeting", meeting("2026-01-21", "implement")),
    WITH_NAME,
  ),
  checks({ ...TEAM, name: "January", on: "2026-01-26", what: "checks the log" }),
  saves(
    { ...TEAM, name: "goal", on: "2026-01-28", what: "sets a goal first, and answers both children" },
    changed("meeting", "hasty-1", { stage: "set-goals", data: "Fractions quiz: 22 of 48" }),
    entry("goal", {
      text: "80% of our students add fractions",
      measure: "Fractions quiz",
      baseline: "46%",
      target: "80%",
      date: "2026-05-20",
    }),
    changed("learner-response", "hasty-2", { learner: "A-17", date: "2026-01-28", measure: "Fractions quiz" }),
    entry("learner-response", {
      kind: "enrichment",
      text: "Ratio puzzles",
      learner: "B-03",
      date: "2026-01-28",
      measure: "Fractions quiz",
    }),
    entry("meeting", meeting("2026-01-28", "learn-together")),
  ),
  saves(
    { ...TEAM, name: "class", on: "2026-03-04", what: "five weeks in class; the other child reached the next step" },
    entries(
      "meeting",
      ...["2026-02-04", "2026-02-11", "2026-02-18", "2026-02-25", "2026-03-04"].map((date) =>
        meeting(date, "implement"),
      ),
    ),
    changed("learner-response", "goal-4", { outcome: "reached" }),
  ),
  checks({ ...TEAM, name: "March", on: "2026-03-12", what: "checks the log, six weeks after the answers" }),
  saves(
    { ...TEAM, name: "adjust", on: "2026-03-18", what: "looks at the later data and adjusts" },
    entry("meeting", meeting("2026-03-18", "monitor-adjust")),
    changed("learner-response", "hasty-2", { later_on: "2026-03-17", later_data: "7 of 10", outcome: "closer" }),
  ),
  writesCheck({ ...TEAM, name: "spring", on: "2026-03-18", what: "writes the check into the log" }),
  summarizes({ ...TEAM, name: "summary", on: "2026-03-18", what: "draws the summary" }),
  checks({ ...DISTRICT, name: "program in spring", on: "2026-03-18", what: "checks the program" }),
];
