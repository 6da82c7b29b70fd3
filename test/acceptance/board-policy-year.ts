/** A department's team under a board's policy on learning teams, and its school as one community: goals, eight steps, actions, practices (W1 to W9). */
import { begins, checks, opens, saves, summarizes, writesCheck } from "./steps.ts";
import { changed, entries, entry, type Step } from "./year.ts";

const TEAM = { where: "team", who: "Kay Nunn for the team" } as const;
const SCHOOL = { where: "program", who: "the principal" } as const;
const ALL = ["Kay Nunn", "Lou Ohm", "Max Penn"];
const GOAL = "80% of our students read charts";

const meeting = (date: string, stage: string) => ({ date, stage, attendees: ALL, place: "in-person" });

const REGISTER: readonly Step[] = [
  begins(
    { ...SCHOOL, name: "program", on: "2025-08-18", what: "begins the workbook of the school as one community" },
    { name: "Dogwood High School", policy: "wake-county" },
  ),
  saves(
    { ...SCHOOL, name: "register", on: "2025-08-18", what: "enters departments, teams and the goals of both plans" },
    entries("unit", { name: "Dogwood High School", sort: "school" }, { name: "Library and media", sort: "department" }),
    entries(
      "team-link",
      { name: "Science", unit: "Dogwood High School", structure: "vertical", since: "2025-08-18", serves: "SIP 1" },
      { name: "English 9", unit: "Dogwood High School", structure: "same-subject", since: "2025-08-18" },
    ),
    entries(
      "plan-goal",
      { text: "More students work with data", code: "SIP 1", plan: "school" },
      { text: "Every student reads in every subject", code: "DSP 2", plan: "district" },
    ),
  ),
  checks({ ...SCHOOL, name: "August", on: "2025-08-18", what: "checks the register" }),
];

const FALL: readonly Step[] = [
  begins(
    { ...TEAM, name: "log", on: "2025-09-03", what: "begins the team's log: vertical, every two weeks" },
    {
      name: "Science",
      school: "Dogwood High School",
      policy: "wake-county",
      unit: "department",
      structure: "vertical",
      weekday: "wednesday",
      rhythm: "every-two-weeks",
    },
  ),
  saves(
    { ...TEAM, name: "fall", on: "2025-10-08", what: "goes from a problem of practice into class with half a goal" },
    entry("cycle", { text: "Our students skip charts", starts_from: "problem", begun: "2025-09-03" }),
    entries(
      "meeting",
      meeting("2025-09-03", "inquiry"),
      meeting("2025-09-17", "action"),
      { ...meeting("2025-10-01", "research"), place: "virtual" },
      meeting("2025-10-08", "implementation"),
    ),
    entry("goal", { text: GOAL, measure: "Chart task", begun: "2025-09-03" }),
    entries(
      "action-item",
      { text: "Copy the chart task", owner: "Lou Ohm", due: "2025-10-01" },
      { text: "Ask the library for atlases", due: "2025-10-22" },
      { text: "Print the rubric", owner: "Max Penn", due: "2025-10-22" },
    ),
    entries(
      "practice",
      { text: "Read charts aloud", level: "learned", learned: "2025-09-03" },
      { text: "Exit tickets", level: "tried", learned: "2025-09-03", tried: "2025-09-10" },
    ),
  ),
  checks({ ...TEAM, name: "October", on: "2025-10-09", what: "checks the log" }),
  opens({ ...TEAM, name: "next meeting", on: "2025-10-22", what: "begins the next meeting with the open actions" }),
  saves(
    { ...TEAM, name: "mended", on: "2025-10-22", what: "completes the goal and hands out what nobody owned" },
    changed("goal", "fall-6", { baseline: "41%", target: "80%", date: "2026-05-20", serves: "SIP 1" }),
    changed("meeting", "fall-5", { stage: "data-analysis", data: "Chart task: 41%" }),
    changed("action-item", "fall-7", { status: "done" }),
    changed("action-item", "fall-8", { owner: "Kay Nunn", status: "done" }),
    changed("action-item", "fall-9", { status: "done" }),
    entry("meeting", meeting("2025-10-22", "planning")),
  ),
  checks({ ...TEAM, name: "late October", on: "2025-10-22", what: "checks the log" }),
  checks({ ...SCHOOL, name: "school in October", on: "2025-10-22", what: "checks who has reported" }),
];

const SPRING: readonly Step[] = [
  saves(
    { ...TEAM, name: "winter", on: "2026-02-11", what: "misses December, then stays in class for five meetings" },
    entries(
      "meeting",
      ...["2025-11-05", "2026-01-07", "2026-01-14", "2026-01-28", "2026-02-11"].map((date) =>
        meeting(date, "implementation"),
      ),
    ),
    changed("practice", "fall-10", { level: "refined", tried: "2025-11-05", evidence: "Visit on Nov 12" }),
  ),
  checks({ ...TEAM, name: "February", on: "2026-02-11", what: "checks the log" }),
  saves(
    { ...TEAM, name: "spring", on: "2026-02-25", what: "reflects" },
    entry("meeting", { ...meeting("2026-02-25", "reflection"), reflection: "Reading aloud helped most." }),
  ),
  writesCheck({ ...TEAM, name: "end", on: "2026-02-25", what: "writes the check into the log" }),
  summarizes({ ...TEAM, name: "summary", on: "2026-02-25", what: "draws the summary" }),
  saves(
    { ...SCHOOL, name: "reports", on: "2026-02-26", what: "hears from all teams; the library has one, too" },
    changed("team-link", "register-3", { reported: "2026-02-25" }),
    changed("team-link", "register-4", { reported: "2026-02-20", serves: "DSP 2" }),
    entry("team-link", {
      name: "Media",
      unit: "Library and media",
      structure: "cross-disciplinary",
      reported: "2026-02-26",
    }),
    entry("policy-line", { title: "Policy on learning teams", adopted: "2025-11-18" }),
  ),
  checks({ ...SCHOOL, name: "school in spring", on: "2026-02-26", what: "checks the register" }),
];

export const BOARD_POLICY_YEAR: readonly Step[] = [...REGISTER, ...FALL, ...SPRING];
