/** A district's working group with its plan for professional learning, and one site's team under it (C1 to C13). */
import { begins, checks, looksAt, saves, summarizes, writesCheck } from "./steps.ts";
import { changed, entries, entry, type Step } from "./year.ts";

const GROUP = { where: "program", who: "the working group" } as const;
const TEAM = { where: "team", who: "Nia Orr for the team" } as const;
const ALL = ["Nia Orr", "Oli Pace", "Pia Quist"];
const HELD = { date: "2025-09-10", follow_through: "Two visits in each team." };
const TASK = { name: "Writing task", about: "Opinion writing" };

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const meeting = (date: string, stage: string) => ({ date, stage, attendees: ALL });

/** What the policy states is numbered in its order: its own line, the steps of the plan, then the obstacles. */
const idOfStep = (n: number): string => `program-${1 + n}`;
const idOfObstacle = (n: number): string => `program-${1 + 13 + n}`;

const PLAN: readonly Step[] = [
  begins(
    {
      ...GROUP,
      name: "program",
      on: "2025-08-11",
      what: "begins the workbook; the plan brings its steps and obstacles",
    },
    { name: "Elder Unified School District", policy: "cjusd" },
  ),
  checks({ ...GROUP, name: "August", on: "2025-08-11", what: "checks the plan as it begins" }),
  saves(
    {
      ...GROUP,
      name: "owners",
      on: "2025-08-12",
      what: "gives every step an owner and a day, and answers all but one obstacle",
    },
    numbers(1, 13).map((n) =>
      changed("plan-step", idOfStep(n), { owner: "Ada Birk", due: n === 1 ? "2025-10-01" : "2026-03-31" }),
    ),
    numbers(1, 9).map((n) => changed("obstacle", idOfObstacle(n), { answer: "Talked about on Aug 12." })),
  ),
  saves(
    {
      ...GROUP,
      name: "people",
      on: "2025-09-10",
      what: "plans messages and trainings, coaches, rooms and first weeks",
    },
    entries(
      "communication",
      { partner: "Families", message: "How staff learn together", channel: "letter", planned: "2025-09-10" },
      { partner: "Bargaining unit", message: "Time and pay", planned: "2025-09-10", sent: "2025-09-09" },
      { partner: "The board", message: "The plan", planned: "2026-01-20" },
    ),
    entries(
      "training",
      { date: "2025-09-10", topic: "Improvement science", audience: "Working groups" },
      { ...HELD, topic: "Collecting common data", passed_on: "Each site's lead" },
    ),
    entries(
      "coaching-pair",
      { group: "New teachers", model: "mentoring", person: "Bo Park", coach: "Cy Rowe" },
      { group: "Aides", model: "peer", person: "Di Sand" },
    ),
    entries(
      "facility-need",
      { need: "A room for ten", site: "Elder Middle", noted: "2025-09-01" },
      { need: "A screen", site: "Elder High", noted: "2025-09-01", met: "2025-09-08" },
    ),
    entries(
      "onboarding-need",
      { group: "New teachers", need: "Common data" },
      { group: "New teachers", need: "Common data", person: "Bo Park", started: "2025-08-25" },
      { group: "Office staff", need: "Safety" },
    ),
    entries(
      "data-source",
      { name: "Writing task", seen_by: "team" },
      { name: "Reading screener", seen_by: "school" },
      { name: "Staff survey" },
    ),
    entries(
      "plan-goal",
      { text: "More students write well", measure: "Writing task, grade 7" },
      { text: "More staff have a coach", measure: "Coaching hours" },
    ),
  ),
  checks({ ...GROUP, name: "October", on: "2025-10-09", what: "checks the plan" }),
];

