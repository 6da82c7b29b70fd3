/** Pairs for the kinds of a school's or district's own workbook. */
import type { Pair } from "./pair.ts";

const today = "2025-10-09";
const school = { name: "Lincoln", sort: "school" };
const team = { name: "Grade 5", unit: "Lincoln", reported: "2025-10-01" };
const registered = { unit: [school], "team-link": [team] };
const talk = { date: "2025-11-05", school: "Lincoln" };
const held = { topic: "Running a meeting", school: "Lincoln", follow_through: "A visit in each team." };

const SCHOOLS: readonly Pair[] = [
  { code: "unit/no-team", today, trips: { unit: [school] }, passes: registered },
  {
    code: "team-link/not-reported",
    today,
    trips: { "team-link": [{ ...team, reported: "2025-08-20" }] },
    passes: { "team-link": [{ ...team, reported: null, since: "2025-10-01" }] },
  },
  {
    code: "plan-goal/no-team",
    today,
    trips: { "plan-goal": [{ text: "More students read at grade level", code: "SIP 2" }] },
    passes: {
      "plan-goal": [{ text: "More students read at grade level", code: "SIP 2" }],
      "team-link": [{ ...team, serves: "SIP 1, sip 2" }],
    },
  },
  {
    code: "training/school-without",
    today,
    trips: { unit: [{ ...school, begins: "2025-09-10" }], training: [{ ...held, date: "2025-09-11" }] },
    passes: { unit: [{ ...school, begins: "2025-09-10" }], training: [{ ...held, date: "2025-09-10" }] },
  },
  {
    code: "training/no-follow-through",
    today,
    trips: { training: [{ date: today, topic: "Running a meeting" }] },
    passes: { training: [{ date: "2025-10-10", topic: "Running a meeting" }] },
  },
  {
    code: "family-conversation/school-without",
    today,
    trips: { unit: [school], "family-conversation": [{ ...talk, date: "2025-05-05" }] },
    passes: { unit: [school], "family-conversation": [talk] },
  },
];

const PLAN: readonly Pair[] = [
  {
    code: "plan-step/no-owner",
    today,
    trips: { "plan-step": [{ text: "Agree on a training plan" }] },
    passes: { "plan-step": [{ text: "Agree on a training plan", status: "done" }] },
  },
  {
    code: "plan-step/late",
    today,
    trips: { "plan-step": [{ text: "Agree on a training plan", owner: "Ana Ruiz", due: "2025-10-08" }] },
    passes: { "plan-step": [{ text: "Agree on a training plan", owner: "Ana Ruiz", due: today }] },
  },
  {
    code: "obstacle/no-answer",
    today,
    trips: { obstacle: [{ text: "Too few substitutes", category: "substitutes" }] },
    passes: { obstacle: [{ text: "Too few substitutes", category: "substitutes", answer: "Pool of retired staff" }] },
  },
  {
    code: "agreement-term/started-before",
    today,
    trips: {
      "agreement-term": [{ text: "Every second Wednesday" }],
      meeting: [{ date: "2025-10-08", attendees: ["Ana Ruiz"] }],
    },
    passes: {
      "agreement-term": [{ text: "Every second Wednesday", signed: "2025-10-08" }],
      meeting: [{ date: "2025-10-08", attendees: ["Ana Ruiz"] }],
    },
  },
  {
    code: "agreement-term/minutes-beyond",
    today,
    trips: {
      "agreement-term": [{ text: "An hour at most", signed: "2025-08-01", minutes: 60 }],
      meeting: [{ date: "2025-10-08", start: "14:00", end: "15:06" }],
    },
    passes: {
      "agreement-term": [{ text: "An hour at most", signed: "2025-08-01", minutes: 60 }],
      meeting: [{ date: "2025-10-08", start: "14:00", end: "15:05" }],
    },
  },
  {
    code: "communication/never-told",
    today,
    trips: { communication: [{ partner: "Families", message: "Why teams meet", planned: today }] },
    passes: {
      communication: [
        { partner: "Families", message: "Why teams meet", planned: today },
        { partner: "families", message: "When teams meet", sent: "2025-09-01" },
      ],
    },
  },
  {
    code: "board-update/due",
    today,
    trips: { "board-update": [{ due: today, topic: "First weeks" }] },
    passes: { "board-update": [{ due: "2025-10-10", topic: "First weeks" }] },
  },
];

const begun = { group: "Aides", need: "Reading groups", started: "2025-10-01" };
const model = { group: "Aides", model: "mentoring" };

const PEOPLE_AND_DATA: readonly Pair[] = [
  {
    code: "coaching-pair/no-coach",
    today,
    trips: { "coaching-pair": [{ ...model, person: "Bo Park" }] },
    passes: { "coaching-pair": [{ ...model, person: "Bo Park", coach: "Ana Ruiz" }] },
  },
  {
    code: "coaching-pair/no-model",
    today,
    trips: { "coaching-pair": [model], "onboarding-need": [{ group: "Office staff", need: "Safety" }] },
    passes: { "coaching-pair": [model], "onboarding-need": [{ group: "aides", need: "Safety" }] },
  },
  {
    code: "facility-need/open",
    today,
    trips: { "facility-need": [{ need: "A quiet room", site: "Lincoln", noted: "2025-09-09" }] },
    passes: { "facility-need": [{ need: "A quiet room", site: "Lincoln", met: "2025-10-01" }] },
  },
  {
    code: "onboarding-need/open",
    today,
    trips: {
      "onboarding-need": [
        { group: "Aides", need: "Safety" },
        { ...begun, person: "Bo Park", done: "2025-10-08" },
      ],
    },
    passes: {
      "onboarding-need": [
        { group: "Aides", need: "Safety" },
        { ...begun, person: "Bo Park", done: "2025-10-08" },
        { ...begun, need: "Safety", person: "Bo Park", done: "2025-10-08" },
      ],
    },
  },
  {
    code: "glossary-term/not-listed",
    today,
    trips: {
      "glossary-term": [{ term: "PLT", meaning: "A team of teachers." }],
      meeting: [
        { date: "2025-10-01", notes: "Two PLTs looked at MTSS data." },
        { date: "2025-10-08", notes: "MTSS again." },
      ],
    },
    passes: {
      "glossary-term": [{ term: "PLT", meaning: "A team of teachers." }],
      meeting: [{ date: "2025-10-01", notes: "AGENDA FOR ALL\nTwo PLTs met at 2 PM, part III." }],
    },
  },
  {
    code: "data-source/who-may-see",
    today,
    trips: { "data-source": [{ name: "Fall reading screener" }] },
    passes: { "data-source": [{ name: "Fall reading screener", seen_by: "school" }] },
  },
  {
    code: "data-source/not-listed",
    today,
    trips: { "data-source": [{ name: "Reading screener" }], goal: [{ text: "All read", measure: "Exit slips" }] },
    passes: {
      "data-source": [{ name: "Reading screener" }],
      goal: [{ text: "All read", measure: "Fall reading screener" }],
    },
  },
  {
    code: "policy-line/no-adoption",
    today,
    trips: { "policy-line": [{ title: "Policy 404.4" }] },
    passes: { "policy-line": [{ title: "Policy 404.4", adopted: "2005-01-11" }] },
  },
];

export const PROGRAM: readonly Pair[] = [...SCHOOLS, ...PLAN, ...PEOPLE_AND_DATA];