const TEAM_FALL: readonly Step[] = [
  begins(
    { ...TEAM, name: "log", on: "2025-10-10", what: "begins the team's log under the plan" },
    { name: "Grade 7 writing", school: "Elder Middle", policy: "cjusd" },
  ),
  saves(
    { ...TEAM, name: "fall", on: "2025-10-15", what: "defines common data, and goes into class without a strategy" },
    entries(
      "common-measure",
      { ...TASK, date: "2025-10-08", collector: "Each teacher" },
      { ...TASK, date: "2025-10-29", collector: "Each teacher" },
    ),
    entries("meeting", meeting("2025-10-01", "research"), meeting("2025-10-15", "implement")),
    entry("goal", {
      text: "80% of our students support an opinion",
      measure: "Writing task",
      baseline: "52%",
      target: "80%",
      date: "2026-04-30",
    }),
    entries(
      "observation",
      { date: "2025-10-13", sort: "lesson-study", focus: "Openings", feedback: "Models help." },
      { date: "2025-10-14", sort: "coaching", focus: "Feedback", feedback: "Shorter.", follow_up: "Again Oct 28." },
      { date: "2025-10-14", sort: "peer-feedback", focus: "Rubric", feedback: "Clear.", follow_up: "Try it twice." },
    ),
    entries(
      "resource-request",
      { text: "Two substitutes", what: "substitutes", asked_on: "2025-10-01", answer: "waiting" },
      {
        text: "An hour of release time",
        what: "time",
        asked_on: "2025-10-01",
        answer: "yes",
        came: "1 hour",
        hours: 1,
      },
    ),
    entry("learning", { person: "Oli Pace", date: "2025-10-15", learned: "To ask one question less." }),
  ),
  checks({ ...TEAM, name: "team in October", on: "2025-10-16", what: "checks the log" }),
  looksAt(
    { ...TEAM, name: "own page", on: "2025-10-16", what: "opens the form for what a person learned" },
    "learning",
  ),
  saves(
    { ...TEAM, name: "mended", on: "2025-11-03", what: "chooses the strategy, enters the data, follows up" },
    changed("meeting", "fall-4", { strategy: "Sentence frames", data: "Writing task: 52%" }),
    entries(
      "assessment-result",
      { measure: "Writing task", date: "2025-10-09", group: "7A", assessed: 24, proficient: 13 },
      { measure: "Writing task", date: "2025-10-30", group: "7A", assessed: 24, proficient: 17 },
    ),
    changed("observation", "fall-6", { follow_up: "A model in each lesson." }),
  ),
  checks({ ...TEAM, name: "team in November", on: "2025-11-03", what: "checks the log" }),
];

const SPRING: readonly Step[] = [
  saves(
    { ...TEAM, name: "answered", on: "2025-11-05", what: "hears that the substitutes come" },
    changed("resource-request", "fall-9", { answer: "yes", answered_on: "2025-11-05", came: "2 days", cost: 340 }),
    entry("meeting", meeting("2025-11-05", "evaluate")),
  ),
  writesCheck({ ...TEAM, name: "team at the end", on: "2025-11-05", what: "writes the check into the log" }),
  summarizes({ ...TEAM, name: "summary", on: "2025-11-05", what: "draws the summary" }),
  saves(
    { ...GROUP, name: "followed", on: "2025-11-10", what: "follows up all that the check told" },
    changed("plan-step", idOfStep(1), { status: "done" }),
    changed("obstacle", idOfObstacle(10), { answer: "A pool of retired staff" }),
    changed("communication", "people-1", { sent: "2025-10-20" }),
    changed("training", "people-4", { follow_through: "A study group each month." }),
    changed("coaching-pair", "people-7", { coach: "Cy Rowe" }),
    entry("coaching-pair", { group: "Office staff", model: "coaching" }),
    changed("facility-need", "people-8", { met: "2025-11-01" }),
    changed("onboarding-need", "people-11", { done: "2025-10-30" }),
    changed("data-source", "people-15", { seen_by: "district" }),
    entry("data-source", { name: "Coaching hours", seen_by: "district" }),
  ),
  writesCheck({ ...GROUP, name: "November", on: "2025-11-10", what: "writes the check into the workbook" }),
];

export const DISTRICT_PLAN_YEAR: readonly Step[] = [...PLAN, ...TEAM_FALL, ...SPRING];
